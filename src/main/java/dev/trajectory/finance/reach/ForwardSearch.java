package dev.trajectory.finance.reach;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.finance.Finances;
import dev.trajectory.funding.CostSpreads;
import dev.trajectory.funding.Dates;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Fund;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Settings;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Precedence;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Sequencer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Searches work to bring forward; the package comment says how.
final class ForwardSearch {

    /// With no more candidates than this, all sets of them are tried.
    static final int EXACT = 10;

    /// Of more, those that use most by themselves are tried together.
    private static final int MOST_UNITS = 24;

    /// From how many of them a set is built up.
    private static final int STARTS = 6;

    /// Limits of work, people and approvals: what comes forward must keep them even where the plan only warns.
    private static final List<LimitKind> OF_WORK = List.of(
            LimitKind.DEPENDENCIES,
            LimitKind.CALENDARS,
            LimitKind.GATES,
            LimitKind.FREEZES,
            LimitKind.CAPACITY,
            LimitKind.ROLES);

    private static final Comparator<Trial> BEST = Comparator.comparing(Trial::uses)
            .thenComparing(Comparator.comparingInt((Trial each) -> each.lifted().size())
                    .reversed());

    private final Plan plan;
    private final Finances finances;
    private final SpendBy asked;
    private final @Nullable Fund fund;
    private final CostSpreads spreads;
    private final LocalDate yearEnd;
    private final Precedence precedence;
    private final List<Chunk> payers = new ArrayList<>();
    private final List<ChunkId> candidates = new ArrayList<>();
    private final Map<Set<ChunkId>, Trial> trials = new HashMap<>();
    private final long spentNow;
    private final Set<Object> overNow;

    /// What comes of lifting dates.
    ///
    /// @param fits whether it can be done so, and spends something and no more than the amount
    private record Trial(Set<ChunkId> lifted, Money uses, boolean fits) {}

    ForwardSearch(Finances finances, SpendBy asked) {
        this.plan = finances.plan();
        this.finances = finances;
        this.asked = asked;
        fund = plan.funds().find(asked.fund());
        spreads = CostSpreads.of(plan);
        yearEnd = asked.year().end(plan.settings().firstMonthOfFinancialYear());
        precedence = new Precedence(plan);
        findPayers();
        findCandidates();
        spentNow = spent(finances.dates());
        overNow = over(plan, Sequencer.sequence(plan));
    }

    private void findPayers() {
        Fund paying = fund;
        for (Chunk chunk : plan.chunks()) {
            boolean costs = paying != null
                    && precedence.isLeaf(chunk.id())
                    && paying.mayPay(plan, chunk, asked.organisation())
                    && chunk.costs().stream()
                            .anyMatch(line -> line.payer().equals(asked.organisation())
                                    && line.kind().money() == paying.kind());
            if (costs) {
                payers.add(chunk);
            }
        }
    }

    /// What may be lifted: what the fund may pay for and what that waits for, as far as it has not begun.
    private void findCandidates() {
        Set<ChunkId> relevant = new LinkedHashSet<>();
        for (Chunk payer : payers) {
            if (!payer.progress().isStarted()) {
                relevant.addAll(precedence.upTo(payer.id()));
            }
        }
        plan.chunks().stream()
                .filter(chunk -> relevant.contains(chunk.id()) && mayBeLifted(chunk))
                .map(Chunk::id)
                .forEach(candidates::add);
    }

    private boolean mayBeLifted(Chunk chunk) {
        return !chunk.progress().isStarted()
                && finances.dates().of(chunk.id()) != null
                && !Lifted.of(chunk).equals(chunk);
    }

    @Nullable
    BroughtForward run(Watch<@Nullable BroughtForward> watch) {
        if (asked.amount().pence() <= 0 || candidates.isEmpty()) {
            return null;
        }
        return candidates.size() <= EXACT ? all(watch) : some(watch);
    }

    private @Nullable BroughtForward all(Watch<@Nullable BroughtForward> watch) {
        Trial best = null;
        int sets = 1 << candidates.size();
        for (int set = 1; set < sets; set++) {
            if (watch.isStopped()) {
                return found(best, false);
            }
            Set<ChunkId> lifted = new LinkedHashSet<>();
            for (int i = 0; i < candidates.size(); i++) {
                if ((set >> i & 1) == 1) {
                    lifted.add(candidates.get(i));
                }
            }
            best = best(best, trial(lifted));
            watch.sofar((double) set / sets, found(best, false));
        }
        return found(best, true);
    }

    /// Builds sets up, a unit at a time: a chunk with all that may be lifted of what it waits for.
    private @Nullable BroughtForward some(Watch<@Nullable BroughtForward> watch) {
        List<Set<ChunkId>> units = new ArrayList<>();
        Map<Set<ChunkId>, Money> alone = new HashMap<>();
        Trial best = null;
        for (int i = 0; i < candidates.size() && !watch.isStopped(); i++) {
            for (Set<ChunkId> unit : List.of(Set.of(candidates.get(i)), withAwaited(candidates.get(i)))) {
                Trial trial = trial(unit);
                if (trial.uses().pence() > 0 && !alone.containsKey(unit)) {
                    units.add(unit);
                    alone.put(unit, trial.uses());
                }
                best = best(best, trial);
            }
            watch.sofar(0.3 * i / candidates.size(), found(best, false));
        }
        units.sort(Comparator.comparing((Set<ChunkId> unit) -> alone.getOrDefault(unit, Money.ZERO))
                .reversed());
        List<Set<ChunkId>> tried = units.subList(0, Math.min(MOST_UNITS, units.size()));
        int starts = Math.min(STARTS, tried.size());
        for (int start = 0; start < starts && !watch.isStopped(); start++) {
            best = best(best, built(tried.get(start), tried, watch));
            watch.sofar(0.3 + 0.7 * (start + 1) / starts, found(best, false));
        }
        return found(best, false);
    }

