package dev.trajectory.ui.rollout;

import dev.trajectory.app.Search;
import dev.trajectory.edit.ChangeRollout;
import dev.trajectory.edit.CopyIds;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label.Kind;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.RollOut;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.RolloutWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Designs a rollout: its name, whom its pattern was made for, what is scaled by what, how waves follow each other,
/// who is in which wave; and shows what that does to the plan before it is stamped.
final class RolloutCard {

    /// How wide the box is that says whom the pattern was made for, in pixels.
    private static final double HOME = 330;

    private final Desk desk;
    private final RolloutWords words;
    private final Rollout rollout;
    private final boolean isNew;

    /// The rollout as this said it first.
    private final Rollout opened;

    private final TextField name = new TextField();
    private final OneOf<Optional<OrganisationId>> home = new OneOf<>();
    private final ChainBox chain;
    private final ScaleBoxes scales;
    private final PaceBox pace;
    private final CopiesBox copies;
    private final Label about = new Label();
    private final Label effect = new Label();
    private final Wrong wrong = new Wrong();
    private final VBox node;
    private final Search<Runnable> search;

    /// Whether what is typed was weighed, and can be done.
    private final BooleanProperty isReady = new SimpleBooleanProperty();

    private @Nullable Rollout weighed;

    private RolloutCard(Desk desk, Rollout rollout) {
        this.desk = desk;
        this.words = new RolloutWords(whole(), desk.words().locale());
        this.rollout = rollout;
        this.isNew = !whole().rollouts().has(rollout.id());
        this.search = desk.session().search();
        Design design = new Design(whole(), desk.snapshot().outlook());
        name.setText(rollout.name());
        name.setAccessibleText(words.say("form.name"));
        name.setPrefColumnCount(21);
        home.getItems().add(Optional.empty());
        whole().organisations().stream().map(Organisation::id).map(Optional::of).forEach(home.getItems()::add);
        home.setConverter(new Named<>(each -> each.map(words::name).orElse(words.say("form.home.nobody"))));
        home.setValue(Optional.ofNullable(rollout.home()));
        home.setAccessibleText(words.say("form.home"));
        home.setId("rollout-home");
        home.setPrefWidth(desk.px(HOME));
        home.setOnAction(_ -> weigh());
        chain = new ChainBox(words, rollout, design.pattern(desk.snapshot().selection()), this::weigh);
        scales = new ScaleBoxes(words, rollout, this::weigh);
        pace = new PaceBox(words, desk.words().locale(), rollout.pace(), design.start(rollout.pattern()), this::weigh);
        copies = new CopiesBox(desk, words, rollout, this::weigh);
        for (Label each : List.of(about, effect)) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        about.setId("rollout-about");
        effect.setId("rollout-effect");
        node = new VBox(
                new WrapRow(12, 6, labelled(words.say("form.name"), name), labelled(words.say("form.home"), home)),
                chain.node(),
                about,
                scales,
                pace.node(),
                copies.node(),
                effect,
                wrong.sentence());
        node.getStyleClass().add("split");
        name.textProperty().addListener(_ -> weigh());
        opened = wanted();
        weigh();
    }

    private Plan whole() {
        return desk.session().whole();
    }

    /// Asks how to roll a pattern out, and does it.
    static void ask(Desk desk, Rollout rollout) {
        new RolloutCard(desk, rollout).ask();
    }

    private void ask() {
        desk.host()
                .ask(
                        words.say(isNew ? "form.title" : "form.title.change"),
                        words.say(isNew ? "form.text" : "form.text.change"),
                        node,
                        List.of(
                                new Answer(words.say(isNew ? "form.do" : "form.do.change"), isReady, this::roll),
                                new Answer(desk.words().say("answer.cancel"), search::forget)));
    }

