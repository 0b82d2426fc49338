package dev.trajectory.draw.options;

import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Table;
import dev.trajectory.model.OptionId;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Figure;
import dev.trajectory.words.OptionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What changes: a column for each option, and which is better. Options that the width does not hold go on in a table
/// below.
record FiguresCard(Sheet out, OptionWords words, Comparison comparison) implements Part {

    private String title() {
        return words.say("changes.title");
    }

    private String names() {
        return comparison.options().stream()
                .map(each -> words.say(
                        "changes.option", each.id().value(), each.option().name()))
                .collect(Collectors.joining(words.say("verdict.then")));
    }

    /// As many tables as it takes for each to be no wider than that.
    private List<Table> tables(double width) {
        int count = comparison.options().size();
        for (int inEach = count; inEach > 1; inEach--) {
            List<Table> tables = tables(inEach);
            if (tables.stream().allMatch(table -> table.width(out.style()) <= width)) {
                return tables;
            }
        }
        return tables(1);
    }

    private List<Table> tables(int inEach) {
        List<Table> tables = new ArrayList<>();
        for (int from = 0; from < comparison.options().size(); from += inEach) {
            int end = Math.min(from + inEach, comparison.options().size());
            tables.add(table(comparison.options().subList(from, end)));
        }
        return tables;
    }

    private Table table(List<Comparison.Compared> options) {
        List<Cell> heads = new ArrayList<>(List.of(Cell.of("")));
        options.forEach(each -> heads.add(Cell.strong(each.id().value())));
        heads.add(Cell.of(words.say("changes.better")));
        List<List<Cell>> rows = new ArrayList<>();
        for (FigureGroup group : FigureGroup.values()) {
            rows.add(List.of(Cell.strong(words.say("group." + group))));
            group.figures().forEach(figure -> rows.add(row(figure, options)));
        }
        List<String> factors = comparison.successFactors();
        if (!factors.isEmpty()) {
            rows.add(List.of(Cell.strong(words.say("group.SUCCESS"))));
            factors.forEach(factor -> rows.add(row(factor, options)));
        }
        return new Table(heads, rows);
    }

    private List<Cell> row(Figure figure, List<Comparison.Compared> options) {
        List<OptionId> best = comparison.best(figure);
        List<Cell> cells = new ArrayList<>(List.of(Cell.quiet(words.name(figure))));
        for (Comparison.Compared each : options) {
            Cell cell = cell(words.value(figure, each.figures()), best.contains(each.id()));
            Subject.Figure asked = new Reasons(words, comparison.counting(), each).of(figure);
            cells.add(asked == null ? cell : cell.about(asked));
        }
        cells.add(Cell.of(words.list(best)).in(Token.INK_2));
        return cells;
    }

    private List<Cell> row(String successFactor, List<Comparison.Compared> options) {
        List<OptionId> best = comparison.best(successFactor);
        List<Cell> cells = new ArrayList<>(List.of(Cell.quiet(successFactor)));
        for (Comparison.Compared each : options) {
            cells.add(cell(words.score(each.option(), successFactor), best.contains(each.id())));
        }
        cells.add(Cell.of(words.list(best)).in(Token.INK_2));
        return cells;
    }

    private static Cell cell(String text, boolean isBest) {
        return isBest ? Cell.strong(text) : Cell.of(text);
    }

    @Override
    public double height(double width) {
        double high = out.cardFrame(width, title(), names()) - out.style().gap();
        double inside = width - 2 * out.style().padding();
        for (Table table : tables(inside)) {
            high += table.height(out.style(), inside) + out.style().gap();
        }
        return high;
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, title(), names());
        for (Table table : tables(inside.width())) {
            table.draw(out, inside);
            inside = inside.below(
                    table.height(out.style(), inside.width()) + out.style().gap());
        }
    }
}
