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
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import dev.trajectory.ui.grid.At;
import dev.trajectory.ui.grid.Block;
import dev.trajectory.ui.grid.Grid;
import dev.trajectory.ui.promises.PromiseAnswer;
import dev.trajectory.ui.records.NotRead;
import dev.trajectory.ui.records.Typing;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// How the programme is governed, one table after the other.
public final class GovernanceView implements View, LedgerCells.Deeds {

    private static final int LINES = 2;

    private final Desk desk;
    private final WindowWords words;
    private final Typing typing;
    private final Choice<Topic> topics;
    private final TextField filter = new TextField();
    private final Label hidden = new Label();
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
    private GovernancePage.Sieve sieve = GovernancePage.Sieve.NONE;

    public GovernanceView(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.typing = new Typing(desk);
        this.topics = new Choice<>(Topic.class, each -> words.say("governance.topic." + each.word()), this::look);
        this.cells = cells(desk.snapshot());
        this.grid = new Grid(desk, words.say("view.governance"), words.say("governance.nothing"), cells, LINES);
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
        addFilter();
    }

    private Button button(String action, String icon, Runnable run) {
        Button button = new Button(words.say("action." + action), Icons.icon(icon, 16));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void addFilter() {
        filter.setPromptText(words.say("filter.prompt"));
        filter.setAccessibleText(words.say("action.governanceFilter"));
        filter.setPrefColumnCount(11);
        filter.textProperty().addListener(_ -> show(desk.snapshot()));
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean isBack = event.getCode() == KeyCode.ESCAPE;
            if (isBack || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                if (isBack) {
                    filter.clear();
                }
                grid.focus();
                event.consume();
            }
        });
        hidden.getStyleClass().add("hidden-rows");
        hidden.setMinWidth(Region.USE_PREF_SIZE);
    }

    /// The rows of the plan as it is now, with the dates last computed.
    private LedgerCells cells(Snapshot snapshot) {
        Outlook last = snapshot.outlook();
        Outlook seen = new Outlook(snapshot.plan(), last.schedule(), last.load(), last.money(), last.marks());
        Locale locale = words.locale();
        Ledger all = Ledgers.of(seen, topic, filter.getText().isBlank(), locale);
        Ledger shown = all.having(filter.getText(), locale);
        int gone = all.lines().size() - shown.lines().size();
        hidden.setText(gone == 0 ? "" : words.say("filter.hidden", gone));
        sieve = new GovernancePage.Sieve(filter.getText(), gone);
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

    /// Chunks are added where they have a place in time.
    private boolean canAdd() {
        return topic != Topic.RACI;
    }

    /// Adds what the row that one is on is; where that cannot be added, what the table is of.
    private void add() {
        boolean isOf = topic == Topic.RAID
                && cells.rows() > 0
                && cells.line(grid.cursor()).index() >= 0;
        add(isOf ? cells.line(grid.cursor()).section() : topic.section());
    }

    /// The RAID table is of three kinds of record: asks which.
    private void offerToAdd() {
        if (topic != Topic.RAID) {
            add();
            return;
        }
        ContextMenu menu = new ContextMenu();
        for (String section : List.of("risks", "assumptions", "issues")) {
            MenuItem item = new MenuItem(words.say("governance.add." + section));
            item.setOnAction(_ -> add(section));
            menu.getItems().add(item);
        }
        menu.show(add, Side.BOTTOM, 0, 0);
    }

    private void addToRaid(String section) {
        look(Topic.RAID);
        add(section);
    }

    private void add(String section) {
        try {
            Record fresh = typing.fresh(section);
            filter.clear();
            order = LedgerCells.Order.AS_PLANNED;
            if (desk.perform(typing.put(List.of(new Typing.Put(section, -1, fresh))))) {
                show(desk.snapshot());
                goTo(fresh);
            }
        } catch (NotRead e) {
            desk.host().say(e.sentence());
        }
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
        return List.of(topics, filter, hidden, add, remove);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("governanceFilter", "Shortcut+F", () -> {
                    filter.requestFocus();
                    filter.selectAll();
                }),
                Action.of("governanceNext", "Shortcut+Page Down", () -> step(1)),
                Action.of("governanceBefore", "Shortcut+Page Up", () -> step(-1)),
                Action.of("governanceSort", "Alt+S", () -> sort(grid.cursor().column())),
                Action.of("governanceOpen", "Alt+Enter", this::openCurrent),
                Action.of("governanceAdd", "Insert", () -> !takesLetters() && canAdd(), this::add),
                Action.of("governanceRemove", "Shift+Delete", () -> !takesLetters() && canAdd(), this::remove),
                Action.of("governanceAddAssumption", "Alt+A", () -> addToRaid("assumptions")),
                Action.of("governanceAddIssue", "Alt+I", () -> addToRaid("issues")),
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
        about.setText(words.say("governance.about." + topic.word()));
        cells = cells(snapshot);
        grid.show(cells);
        add.setDisable(!canAdd());
        remove.setDisable(cells.rows() == 0 || !canAdd());
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
        return grid.isTypedInto() || filter.isFocused() || answer.isTypedInto();
    }

    @Override
    public boolean stepBack() {
        if (answer.stepBack()) {
            return true;
        }
        boolean isFiltered = !filter.getText().isEmpty();
        filter.clear();
        return isFiltered;
    }

    Grid grid() {
        return grid;
    }
}
