package dev.trajectory.ui.vote;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Section;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Option;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Poll;
import dev.trajectory.model.Spread;
import dev.trajectory.model.Vote;
import dev.trajectory.model.VoteId;
import dev.trajectory.outlook.Doubts;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.control.Sight;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.ui.workshop.HalfTyped;
import dev.trajectory.ui.workshop.StepPanel;
import dev.trajectory.words.VoteWords;
import dev.trajectory.words.WindowWords;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Takes a vote of confidence: what is asked, who gives how much, what would make it a 4 for those below 3; and
/// keeps it with the plan, as one step.
public final class VotePanel implements Panel, StepPanel {

    /// Beside a view, in pixels.
    private static final double WIDTH = 420;

    /// How much of its height the list of organisations may have.
    private static final double LIST_SHARE = 0.22;

    private final Desk desk;
    private final WindowWords words;
    private final HalfTyped kept;
    private final VBox node = new VBox();
    private final VBox inner = new VBox();
    private final VoteQuestion question;
    private final Choice<Tally.Way> choice;
    private final SpreadRows rows;
    private final BallotList list;
    private final VoteResult result;
    private final Label planned = new Label();
    private final ScrollPane scroll = new ScrollPane(inner);
    private final Button again = new Button();
    private final Button keep = new Button();
    private final EarlierVotes earlier;
    private final Count count;
    private final VoteKeys keys = new VoteKeys(this::give, this::takeBack);

