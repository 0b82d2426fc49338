package dev.trajectory.outlook;

import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Precedence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The first useful slice of an outcome: the fewest chunks after which somebody has something of it, and when.
///
/// ## The rule
/// An outcome is delivered by any one thing that traces to it: a benefit that is expected, or a leaf, by itself or in
/// the name of a parent. A benefit needs all leaves that enable it. Each needs besides everything those leaves wait
/// for: by dependencies, their own or their parents', on a chunk or on all below a parent, and by gates not yet
/// decided, whose case a chunk produces; directly or through others. That is the slice of the thing, and it is
/// delivered when the last of its chunks finishes. Slices that hold a chunk without dates are never delivered.
///
/// Where there are things known to be useful - benefits, and leaves marked as useful if nothing follows
/// ([Chunk#standsAlone]) - whose slice can be delivered, only those count. Of the slices left, the first is the one
/// with the fewest chunks; of those, the one delivered earliest; of those, the one whose thing comes first: chunks in
/// the plan's order, then benefits.
///
/// ## Why that is exact
/// Nothing in a plan waits for one of several chunks, only for all of them, so the least set of chunks that delivers a
/// thing is the closure of what it needs, and there is only one. Any set that delivers the outcome delivers one of its
/// things and so holds the closure of that thing: the smallest closure is the smallest set of all. Each closure is
/// followed only until it is larger than the smallest so far, so that the work is at most the number of things times
/// the size of the result, besides the first closures.
///
/// ## What it does not weigh
/// Finished chunks count like others. How much of the outcome the thing brings, and how long a benefit takes from the
/// last chunk until it is felt, is not asked.
///
/// @param useful the chunk or benefit that makes it useful
/// @param chunks all that belong to it, leaves only, in the plan's order
/// @param delivered the day the last of them finishes
/// @param isKnown whether that it is useful is known: it is a benefit, or a chunk marked as useful if nothing follows
public record FirstSlice(Id useful, List<ChunkId> chunks, LocalDate delivered, boolean isKnown) {

    public FirstSlice {
        chunks = List.copyOf(chunks);
    }

    /// The first useful slice of an outcome; empty where nothing that traces to it can be delivered.
    public static Optional<FirstSlice> of(Outlook outlook, OutcomeId outcome) {
        return of(outlook, new Precedence(outlook.plan()), outcome);
    }

    /// As [#of(Outlook, OutcomeId)], for who asks of several outcomes.
    ///
    /// @param precedence of the outlook's plan
    public static Optional<FirstSlice> of(Outlook outlook, Precedence precedence, OutcomeId outcome) {
        Search search = new Search(outlook, precedence);
        List<Thing> things = things(outlook.plan(), precedence, outcome);
        FirstSlice known = search.best(things.stream().filter(Thing::isKnown).toList());
        return Optional.ofNullable(
                known != null
                        ? known
                        : search.best(things.stream()
                                .filter(thing -> !thing.isKnown())
                                .toList()));
    }

    /// Something that delivers the outcome.
    ///
    /// @param needs the leaves without which it does not
    private record Thing(Id id, Set<ChunkId> needs, boolean isKnown) {}

    private static List<Thing> things(Plan plan, Precedence precedence, OutcomeId outcome) {
        List<Thing> things = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            if (precedence.isLeaf(chunk.id())
                    && precedence.line(chunk).stream()
                            .anyMatch(each -> each.outcomes().contains(outcome))) {
                things.add(new Thing(chunk.id(), Set.of(chunk.id()), chunk.standsAlone()));
            }
        }
        for (Benefit benefit : plan.benefits()) {
            Set<ChunkId> needs = new LinkedHashSet<>();
            benefit.enablingChunks().forEach(chunk -> needs.addAll(precedence.leaves(chunk)));
            if (benefit.outcomes().contains(outcome)
                    && benefit.isExpected()
                    && !benefit.isDisbenefit()
                    && !needs.isEmpty()) {
                things.add(new Thing(benefit.id(), needs, true));
            }
        }
        return things;
    }

    /// What delivers a thing, and when; in no order yet.
    private record Slice(Thing thing, Set<ChunkId> chunks, LocalDate delivered) {}

    private record Search(Outlook outlook, Precedence precedence) {

        @Nullable
        FirstSlice best(List<Thing> things) {
            Slice best = null;
            for (Thing thing : things) {
                Slice slice = slice(
                        thing, best == null ? Integer.MAX_VALUE : best.chunks().size());
                if (slice != null && (best == null || isBetter(slice, best))) {
                    best = slice;
                }
            }
            return best == null
                    ? null
                    : new FirstSlice(
                            best.thing().id(),
                            inOrder(best.chunks()),
                            best.delivered(),
                            best.thing().isKnown());
        }

        private static boolean isBetter(Slice slice, Slice best) {
            int fewer = best.chunks().size() - slice.chunks().size();
            return fewer > 0 || (fewer == 0 && slice.delivered().isBefore(best.delivered()));
        }

        /// Null where it has more than so many chunks, or is never delivered.
        private @Nullable Slice slice(Thing thing, int most) {
            Set<ChunkId> chunks = precedence.upTo(thing.needs(), most);
            LocalDate delivered = chunks == null ? null : delivered(chunks);
            return chunks == null || delivered == null ? null : new Slice(thing, chunks, delivered);
        }

        private @Nullable LocalDate delivered(Set<ChunkId> chunks) {
            LocalDate delivered = LocalDate.MIN;
            for (ChunkId each : chunks) {
                Placement placement = outlook.schedule().placement(each);
                if (placement == null) {
                    return null;
                }
                delivered = placement.finish().isAfter(delivered) ? placement.finish() : delivered;
            }
            return delivered;
        }

        private List<ChunkId> inOrder(Set<ChunkId> chunks) {
            List<ChunkId> ordered =
                    new ArrayList<>(outlook.plan().chunks().byId().keySet());
            ordered.retainAll(chunks);
            return ordered;
        }
    }
}
