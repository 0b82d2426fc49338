package dev.trajectory.edit.entry;

import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What the rows of a table call each other: row numbers (7, 1.2), or the keys that they had elsewhere (NET-12).
final class RowNumbers {

    private static final Pattern OF_ROW = Pattern.compile("#?\\d{1,5}(\\.\\d{1,4})*+\\.?");

    private final Map<String, List<ChunkId>> rows = new HashMap<>();

    /// Whether it tells where a row stands, which says nothing of its chunk.
    static boolean isOfRow(String number) {
        return OF_ROW.matcher(number).matches();
    }

    void add(String number, ChunkId row) {
        rows.computeIfAbsent(Lookup.plain(number), _ -> new ArrayList<>()).add(row);
    }

    boolean has(String number) {
        return rows.containsKey(Lookup.plain(number));
    }

    /// The rows of that number: none, one, or several where they do not differ.
    List<ChunkId> of(String number) {
        return rows.getOrDefault(Lookup.plain(number), List.of());
    }
}
