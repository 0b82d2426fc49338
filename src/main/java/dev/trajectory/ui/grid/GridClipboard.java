package dev.trajectory.ui.grid;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.entry.PastedBlock;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Takes blocks of a grid to a spreadsheet, and puts blocks of a spreadsheet into it once what they do has been looked
/// at.
final class GridClipboard {

    private final Desk desk;
    private final Grid grid;

    GridClipboard(Desk desk, Grid grid) {
        this.desk = desk;
        this.grid = grid;
    }

    void copy() {
        Block block = grid.chosen();
        List<List<String>> rows = new ArrayList<>();
        for (int row = block.top(); row <= block.bottom(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = block.left(); column <= block.right(); column++) {
                cells.add(grid.cells().at(new At(row, column)).typed());
            }
            rows.add(cells);
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(new PastedBlock(rows).text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            desk.host().say(desk.words().say("paste.nothing"));
        } else {
            paste(PastedBlock.of(text));
        }
    }

    private void paste(PastedBlock block) {
        List<Change.Problem> outside = new ArrayList<>();
        Change change = grid.cells().write(texts(block, outside));
        if (!outside.isEmpty()) {
            show(new Change(null, List.of(), outside));
        } else if (change.edit() == null && change.problems().isEmpty()) {
            desk.host().say(desk.words().say("grid.paste.same"));
        } else {
            String refused = GridTyping.problem(desk, change);
            boolean isRefused = change.problems().isEmpty() && !refused.isEmpty();
            List<Change.Problem> problems =
                    isRefused ? List.of(new Change.Problem(grid.cursor(), refused)) : change.problems();
            show(new Change(change.edit(), change.lines(), problems));
        }
    }

    /// What goes where: from the first chosen cell on, or, where it is one cell, into all that are chosen.
    private SequencedMap<At, String> texts(PastedBlock block, List<Change.Problem> outside) {
        Block into = grid.chosen();
        SequencedMap<At, String> texts = new LinkedHashMap<>();
        if (block.isOneCell()) {
            into.cells().forEach(at -> texts.put(at, block.rows().getFirst().getFirst()));
            return texts;
        }
        for (int row = 0; row < block.rows().size(); row++) {
            List<String> cells = block.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                At at = new At(into.top() + row, into.left() + column);
                boolean isInside = at.row() < grid.cells().rows()
                        && at.column() < grid.cells().columns().size();
                if (isInside) {
                    texts.put(at, cells.get(column));
                } else if (!cells.get(column).isBlank()) {
                    outside.add(new Change.Problem(
                            at, desk.words().say("grid.paste.outside", cells.get(column), row + 1, column + 1)));
                }
            }
        }
        return texts;
    }

    private void show(Change change) {
        List<String> problems =
                change.problems().stream().map(Change.Problem::sentence).toList();
        Edit edit = change.edit();
        Answer cancel = new Answer(desk.words().say("answer.cancel"), () -> {});
        if (!problems.isEmpty() || edit == null) {
            grid.mark(change.problems());
            desk.host()
                    .ask(
                            desk.words().say("grid.paste.cannot", problems.size()),
                            desk.words().say("grid.paste.cannot.text"),
                            new PasteLines(desk, List.of(), problems).node(),
                            List.of(new Answer(desk.words().say("answer.close"), () -> {})));
        } else {
            int count = change.lines().size();
            Answer paste = new Answer(desk.words().say("grid.paste.do", count), () -> desk.perform(edit));
            desk.host()
                    .ask(
                            desk.words().say("grid.paste.title", count),
                            desk.words().say("paste.text"),
                            new PasteLines(desk, change.lines(), List.of()).node(),
                            List.of(paste, cancel));
        }
    }

    /// Does what needs no looking at first, or says why it cannot be done.
    void perform(Change change) {
        Edit edit = change.edit();
        if (!change.problems().isEmpty()) {
            grid.say(change.problems().getFirst().sentence());
            grid.mark(change.problems());
        } else if (edit != null) {
            desk.perform(edit);
        }
    }
}
