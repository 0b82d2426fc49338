package dev.trajectory.edit.rollout;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a copy's chunks wait for. Within the pattern the copies wait for each other as the originals do; for all else
/// they wait as well, with every promise to be asked for anew; and those that begin a copy wait for all that the wave
/// before ends with. Where the pattern waits for a copy, that copy cannot.
///
/// A copy may do without a chunk: it was declined, deleted, or is new in the pattern. Then what waits for it waits for
/// what that would wait for, and the wave behind for the nearest chunks there are before it: a wait is passed on,
/// never dropped. A parent left with nothing below it waits for all that those below would wait for, and the wave
/// behind for it.
final class Waits {

    private final Pattern pattern;
    private final Rollout rollout;
    private final Waves waves;
    private final Map<At, List<Dependency>> known = new HashMap<>();
    private final Map<Integer, Set<ChunkId>> ends = new HashMap<>();

    /// What is waited for once, whatever else is said of it.
    private record Awaited(ChunkId on, DependencyType type) {}

    /// A chunk of the pattern in a copy.
    private record At(OrganisationId organisation, ChunkId of) {}

    Waits(Pattern pattern, Rollout rollout, Waves waves) {
        this.pattern = pattern;
        this.rollout = rollout;
        this.waves = waves;
    }

    /// What a copy's chunk waits for.
    List<Dependency> of(Chunk of, RolloutCopy copy) {
        At at = new At(copy.organisation(), of.id());
        List<Dependency> waits = known.get(at);
        if (waits == null) {
            known.put(at, List.of());
            waits = found(of, copy);
            known.put(at, waits);
        }
        return waits;
    }

    private List<Dependency> found(Chunk of, RolloutCopy copy) {
        SequencedMap<Awaited, Dependency> waits = new LinkedHashMap<>();
        List<Dependency> passed = new ArrayList<>();
        for (Dependency each : said(of, copy)) {
            if (pattern.has(each.on())) {
                reached(each, of, copy, waits, passed);
            } else if (!copy.has(each.on())) {
                add(each.withPromise(null), waits);
            }
        }
        if (!pattern.hasBelow(of.id(), copy)) {
            pattern.below(of.id()).forEach(each -> passed.addAll(of(pattern.get(each), copy)));
        }
        passed.stream().filter(each -> !each.on().equals(copy.copyOf(of.id()))).forEach(each -> add(each, waits));
        if (waves.waits(of, copy)) {
            ends(copy.wave())
                    .forEach(end -> add(new Dependency(end, DependencyType.FS, waves.lag(), null, null), waits));
        }
        return List.copyOf(waits.values());
    }

    /// What a chunk of the pattern waits for, and the parents above it that the copy does without.
    private List<Dependency> said(Chunk of, RolloutCopy copy) {
        List<Dependency> said = new ArrayList<>(of.dependencies());
        for (ChunkId above : pattern.plan().lineage(of.id())) {
            if (!above.equals(of.id()) && pattern.has(above)) {
                if (copy.copyOf(above) != null) {
                    break;
                }
                said.addAll(pattern.get(above).dependencies());
            }
        }
        return said;
    }

    /// A wait for a chunk of the pattern as one for the copy's, or for what is before that: what it would wait for
    /// itself, and what the parents wait for that it would be below.
    ///
    /// @param of what waits
    private void reached(
            Dependency wait,
            Chunk of,
            RolloutCopy copy,
            SequencedMap<Awaited, Dependency> waits,
            List<Dependency> passed) {
        ChunkId on = copy.copyOf(wait.on());
        if (on != null) {
            add(wait.withOn(on).withPromise(null), waits);
            return;
        }
        List<ChunkId> below = pattern.below(wait.on());
        below.forEach(each -> reached(wait.withOn(each), of, copy, waits, passed));
        if (below.isEmpty()) {
            Chunk missing = pattern.get(wait.on());
            Stream.concat(Stream.of(missing), above(missing, of, copy))
                    .flatMap(each -> of(each, copy).stream())
                    .forEach(each -> passed.add(passedOn(wait, each, pattern.plan(), missing)));
        }
    }

