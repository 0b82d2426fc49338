package dev.trajectory.finance.reach;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Draw;
import dev.trajectory.funding.Ledger;
import dev.trajectory.funding.LineOutturn;
import dev.trajectory.funding.Outturns;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What has been paid and ordered, by the fund that pays for it; in cash in the plan's prices, as draws are.
///
/// Actual spend of a chunk counts against its draws of that year in the order in which they are drawn; what is on
/// order counts against what is then left of its draws, the earliest year first.
final class PaidSoFar {

    private record Chunked(ChunkId chunk, OrganisationId payer, FundKind kind) {}

    private record Used(FundId fund, OrganisationId organisation, FinancialYear year, ChunkId chunk) {}

    /// What was paid and nothing is drawn for.
    private final Map<Chunked, Map<Integer, Long>> unpaid;

    private final Map<Used, Long> spent = new HashMap<>();
    private final Map<Used, Long> committed = new HashMap<>();

    private PaidSoFar(Map<Chunked, Map<Integer, Long>> paid) {
        unpaid = paid;
    }

    static PaidSoFar of(Outturns outturns, Ledger ledger) {
        Map<Chunked, Map<Integer, Long>> paid = new LinkedHashMap<>();
        Map<Chunked, Long> ordered = new HashMap<>();
        for (LineOutturn line : outturns.lines()) {
            Chunked key = new Chunked(
                    line.line().chunk(), line.line().payer(), line.line().fundKind());
            ByYear spent = line.cash().spent();
            for (int year = spent.first(); year < spent.end(); year++) {
                paid.computeIfAbsent(key, _ -> new HashMap<>()).merge(year, spent.pence(year), Long::sum);
            }
            ordered.merge(key, line.cash().committed().pence(), Long::sum);
        }
        PaidSoFar sofar = new PaidSoFar(paid);
        List<Draw> draws =
                ledger.draws().stream().sorted(Comparator.comparing(Draw::year)).toList();
        for (Draw draw : draws) {
            Chunked key = new Chunked(draw.chunk(), draw.organisation(), draw.kind());
            Used used = new Used(draw.fund(), draw.organisation(), draw.year(), draw.chunk());
            long amount = draw.amount().pence();
            amount -= take(paid.getOrDefault(key, new HashMap<>()), draw.year().startYear(), amount, sofar.spent, used);
            take(ordered, key, amount, sofar.committed, used);
        }
        return sofar;
    }

    /// Moves as much as there is, up to the amount, from one place to another.
    private static <K> long take(Map<K, Long> from, K key, long amount, Map<Used, Long> to, Used used) {
        long taken = Math.clamp(from.getOrDefault(key, 0L), 0, amount);
        if (taken > 0) {
            from.merge(key, -taken, Long::sum);
            to.merge(used, taken, Long::sum);
        }
        return taken;
    }

    Money spent(FundId fund, OrganisationId organisation, FinancialYear year, ChunkId chunk) {
        return new Money(spent.getOrDefault(new Used(fund, organisation, year, chunk), 0L));
    }

    /// What was spent in a year beyond what is drawn, in the plan's order of chunks.
    List<YearEnd.Beyond> beyond(FinancialYear year) {
        List<YearEnd.Beyond> beyond = new ArrayList<>();
        unpaid.forEach((of, byYear) -> {
            long pence = byYear.getOrDefault(year.startYear(), 0L);
            if (pence > 0) {
                beyond.add(new YearEnd.Beyond(of.chunk(), of.payer(), of.kind(), new Money(pence)));
            }
        });
        return beyond;
    }

    Money committed(FundId fund, OrganisationId organisation, FinancialYear year, ChunkId chunk) {
        return new Money(committed.getOrDefault(new Used(fund, organisation, year, chunk), 0L));
    }
}
