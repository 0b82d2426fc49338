package dev.trajectory.outlook;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Precedence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The first useful slice of an outcome: the fewest chunks after which somebody has something of it, and when.
///
/// ## The rule
/// Each leaf that traces to the outcome, by itself or in the name of a parent, might be the first to be useful. Its
/// slice is it and everything it waits for: by dependencies, its own or its parents', on a chunk or on all below a
/// parent, and by gates not yet decided, whose case a chunk produces; directly or through others. The slice is
/// delivered when the last of them finishes. Slices that hold a chunk without dates are never delivered. Where leaves
/// marked as useful if nothing follows ([Chunk#standsAlone]) can be delivered, only those count. Of the slices left,
/// the first is the one delivered earliest; of those, the one with the fewest chunks; of those, the one whose useful
/// chunk comes first in the plan.
///
/// @param useful the chunk that makes it useful
/// @param chunks all that belong to it, leaves only, in the plan's order
/// @param delivered the day the last of them finishes
/// @param standsAlone whether the useful chunk is marked as useful if nothing follows
public record FirstSlice(ChunkId useful, List<ChunkId> chunks, LocalDate delivered, boolean standsAlone) {

    private static final Comparator<FirstSlice> BEST = Comparator.comparing((FirstSlice slice) -> !slice.standsAlone())
            .thenComparing(FirstSlice::delivered)
            .thenComparingInt(slice -> slice.chunks().size());

    public FirstSlice {
        chunks = List.copyOf(chunks);
    }

    /// The first useful slice of an outcome; empty where no chunk that traces to it can be delivered.
    public static Optional<FirstSlice> of(Outlook outlook, OutcomeId outcome) {
        Precedence precedence = new Precedence(outlook.plan());
        List<Chunk> candidates = new ArrayList<>();
        outlook.plan().chunks().forEach(chunk -> {
            if (precedence.isLeaf(chunk.id())
                    && outlook.schedule().placement(chunk.id()) != null
                    && precedence.line(chunk).stream()
                            .anyMatch(each -> each.outcomes().contains(outcome))) {
                candidates.add(chunk);
            }
        });
        return new Search(outlook, precedence).best(candidates);
    }

    private record Search(Outlook outlook, Precedence precedence) {

        /// Goes through the candidates by what is known of their slices at best, until no other can be better.
        Optional<FirstSlice> best(List<Chunk> candidates) {
            FirstSlice best = null;
            for (Chunk chunk : sorted(candidates)) {
                if (best != null && cannotBeat(best, chunk)) {
                    continue;
                }
                FirstSlice slice = slice(chunk);
                if (slice != null && (best == null || isBetter(slice, best))) {
                    best = slice;
                }
            }
            return Optional.ofNullable(best);
        }

        /// Those that finish first are looked at first: they make it plain of most others that they come
        /// later.
        private List<Chunk> sorted(List<Chunk> candidates) {
            return candidates.stream()
                    .sorted(Comparator.comparing((Chunk chunk) -> !chunk.standsAlone())
                            .thenComparing(
                                    chunk -> finish(chunk.id()), Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        }

        private boolean cannotBeat(FirstSlice best, Chunk chunk) {
            LocalDate finish = finish(chunk.id());
            if (best.standsAlone() != chunk.standsAlone()) {
                return best.standsAlone();
            }
            return finish == null || finish.isAfter(best.delivered());
        }

        private boolean isBetter(FirstSlice slice, FirstSlice best) {
            int compared = BEST.compare(slice, best);
            return compared == 0 ? comesFirst(slice.useful(), best.useful()) : compared < 0;
        }

        private boolean comesFirst(ChunkId one, ChunkId other) {
            for (ChunkId id : outlook.plan().chunks().byId().keySet()) {
                if (id.equals(one) || id.equals(other)) {
                    return id.equals(one);
                }
            }
            return false;
        }

        private @Nullable FirstSlice slice(Chunk chunk) {
            List<ChunkId> chunks = new ArrayList<>(precedence.upTo(chunk.id()));
            LocalDate delivered = LocalDate.MIN;
            for (ChunkId each : chunks) {
                LocalDate finish = finish(each);
                if (finish == null) {
                    return null;
                }
                delivered = finish.isAfter(delivered) ? finish : delivered;
            }
            return new FirstSlice(chunk.id(), inOrder(chunks), delivered, chunk.standsAlone());
        }

        private List<ChunkId> inOrder(List<ChunkId> chunks) {
            List<ChunkId> ordered =
                    new ArrayList<>(outlook.plan().chunks().byId().keySet());
            ordered.retainAll(new HashSet<>(chunks));
            return ordered;
        }

        private @Nullable LocalDate finish(ChunkId chunk) {
            Placement placement = outlook.schedule().placement(chunk);
            return placement == null ? null : placement.finish();
        }
    }
}
