package dev.trajectory.draw.board;

import dev.trajectory.draw.page.Box;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Precedence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Between which cards the strings of a board run. A chunk without a card of its own, since there are others below
/// it, is waited for by the last of those that finishes, and waits with the first that starts: what a parent waits
/// for, all below it wait for, and who waits for a parent waits for all below it.
final class StringEnds {

    private final Outlook outlook;
    private final Precedence precedence;
    private final Map<ChunkId, Box> places;

    /// By parent: a thousand chunks may wait for one that has a thousand below it.
    private final Map<ChunkId, Optional<ChunkId>> latest = new HashMap<>();

    /// @param places of the cards, also of those that are put away
    StringEnds(Outlook outlook, Map<ChunkId, Box> places) {
        this.outlook = outlook;
        this.precedence = new Precedence(outlook.plan());
        this.places = places;
    }

    /// The card at which a string begins to what waits for a chunk; null where none of it is on the board.
    @Nullable
    ChunkId last(ChunkId awaited) {
        return places.containsKey(awaited)
                ? awaited
                : latest.computeIfAbsent(awaited, this::latestBelow).orElse(null);
    }

    private Optional<ChunkId> latestBelow(ChunkId parent) {
        return precedence.leaves(parent).stream()
                .filter(places::containsKey)
                .max(Comparator.comparing(day(Placement::finish)));
    }

    /// The card at which a string ends from what a chunk waits for; null where none of it is on the board.
    @Nullable
    ChunkId first(ChunkId waiter) {
        return places.containsKey(waiter)
                ? waiter
                : precedence.leaves(waiter).stream()
                        .filter(places::containsKey)
                        .min(Comparator.comparing(day(Placement::start)))
                        .orElse(null);
    }

    private Function<ChunkId, LocalDate> day(Function<Placement, LocalDate> end) {
        return chunk -> {
            Placement placement = outlook.schedule().placement(chunk);
            return placement == null ? LocalDate.MIN : end.apply(placement);
        };
    }
}
