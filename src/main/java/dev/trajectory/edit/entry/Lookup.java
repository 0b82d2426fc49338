package dev.trajectory.edit.entry;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds records by what people call them.
///
/// A name is looked for in steps, from the strictest to the loosest: the very name; how a name begins; how its words
/// begin, in any order; any part of it. The first step that finds anything decides.
final class Lookup {

    /// So many candidates are told.
    private static final int MOST = 8;

    private static final List<BiPredicate<String, String>> STEPS = List.of(
            String::equals,
            String::startsWith,
            Lookup::wordsBegin,
            String::contains);

    private final Plan plan;
    private final List<Named<ChunkId>> chunks;
    private final ChunkNumbers numbers;

    Lookup(Plan plan) {
        this.plan = plan;
        numbers = ChunkNumbers.of(plan);
        chunks = plan.chunks().stream()
                .map(chunk -> new Named<>(chunk.id(), plain(chunk.title())))
                .toList();
    }

    private record Named<I>(I id, String name) {}

    /// Chunks of that number: one or none.
    List<ChunkId> chunks(int number) {
        ChunkId chunk = numbers.chunk(number);
        return chunk == null ? List.of() : List.of(chunk);
    }

    int number(ChunkId chunk) {
        return numbers.number(chunk);
    }

    /// Chunks of that name or id.
    List<ChunkId> chunks(String name) {
        String wanted = plain(name);
        return plan.chunks().stream()
                .map(Chunk::id)
                .filter(id -> id.value().equalsIgnoreCase(name))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> found(chunks, wanted, STEPS));
    }

    /// Chunks whose names are near that one.
    List<ChunkId> chunksLike(String name) {
        String wanted = plain(name);
        return chunks.stream()
                .filter(each -> isNear(each.name(), wanted))
                .map(Named::id)
                .limit(MOST)
                .toList();
    }

    /// Chunks that a name being typed may become.
    List<ChunkId> chunksBeginning(String name) {
        String wanted = plain(name);
        return chunks.stream()
                .filter(each -> wanted.isEmpty() || wordsBegin(each.name(), wanted) || each.name().contains(wanted))
                .sorted(java.util.Comparator.comparing(each -> !each.name().startsWith(wanted)))
                .map(Named::id)
                .limit(MOST)
                .toList();
    }

    /// Organisations of that code, id or name.
    List<OrganisationId> organisations(String name) {
        String wanted = plain(name);
        for (Function<Organisation, String> key :
                List.<Function<Organisation, String>>of(Organisation::code, row -> row.id().value())) {
            List<OrganisationId> same = plan.organisations().stream()
                    .filter(row -> plain(key.apply(row)).equals(wanted))
                    .map(Organisation::id)
                    .toList();
            if (!same.isEmpty()) {
                return same;
            }
        }
        return found(named(), wanted, STEPS.subList(0, 3));
    }

    /// The organisation of that very name, or null.
    @Nullable OrganisationId organisationNamed(String name) {
        String wanted = plain(name);
        return plan.organisations().stream()
                .filter(row -> plain(row.name()).equals(wanted))
                .map(Organisation::id)
                .findFirst()
                .orElse(null);
    }

    /// Organisations whose code or name begins so; all where nothing is typed yet.
    List<OrganisationId> organisationsBeginning(String name) {
        String wanted = plain(name);
        return plan.organisations().stream()
                .filter(row -> plain(row.code()).startsWith(wanted) || wordsBegin(plain(row.name()), wanted))
                .map(Organisation::id)
                .toList();
    }

    /// Organisations whose code or name is near that one.
    List<OrganisationId> organisationsLike(String name) {
        String wanted = plain(name);
        return plan.organisations().stream()
                .filter(row -> isNear(plain(row.name()), wanted) || isNear(plain(row.code()), wanted))
                .map(Organisation::id)
                .limit(MOST)
                .toList();
    }

    private List<Named<OrganisationId>> named() {
        return plan.organisations().stream()
                .map(row -> new Named<>(row.id(), plain(row.name())))
                .toList();
    }

    /// At most so many as are told, and one more than one where it is not clear which is meant.
    private static <I> List<I> found(List<Named<I>> among, String wanted, List<BiPredicate<String, String>> steps) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        for (BiPredicate<String, String> step : steps) {
            List<I> found = among.stream()
                    .filter(each -> step.test(each.name(), wanted))
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
        return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean wordsBegin(String name, String wanted) {
        List<String> words = new ArrayList<>(List.of(name.split("[^\\p{L}\\p{N}]+")));
        return Arrays.stream(wanted.split(" ")).allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }

    /// Whether a word of the name is the first word wanted but for two letters.
    private static boolean isNear(String name, String wanted) {
        String first = wanted.split(" ", 2)[0];
        if (first.length() < 3) {
            return false;
        }
        return Arrays.stream(name.split(" ")).anyMatch(word -> Math.abs(word.length() - first.length()) <= 2
                && word.length() <= 40
                && distance(word, first) <= (first.length() < 6 ? 1 : 2));
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

    @Nullable Organisation organisation(OrganisationId id) {
        return plan.organisations().find(id);
    }
}
