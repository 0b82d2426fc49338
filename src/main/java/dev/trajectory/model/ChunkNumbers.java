package dev.trajectory.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Short numbers for the chunks of a plan, to be called out in a room: C12 is 12 for life.
///
/// A chunk's number is the last number in its id, without leading noughts. Where an id has none, or an earlier chunk
/// of the plan has the same, the chunk gets the lowest number left, in the plan's order; such numbers may change when
/// chunks are added.
///
/// @param numbers by chunk, 1 or more
/// @param chunks by number
public record ChunkNumbers(Map<ChunkId, Integer> numbers, Map<Integer, ChunkId> chunks) {

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])0*([1-9][0-9]{0,5})(?![0-9])[^0-9]*$");

    public ChunkNumbers {
        numbers = Map.copyOf(numbers);
        chunks = Map.copyOf(chunks);
    }

    public static ChunkNumbers of(Plan plan) {
        Map<ChunkId, Integer> numbers = HashMap.newHashMap(plan.chunks().size());
        Map<Integer, ChunkId> chunks = HashMap.newHashMap(plan.chunks().size());
        Set<ChunkId> left = new HashSet<>();
        for (Chunk chunk : plan.chunks()) {
            int number = numberIn(chunk.id().value());
            if (number > 0 && chunks.putIfAbsent(number, chunk.id()) == null) {
                numbers.put(chunk.id(), number);
            } else {
                left.add(chunk.id());
            }
        }
        int next = 1;
        for (Chunk chunk : plan.chunks()) {
            if (left.contains(chunk.id())) {
                while (chunks.containsKey(next)) {
                    next++;
                }
                chunks.put(next, chunk.id());
                numbers.put(chunk.id(), next);
            }
        }
        return new ChunkNumbers(numbers, chunks);
    }

    private static int numberIn(String id) {
        Matcher number = NUMBER.matcher(id);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    /// A chunk's number; 0 when the plan has no such chunk.
    public int number(ChunkId chunk) {
        return numbers.getOrDefault(chunk, 0);
    }

    /// The chunk of a number, or null.
    public @Nullable ChunkId chunk(int number) {
        return chunks.get(number);
    }
}
