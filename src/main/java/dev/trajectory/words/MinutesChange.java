package dev.trajectory.words;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Minutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was changed in a chunk, where its value says more than the name of the field: who got it, and what it waits
/// for now.
///
/// @param names in the plan as it is now
/// @param earlier in the plan as it was
record MinutesChange(Minutes minutes, Phrasebook book, Names names, Names earlier) {

    /// The fields that it tells of.
    static final Set<ChunkField<?>> TOLD = Set.of(ChunkField.OWNER, ChunkField.DEPENDENCIES);

    /// What it tells, part by part. A promise that was answered is no change here: it is told among the promises.
    List<String> of(Minutes.Edited edited) {
        Plan before = minutes.before().plan();
        Plan after = minutes.after().plan();
        Chunk was = before.chunks().get(edited.chunk());
        Chunk is = after.chunks().get(edited.chunk());
        List<String> parts = new ArrayList<>();
        if (edited.fields().contains(ChunkField.OWNER)) {
            parts.add(passed(code(before, was.owner()), code(after, is.owner())));
        }
        List<Dependency> kept =
                is.dependencies().stream().map(MinutesChange::bare).toList();
        List<Dependency> old =
                was.dependencies().stream().map(MinutesChange::bare).toList();
        Set<ChunkId> waited = old.stream().map(Dependency::on).collect(Collectors.toSet());
        Set<ChunkId> waits = kept.stream().map(Dependency::on).collect(Collectors.toSet());
        say(
                parts,
                "changed.waits",
                on(kept).stream().filter(id -> !waited.contains(id)).toList(),
                after,
                names);
        say(
                parts,
                "changed.waitsNot",
                on(old).stream().filter(id -> !waits.contains(id)).toList(),
                before,
                earlier);
        List<ChunkId> otherwise = kept.stream()
                .filter(each -> !old.contains(each))
                .map(Dependency::on)
                .filter(waited::contains)
                .toList();
        say(parts, "changed.waitsOtherwise", otherwise, after, names);
        return parts;
    }

    private static Dependency bare(Dependency dependency) {
        return dependency.withPromise(null);
    }

    private static List<ChunkId> on(List<Dependency> dependencies) {
        return dependencies.stream().map(Dependency::on).toList();
    }

    private static @Nullable String code(Plan plan, @Nullable OrganisationId id) {
        Organisation organisation = id == null ? null : plan.organisations().find(id);
        return organisation == null ? null : organisation.code();
    }

    private String passed(@Nullable String from, @Nullable String to) {
        String nobody = book.say("nobody");
        return book.say("changed.owner", from == null ? nobody : from, to == null ? nobody : to);
    }

    private void say(List<String> parts, String key, List<ChunkId> chunks, Plan plan, Names called) {
        if (!chunks.isEmpty()) {
            ChunkNumbers numbers = ChunkNumbers.of(plan);
            parts.add(book.say(
                    key,
                    chunks.stream()
                            .map(id -> book.say(
                                    "changed.numbered", Integer.toString(numbers.number(id)), called.plain(id)))
                            .collect(Collectors.joining(book.say("comma")))));
        }
    }
}
