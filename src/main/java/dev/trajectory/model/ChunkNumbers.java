package dev.trajectory.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The short numbers by which people speak of chunks: "12 waits for 7".
///
/// A chunk's number is the one at the end of its id, which it keeps for life. Where ids have none, or share one, the
/// next free numbers are given in the plan's order.
///
/// @param byChunk the number of each chunk, 1 or more
/// @param byNumber the chunk of each number
public record ChunkNumbers(Map<ChunkId, Integer> byChunk, Map<Integer, ChunkId> byNumber) {

    private static final Pattern NUMBERED = Pattern.compile(".*?([0-9]{1,6})");

    public ChunkNumbers {
        byChunk = Map.copyOf(byChunk);
        byNumber = Map.copyOf(byNumber);
    }

    /// The numbers of a plan's chunks.
    public static ChunkNumbers of(Plan plan) {
        Map<ChunkId, Integer> byChunk = new HashMap<>();
        Map<Integer, ChunkId> byNumber = new HashMap<>();
        Set<Integer> shared = new HashSet<>();
        for (Chunk chunk : plan.chunks()) {
            int number = ending(chunk.id());
            if (number > 0 && byNumber.putIfAbsent(number, chunk.id()) != null) {
                shared.add(number);
            }
        }
        byNumber.keySet().removeAll(shared);
        byNumber.forEach((number, id) -> byChunk.put(id, number));
        int next = byNumber.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        for (Chunk chunk : plan.chunks()) {
            if (!byChunk.containsKey(chunk.id())) {
                byChunk.put(chunk.id(), next);
                byNumber.put(next, chunk.id());
                next++;
            }
        }
        return new ChunkNumbers(byChunk, byNumber);
    }

    private static int ending(ChunkId id) {
        Matcher numbered = NUMBERED.matcher(id.value());
        return numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
    }

    /// The number of a chunk; null where the plan has no such chunk.
    public @Nullable Integer number(ChunkId chunk) {
        return byChunk.get(chunk);
    }

    /// The chunk of a number, or null.
    public @Nullable ChunkId chunk(int number) {
        return byNumber.get(number);
    }
}
