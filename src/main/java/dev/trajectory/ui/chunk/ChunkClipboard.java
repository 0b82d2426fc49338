package dev.trajectory.ui.chunk;

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
import dev.trajectory.ui.desk.Clip;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// Copies chunks as a table that spreadsheets read, and pastes them, or any list or table, after showing what it
/// makes. What is cut stays where it is until it is pasted, in this view or another one, and then moves with all that
/// hangs on it.
public record ChunkClipboard(Desk desk) {

    private static final int USUAL_WEEKS = 4;

    /// Puts chunks on the clipboard.
    public void copy(List<ChunkId> selected) {
        put(selected, false);
    }

    private void put(List<ChunkId> selected, boolean isCut) {
        String table = CopiedChunks.table(desk.plan(), selected, desk.words());
        desk.clip(new Clip(table, selected, isCut));
        ClipboardContent content = new ClipboardContent();
        content.putString(table);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Puts chunks on the clipboard, to be moved to where they are pasted.
    public void cut(List<ChunkId> selected) {
        put(selected, true);
        desk.host().say(desk.words().say("cut.moves", selected.size()));
    }

    public void duplicate(List<ChunkId> selected) {
        desk.perform(new Duplicate(
                selected, desk.sentences().copySuffix(), desk.session().freshChunkIds()));
    }

    /// Whether chunks of this plan lie on the clipboard, all of which are there still.
    public boolean holdsChunks() {
        Clip clip = desk.clip();
        return !clip.chunks().isEmpty()
                && ClipboardText.read().equals(clip.text())
                && clip.chunks().stream().allMatch(id -> desk.plan().chunks().has(id));
    }

    /// Pastes behind a chunk, in its lane: what was cut here moves there, what was copied here is copied there
    /// with all it has, and any other text is first looked at.
    ///
    /// @param grouping what lanes are
    public void paste(@Nullable ChunkId behind, Grouping grouping) {
        if (!holdsChunks()) {
            pasteText(behind, grouping);
            return;
        }
        Clip clip = desk.clip();
        if (!clip.isCut()) {
            desk.perform(new Duplicate(
                    clip.chunks(), desk.sentences().copySuffix(), desk.session().freshChunkIds(), behind));
        } else if (desk.perform(moved(clip.chunks(), behind, grouping))) {
            desk.clip(new Clip(clip.text(), clip.chunks(), false));
        }
    }

    private Edit moved(List<ChunkId> chunks, @Nullable ChunkId behind, Grouping grouping) {
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
    private void pasteText(@Nullable ChunkId behind, Grouping grouping) {
        String text = ClipboardText.read();
        if (text.isBlank()) {
            desk.host().say(desk.words().say("paste.nothing"));
            return;
        }
        Chunk row = desk.plan().chunks().find(behind);
        WorkSpan usual = WorkSpan.weeks(USUAL_WEEKS);
        Spot spot = row == null
                ? new Spot(new Place.AtEnd(), null, null, usual, desk.session().freshChunkIds())
                : LaneSpot.beside(desk, row, new Place.After(row.id()), grouping, usual);
        new PasteQuestion(desk).ask(text, spot);
    }
}