    /// @param kept where a vote is kept that is not counted to its end
    public VotePanel(Desk desk, HalfTyped kept) {
        this.desk = desk;
        this.words = desk.words();
        this.kept = kept;
        HalfVote half = HalfVote.read(kept.before().get(), organisations());
        this.count = new Count(half.tally(), _ -> counted());
        this.list = new BallotList(desk);
        this.question = new VoteQuestion(desk, this::asking);
        question.restore(half);
        this.choice = new Choice<>(Tally.Way.class, each -> words.say("vote.way." + each), count::by);
        this.rows = new SpreadRows(words, this::give);
        this.earlier = new EarlierVotes(desk);
        this.result = new VoteResult(words, count, planned, field -> Sight.within(scroll, field));
        result.restore(count.tally());
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> planned());
        planned.setWrapText(true);
        planned.setMinHeight(Region.USE_PREF_SIZE);
        planned.setId("vote-planned");
        inner.getStyleClass().add("vote-parts");
        inner.getChildren().addAll(question, choice, list, rows, result, earlier);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("vote-panel");
        node.setId("vote-panel");
        node.setPrefWidth(WIDTH);
        node.heightProperty().subscribe(high -> list.fitInto(high.doubleValue() * LIST_SHARE));
        node.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        WrapRow ends = ends();
        // Its buttons end where what is above ends, beside the bar that scrolls it.
        scroll.viewportBoundsProperty().subscribe(seen -> ends.setMaxWidth(seen.getWidth()));
        node.getChildren().addAll(scroll, ends);
        choice.set(count.tally().way());
        draw();
    }

    /// The vote may have gone on elsewhere: in the room of a workshop, or beside a view.
    private void takeOver() {
        HalfVote now = HalfVote.read(kept.before().get(), count.tally(), organisations());
        if (!now.text().equals(question.half(count.tally()).text())) {
            question.restore(now);
            result.restore(now.tally());
            count.be(now.tally());
            choice.set(count.tally().way());
        }
    }

    /// What is asked is another question now.
    private void asking() {
        remember();
        planned();
    }

    /// Keeps what is counted so far, and what is asked.
    private void remember() {
        kept.keep().accept(question.half(count.tally()).text());
    }

    private void planned() {
        Tally tally = count.tally();
        OrganisationId turn = tally.isByHands() ? null : list.turn();
        String done = question.inThePlan();
        // Who is asked about one chunk is not asked about all the rest.
        String doubts = question.about() == null && (tally.isByHands() || turn != null)
                ? sentences().doubts(Doubts.of(desk.snapshot().outlook(), turn), !done.isEmpty(), turn)
                : "";
        String text = (done + " " + doubts).strip();
        planned.setText(text);
        show(planned, !text.isEmpty());
    }

    private List<OrganisationId> organisations() {
        return desk.plan().organisations().stream().map(Organisation::id).toList();
    }

    private WrapRow ends() {
        again.setText(words.say("vote.again"));
        again.setId("vote-again");
        again.setOnAction(_ -> again());
        keep.setText(words.say("vote.keep"));
        keep.setId("vote-keep");
        keep.getStyleClass().add("primary");
        keep.setOnAction(_ -> keep());
        for (Button button : List.of(again, keep)) {
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        WrapRow ends = new WrapRow(8, 6, again, keep);
        ends.getStyleClass().add("vote-ends");
        return ends;
    }

    @Override
    public String id() {
        return "vote";
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        node.applyCss();
        if (count.tally().isByHands()) {
            rows.focus();
        } else {
            list.requestFocus();
        }
    }

    @Override
    public List<Action> actions() {
        return keys.actions();
    }

    private void give(int number) {
        OrganisationId turn = list.turn();
        count.give(number, turn);
        Tally tally = count.tally();
        if (!tally.isByHands() && turn != null) {
            list.show(tally.ballots(), tally.ballots().nextAfter(turn));
        }
    }

    private void takeBack() {
        OrganisationId last = count.takeBack();
        if (last != null) {
            list.show(count.tally().ballots(), last);
        }
    }

    /// What is counted is kept and shown.
    private void counted() {
        remember();
        draw();
    }

    private VoteWords sentences() {
        return new VoteWords(desk.plan(), words.locale());
    }

    private void draw() {
        Tally tally = count.tally();
        show(list, !tally.isByHands());
        Spread spread = tally.poll().spread();
        rows.show(spread, !tally.isByHands());
        if (!tally.isByHands()) {
            OrganisationId turn = list.turn();
            list.show(tally.ballots(), turn == null ? tally.ballots().nextAfter(null) : turn);
        }
        result.show(tally, sentences());
        planned();
        again.setDisable(spread.cast() == 0);
        keep.setDisable(spread.cast() == 0);
    }

    private static void show(Region part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }

    /// Counts anew what is asked; what was counted comes back with Backspace until something is counted.
    private void again() {
        count.again();
        result.fine();
        scroll.setVvalue(0);
        focus();
        desk.host().say(words.say("vote.again.said"));
    }

    private void keep() {
        Poll poll = count.tally().poll();
        if (poll.unexplained() > 0) {
            Sight.first(scroll, result);
            result.missing(poll.unexplained());
            return;
        }
        if (!question.isFine()) {
            return;
        }
        try {
            VoteId id =
                    new VoteId(Section.VOTES.freshIds(desk.snapshot().history()).next());
            Vote vote = new Vote(id, desk.today(), asked(question.text()), question.about(), question.by(), poll);
            if (desk.perform(new PutRecord<>(Section.VOTES, vote, true))) {
                String said = words.say(
                        "vote.kept",
                        sentences().mean(poll.spread()),
                        sentences().voted(poll));
                count.next();
                scroll.setVvalue(0);
                desk.host().sayDone(said);
                focus();
            }
        } catch (InvalidValue e) {
            desk.host().refuse(Refusal.of(e), desk.plan());
        }
    }

    /// What is asked says of which option it is asked.
    private String asked(String text) {
        Option option = desk.snapshot().option();
        return option == null ? text : words.say("vote.under", text, option.name());
    }

    @Override
    public void show(Snapshot snapshot) {
        takeOver();
        earlier.show(snapshot.plan());
        suggest(snapshot);
        planned();
        count.among(organisations());
    }

    /// Where nothing is counted yet, a chunk that is selected alone is asked about, by its deadline or the day on
    /// which the plan has it; and the plan as a whole where none is.
    private void suggest(Snapshot snapshot) {
        if (!count.tally().isNothing() || snapshot.selection().size() > 1) {
            return;
        }
        if (snapshot.selection().isEmpty()) {
            question.suggestNothing();
            return;
        }
        Id only = snapshot.selection().iterator().next();
        Chunk chunk = only instanceof ChunkId id ? snapshot.plan().chunks().find(id) : null;
        if (chunk != null) {
            Placement at = snapshot.outlook().schedule().placement(chunk.id());
            question.suggest(chunk, chunk.deadline() != null ? chunk.deadline() : at == null ? null : at.finish());
        }
    }
}
