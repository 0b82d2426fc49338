package dev.trajectory.draw.options;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Table;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.words.OptionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What changes: a column for each option, and which is better. Options that the width does not hold go on in a table
/// below.
///
/// @param heads of all options, between that of the names and that of what is better
/// @param rows under them, each with as many cells, or with one that heads those below
record FiguresCard(Sheet out, OptionWords words, Comparison comparison, List<Cell> heads, List<List<Cell>> rows)
        implements Part {

    static FiguresCard of(Sheet out, OptionWords words, Comparison comparison) {
        List<Cell> heads = new ArrayList<>(List.of(Cell.of("")));
        comparison.options().forEach(each -> heads.add(Cell.strong(each.id().value())));
        heads.add(Cell.of(words.say("changes.better")));
        return new FiguresCard(out, words, comparison, heads, new FigureRows(words, comparison).all());
    }

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
            tables.add(table(from + 1, end + 1));
        }
        return tables;
    }

    /// The table of some of the options.
    private Table table(int from, int end) {
        return new Table(
                some(heads, from, end),
                rows.stream()
                        .map(row -> row.size() == 1 ? row : some(row, from, end))
                        .toList());
    }

    private static List<Cell> some(List<Cell> row, int from, int end) {
        List<Cell> some = new ArrayList<>(List.of(row.getFirst()));
        some.addAll(row.subList(from, end));
        some.add(row.getLast());
        return some;
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
