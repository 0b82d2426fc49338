package dev.trajectory.ui.governance;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.governance.GovernancePage;
import dev.trajectory.draw.governance.Ledger;
import dev.trajectory.draw.governance.Ledgers;
import dev.trajectory.draw.governance.Topic;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Whose;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.SeenPlan;
import dev.trajectory.ui.desk.View;
import dev.trajectory.ui.grid.At;
import dev.trajectory.ui.grid.Block;
import dev.trajectory.ui.grid.Grid;
import dev.trajectory.ui.promises.PromiseAnswer;
import dev.trajectory.ui.records.Typing;
import dev.trajectory.words.GovernanceWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// How the programme is governed, one table after the other.
public final class GovernanceView implements View, LedgerCells.Deeds {

    private final Desk desk;
    private final WindowWords words;
    private final Typing typing;
    private final Choice<Topic> topics;
    private final RowFilter filter;
    private final Adding adding;
    private final Button add;
    private final Button remove;
    private final Grid grid;
    private final Pane overlay = new Pane();
    private final Label about = new Label();
    private final StackPane node;
    private final PromiseAnswer answer;
    private Topic topic = Topic.RAID;
    private LedgerCells.Order order = LedgerCells.Order.AS_PLANNED;
    private LedgerCells cells;
    private final SeenPlan seen = new SeenPlan();
    private GovernancePage.Sieve sieve = GovernancePage.Sieve.NONE;

    public GovernanceView(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.typing = new Typing(desk);
        this.topics = new Choice<>(Topic.class, each -> words.say("governance.topic." + each.word()), this::look);
        this.filter = new RowFilter(words, () -> show(desk.snapshot()), () -> focus());
        this.adding = new Adding(desk, typing, this::look, this::show);
        this.cells = cells(desk.snapshot());
        this.grid = new Grid(desk, words.say("view.governance"), words.say("governance.nothing"), cells);
        this.add = button("governanceAdd", "fltral-add-16", this::offerToAdd);
        this.remove = button("governanceRemove", "fltral-delete-16", this::remove);
        topics.set(topic);
        about.getStyleClass().addAll("quiet", "governance-about");
        about.setWrapText(true);
        BorderPane page = new BorderPane(grid.node());
        page.setTop(about);
        overlay.setPickOnBounds(false);
        node = new StackPane(page, overlay);
        node.getStyleClass().add("governance");
        answer = new PromiseAnswer(desk, overlay);
    }

    private Button button(String action, String icon, Runnable run) {
        Button button = new Button(words.say("action." + action), Icons.icon(icon, 16));
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// The rows of the plan as it is now, with the dates last computed.
    private LedgerCells cells(Snapshot snapshot) {
        Outlook last = snapshot.outlook();
        Outlook seen = new Outlook(snapshot.plan(), last.schedule(), last.load(), last.money(), last.marks());
        Locale locale = words.locale();
        Ledger all = Ledgers.of(seen, topic, filter.text().isBlank(), locale);
        Ledger shown = all.having(filter.text(), locale);
        int gone = all.lines().size() - shown.lines().size();
        filter.hides(gone);
        sieve = new GovernancePage.Sieve(filter.text(), gone);
        Ledger sorted = order.column() < 0 ? shown : shown.sorted(order.column(), order.descending());
        return new LedgerCells(desk, typing, sorted, order, this);
    }

    private void look(Topic other) {
        if (topic != other) {
            topic = other;
            topics.set(other);
            order = LedgerCells.Order.AS_PLANNED;
            show(desk.snapshot());
            grid.go(new At(0, 0));
        }
    }

    @Override
    public void sort(int column) {
        order = order.pressed(column);
        show(desk.snapshot());
    }

    @Override
    public boolean press(Block chosen, String letter) {
        return Letters.press(desk, typing, cells, chosen, letter);
    }

    @Override
    public void open(Ledger.Line line) {
        switch (line.subject()) {
            case Subject.InPlan(Id id) -> desk.host().open(id);
            case Subject.PromisesOf(Whose whose) -> desk.host().promises(whose);
            case Subject.Promised promised -> answer.open(promised, grid.cursorNode());
            case null, default -> {}
        }
    }

    private void openCurrent() {
        if (cells.rows() > 0) {
            open(cells.line(grid.cursor()));
        }
    }

    /// Shows on the roadmap the chunks that the rows chosen touch.
    private void showChunks() {
        Block chosen = grid.chosen();
        List<ChunkId> touched = cells.rows() == 0
                ? List.of()
                : cells.ledger().lines().subList(chosen.top(), chosen.bottom() + 1).stream()
                        .flatMap(line -> line.chunks().stream())
                        .filter(desk.plan().chunks()::has)
                        .distinct()
                        .toList();
        if (touched.isEmpty()) {
            desk.host().say(words.say("governance.noChunks"));
        } else {
            desk.host().roadmap(touched);
        }
    }

    /// Chunks are added where they have a place in time.
    private boolean canAdd() {
        return topic != Topic.RACI;
    }

    private void offerToAdd() {
        adding.offer(topic, add);
    }

    /// Shows what was just added, where its name is typed, with nothing left out or sorted away.
    private void show(Record added) {
        filter.clear();
        order = LedgerCells.Order.AS_PLANNED;
        show(desk.snapshot());
        goTo(added);
    }

    /// Goes to where the name of a record is typed.
    private void goTo(Record record) {
        for (int row = cells.rows() - 1; row >= 0; row--) {
            if (cells.ledger().lines().get(row).row().equals(record)) {
                int column = 0;
                while (cells.entry(new At(row, column)).field() == null) {
                    column++;
                }
                grid.go(new At(row, column));
                grid.focus();
                return;
            }
        }
    }

    /// Removes the rows that are chosen, in one step, and says what goes with them.
    private void remove() {
        Removal removal = Removal.of(cells, grid.chosen());
        if (removal.isNothing()) {
            if (cells.rows() > 0) {
                desk.host().say(words.say("governance.noRemoval"));
            }
            return;
        }
        Plan before = desk.snapshot().whole();
        if (desk.perform(removal.edit(typing))) {
            desk.host().sayDone(removal.said(desk, before));
        }
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public List<Node> bar() {
        return List.of(topics, filter.field(), filter.hidden(), add, remove);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("governanceFilter", "Shortcut+F", filter::focus),
                Action.of("governanceNext", "Shortcut+Page Down", () -> step(1)),
                Action.of("governanceBefore", "Shortcut+Page Up", () -> step(-1)),
                Action.of("governanceSort", "Alt+S", () -> sort(grid.cursor().column())),
                Action.of("governanceOpen", "Alt+Enter", this::openCurrent),
                Action.of("governanceChunks", "Alt+C", this::showChunks),
                Action.of(
                        "governanceAdd",
                        "Insert",
                        () -> !takesLetters() && canAdd(),
                        () -> adding.add(topic, cells, grid.cursor())),
                Action.of("governanceRemove", "Shift+Delete", () -> !takesLetters() && canAdd(), this::remove),
                Action.of("governanceAddAssumption", "Alt+A", () -> adding.toRaid("assumptions")),
                Action.of("governanceAddIssue", "Alt+I", () -> adding.toRaid("issues")),
                Action.of("gridEdit", "", grid::open),
                Action.onCanvas("copy", "Shortcut+C", () -> true, grid::copy),
                Action.onCanvas("paste", "Shortcut+V", () -> true, grid::paste)));
        for (Topic each : Topic.values()) {
            actions.add(Action.of("governance." + each.word(), "", () -> look(each)));
        }
        return actions;
    }

