package dev.trajectory.edit.entry;

import dev.trajectory.model.ChunkId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the chunk that a number or a name means.
record ChunkNames(Lookup lookup) {

    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,9})");

    /// What a name means.
    ///
    /// @param chunk null where it means none, or could mean several
    /// @param problem why it is not found
    /// @param candidates what it may mean instead
    record Found(@Nullable ChunkId chunk, Chip.Problem problem, List<ChunkId> candidates) {}

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /// The chunk of a number; null where none has it.
    @Nullable
    ChunkId numbered(String number) {
        return isNumber(number) ? find(number).chunk() : null;
    }

    /// Whether a chunk has that very name.
    boolean isName(String name) {
        return lookup.isNamed(Words.unquoted(name.strip()));
    }

    /// Whether a name, with or without a type and a lag behind it, means nothing at all.
    boolean isNothing(String item, Vocabulary vocabulary) {
        Found found = waited(item, vocabulary).found();
        return found.chunk() == null && found.problem() != Chip.Problem.WHICH_CHUNK;
    }

    Found find(String name) {
        Matcher number = NUMBER.matcher(name);
        if (number.matches()) {
            List<ChunkId> numbered = lookup.chunks(Integer.parseInt(number.group(1)));
            return new Found(numbered.isEmpty() ? null : numbered.getFirst(), Chip.Problem.NO_NUMBER, List.of());
        }
        String wanted = Words.unquoted(name);
        List<ChunkId> found = lookup.chunks(wanted);
        return switch (found.size()) {
            case 0 -> new Found(null, Chip.Problem.NO_CHUNK, lookup.chunksLike(wanted));
            case 1 -> new Found(found.getFirst(), Chip.Problem.NO_CHUNK, List.of());
            default -> new Found(null, Chip.Problem.WHICH_CHUNK, found);
        };
    }

    /// What a name with a type and a lag behind it means; what is the name of a chunk as a whole is that.
    Waited waited(String item, Vocabulary vocabulary) {
        Awaited awaited = Awaited.of(item, vocabulary);
        if (!awaited.name().equals(item.strip()) && lookup.isNamed(Words.unquoted(item.strip()))) {
            awaited = Awaited.plain(item.strip());
        }
        return new Waited(find(awaited.name()), awaited);
    }

    /// The chunk waited for, and how.
    record Waited(Found found, Awaited awaited) {

        Chip.After chip(int from, int to, ChunkId chunk) {
            return new Chip.After(from, to, chunk, awaited.type(), awaited.lag(), awaited.isPlain());
        }
    }
}
