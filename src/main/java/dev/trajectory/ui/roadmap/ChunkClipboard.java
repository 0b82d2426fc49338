package dev.trajectory.ui.roadmap;

import dev.trajectory.edit.Duplicate;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.RemoveChunks;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.chunk.PasteQuestion;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// Copies chunks as a table that spreadsheets read, and pastes them, or any list or table, after showing what it
/// makes.
final class ChunkClipboard {

    private static final int USUAL_WEEKS = 4;

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
        new PasteQuestion(desk).ask(text, spot);
    }
}
