package dev.trajectory.finance.reach;

import dev.trajectory.finance.Finances;
import dev.trajectory.funding.AwardUse;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Dates;
import dev.trajectory.funding.Funded;
import dev.trajectory.funding.Ledger;
import dev.trajectory.funding.UndatedCost;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Precedence;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far the money that counts goes: when it runs out and what is then half-built.
///
/// @param shortfalls where money first falls short of each need in the years appraised, the earliest first
/// @param startLine whether it reaches the milestone of the plan's settings; null where none is set or it has no
///     dates
/// @param recurrentAfter what nobody pays of what recurs, in the years after the last award of revenue that counts;
///     where revenue is awarded to the end of the years appraised, in the last of them
/// @param lastAward the year of that award; null when there is none
public record HowFar(
        List<Shortfall> shortfalls,
        @Nullable StartLine startLine,
        ByYear recurrentAfter,
        @Nullable FinancialYear lastAward) {

    public HowFar {
        shortfalls = List.copyOf(shortfalls);
    }

    private record Asked(Counting counting) implements Finances.Question<HowFar> {
        @Override
        public HowFar answer(Finances finances) {
            return HowFar.worked(finances, counting);
        }
    }

    /// How far money goes; worked out once, however often it is asked.
    ///
    /// @param counting which awards count as money there is
    public static HowFar of(Finances finances, Counting counting) {
        return finances.answer(new Asked(counting));
    }

    private static HowFar worked(Finances finances, Counting counting) {
        Ledger ledger = finances.ledger(counting);
        FinancialYear last = null;
        for (AwardUse use : ledger.awards()) {
            boolean counts = use.kind() == FundKind.REVENUE && use.counted().pence() > 0;
            if (counts && (last == null || use.award().year().compareTo(last) > 0)) {
                last = use.award().year();
            }
        }
        return new HowFar(
                new Shortfalls(finances).of(ledger),
                startLine(finances, ledger),
                recurrentAfter(finances, ledger, last),
                last);
    }

    private static ByYear recurrentAfter(Finances finances, Ledger ledger, @Nullable FinancialYear last) {
        int end = finances.appraised().end();
        int from = last == null ? finances.appraised().first() : Math.min(last.startYear() + 1, end - 1);
        ByYear.Sum sum = new ByYear.Sum();
        for (Funded funded : ledger.needs()) {
            ByYear gap = funded.gap().within(from, end);
            for (int year = gap.first(); !gap.isNil() && year < gap.end(); year++) {
                sum.add(
                        year,
                        Math.min(
                                gap.pence(year),
                                Math.max(0, funded.need().recurrent().pence(year))));
            }
        }
        return sum.amounts();
    }

    private static @Nullable StartLine startLine(Finances finances, Ledger ledger) {
        Plan plan = finances.plan();
        ChunkId milestone = plan.settings().funding().startLine();
        Dates.Span at = milestone == null ? null : finances.dates().of(milestone);
        if (milestone == null || at == null) {
            return null;
        }
        Precedence precedence = new Precedence(plan);
        Set<ChunkId> needed = new LinkedHashSet<>();
        List<ChunkId> goals = precedence.isLeaf(milestone)
                ? List.of(milestone)
                : plan.chunks().stream()
                        .filter(chunk -> precedence.isLeaf(chunk.id())
                                && precedence.line(chunk).stream()
                                        .anyMatch(above -> above.id().equals(milestone)))
                        .map(Chunk::id)
                        .toList();
        for (ChunkId goal : goals) {
            for (ChunkId leaf : precedence.upTo(goal)) {
                addLine(plan, leaf, needed);
            }
        }
        int end = FinancialYear.containing(at.finish(), plan.settings().firstMonthOfFinancialYear())
                        .startYear()
                + 1;
        return new StartLine(
                milestone,
                at.finish(),
                gap(ledger, needed, FundKind.CAPITAL, end),
                gap(ledger, needed, FundKind.REVENUE, end),
                List.copyOf(needed),
                finances.costs().undated().stream()
                        .map(UndatedCost::chunk)
                        .distinct()
                        .filter(needed::contains)
                        .toList(),
                end);
    }

    /// Adds a chunk and all above it; above one that is there already, all are.
    private static void addLine(Plan plan, ChunkId chunk, Set<ChunkId> needed) {
        Chunk at = plan.chunks().find(chunk);
        while (at != null && needed.add(at.id())) {
            at = plan.chunks().find(at.parent());
        }
    }

    private static Money gap(Ledger ledger, Set<ChunkId> chunks, FundKind kind, int end) {
        return ledger.gap(need -> need.kind() == kind && chunks.contains(need.chunk()))
                .within(Integer.MIN_VALUE, end)
                .total();
    }

    /// The first day that one kind of money does not pay for; null when it pays for all.
    public @Nullable LocalDate runsOut(FundKind kind) {
        return shortfalls.stream()
                .filter(each -> each.need().kind() == kind)
                .map(Shortfall::from)
                .findFirst()
                .orElse(null);
    }

    /// The chunks that are begun with money and not paid for to their end, in the order in which it runs out.
    public List<ChunkId> halfBuilt() {
        return shortfalls.stream()
                .filter(Shortfall::halfBuilt)
                .map(each -> each.need().chunk())
                .distinct()
                .toList();
    }
}
