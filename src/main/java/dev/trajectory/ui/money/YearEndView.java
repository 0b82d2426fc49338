package dev.trajectory.ui.money;

import dev.trajectory.app.Search;
import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.money.YearEndPage;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.reach.Watch;
import dev.trajectory.finance.reach.YearEnd;
import dev.trajectory.finance.reach.YearEnds;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.account.FiguresPane;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.ui.desk.View;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// How funds stand at the end of a year. What could come forward takes a sequencing of the plan for each chunk, so it
/// is worked out beside the window.
public final class YearEndView implements View {

    /// What the page shows.
    ///
    /// @param isComplete whether what could come forward is known already
    private record Shown(Outlook outlook, YearEnd end, boolean isComplete) {}

    private final Desk desk;
    private final WindowWords words;
    private final FiguresPane<Shown> pane;
    private final OneOf<FinancialYear> year = new OneOf<>();
    private final Search<YearEnd> search;
    private final Button spend = new Button();
    private @Nullable Outlook of;
    private @Nullable Shown latest;
    private boolean following;

    /// @param spendBy searches what could come forward to spend an amount
    public YearEndView(Desk desk, Once<Panel> spendBy) {
        this.desk = desk;
        this.words = desk.words();
        this.search = desk.session().search();
        this.pane = new FiguresPane<>(
                desk,
                "yearend",
                () -> (shown, style, width, locale) ->
                        YearEndPage.of(shown.outlook().plan(), shown.end(), shown.isComplete(), style, width, locale),
                (shown, _) -> shown.outlook());
        spend.setText(words.say("spend.open"));
        spend.setMinWidth(Region.USE_PREF_SIZE);
        spend.setOnAction(_ -> desk.host().beside(spendBy));
        year.setId("yearend-year");
        year.setAccessibleText(words.say("yearend.year"));
        year.setOnAction(_ -> {
            if (!following) {
                work();
            }
        });
    }

    @Override
    public Region node() {
        return pane.node();
    }

    @Override
    public List<Node> bar() {
        Label name = new Label(words.say("yearend.year"));
        name.getStyleClass().add("quiet");
        name.setLabelFor(year);
        return List.of(name, year, spend);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.onCanvas("nextYear", "Period", () -> mayGo(1), () -> go(1)),
                Action.onCanvas("previousYear", "Comma", () -> mayGo(-1), () -> go(-1)));
    }

    private boolean mayGo(int years) {
        int at = year.getSelectionModel().getSelectedIndex() + years;
        return at >= 0 && at < year.getItems().size();
    }

    private void go(int years) {
        year.getSelectionModel().select(year.getSelectionModel().getSelectedIndex() + years);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on; comparing their contents is slow
    public void show(Snapshot snapshot) {
        Outlook outlook = snapshot.outlook();
        boolean isOther = of == null || of.money() != outlook.money();
        of = outlook;
        if (isOther) {
            offer(outlook.money(), snapshot.plan().settings().funding().counting());
            work();
        } else if (latest != null) {
            pane.show(latest);
        }
    }

    private void show(Shown shown) {
        latest = shown;
        pane.show(shown);
    }

    /// Offers the years in which there is money, and keeps the one looked at where there still is.
    private void offer(Finances money, Counting counting) {
        MoneyWords sentences = new MoneyWords(desk.plan(), words.locale());
        FinancialYear before = year.getValue();
        List<FinancialYear> years = YearEnds.years(money, counting);
        following = true;
        year.setConverter(new Named<>(each -> sentences.year(each.startYear())));
        year.getItems().setAll(years);
        year.setValue(before != null && years.contains(before) ? before : YearEnds.firstLapse(money, counting));
        year.setDisable(years.isEmpty());
        following = false;
    }

    private void work() {
        Outlook outlook = of;
        if (outlook == null) {
            return;
        }
        Finances money = outlook.money();
        Counting counting = outlook.plan().settings().funding().counting();
        FinancialYear chosen = year.getValue();
        FinancialYear end = chosen == null ? money.appraised().years().getFirst() : chosen;
        search.start(watch -> worked(money, counting, end, watch), new Search.Listener<>() {
            @Override
            public void sofar(double share, YearEnd best) {
                YearEndView.this.show(new Shown(outlook, best, false));
            }

            @Override
            public void done(YearEnd found) {
                YearEndView.this.show(new Shown(outlook, found, true));
            }

            @Override
            public void failed(Throwable error) {
                throw new IllegalStateException("The end of a year cannot be worked out", error);
            }
        });
    }

    /// Tells how funds stand, and then what could come forward.
    private static YearEnd worked(Finances money, Counting counting, FinancialYear end, Watch<YearEnd> watch) {
        YearEnds ends = YearEnds.of(money, counting);
        watch.sofar(0, ends.of(end, () -> true));
        return ends.of(end, watch::isStopped);
    }

    @Override
    public @Nullable Supplier<Picture> picture() {
        return pane.picture();
    }

    @Override
    public void focus() {
        pane.focus();
    }

    @Override
    public boolean takesLetters() {
        return false;
    }

    @Override
    public boolean stepBack() {
        return pane.stepBack();
    }
}