    /// The parents of a chunk of the pattern that a copy has, without those that another chunk is below as well.
    private Stream<Chunk> above(Chunk missing, Chunk of, RolloutCopy copy) {
        Set<ChunkId> shared = pattern.plan().lineage(of.id());
        return pattern.plan().lineage(missing.id()).stream()
                .filter(each -> pattern.has(each) && copy.copyOf(each) != null && !shared.contains(each))
                .map(pattern::get);
    }

    private static void add(Dependency wait, SequencedMap<Awaited, Dependency> waits) {
        waits.putIfAbsent(new Awaited(wait.on(), wait.type()), wait);
    }

    /// A wait for a chunk that is not there, as one for what that would wait for: for its finish if either says
    /// so, and as long as the longer of the two says.
    private static Dependency passedOn(Dependency wait, Dependency before, Plan plan, Chunk missing) {
        boolean isForFinish = isForFinish(wait) || isForFinish(before);
        DependencyType type = isOfStart(wait)
                ? isForFinish ? DependencyType.FS : DependencyType.SS
                : isForFinish ? DependencyType.FF : DependencyType.SF;
        int week = plan.workingDays(missing.owner()).daysAWeek();
        Lag lag = elapsed(wait.lag(), week) < elapsed(before.lag(), week) ? before.lag() : wait.lag();
        return new Dependency(before.on(), type, lag, wait.kind(), null);
    }

    private static boolean isForFinish(Dependency wait) {
        return wait.type() == DependencyType.FS || wait.type() == DependencyType.FF;
    }

    private static boolean isOfStart(Dependency wait) {
        return wait.type() == DependencyType.FS || wait.type() == DependencyType.SS;
    }

    /// How long a lag is, to be compared: days of the year times working days a week.
    private static long elapsed(Lag lag, int daysAWeek) {
        return (long) lag.days(daysAWeek) * (lag.unit().isElapsed() ? daysAWeek : 7);
    }

    /// What the last wave before this one ends with that anyone is in. A copy without any chunk that a wave could
    /// end with is no wave: what is behind it waits for what is before it.
    private Set<ChunkId> ends(int wave) {
        Set<ChunkId> found = ends.get(wave);
        if (found == null) {
            int before = waves.before(wave);
            Set<ChunkId> all = new LinkedHashSet<>(before == 1 ? pattern.lasts() : Set.of());
            for (RolloutCopy copy : rollout.copies()) {
                if (copy.wave() == before) {
                    List<ChunkId> own = Stream.concat(
                                    pattern.lasts().stream().flatMap(last -> nearest(last, copy)), pattern.bare(copy))
                            .toList();
                    all.addAll(own.isEmpty() && before > 1 ? ends(before) : own);
                }
            }
            found = all;
            ends.put(wave, found);
        }
        return found;
    }

    private Stream<ChunkId> nearest(ChunkId last, RolloutCopy copy) {
        ChunkId at = copy.copyOf(last);
        return at != null
                ? Stream.of(at)
                : of(pattern.get(last), copy).stream().map(Dependency::on).filter(copy::has);
    }

    /// The earliest start of a copy's chunk: its own, and that of a wave whose first chunk the copy does without.
    @Nullable
    LocalDate notBefore(Chunk of, RolloutCopy copy) {
        LocalDate latest = waves.notBefore(of, copy);
        Set<ChunkId> missing = new HashSet<>();
        missing(of, copy, missing);
        for (ChunkId each : missing) {
            LocalDate day = pattern.firsts().contains(each) ? waves.notBefore(pattern.get(each), copy) : null;
            latest = latest == null || (day != null && day.isAfter(latest)) ? day : latest;
        }
        return latest;
    }

    /// The chunks that the copy does without right before the start of one.
    private void missing(Chunk of, RolloutCopy copy, Set<ChunkId> missing) {
        if (!pattern.hasBelow(of.id(), copy)) {
            pattern.below(of.id()).forEach(each -> missing(each, copy, missing));
        }
        for (Dependency each : said(of, copy)) {
            if (isOfStart(each) && pattern.has(each.on())) {
                missing(each.on(), copy, missing);
            }
        }
    }

    private void missing(ChunkId on, RolloutCopy copy, Set<ChunkId> missing) {
        if (copy.copyOf(on) == null && missing.add(on)) {
            missing(pattern.get(on), copy, missing);
        }
    }
}
