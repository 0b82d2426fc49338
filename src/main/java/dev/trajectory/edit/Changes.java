package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Puts changed records into a plan and looks at what comes of it: a value that no plan may hold, a name of a record
/// that is not there and a circle become refusals, and promises follow their owners.
final class Changes {

    private Changes() {}

    static Result chunk(Plan plan, ChunkDraft draft) {
        return chunks(plan, () -> List.of(draft.chunk()));
    }

    /// Puts several chunks in the places of those with their ids, or at the end, in one go.
    static Result chunks(Plan plan, Supplier<? extends Collection<Chunk>> drafted) {
        return checked(plan, () -> {
            Collection<Chunk> changed = drafted.get();
            return new Made(plan.withChunks(plan.chunks().withAll(List.copyOf(changed))), changed);
        });
    }

    /// A plan that was made.
    ///
    /// @param rows which of its records are new or changed
    /// @param from the records that were there before and that new ones take after: what these name amiss, those
    /// may
    record Made(Plan plan, Collection<? extends Identified<?>> rows, Collection<? extends Identified<?>> from) {
        Made(Plan plan, Collection<? extends Identified<?>> rows) {
            this(plan, rows, List.of());
        }
    }

    /// The records that a plan has in some sections and another one had otherwise or not at all.
    static List<Identified<?>> rows(Plan before, Plan after, Section<?, ?>... sections) {
        List<Identified<?>> rows = new ArrayList<>();
        for (Section<?, ?> section : sections) {
            for (Identified<?> row : section.of(after)) {
                if (!row.equals(before.find(row.id()))) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /// The plan made, unless something speaks against it that did not before.
    static Result checked(Plan before, Supplier<Made> change) {
        try {
            Made made = change.get();
            return admitted(before, made);
        } catch (InvalidValue e) {
            return new Result.Refused(Refusal.of(e));
        }
    }

    private static Result admitted(Plan before, Made made) {
        Set<ChunkId> settle = new HashSet<>();
        boolean rewired = false;
        for (Identified<?> row : made.rows()) {
            Identified<?> old = before.find(row.id());
            Id missing = missing(made, row, old);
            if (missing != null) {
                return Refusal.because(Refusal.Reason.UNKNOWN, List.of(row.id(), missing));
            }
            Refusal nonsense = Nonsense.in(row, old);
            if (nonsense != null) {
                return new Result.Refused(nonsense);
            }
            if (row instanceof Chunk chunk) {
                Chunk was = old instanceof Chunk known ? known : null;
                if (was == null || !Objects.equals(was.owner(), chunk.owner()) || waitsOtherwise(was, chunk)) {
                    settle.add(chunk.id());
                }
                rewired |= isRewired(was, chunk);
            }
        }
        List<ChunkId> circle = rewired ? Knots.tied(before, made.plan()) : List.of();
        if (!circle.isEmpty()) {
            return Refusal.because(Refusal.Reason.CIRCLE, circle);
        }
        return new Result.Changed(settle.isEmpty() ? made.plan() : Promises.settled(before, made.plan(), settle));
    }

    /// A record that this one names, did not name before, and that is not in the plan.
    private static @Nullable Id missing(Made made, Identified<?> row, @Nullable Identified<?> old) {
        Set<Id> named = Naming.in(row);
        named.removeIf(made.plan()::has);
        if (old != null && !named.isEmpty()) {
            named.removeAll(Naming.in(old));
        }
        if (!named.isEmpty()) {
            made.from().forEach(source -> named.removeAll(Naming.in(source)));
        }
        return named.isEmpty() ? null : named.iterator().next();
    }

    private static boolean waitsOtherwise(Chunk was, Chunk is) {
        return !was.dependencies().equals(is.dependencies());
    }

    private static boolean isRewired(@Nullable Chunk was, Chunk is) {
        return was == null
                ? is.parent() != null || !is.dependencies().isEmpty()
                : waitsOtherwise(was, is) || !Objects.equals(was.parent(), is.parent());
    }
}
