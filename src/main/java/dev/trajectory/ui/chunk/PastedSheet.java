package dev.trajectory.ui.chunk;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.entry.Column;
import dev.trajectory.edit.entry.Pasted;
import dev.trajectory.edit.entry.PastedRow;
import dev.trajectory.model.Plan;
import dev.trajectory.words.EntryWords;
import dev.trajectory.words.WindowWords;
import dev.trajectory.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a pasted text will make, in words, with the edit that makes it. A big table has tens of thousands of cells, so
/// it is made beside the UI thread, and then only shown there.
///
/// @param columns those that any row has something in, in the order in which they are shown
/// @param rows from the first to the last
/// @param problems what is not understood or cannot be done, a sentence each, and the lines in which it stands
/// @param rest what is pasted with what is not understood put to the notes
/// @param edit what makes the rest; null where that is nothing
/// @param unknown organisations that are named and not there
record PastedSheet(
        Pasted pasted,
        List<Column> columns,
        List<Line> rows,
        Map<String, List<Integer>> problems,
        Pasted rest,
        @Nullable Edit edit,
        List<String> unknown) {

    /// Those that are shown where they say something, in this order.
    private static final List<Column> SHOWN = List.of(
            Column.NUMBER,
            Column.TITLE,
            Column.OWNER,
            Column.PARTICIPANTS,
            Column.WEEKS,
            Column.AFTER,
            Column.START,
            Column.FINISH,
            Column.GO_LIVE,
            Column.TAGS,
            Column.OUTCOME,
            Column.DONE_WHEN,
            Column.NOTES);

    private static final Set<Column> ALWAYS = EnumSet.of(Column.NUMBER, Column.TITLE, Column.OWNER, Column.WEEKS);

    /// A row in words.
    ///
    /// @param level how deep it lies, from 0
    record Line(PastedRow row, int level, Map<Column, String> cells) {

        String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    /// @param plan into which it is pasted
    static PastedSheet of(Pasted pasted, Plan plan, WindowWords words) {
        PastedText text = new PastedText(plan, words, pasted);
        List<Integer> levels = pasted.tree().levels();
        List<Line> rows = new ArrayList<>();
        Set<Column> said = EnumSet.copyOf(ALWAYS);
        for (int i = 0; i < pasted.rows().size(); i++) {
            PastedRow row = pasted.rows().get(i);
            Map<Column, String> cells = new LinkedHashMap<>();
            for (Column column : SHOWN) {
                String cell = text.cell(row, column);
                if (!cell.isEmpty()) {
                    cells.put(column, cell);
                }
            }
            said.addAll(cells.keySet());
            rows.add(new Line(row, levels.get(i), cells));
        }
        Pasted rest = pasted.excess() == null && pasted.hasProblems() ? pasted.setAside() : pasted;
        return new PastedSheet(
                pasted,
                SHOWN.stream().filter(said::contains).toList(),
                rows,
                problems(pasted, pasted.named(plan), words),
                rest,
                rest.edit(plan),
                pasted.unknownOrganisations());
    }

    /// @param named a plan in which what the rows will make has its name
    private static Map<String, List<Integer>> problems(Pasted pasted, Plan named, WindowWords words) {
        EntryWords entry = new EntryWords(named, words.locale());
        Words sentences = Words.of(named, words.locale());
        Map<String, List<Integer>> problems = new LinkedHashMap<>();
        for (PastedRow row : pasted.rows()) {
            List<String> said = new ArrayList<>();
            row.entry().problems().forEach(unread -> said.add(entry.problem(unread)));
            row.refusals().forEach(refusal -> said.add(sentences.refusal(refusal)));
            said.forEach(problem ->
                    problems.computeIfAbsent(problem, _ -> new ArrayList<>()).add(row.line()));
        }
        return problems;
    }
}
