package dev.trajectory.model;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The short numbers by which people speak of chunks: "12 waits for 7".
///
/// A chunk's number is the last one in its id, which it keeps for life. Where an id has none, or an earlier chunk of
/// the plan has the same, the chunk gets the lowest number left, in the plan's order; such numbers may change as
/// chunks come and go.
///
/// @param byChunk the number of each chunk, 1 or more
/// @param byNumber the chunk of each number
public record ChunkNumbers(Map<ChunkId, Integer> byChunk, Map<Integer, ChunkId> byNumber) {

    private static final Pattern NUMBERED = Pattern.compile("(?<![0-9])0*([1-9][0-9]{0,5})(?![0-9])[^0-9]*$");

    public ChunkNumbers {
        byChunk = Map.copyOf(byChunk);
        byNumber = Map.copyOf(byNumber);
    }

    /// The numbers of a plan's chunks.
    public static ChunkNumbers of(Plan plan) {
        Map<ChunkId, Integer> byChunk = HashMap.newHashMap(plan.chunks().size());
        Map<Integer, ChunkId> byNumber = HashMap.newHashMap(plan.chunks().size());
        for (Chunk chunk : plan.chunks()) {
            int number = last(chunk.id());
            if (number > 0 && byNumber.putIfAbsent(number, chunk.id()) == null) {
                byChunk.put(chunk.id(), number);
            }
        }
        int next = 1;
        for (Chunk chunk : plan.chunks()) {
            if (!byChunk.containsKey(chunk.id())) {
                while (byNumber.containsKey(next)) {
                    next++;
                }
                byChunk.put(chunk.id(), next);
                byNumber.put(next, chunk.id());
            }
        }
        return new ChunkNumbers(byChunk, byNumber);
    }

    private static int last(ChunkId id) {
        Matcher numbered = NUMBERED.matcher(id.value());
        return numbered.find() ? Integer.parseInt(numbered.group(1)) : 0;
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
