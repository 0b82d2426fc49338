package dev.trajectory.edit.entry;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds records by what people call them.
///
/// A name is looked for in steps, from the strictest to the loosest: the very name or id; how a name begins; how its
/// words begin, in any order; any part of it. The first step that finds anything decides. Making one takes time that
/// grows with the plan, so who asks for every letter typed keeps it for as long as the plan stays the same.
///
/// Not for several threads at once.
public final class Lookup {

    /// So many candidates are told.
    private static final int MOST = 8;

    private static final List<BiPredicate<Named<?>, Wanted>> STEPS = List.of(
            (each, wanted) -> each.name().startsWith(wanted.name()),
            Lookup::wordsBegin,
            (each, wanted) -> each.name().contains(wanted.name()));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Plan plan;
    private final List<Named<ChunkId>> chunks;
    private final Map<String, List<ChunkId>> byName = new HashMap<>();
    private final OrganisationNames organisations;
    private final List<Named<OrganisationId>> named;
    private final ChunkNumbers numbers;
    private final Map<Integer, ChunkId> byNumber;
    private @Nullable Set<String> words;

    public Lookup(Plan plan) {
        this(plan, ChunkNumbers.of(plan));
    }

    private Lookup(Plan plan, ChunkNumbers numbers) {
        this(plan, numbers, numbers.chunks());
    }

    /// @param byNumber the chunks that numbers mean; may change
    Lookup(Plan plan, ChunkNumbers numbers, Map<Integer, ChunkId> byNumber) {
        this.plan = plan;
        this.numbers = numbers;
        this.byNumber = byNumber;
        chunks = plan.chunks().stream()
                .map(chunk -> Named.of(chunk.id(), chunk.title()))
                .toList();
        chunks.forEach(each ->
                byName.computeIfAbsent(each.name(), _ -> new ArrayList<>()).add(each.id()));
        plan.chunks().forEach(chunk -> byName.putIfAbsent(plain(chunk.id().value()), List.of(chunk.id())));
        organisations = new OrganisationNames(plan);
        named = plan.organisations().stream()
                .map(row -> Named.of(row.id(), row.name()))
                .toList();
    }

    /// Whether it finds the records of this very plan.
    @SuppressWarnings("ReferenceEquality") // plans are made once and handed on; comparing them is slow
    public boolean isOf(Plan other) {
        return plan == other;
    }

    /// @param name in lower case
    private record Named<I>(I id, String name, List<String> words) {
        static <I> Named<I> of(I id, String name) {
            String plain = plain(name);
            return new Named<>(id, plain, List.of(BETWEEN_WORDS.split(plain)));
        }
    }

    /// What is looked for.
    ///
    /// @param name in lower case
    /// @param parts its words
    private record Wanted(String name, List<String> parts) {
        static Wanted of(String name) {
            String plain = plain(name);
            return new Wanted(plain, List.of(plain.split(" ")));
        }
    }

    /// Chunks of that number: one or none.
    List<ChunkId> chunks(int number) {
        ChunkId chunk = byNumber.get(number);
        return chunk == null ? List.of() : List.of(chunk);
    }

    /// A chunk's number.
    public int number(ChunkId chunk) {
        return numbers.number(chunk);
    }

    /// Chunks of that name or id.
    List<ChunkId> chunks(String name) {
        Wanted wanted = Wanted.of(name);
        List<ChunkId> same = byName.get(wanted.name());
        return same == null
                ? found(chunks, wanted, STEPS)
                : same.stream().limit(MOST).toList();
    }

    /// Whether a chunk has that very name or id.
    boolean isNamed(String name) {
        return byName.containsKey(plain(name));
    }

    /// Whether a chunk has that word in its name.
    boolean hasWord(String word) {
        return words().contains(plain(word));
    }

    /// Chunks whose names are near that one.
    List<ChunkId> chunksLike(String name) {
        String wanted = Wanted.of(name).parts().getFirst();
        List<String> near =
                words().stream().filter(word -> isNear(word, wanted)).toList();
        return chunks.stream()
                .filter(each -> near.stream().anyMatch(each.words()::contains))
                .map(Named::id)
                .limit(MOST)
                .toList();
    }

