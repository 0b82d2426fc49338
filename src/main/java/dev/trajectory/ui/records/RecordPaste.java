package dev.trajectory.ui.records;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.entry.Pasted;
import dev.trajectory.edit.entry.PastedBlock;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.grid.PasteLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Takes the records of a chapter to a spreadsheet, and rows of a spreadsheet into the chapter once what they make has
/// been looked at.
record RecordPaste(Desk desk, Editors editors) {

    /// Copies records as a table with headings, which pastes back.
    void copy(Chapter chapter, List<? extends Record> rows) {
        List<Shape.Field> columns = columns(chapter);
        List<List<String>> table = new ArrayList<>();
        table.add(columns.stream().map(editors.words()::label).toList());
        for (Record row : rows) {
            table.add(columns.stream()
                    .map(field -> editors.kinds()
                            .text(editors.kinds().of(field), chapter.shape().value(row, field)))
                    .toList());
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(new PastedBlock(table).text());
        Clipboard.getSystemClipboard().setContent(content);
        desk.host().say(desk.words().say("records.copied", rows.size()));
    }

    /// The columns of its table, and the ids, by which rows that come back find their records.
    private static List<Shape.Field> columns(Chapter chapter) {
        List<Shape.Field> columns = new ArrayList<>(Telling.columns(chapter));
        chapter.shape().fields().stream()
                .filter(field -> field.name().equals("id") && !columns.contains(field))
                .forEach(columns::addFirst);
        return columns;
    }

    void paste(Chapter chapter) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            desk.host().say(desk.words().say("paste.nothing"));
            return;
        }
        PastedBlock block = PastedBlock.of(text);
        if (text.length() > Pasted.MOST_CHARS || block.rows().size() > Pasted.MOST_ROWS) {
            desk.host().say(desk.words().say("paste.tooMuch", Pasted.MOST_ROWS));
            return;
        }
        PastedRecords pasted = RowsReader.read(block, chapter, editors);
        if (!pasted.hasHeadings()) {
            desk.host().say(desk.words().say("paste.noHeadings", headings(chapter)));
        } else if (pasted.rows().isEmpty()
                || (pasted.edit() == null && pasted.notUnderstood().isEmpty())) {
            desk.host().say(desk.words().say("grid.paste.same"));
        } else {
            show(pasted);
        }
    }

    private String headings(Chapter chapter) {
        return Telling.columns(chapter).stream()
                .filter(field -> !field.name().equals("id"))
                .map(editors.words()::label)
                .collect(Collectors.joining(", "));
    }

    private void show(PastedRecords pasted) {
        List<String> problems = new ArrayList<>();
        for (PastedRecord row : pasted.notUnderstood()) {
            problems.add(desk.words().say("paste.row", row.line(), row.title(), String.join(" ", row.problems())));
        }
        List<String> lines =
                pasted.understood().stream().map(PastedRecord::told).toList();
        Edit edit = pasted.edit();
        List<Answer> answers = new ArrayList<>();
        if (edit != null) {
            answers.add(new Answer(desk.words().say("paste.rows.do", lines.size()), () -> desk.perform(edit)));
        }
        answers.add(new Answer(desk.words().say("answer.cancel"), () -> {}));
        desk.host()
                .ask(
                        desk.words().say("paste.rows.title", lines.size(), problems.size()),
                        text(pasted, edit != null),
                        new PasteLines(desk, lines, problems).node(),
                        answers);
    }

    private String text(PastedRecords pasted, boolean makesAny) {
        String text = desk.words().say(makesAny ? "paste.text" : "paste.rows.none");
        List<String> unknown = pasted.unknown();
        return unknown.isEmpty()
                ? text
                : text + " " + desk.words().say("paste.unknown", unknown.size(), String.join(", ", unknown));
    }
}
