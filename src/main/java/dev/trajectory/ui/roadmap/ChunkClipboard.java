package dev.trajectory.ui.roadmap;

import dev.trajectory.edit.Duplicate;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.RemoveChunks;
import dev.trajectory.edit.entry.Chip;
import dev.trajectory.edit.entry.Pasted;
import dev.trajectory.edit.entry.PastedRow;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.EntryWords;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Copies chunks as a table that spreadsheets read, and pastes them, or any list or table, after showing what it
/// makes.
final class ChunkClipboard {

    private static final int USUAL_WEEKS = 4;
    private static final int MOST_SHOWN = 200;
    private static final double LIST_HEIGHT = 280;

    private final Desk desk;
    private String copied = "";
    private List<ChunkId> chunks = List.of();

    ChunkClipboard(Desk desk) {
        this.desk = desk;
    }

    /// Puts chunks on the clipboard, a row each: number, name, lead, duration, what it waits for, done when.
    void copy(List<ChunkId> selected) {
        StringBuilder table = new StringBuilder();
        for (ChunkId id : selected) {
            Chunk chunk = desk.plan().chunks().find(id);
            if (chunk != null) {
                Organisation owner = desk.plan().organisations().find(chunk.owner());
                table.append(plain(chunk.title()))
                        .append('\t')
                        .append(owner == null ? "" : owner.code())
                        .append('\t')
                        .append(chunk.duration())
                        .append('\n');
            }
        }
        copied = table.toString();
        chunks = selected;
        ClipboardContent content = new ClipboardContent();
        content.putString(copied);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\n\\r]+", " ");
    }

    void cut(List<ChunkId> selected) {
        copy(selected);
        desk.perform(new RemoveChunks(selected));
    }

    void duplicate(List<ChunkId> selected) {
        desk.perform(new Duplicate(
                selected, desk.sentences().copySuffix(), desk.session().freshChunkIds()));
    }

    /// Pastes behind a chunk: copies of what was copied here, else what the text says, once it has been looked at.
    void paste(@Nullable ChunkId behind) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            desk.host().say(desk.words().say("paste.nothing"));
        } else if (text.equals(copied)
                && chunks.stream().allMatch(id -> desk.plan().chunks().has(id))) {
            duplicate(chunks);
        } else {
            paste(text, behind);
        }
    }

    /// Shows what a text would make, and makes it when it is wanted.
    void paste(String text, @Nullable ChunkId behind) {
        Chunk row = desk.plan().chunks().find(behind);
        Spot spot = new Spot(
                row == null ? new Place.AtEnd() : new Place.After(row.id()),
                row == null ? null : row.parent(),
                row == null ? null : row.owner(),
                WorkSpan.weeks(USUAL_WEEKS),
                desk.session().freshChunkIds());
        show(Pasted.read(text, desk.plan(), EntryWords.vocabulary(desk.words().locale()), spot));
    }

    private void show(Pasted pasted) {
        EntryWords entry = new EntryWords(desk.plan(), desk.words().locale());
        if (pasted.excess() != null) {
            desk.host().say(entry.excess(pasted.excess()));
            return;
        }
        VBox list = new VBox();
        list.getStyleClass().add("paste-list");
        pasted.rows().stream().limit(MOST_SHOWN).forEach(row -> add(row, entry, list));
        if (pasted.rows().size() > MOST_SHOWN) {
            Label more = new Label(desk.words().say("paste.more", pasted.rows().size() - MOST_SHOWN));
            more.getStyleClass().add("quiet");
            list.getChildren().add(more);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(LIST_HEIGHT);
        Answer cancel = new Answer(desk.words().say("answer.cancel"), () -> {});
        Edit edit = pasted.edit(desk.plan());
        if (edit == null) {
            Answer aside = new Answer(desk.words().say("paste.aside"), () -> show(aside(pasted)));
            desk.host()
                    .ask(
                            desk.words().say("paste.title", pasted.rows().size()),
                            desk.words().say("paste.problems"),
                            scroll,
                            List.of(aside, cancel));
        } else {
            Answer add = new Answer(desk.words().say("paste.add", pasted.rows().size()), () -> desk.perform(edit));
            desk.host()
                    .ask(
                            desk.words().say("paste.title", pasted.rows().size()),
                            desk.words().say("paste.text"),
                            scroll,
                            List.of(add, cancel));
        }
    }

    /// All that is not understood goes to the notes of its row.
    private static Pasted aside(Pasted pasted) {
        Pasted rest = pasted;
        for (int row = 0; row < pasted.rows().size(); row++) {
            rest = rest.setAside(row);
        }
        return rest;
    }

    private void add(PastedRow row, EntryWords entry, VBox list) {
        Label title = new Label(
                row.entry().title().isBlank() ? row.entry().text() : row.entry().title());
        title.setStyle("-fx-padding: 0 0 0 " + 16 * row.depth());
        title.setWrapText(true);
        list.getChildren().add(title);
        for (Chip.Unread problem : row.entry().problems()) {
            Wrong wrong = new Wrong();
            wrong.say(entry.problem(problem));
            list.getChildren().add(wrong.sentence());
        }
    }
}