    private void step(int by) {
        List<Topic> all = List.of(Topic.values());
        look(all.get(Math.floorMod(all.indexOf(topic) + by, all.size())));
    }

    @Override
    public void show(Snapshot snapshot) {
        answer.show(snapshot);
        String undated = GovernancePage.undated(desk.plan(), topic, new GovernanceWords(desk.plan(), words.locale()));
        about.setText((words.say("governance.about." + topic.word()) + " " + undated).strip());
        Ledger.Line was = cells.rows() == 0 ? null : cells.line(grid.cursor());
        cells = cells(snapshot);
        grid.show(cells);
        if (seen.isOther(snapshot) && was != null) {
            follow(was);
        }
        add.setDisable(!canAdd());
        remove.setDisable(cells.rows() == 0 || !canAdd());
    }

    /// Goes with the row that one is in where what was typed there gives it another place, so that who types on
    /// types into the same record.
    private void follow(Ledger.Line was) {
        Subject subject = was.subject();
        At here = grid.cursor();
        if (subject == null
                || cells.rows() == 0
                || subject.equals(cells.line(here).subject())) {
            return;
        }
        List<Ledger.Line> lines = cells.ledger().lines();
        for (int row = 0; row < lines.size(); row++) {
            if (subject.equals(lines.get(row).subject())) {
                grid.go(new At(row, here.column()));
                return;
            }
        }
    }

    @Override
    public boolean reveal(Id id) {
        Topic of = Topic.of(id);
        if (of == null || !desk.plan().has(id)) {
            return false;
        }
        reveal(of, id);
        return true;
    }

    /// Brings the row of a record into sight in one of the tables; among several the last.
    public void reveal(Topic of, Id id) {
        filter.clear();
        look(of);
        goTo(id);
    }

    private void goTo(Id id) {
        for (int row = cells.rows() - 1; row >= 0; row--) {
            if (new Subject.InPlan(id).equals(cells.ledger().lines().get(row).subject())) {
                grid.go(new At(row, 0));
                return;
            }
        }
    }

    @Override
    public @Nullable Supplier<Picture> picture() {
        Outlook outlook = desk.snapshot().outlook();
        Ledger shown = cells.ledger();
        GovernancePage.Sieve without = sieve;
        PageStyle style = desk.pageStyle();
        return () -> GovernancePage.of(outlook, shown, without, style, style.usualWidth(), words.locale())
                .picture();
    }

    @Override
    public void focus() {
        grid.focus();
    }

    @Override
    public boolean takesLetters() {
        return grid.isTypedInto() || filter.field().isFocused() || answer.isTypedInto();
    }

    @Override
    public boolean stepBack() {
        if (answer.stepBack()) {
            return true;
        }
        return filter.clear();
    }

    Grid grid() {
        return grid;
    }
}
