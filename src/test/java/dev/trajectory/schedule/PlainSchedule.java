package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the plain implementation finds.
///
/// @param placed the leaves that have dates, in the order they were given them
/// @param unplaced the leaves that have none
/// @param money what is said of money, a line each; empty where funding is not kept
record PlainSchedule(PlainNetwork network, Map<ChunkId, PlainDates> placed, Set<ChunkId> unplaced, List<String> money) {

    /// The last day worked.
    static LocalDate finish(Map<ChunkId, PlainDates> placed) {
        return placed.values().stream()
                .map(PlainDates::finish)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /// By how many working days the leaf alone may slip, found by letting it slip and looking; null for fixed
    /// dates.
    @Nullable
    Integer floatDays(ChunkId leaf) {
        Chunk chunk = network.chunk(leaf);
        PlainFixed fixed = PlainFixed.of(network, chunk);
        if (chunk.isFixed() && !(fixed.isInProgress() && fixed.remaining() > 0)) {
            return null;
        }
        LocalDate finish = finish(placed);
        int fits = 0;
        int tooMuch = 1;
        while (!finishWhenLate(leaf, tooMuch).isAfter(finish)) {
            fits = tooMuch;
            tooMuch *= 2;
        }
        while (tooMuch - fits > 1) {
            int middle = (fits + tooMuch) / 2;
            if (finishWhenLate(leaf, middle).isAfter(finish)) {
                tooMuch = middle;
            } else {
                fits = middle;
            }
        }
        return fits;
    }

    /// The plan's finish when this leaf starts so many working days later and all others follow as they must.
    private LocalDate finishWhenLate(ChunkId late, int workingDays) {
        Map<ChunkId, PlainDates> moved = new LinkedHashMap<>(placed);
        PlainLimits limits = new PlainLimits(network, moved);
        for (ChunkId leaf : placed.keySet()) {
            Chunk chunk = network.chunk(leaf);
            LocalDate start = placed.get(leaf).start();
            if (leaf.equals(late)) {
                moved.put(leaf, late(limits, chunk, start, workingDays));
            } else if (network.before(leaf).stream().anyMatch(on -> !Objects.equals(placed.get(on), moved.get(on)))) {
                moved.put(leaf, limits.from(chunk, firstAllowed(limits, chunk, start)));
            }
        }
        return finish(moved);
    }

    private PlainDates late(PlainLimits limits, Chunk chunk, LocalDate start, int workingDays) {
        return chunk.isFixed()
                ? PlainFixed.of(network, chunk).inProgress(workingDays)
                : limits.from(
                        chunk,
                        firstAllowed(limits, chunk, limits.calendar(chunk).later(start, workingDays)));
    }

    private static LocalDate firstAllowed(PlainLimits limits, Chunk chunk, LocalDate from) {
        LocalDate day = from;
        while (!limits.allowsAlone(chunk, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    boolean isCritical(ChunkId leaf) {
        Integer floatDays = floatDays(leaf);
        return floatDays != null && floatDays == 0;
    }
}