    /// A field with what it is called before it.
    static WrapRow labelled(String text, Region field) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setLabelFor(field);
        return new WrapRow(6, 2, label, field);
    }

    /// The rollout as it is typed. Throws [InvalidValue] for what no plan may hold.
    private Rollout wanted() {
        return rollout.withName(name.getText().strip())
                .withHome(home.getValue().orElse(null))
                .withPattern(chain.chosen())
                .withScales(scales.chosen())
                .withPace(pace.pace())
                .withCopies(copies.copies());
    }

    private Edit edit(Rollout wanted) {
        Kind kind = isNew ? Kind.ROLL_OUT : Kind.ROLLOUT_DESIGN;
        CopyIds ids = desk.session().freshCopyIds();
        var label = new dev.trajectory.edit.Label(kind, "", List.of(), wanted.name());
        return isNew ? new RollOut(wanted, ids, label) : new ChangeRollout(opened, wanted, ids, label);
    }

    /// Does it; what no plan may hold is said where it was typed.
    private void roll() {
        try {
            Rollout wanted = wanted();
            desk.performBeside(() -> edit(wanted), () -> {});
        } catch (InvalidValue e) {
            refuse(desk.sentences().refusal(Refusal.of(e)));
            ask();
        }
    }

    /// Works out beside the UI thread what it would do, and says it. Under another name it would do the same; what
    /// comes of anything else typed before is not told any more.
    private void weigh() {
        copies.follow(home.getValue().orElse(null), scales.chosen().values());
        Rollout before = weighed;
        weighed = null;
        if (pace.lacksDay()) {
            refuse(desk.words().say("rollout.notDate"));
            return;
        }
        try {
            Rollout wanted = wanted();
            weighed = wanted;
            if (before == null || !before.withName(wanted.name()).equals(wanted)) {
                weigh(wanted);
            }
        } catch (InvalidValue e) {
            refuse(desk.sentences().refusal(Refusal.of(e)));
        }
    }

    private void refuse(String why) {
        search.forget();
        isReady.set(false);
        say(why);
    }

    private void weigh(Rollout wanted) {
        isReady.set(false);
        Plan whole = whole();
        Outlook now = desk.snapshot().outlook();
        int shown = desk.plan().chunks().size();
        Edit edit = edit(wanted);
        Rollout is = whole.rollouts().find(wanted.id());
        Rollout made = edit instanceof ChangeRollout change && is != null ? change.onto(is) : wanted;
        about.setText(new AboutCopies(new Design(whole, now), words).of(made));
        copies.size(made);
        Supplier<Result> asking = desk.session().asking(edit);
        search.find(
                () -> switch (asking.get()) {
                    case Result.Refused(Refusal refusal) ->
                        () -> refuse(desk.sentences().refusal(refusal));
                    case Result.Changed(Plan after) -> {
                        Outlook would = Outlook.dates(after).weighed().withMarks(now.marks());
                        Foreseen foreseen = Foreseen.of(made, rollout, whole, shown, now, would);
                        yield () -> foresee(foreseen);
                    }
                },
                Runnable::run);
    }

    private void say(String refused) {
        wrong.say(refused);
        effect.setVisible(refused.isEmpty());
        effect.setManaged(refused.isEmpty());
        if (!refused.isEmpty()) {
            copies.foresee(List.of());
        }
    }

    /// Says what it would do. All chunks come into the plan; those that the option looked at does not show have no
    /// dates in it, which is said.
    private void foresee(Foreseen would) {
        say("");
        isReady.set(true);
        copies.foresee(would.copies());
        List<String> said = new ArrayList<>();
        if (!would.loose().isEmpty()) {
            said.add(words.say("form.loose", would.loose().size(), words.names(would.loose())));
        }
        if (!would.twice().isEmpty()) {
            said.add(words.say(
                    "form.twice", words.names(would.twice()), would.twice().size()));
        }
        if (would.hidden() > 0) {
            said.add(desk.words().say("rollout.hidden", would.hidden(), would.count()));
        }
        Effect moved = would.effect();
        boolean isNobody = would.count() == 0 && isNew;
        said.add(
                isNobody
                        ? words.say("form.nobody")
                        : desk.words()
                                .say(
                                        "rollout.effect",
                                        would.count(),
                                        moved.moved().size(),
                                        moved.finishAfter() == null ? "" : words.day(moved.finishAfter()),
                                        moved.finishDays(),
                                        moved.overloads().size()));
        effect.setText(String.join(" ", said));
    }
}
