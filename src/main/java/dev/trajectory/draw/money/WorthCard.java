package dev.trajectory.draw.money;

import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Table;
import dev.trajectory.finance.EconomicCase;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;

/// What society gains and pays in each financial year, as present values, and whether the one has made up for the
/// other by then.
final class WorthCard implements Part {

    private static final double CHART = 190;
    private static final double NARROWEST_YEAR = 42;
    private static final double NAMES = 104;
    private static final List<BenefitClass> CLASSES = List.of(BenefitClass.CRB, BenefitClass.NCRB, BenefitClass.SB);

    private final MoneyScene scene;
    private final Sheet out;
    private final MoneyWords words;
    private final WorthFigures figures;
    private final String title;
    private final String explanation;

    WorthCard(MoneyScene scene) {
        this.scene = scene;
        this.out = scene.out();
        this.words = scene.words();
        this.figures = new WorthFigures(scene, scene.economicCase());
        this.title = words.say("worth.title");
        this.explanation = words.say("worth.explanation", scene.amounts().millionsUnit(), scene.presentBasis());
    }

    @Override
    public double height(double width) {
        double inside = width - 2 * out.style().padding();
        Table table = table(years(inside));
        return out.cardFrame(width, title, explanation) + out.px(CHART) + table.height(out.style(), inside);
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, title, explanation);
        YearColumns years = years(inside.width());
        Table table = table(years);
        double spare = Math.max(0, box.height() - height(box.width()));
        Box chart = inside.top(out.px(CHART) + spare);
        new WorthChart(scene, figures, years).draw(chart, table.columns(out.style(), chart));
        table.draw(out, inside.below(chart.height()));
    }

    private YearColumns years(double width) {
        int most = (int) ((width - out.px(NAMES) - out.px(NARROWEST_YEAR)) / out.px(NARROWEST_YEAR));
        List<ByYear> amounts = new ArrayList<>(List.of(figures.costs(), figures.sunk()));
        CLASSES.forEach(each -> amounts.add(figures.benefits(each)));
        EconomicCase economic = scene.economicCase();
        return YearColumns.of(
                amounts, economic.appraised().first(), economic.appraised().end(), Math.max(2, most));
    }

    private Table table(YearColumns years) {
        List<Cell> heads = new ArrayList<>(List.of(Cell.quiet("")));
        years.columns().forEach(column -> heads.add(Cell.quiet(head(column))));
        heads.add(Cell.quiet(words.say("total")));
        List<List<Cell>> rows = new ArrayList<>();
        for (BenefitClass each : CLASSES) {
            if (!figures.benefits(each).isNil()) {
                rows.add(row(words.say("worth.class." + each), years, column -> figures.benefits(each, column)));
            }
        }
        rows.add(row(scene.costs(), years, figures::costs));
        rows.add(row(words.say("worth.net"), years, figures::net));
        if (!figures.sunk().isNil()) {
            rows.add(row(words.say("worth.sunk"), years, figures::sunk));
        }
        rows.add(sofar(years));
        return new Table(heads, rows, true);
    }

    private String head(YearColumns.Column column) {
        String first = words.shortYear(column.first());
        return column.isOneYear() ? first : words.say(column.each() ? "head.each" : "head.sum", first);
    }

    /// Makes the figure of a column.
    private interface Figures {
        Subject.Figure of(YearColumns.Column column);
    }

    private List<Cell> row(String name, YearColumns years, Figures figures) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.quiet(name)));
        years.columns().forEach(column -> cells.add(cell(figures.of(column))));
        cells.add(cell(figures.of(all())));
        return cells;
    }

    private YearColumns.Column all() {
        EconomicCase economic = scene.economicCase();
        return new YearColumns.Column(
                economic.appraised().first(), economic.appraised().end(), false);
    }

    /// What all years up to and with the last of each column add up to.
    private List<Cell> sofar(YearColumns years) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.strong(scene.soFar())));
        for (YearColumns.Column column : years.columns()) {
            cells.add(strong(figures.whole(
                    new YearColumns.Column(all().first(), column.each() ? column.first() + 1 : column.end(), false))));
        }
        cells.add(Cell.of(""));
        return cells;
    }

    private Cell cell(Subject.Figure figure) {
        Money amount = figure.amount() == null ? Money.ZERO : figure.amount();
        Cell cell = Cell.of(scene.amounts().millions(amount));
        return amount.pence() == 0 ? cell.in(Token.INK_3) : cell.about(figure);
    }

    private Cell strong(Subject.Figure figure) {
        Money amount = figure.amount() == null ? Money.ZERO : figure.amount();
        Cell cell = Cell.strong(scene.amounts().millions(amount)).about(figure);
        return amount.pence() < 0 ? cell.in(Token.DANGER) : cell.in(Token.OK);
    }
}