    /// The words of all names of chunks: far fewer than names have words.
    private Set<String> words() {
        Set<String> all = words;
        if (all == null) {
            all = new LinkedHashSet<>();
            for (Named<ChunkId> chunk : chunks) {
                all.addAll(chunk.words());
            }
            words = all;
        }
        return all;
    }

    /// Chunks that a name being typed may become.
    List<ChunkId> chunksBeginning(String name) {
        Wanted wanted = Wanted.of(name);
        return chunks.stream()
                .filter(each -> wanted.name().isEmpty()
                        || wordsBegin(each, wanted)
                        || each.name().contains(wanted.name()))
                .sorted(Comparator.comparing(each -> !each.name().startsWith(wanted.name())))
                .map(Named::id)
                .limit(MOST)
                .toList();
    }

    /// Organisations of that code, id or name.
    List<OrganisationId> organisations(String name) {
        List<OrganisationId> called = organisations.called(name);
        return called.isEmpty() ? found(named, Wanted.of(name), STEPS.subList(0, 2)) : called;
    }

    /// The organisation of that very code, id or name; null where none is, or several are.
    @Nullable
    OrganisationId organisationCalled(String name) {
        List<OrganisationId> called = organisations.called(name);
        return called.size() == 1 ? called.getFirst() : null;
    }

    /// The organisation of that very name, or null.
    @Nullable
    OrganisationId organisationNamed(String name) {
        return organisations.named(name);
    }

    /// Organisations whose code or name begins so; all where nothing is typed yet.
    List<OrganisationId> organisationsBeginning(String name) {
        Wanted wanted = Wanted.of(name);
        return plan.organisations().stream()
                .filter(row -> plain(row.code()).startsWith(wanted.name())
                        || wordsBegin(Named.of(row.id(), row.name()), wanted))
                .map(Organisation::id)
                .toList();
    }

    /// Organisations whose code or name is near that one.
    List<OrganisationId> organisationsLike(String name) {
        String wanted = Wanted.of(name).parts().getFirst();
        return plan.organisations().stream()
                .filter(row -> isNear(plain(row.code()), wanted)
                        || Named.of(row.id(), row.name()).words().stream().anyMatch(word -> isNear(word, wanted)))
                .map(Organisation::id)
                .limit(MOST)
                .toList();
    }

    /// At most so many as are told, and one more than one where it is not clear which is meant.
    private static <I> List<I> found(List<Named<I>> among, Wanted wanted, List<BiPredicate<Named<?>, Wanted>> steps) {
        if (wanted.name().isEmpty()) {
            return List.of();
        }
        for (BiPredicate<Named<?>, Wanted> step : steps) {
            List<I> found = among.stream()
                    .filter(each -> step.test(each, wanted))
                    .map(Named::id)
                    .limit(MOST)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// In lower case, with single spaces.
    static String plain(String text) {
        return SPACES.matcher(text.replace('\u00a0', ' ').strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean wordsBegin(Named<?> named, Wanted wanted) {
        for (String part : wanted.parts()) {
            if (!anyBegins(named.words(), part)) {
                return false;
            }
        }
        return true;
    }

    /// A plain loop: it runs for each name in the plan, for each name of a long table.
    private static boolean anyBegins(List<String> words, String part) {
        for (String word : words) {
            if (word.startsWith(part)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word is another but for two letters, or one where it is short.
    private static boolean isNear(String word, String wanted) {
        int most = wanted.length() < 6 ? 1 : 2;
        return wanted.length() > 2
                && Math.abs(word.length() - wanted.length()) <= most
                && word.length() <= 40
                && distance(word, wanted) <= most;
    }

    /// How many letters must be put in, taken out or changed to make one word of another (Levenshtein 1965).
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /// A chunk's title, or its id.
    String title(ChunkId id) {
        Chunk chunk = plan.chunks().find(id);
        return chunk == null ? id.value() : chunk.title();
    }

    @Nullable
    Organisation organisation(OrganisationId id) {
        return plan.organisations().find(id);
    }
}
