package dev.trajectory.ui.inspector;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.ui.chunk.ChunkInput;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.function.Function;

/// What it is for: the outcome a user could notice, how one can test that it is done, tags and notes.
final class PurposeSheet extends RowSheet {

    PurposeSheet(Desk desk) {
        super(List.of(
                area(desk, ChunkField.OUTCOME, 3, Chunk::outcome),
                area(desk, ChunkField.DONE_WHEN, 3, Chunk::doneWhen),
                new CheckRow(desk, ChunkField.STANDS_ALONE),
                new TextRow(
                        desk,
                        "tags",
                        1,
                        chunk -> String.join(", ", chunk.tags()),
                        (chunks, typed) -> new ChunkInput(desk).read(Column.TAGS, chunks, typed)),
                area(desk, ChunkField.OWNER_NAME, 1, Chunk::ownerName),
                area(desk, ChunkField.NOTES, 8, Chunk::notes)));
    }

    private static Row area(Desk desk, ChunkField<String> field, int lines, Function<Chunk, String> text) {
        return new TextRow(
                desk,
                field.name(),
                lines,
                text,
                (chunks, typed) -> new ChunkInput.Read(new ChangeChunks<>(chunks, field, typed), ""));
    }
}
