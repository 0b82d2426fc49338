package dev.trajectory.ui.funding;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.money.FundingLine;
import dev.trajectory.draw.money.FundingLines;
import dev.trajectory.draw.money.FundingPage;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Section;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.account.FigureCard;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import dev.trajectory.ui.grid.At;
import dev.trajectory.ui.grid.Grid;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Which money comes from where, for whom, in which year, and how certain it is: to be looked at and typed into.
public final class FundingView implements View, FundingCells.Deeds {

    /// So many years at least are shown, for a plan without awards in them.
    private static final int FEWEST_YEARS = 5;

    private final Desk desk;
    private final WindowWords words;
    private final Set<FundingLines.Asked> asked = new LinkedHashSet<>();
    private final Button add;
    private final Label about;
    private final StackPane node;
    private final FigureCard why;
    private FundingCells cells;
    private final Grid grid;
    private Outlook outlook;

    public FundingView(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.outlook = desk.snapshot().outlook();
        this.cells = cells(desk.plan());
        this.grid = new Grid(desk, words.say("view.funding"), words.say("funding.nothing"), cells);
        grid.node().setOnContextMenuRequested(event -> {
            certainties().show(grid.node(), event.getScreenX(), event.getScreenY());
            event.consume();
        });
        grid.go(FundingCells.FIRST);
        add = new Button(words.say("action.addFund"), Icons.icon("fltral-add-16", 16));
        add.setOnAction(_ -> desk.host().open(Section.FUNDS));
        about = new Label();
        about.getStyleClass().add("quiet");
        BorderPane table = new BorderPane(grid.node());
        table.setBottom(new CertaintyLegend(words, cells::letter).node());
        Pane overlay = new Pane();
        overlay.setPickOnBounds(false);
        node = new StackPane(table, overlay);
        node.getStyleClass().add("funding");
        why = new FigureCard(desk, overlay);
        tell(desk.plan());
    }

    private FundingCells cells(Plan plan) {
        FundingLines all = new FundingLines(plan, outlook.money(), asked);
        return new FundingCells(
                plan, all, all.lines(), all.years(FEWEST_YEARS), words, new MoneyWords(plan, words.locale()), this);
    }

    private ContextMenu certainties() {
        ContextMenu menu = new ContextMenu();
        for (AwardStatus status : AwardStatus.values()) {
            String letter = letter(status);
            MenuItem item = new MenuItem(words.say("certainty.menu", words.say("enum.AwardStatus." + status), letter));
            item.setOnAction(_ -> make(status));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String letter(AwardStatus status) {
        return cells.letter(status);
    }

    @Override
    public void make(AwardStatus status) {
        Edit edit = cells.certain(grid.chosen(), status).edit();
        if (edit != null) {
            desk.perform(edit);
        } else if (!hasAward()) {
            desk.host().say(words.say("funding.noAward"));
        }
    }

    private boolean hasAward() {
        return cells.rows() > 0
                && grid.chosen().cells().stream().anyMatch(at -> at.row() < cells.rows() && cells.award(at) != null);
    }

    @Override
    public void more(Fund fund) {
        ContextMenu menu = new ContextMenu();
        menu.getStyleClass().add("long-menu");
        Consumer<OrganisationId> choose = organisation -> {
            asked.add(new FundingLines.Asked(fund, organisation));
            show(desk.snapshot());
            goTo(fund, organisation);
        };
        desk.plan().organisations().stream()
                .filter(each -> fund.mayPay(each.id()))
                .filter(each -> row(fund, each.id()) < 0)
                .forEach(each -> {
                    MenuItem item = new MenuItem(words.say("funding.organisation.item", each.code(), each.name()));
                    item.setOnAction(_ -> choose.accept(each.id()));
                    menu.getItems().add(item);
                });
        if (menu.getItems().isEmpty()) {
            desk.host().say(words.say("funding.allThere", fund.name()));
        } else {
            menu.show(grid.cursorNode(), Side.BOTTOM, 0, 0);
        }
    }

    private int row(Fund fund, OrganisationId organisation) {
        for (int row = 0; row < cells.rows(); row++) {
            if (cells.lines().get(row) instanceof FundingLine.Awards line
                    && line.fund().id().equals(fund.id())
                    && line.organisation().equals(organisation)) {
                return row;
            }
        }
        return -1;
    }

    private void goTo(Fund fund, OrganisationId organisation) {
        int row = row(fund, organisation);
        if (row >= 0) {
            grid.go(new At(row, FundingCells.FIRST.column()));
            grid.focus();
        }
    }

    @Override
    public void open(Id id) {
        desk.host().open(id);
    }

    @Override
    public void why(Subject.Figure figure) {
        why.open(figure, outlook.money(), grid.cursorNode());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public List<Node> bar() {
        return List.of(add, about);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("addFund", "", add::fire));
        actions.add(Action.of("gridEdit", "", grid::open));
        actions.add(Action.onCanvas("copy", "Shortcut+C", () -> true, grid::copy));
        actions.add(Action.onCanvas("paste", "Shortcut+V", () -> true, grid::paste));
        for (AwardStatus status : AwardStatus.values()) {
            String letter = letter(status);
            actions.add(Action.onCanvas("certainty." + status, letter, this::hasAward, () -> make(status)));
        }
        return actions;
    }

    @Override
    public void show(Snapshot snapshot) {
        why.close();
        outlook = snapshot.outlook();
        cells = cells(snapshot.plan());
        grid.show(cells);
        tell(snapshot.plan());
    }

    private void tell(Plan plan) {
        about.setText(words.say(
                "view.funding.about", plan.settings().currency(), new MoneyWords(plan, words.locale()).prices()));
    }

    @Override
    public boolean reveal(Id id) {
        for (int row = 0; row < cells.rows(); row++) {
            if (cells.lines().get(row) instanceof FundingLine.Awards line
                    && line.fund().id().equals(id)) {
                grid.go(new At(row, FundingCells.FIRST.column()));
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable Supplier<Picture> picture() {
        Outlook shown = outlook;
        PageStyle style = desk.pageStyle();
        return () ->
                FundingPage.of(shown, style, style.usualWidth(), words.locale()).picture();
    }

    @Override
    public void focus() {
        grid.focus();
    }

    @Override
    public boolean takesLetters() {
        return grid.isTypedInto();
    }

    @Override
    public boolean stepBack() {
        return why.close();
    }

    Grid grid() {
        return grid;
    }
}
