package dev.trajectory.ui.chunk;

import dev.trajectory.edit.entry.Column;
import dev.trajectory.edit.entry.WaitsLine;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Chunks as a table that spreadsheets take and that can be pasted again, with a line of headings: number, level,
/// name, lead, duration, what it waits for, when it is done.
public final class CopiedChunks {

    private static final List<Column> COLUMNS = List.of(
            Column.NUMBER, Column.LEVEL, Column.TITLE, Column.OWNER, Column.WEEKS, Column.AFTER, Column.DONE_WHEN);

    private CopiedChunks() {}

    /// The chunks as lines of cells, the line of headings first.
    ///
    /// @param chunks those of the plan, in the order of their rows; others are left out
    public static String table(Plan plan, List<ChunkId> chunks, WindowWords words) {
        ChunkNumbers numbers = ChunkNumbers.of(plan);
        Map<ChunkId, Integer> levels = new HashMap<>();
        List<String> lines = new ArrayList<>();
        lines.add(COLUMNS.stream()
                .map(column -> words.say("copied." + column.name()))
                .collect(Collectors.joining("\t")));
        for (ChunkId id : chunks) {
            Chunk chunk = plan.chunks().find(id);
            if (chunk != null) {
                int level = 1 + (chunk.parent() == null ? 0 : levels.getOrDefault(chunk.parent(), 0));
                levels.put(id, level);
                lines.add(line(plan, chunk, level, numbers));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Plan plan, Chunk chunk, int level, ChunkNumbers numbers) {
        Organisation owner = plan.organisations().find(chunk.owner());
        String after = chunk.dependencies().stream()
                .map(each -> numbers.number(each.on()) + WaitsLine.code(each))
                .collect(Collectors.joining(", "));
        return String.join(
                "\t",
                String.valueOf(numbers.number(chunk.id())),
                Integer.toString(level),
                plain(chunk.title()),
                owner == null ? "" : owner.code(),
                chunk.duration().toString(),
                after,
                plain(chunk.doneWhen()));
    }

    /// A cell of one line without what sets cells apart.
    private static String plain(String text) {
        return text.replaceAll("[\\t\\n\\r]+", " ");
    }
}
