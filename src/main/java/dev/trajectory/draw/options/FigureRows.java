package dev.trajectory.draw.options;

import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.OptionId;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Figure;
import dev.trajectory.words.OptionWords;
import java.util.ArrayList;
import java.util.List;

/// What options are compared by, a row each: its name, how much it is in each option, and where it is best.
record FigureRows(OptionWords words, Comparison comparison) {

    /// All rows, with headings.
    List<List<Cell>> all() {
        List<List<Cell>> rows = new ArrayList<>();
        for (FigureGroup group : FigureGroup.values()) {
            rows.add(List.of(Cell.strong(words.say("group." + group))));
            group.figures().stream().filter(comparison::tells).forEach(figure -> rows.add(row(figure)));
        }
        List<String> factors = comparison.successFactors();
        if (!factors.isEmpty()) {
            rows.add(List.of(Cell.strong(words.say("group.SUCCESS"))));
            factors.forEach(factor -> rows.add(row(factor)));
        }
        return rows;
    }

    private List<Cell> row(Figure figure) {
        List<OptionId> best = comparison.best(figure);
        List<Cell> cells = new ArrayList<>(List.of(Cell.quiet(words.name(figure))));
        for (Comparison.Compared each : comparison.options()) {
            Cell cell = cell(words.value(figure, each.figures()), best.contains(each.id()));
            Subject.Figure asked = new Reasons(words, comparison.counting(), each).of(figure);
            cells.add(asked == null ? cell : cell.about(asked));
        }
        cells.add(Cell.of(words.list(best)).in(Token.INK_2));
        return cells;
    }

    private List<Cell> row(String successFactor) {
        List<OptionId> best = comparison.best(successFactor);
        List<Cell> cells = new ArrayList<>(List.of(Cell.quiet(successFactor)));
        for (Comparison.Compared each : comparison.options()) {
            cells.add(cell(words.score(each.option(), successFactor), best.contains(each.id())));
        }
        cells.add(Cell.of(words.list(best)).in(Token.INK_2));
        return cells;
    }

    private static Cell cell(String text, boolean isBest) {
        return isBest ? Cell.strong(text) : Cell.of(text);
    }
}
