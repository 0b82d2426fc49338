package dev.trajectory.funding;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Writes the ledger of money that has been set aside: which award each penny is of, and what lapses.
final class Bookkeeping {

    /// A chunk's money for a year.
    private record Payment(ChunkId chunk, long pence) {}

    private record At(Reserve reserve, int year) {}

    private record Asked(ChunkId chunk, Purse.Key of) {}

    private final Map<At, List<Payment>> payments = new HashMap<>();
    private final Map<Asked, ByYear.Sum> drawn = new HashMap<>();
    private int last;

    Bookkeeping(Plan plan, List<Ask> asked) {
        last = AppraisedYears.of(plan.settings().appraisal()).end() - 1;
        for (Ask ask : asked) {
            Purse.Key key = new Purse.Key(ask.payer(), ask.kind());
            for (Taking taking : ask.taken()) {
                payments.computeIfAbsent(new At(taking.from(), taking.year()), _ -> new ArrayList<>())
                        .add(new Payment(ask.chunk(), taking.pence()));
                drawn.computeIfAbsent(new Asked(ask.chunk(), key), _ -> new ByYear.Sum())
                        .add(taking.year(), taking.pence());
                last = Math.max(last, taking.year());
            }
        }
    }

    /// The ledger.
    ///
    /// @param needs in the priority order
    /// @param isApart whether what recurs is asked for apart from what is paid once, so that one coming back does
    ///     not pay for the other
    Ledger ledger(SequencedMap<Purse.Key, List<Reserve>> reserves, List<Need> needs, Predicate<Need> isApart) {
        List<Funded> funded = new ArrayList<>(needs.size());
        List<AwardUse> awards = new ArrayList<>();
        List<Draw> draws = new ArrayList<>();
        Map<Purse.Key, List<Need>> byPurse = new HashMap<>();
        needs.forEach(need -> byPurse.computeIfAbsent(new Purse.Key(need.payer(), need.kind()), _ -> new ArrayList<>())
                .add(need));
        reserves.forEach((key, ofPurse) -> {
            byPurse.getOrDefault(key, List.of()).forEach(need -> funded.add(funded(need, isApart.test(need))));
            settle(key, ofPurse, awards, draws);
        });
        needs.stream()
                .filter(need -> !reserves.containsKey(new Purse.Key(need.payer(), need.kind())))
                .forEach(need -> funded.add(funded(need, isApart.test(need))));
        return new Ledger(funded, awards, draws);
    }

    private Funded funded(Need need, boolean isApart) {
        ByYear cost = isApart
                ? need.oneOff().atLeastNil().plus(need.recurrent().atLeastNil())
                : need.cost().atLeastNil();
        ByYear.@Nullable Sum sum = drawn.get(new Asked(need.chunk(), new Purse.Key(need.payer(), need.kind())));
        ByYear got = sum == null ? ByYear.NIL : sum.amounts();
        return new Funded(need, cost, got, cost.minus(got));
    }

    private void settle(Purse.Key key, List<Reserve> reserves, List<AwardUse> awards, List<Draw> draws) {
        int first = Integer.MAX_VALUE;
        int end = last;
        List<Source> sources = new ArrayList<>(reserves.size());
        for (Reserve reserve : reserves) {
            sources.add(reserve.source());
            first = Math.min(first, reserve.pots().getFirst().year());
            end = Math.max(end, reserve.lastAward());
        }
        for (int year = first; year <= Math.min(end, FinancialYear.LAST); year++) {
            for (int i = 0; i < reserves.size(); i++) {
                sources.get(i).open(year);
                for (Payment payment : payments.getOrDefault(new At(reserves.get(i), year), List.of())) {
                    draw(key, sources.get(i), year, payment, draws);
                }
                sources.get(i).close(year);
            }
        }
        sources.forEach(source -> source.pots().forEach(pot -> awards.add(pot.use(source.fund()))));
    }

    private static void draw(Purse.Key key, Source source, int year, Payment payment, List<Draw> draws) {
        FinancialYear drawnIn = new FinancialYear(year);
        source.draw(
                year,
                payment.pence(),
                (pot, taken) -> draws.add(new Draw(
                        source.fund().id(),
                        pot.index(),
                        key.organisation(),
                        key.kind(),
                        drawnIn,
                        payment.chunk(),
                        new Money(taken))));
    }
}
