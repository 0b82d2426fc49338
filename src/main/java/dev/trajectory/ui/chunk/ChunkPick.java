package dev.trajectory.ui.chunk;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Plan;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the chunk that somebody means by its short number or its name, or the beginning or any part of it.
public record ChunkPick(Plan plan, ChunkNumbers numbers) {

    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,6})");

    public static ChunkPick in(Plan plan) {
        return new ChunkPick(plan, ChunkNumbers.of(plan));
    }

    /// How a chunk is offered: "12 Regional integration engine".
    public String offer(Chunk chunk) {
        return numbers.number(chunk.id()) + " " + chunk.title();
    }

    /// The chunks that may be meant, offered with those that begin so before those that hold it anywhere.
    public List<String> offers(String typed, Predicate<Chunk> wanted) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        List<Chunk> open = plan.chunks().stream().filter(wanted).toList();
        List<String> first = open.stream()
                .filter(chunk -> begins(chunk, part))
                .map(this::offer)
                .toList();
        List<String> then = open.stream()
                .filter(chunk -> !begins(chunk, part) && lower(chunk).contains(part))
                .map(this::offer)
                .toList();
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private boolean begins(Chunk chunk, String part) {
        return lower(chunk).startsWith(part) || offer(chunk).startsWith(part);
    }

    private static String lower(Chunk chunk) {
        return chunk.title().toLowerCase(Locale.ROOT);
    }

    /// The chunks meant: the one of that number or of just that name; else those that begin so; else those that
    /// hold it. One where it is plain, several where it is not, none where there is no such chunk.
    public List<ChunkId> find(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            ChunkId chunk = numbers.chunk(Integer.parseInt(number.group(1)));
            return chunk == null ? List.of() : List.of(chunk);
        }
        List<Predicate<Chunk>> ways = List.of(
                chunk -> offer(chunk).toLowerCase(Locale.ROOT).equals(text)
                        || lower(chunk).equals(text),
                chunk -> lower(chunk).startsWith(text),
                chunk -> lower(chunk).contains(text));
        for (Predicate<Chunk> way : ways) {
            List<ChunkId> found =
                    plan.chunks().stream().filter(way).map(Chunk::id).toList();
            if (!found.isEmpty() && !text.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
