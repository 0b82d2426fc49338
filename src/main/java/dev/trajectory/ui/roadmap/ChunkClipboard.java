package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Viewport.Grouping;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Duplicate;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.MoveRows;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.Together;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.chunk.ClipboardText;
import dev.trajectory.ui.chunk.CopiedChunks;
import dev.trajectory.ui.chunk.PasteQuestion;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// Copies chunks as a table that spreadsheets read, and pastes them, or any list or table, after showing what it
/// makes. What is cut stays where it is until it is pasted, and then moves with all that hangs on it.
final class ChunkClipboard {

    private static final int USUAL_WEEKS = 4;

    private final Desk desk;
    private String copied = "";
    private List<ChunkId> chunks = List.of();
    private boolean isCut;

    ChunkClipboard(Desk desk) {
        this.desk = desk;
    }

    /// Puts chunks on the clipboard.
    void copy(List<ChunkId> selected) {
        copied = CopiedChunks.table(desk.plan(), selected, desk.words());
        chunks = selected;
        isCut = false;
        ClipboardContent content = new ClipboardContent();
        content.putString(copied);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Puts chunks on the clipboard, to be moved to where they are pasted.
    void cut(List<ChunkId> selected) {
        copy(selected);
        isCut = true;
        desk.host().say(desk.words().say("cut.moves", selected.size()));
    }

    void duplicate(List<ChunkId> selected) {
        desk.perform(new Duplicate(
                selected, desk.sentences().copySuffix(), desk.session().freshChunkIds()));
    }

    /// Pastes behind a chunk, in its lane: what was cut here moves there, what was copied here is copied there
    /// with all it has, and any other text is first looked at.
    ///
    /// @param grouping what lanes are
    void paste(@Nullable ChunkId behind, Grouping grouping) {
        String text = ClipboardText.read();
        if (text.isBlank()) {
            desk.host().say(desk.words().say("paste.nothing"));
        } else if (!text.equals(copied)
                || !chunks.stream().allMatch(id -> desk.plan().chunks().has(id))) {
            paste(text, behind);
        } else if (isCut) {
            isCut = !desk.perform(moved(behind, grouping));
        } else {
            desk.perform(new Duplicate(
                    chunks, desk.sentences().copySuffix(), desk.session().freshChunkIds(), behind));
        }
    }

    private Edit moved(@Nullable ChunkId behind, Grouping grouping) {
        MoveRows move = new MoveRows(chunks, behind);
        Chunk row = desk.plan().chunks().find(behind);
        if (row == null) {
            return move;
        }
        List<Edit> edits = new ArrayList<>(List.of(move));
        edits.add(
                switch (grouping) {
                    case ORGANISATION -> new ChangeChunks<>(chunks, ChunkField.OWNER, row.owner());
                    case WORKSTREAM -> new ChangeChunks<>(chunks, ChunkField.WORKSTREAM, row.workstream());
                    case TRANCHE -> new ChangeChunks<>(chunks, ChunkField.TRANCHE, row.tranche());
                });
        return new Together(move.label(), edits);
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