    private Set<ChunkId> withAwaited(ChunkId chunk) {
        Set<ChunkId> unit = new LinkedHashSet<>(precedence.upTo(chunk));
        unit.retainAll(candidates);
        return unit;
    }

    /// The best set that grows out of a unit by adding others, and by putting one in the place of another.
    private Trial built(Set<ChunkId> first, List<Set<ChunkId>> units, Watch<@Nullable BroughtForward> watch) {
        Trial now = trial(first);
        boolean isBetter = true;
        while (isBetter && !watch.isStopped()) {
            Trial next = now;
            for (Set<ChunkId> unit : units) {
                next = better(next, trial(union(now.lifted(), unit)));
                for (Set<ChunkId> other : units) {
                    if (!watch.isStopped() && now.lifted().containsAll(other) && now.fits()) {
                        next = better(next, trial(union(minus(now.lifted(), other), unit)));
                    }
                }
            }
            isBetter = !next.equals(now);
            now = next;
        }
        return now;
    }

    private static Set<ChunkId> union(Set<ChunkId> one, Set<ChunkId> other) {
        Set<ChunkId> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }

    private static Set<ChunkId> minus(Set<ChunkId> one, Set<ChunkId> other) {
        Set<ChunkId> left = new LinkedHashSet<>(one);
        left.removeAll(other);
        return left;
    }

    private static @Nullable Trial best(@Nullable Trial best, Trial next) {
        if (best != null) {
            return better(best, next);
        }
        return next.fits() ? next : null;
    }

    private static Trial better(Trial one, Trial other) {
        return other.fits() && (!one.fits() || BEST.compare(other, one) > 0) ? other : one;
    }

    private @Nullable BroughtForward found(@Nullable Trial best, boolean isBest) {
        if (best == null || !best.fits()) {
            return null;
        }
        LinkedHashSet<ChunkId> chunks = new LinkedHashSet<>();
        candidates.stream().filter(best.lifted()::contains).forEach(chunks::add);
        return new BroughtForward(asked, chunks, best.uses(), isBest);
    }

    private Trial trial(Set<ChunkId> lifted) {
        return trials.computeIfAbsent(Set.copyOf(lifted), this::tried);
    }

    private Trial tried(Set<ChunkId> lifted) {
        Plan changed = Lifted.of(plan, lifted);
        Schedule schedule = Sequencer.sequence(changed);
        Money uses = new Money(spent(schedule::span) - spentNow);
        boolean fits = uses.pence() > 0
                && uses.compareTo(asked.amount()) <= 0
                && lifted.stream().allMatch(chunk -> comesForward(chunk, schedule))
                && overNow.containsAll(over(changed, schedule))
                && keepsLimits(changed, schedule, lifted);
        return new Trial(lifted, uses, fits);
    }

    private boolean comesForward(ChunkId chunk, Schedule schedule) {
        Dates.Span now = finances.dates().of(chunk);
        Placement then = schedule.placement(chunk);
        return now != null
                && then != null
                && then.start().isBefore(now.start())
                && !then.finish().isAfter(yearEnd);
    }

    /// The months in which somebody has more to do than they can take.
    private static Set<Object> over(Plan plan, Schedule schedule) {
        Load load = Load.of(plan, schedule);
        Set<Object> over = new LinkedHashSet<>();
        load.organisations()
                .forEach((organisation, months) -> months.stream()
                        .filter(Load.PointsInMonth::isOver)
                        .forEach(month -> over.add(List.of(organisation, month.month()))));
        load.roles()
                .forEach((role, months) -> months.stream()
                        .filter(Load.PeopleInMonth::isOver)
                        .forEach(month -> over.add(List.of(role, month.month()))));
        return over;
    }

    /// Whether none of them starts before it could if all limits of work were kept.
    private static boolean keepsLimits(Plan changed, Schedule schedule, Set<ChunkId> lifted) {
        Settings settings = changed.settings();
        if (OF_WORK.stream().allMatch(settings::keeps)) {
            return true;
        }
        Map<LimitKind, Enforcement> kept = new EnumMap<>(LimitKind.class);
        OF_WORK.forEach(kind -> kept.put(kind, Enforcement.KEEP));
        Schedule strict = Sequencer.sequence(changed.withSettings(settings.with(kept)));
        return lifted.stream().allMatch(chunk -> {
            Placement could = strict.placement(chunk);
            Placement is = schedule.placement(chunk);
            return could != null && is != null && !is.start().isBefore(could.start());
        });
    }

    /// What is spent in the year, in pence, of that organisation's money on what the fund may pay for.
    private long spent(Dates dates) {
        long spent = 0;
        for (Chunk chunk : payers) {
            Dates.Span span = dates.of(chunk.id());
            if (span != null) {
                for (LineCost line :
                        spreads.of(chunk, WorkingCalendar.day(span.start()), WorkingCalendar.day(span.finish()))) {
                    boolean isIts =
                            line.payer().equals(asked.organisation()) && fund != null && line.fundKind() == fund.kind();
                    spent += isIts ? line.paid().pence(asked.year().startYear()) : 0;
                }
            }
        }
        return spent;
    }
}
