package dev.trajectory.draw.money;

import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Table;
import dev.trajectory.edit.Section;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// What is spent in each financial year, and what money there is for it: a chart over a table for capital and one for
/// revenue, for neither pays for the other.
final class SpendCard implements Part {

    private static final double CHART = 118;
    private static final double NARROWEST_YEAR = 46;
    private static final double NAMES = 120;

    private final MoneyScene scene;
    private final MoneyWords words;
    private final MoneyFigures figures;
    private final String title;
    private final String explanation;
    private final List<FundKind> kinds;

    SpendCard(MoneyScene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.figures = scene.figures();
        this.title = words.say("spend.title");
        this.explanation = scene.withAsked(
                words.say("spend.explanation", words.yearEnd(), scene.amounts().millionsUnit(), words.prices()));
        this.kinds = Arrays.stream(FundKind.values())
                .filter(kind -> !scene.counted(kind).isNil())
                .toList();
    }

    @Override
    public double height(double width) {
        double inside = width - 2 * scene.out().style().padding();
        YearColumns years = years(inside);
        double high = scene.out().cardFrame(width, title, explanation) + legend().height(inside);
        for (FundKind kind : kinds) {
            high += gap()
                    + scene.out().px(CHART)
                    + table(kind, years).height(scene.out().style(), inside);
        }
        return high
                + (hasAwards() ? 0 : scene.out().buttonHeight() + scene.out().px(10));
    }

    private double gap() {
        return scene.out().px(8);
    }

    private boolean hasAwards() {
        return scene.plan().funds().stream().anyMatch(fund -> !fund.awards().isEmpty());
    }

    private Legend legend() {
        return new Legend(
                scene.out(),
                List.of(
                        new Legend.Entry(Legend.Mark.PAID, words.say("legend.paid")),
                        new Legend.Entry(Legend.Mark.ASKED, words.say("legend.asked")),
                        new Legend.Entry(Legend.Mark.NO_SOURCE, words.say("legend.noSource")),
                        new Legend.Entry(Legend.Mark.MONEY, words.say("legend.money"))));
    }

    @Override
    public void draw(Box box) {
        Box inside = scene.out().card(box, title, explanation);
        YearColumns years = years(inside.width());
        legend().draw(inside);
        double y = inside.y() + legend().height(inside.width());
        if (!hasAwards()) {
            scene.out().button(inside.x(), y, words.say("enter.funds"), new Subject.ToEnter(Section.FUNDS));
            y += scene.out().buttonHeight() + scene.out().px(10);
        }
        double spare = Math.max(0, box.height() - height(box.width())) / Math.max(1, kinds.size());
        for (FundKind kind : kinds) {
            y = draw(
                    kind,
                    years,
                    new Box(inside.x(), y, inside.width(), scene.out().px(CHART) + spare));
        }
    }

    /// @return where the table ends
    private double draw(FundKind kind, YearColumns years, Box top) {
        Table table = table(kind, years);
        Box chart = new Box(top.x(), top.y() + gap(), top.width(), top.height());
        List<Box> columns = table.columns(scene.out().style(), chart);
        scene.out()
                .text(
                        top.x(),
                        chart.y() + scene.out().px(12),
                        columns.getFirst().width() - scene.out().px(40),
                        words.kind(kind),
                        TextRole.CARD_NAME,
                        Token.INK,
                        Anchor.START);
        new SpendChart(scene, kind, years).draw(chart, columns);
        Box below = new Box(
                top.x(), chart.bottom(), top.width(), table.height(scene.out().style(), top.width()));
        table.draw(scene.out(), below);
        return below.bottom();
    }

    private YearColumns years(double width) {
        List<ByYear> amounts = new ArrayList<>();
        for (FundKind kind : kinds) {
            amounts.addAll(scene.counted(kind).all());
            amounts.addAll(scene.asked(kind).all());
        }
        double room = width - scene.out().px(NAMES) - scene.out().px(NARROWEST_YEAR);
        int most = Math.max(2, (int) (room / scene.out().px(NARROWEST_YEAR)));
        return YearColumns.of(amounts, scene.first(), scene.end(), most);
    }

    private Table table(FundKind kind, YearColumns years) {
        List<Cell> heads = new ArrayList<>(List.of(Cell.quiet("")));
        for (YearColumns.Column column : years.columns()) {
            heads.add(Cell.quiet(scene.head(column)));
        }
        heads.add(Cell.quiet(words.say("total")));
        KindOfMoney counted = scene.counted(kind);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("spend.row.spend", kind, years, figures::spend, Cell::of));
        rows.add(row("spend.row.awarded", kind, years, figures::awarded, Cell::of));
        if (!counted.carriedIn().isNil()) {
            List<Cell> cells = row("spend.row.carried", kind, years, figures::carriedIn, Cell::of);
            cells.set(cells.size() - 1, Cell.of(""));
            rows.add(cells);
        }
        rows.add(row(
                "spend.row.gap",
                kind,
                years,
                figures::gap,
                text -> Cell.strong(text).bad()));
        if (!scene.asked(kind).gap().equals(counted.gap())) {
            rows.add(row(
                    "spend.row.gapIfAsked",
                    kind,
                    years,
                    figures::gapIfAsked,
                    text -> Cell.of(text).in(Token.INK_2)));
        }
        if (!counted.lapsed().isNil()) {
            rows.add(row(
                    "spend.row.lapsed",
                    kind,
                    years,
                    figures::lapsed,
                    text -> Cell.of(text).in(Token.WARN)));
        }
        return new Table(heads, rows, true);
    }

    /// Makes the figure of a row, a kind of money and a column.
    private interface Figures {
        Subject.Figure of(String row, FundKind kind, YearColumns.Column column);
    }

    private List<Cell> row(String key, FundKind kind, YearColumns years, Figures figures, Function<String, Cell> cell) {
        String name = words.say(key, words.yearEnd());
        List<Cell> cells = new ArrayList<>(List.of(Cell.quiet(name)));
        for (YearColumns.Column column : years.columns()) {
            cells.add(cell(figures.of(name, kind, column), cell));
        }
        YearColumns.Column total = new YearColumns.Column(scene.first(), scene.end(), false);
        cells.add(cell(figures.of(name, kind, total), cell));
        return cells;
    }

    /// A figure in its place; nil is quiet.
    private Cell cell(Subject.Figure figure, Function<String, Cell> cell) {
        Money amount = figure.amount() == null ? Money.ZERO : figure.amount();
        String text = scene.amounts().millions(amount);
        return amount.pence() == 0
                ? Cell.of(text).in(Token.INK_3)
                : cell.apply(text).about(figure);
    }
}
