package dev.trajectory.finance.reach;

import dev.trajectory.finance.Finances;
import dev.trajectory.funding.AwardUse;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Draw;
import dev.trajectory.funding.Ledger;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Works out how funds stand at the ends of years.
public final class YearEnds {

    private record Key(FundId fund, OrganisationId organisation) {}

    private final Plan plan;
    private final Ledger ledger;
    private final Ledger planned;
    private final PaidSoFar paid;
    private final Map<Key, List<Draw>> draws = new HashMap<>();
    private final ComingForward coming;

    private YearEnds(Plan plan, Finances finances, Ledger ledger, Ledger planned) {
        this.plan = plan;
        this.ledger = ledger;
        this.planned = planned;
        paid = PaidSoFar.of(finances.outturns(), ledger);
        coming = new ComingForward(plan, finances);
        ledger.draws()
                .forEach(
                        draw -> draws.computeIfAbsent(new Key(draw.fund(), draw.organisation()), _ -> new ArrayList<>())
                                .add(draw));
    }

    /// The ends of years, when these awards count as money there is.
    public static YearEnds of(Finances finances, Counting counting) {
        return new YearEnds(finances.plan(), finances, finances.forecast(counting), finances.ledger(counting));
    }

    /// The years appraised in which there is money that counts, in order.
    public static List<FinancialYear> years(Finances finances, Counting counting) {
        List<AwardUse> uses = finances.ledger(counting).awards();
        return finances.appraised().years().stream()
                .filter(year -> uses.stream().anyMatch(use -> hasMoney(use, year)))
                .toList();
    }

    private static boolean hasMoney(AwardUse use, FinancialYear year) {
        boolean isAwarded = use.award().year().equals(year) && use.counted().pence() > 0;
        return isAwarded || use.carriedOutOf(year.plus(-1)).pence() > 0;
    }

    /// The first of those years at whose end money lapses; the first of them where none does; null where there are
    /// none.
    public static @Nullable FinancialYear firstLapse(Finances finances, Counting counting) {
        List<FinancialYear> years = years(finances, counting);
        List<AwardUse> uses = finances.ledger(counting).awards();
        return years.stream()
                .filter(year -> uses.stream().anyMatch(use -> year.equals(use.lapses())))
                .findFirst()
                .orElse(years.isEmpty() ? null : years.getFirst());
    }

    /// How all funds stand at the end of a year.
    public YearEnd of(FinancialYear year) {
        return of(year, () -> false);
    }

    /// The same, unless it is not wanted any more.
    ///
    /// @param stopped asked between chunks; once it answers true, what could come forward is left out
    public YearEnd of(FinancialYear year, BooleanSupplier stopped) {
        Map<Key, List<AwardUse>> uses = new LinkedHashMap<>();
        for (Fund fund : plan.funds()) {
            for (AwardUse use : ledger.awards()) {
                if (use.fund().equals(fund.id())) {
                    uses.computeIfAbsent(new Key(fund.id(), use.award().organisation()), _ -> new ArrayList<>())
                            .add(use);
                }
            }
        }
        List<YearEnd.Row> rows = new ArrayList<>();
        uses.forEach((key, awards) -> {
            YearEnd.Row row = row(key, awards, year, stopped);
            if (row.awarded().pence() != 0 || row.carriedIn().pence() != 0) {
                rows.add(row);
            }
        });
        return new YearEnd(year, rows, paid.beyond(year));
    }

    private YearEnd.Row row(Key key, List<AwardUse> awards, FinancialYear year, BooleanSupplier stopped) {
        FinancialYear before = year.plus(-1);
        long awarded = 0;
        List<YearEnd.Carried> carried = new ArrayList<>();
        long lapses = 0;
        long carriedOut = 0;
        ByYear.Sum drawn = new ByYear.Sum();
        for (AwardUse use : awards) {
            awarded += use.award().year().equals(year) ? use.counted().pence() : 0;
            if (use.carriedOutOf(before).pence() != 0) {
                carried.add(new YearEnd.Carried(use.award().year(), use.carriedOutOf(before)));
            }
            lapses += year.equals(use.lapses()) ? use.lapsed().pence() : 0;
            carriedOut += use.carriedOutOf(year).pence();
            drawn.add(use.drawn());
        }
        Fund fund = plan.funds().get(key.fund());
        List<YearEnd.Use> uses = uses(key, year);
        Money left = new Money(lapses + carriedOut);
        return new YearEnd.Row(
                key.fund(),
                key.organisation(),
                fund.kind(),
                new Money(awarded),
                carried,
                sum(uses, YearEnd.Use::spent),
                sum(uses, YearEnd.Use::committed),
                drawn.amounts().in(year),
                new Money(lapses),
                lapsesAsPlanned(key, year),
                new Money(carriedOut),
                left.pence() > 0 ? coming.to(fund, key.organisation(), year, stopped) : List.of(),
                uses);
    }

    /// What each chunk uses of a fund in a year, in the order in which they are drawn.
    private List<YearEnd.Use> uses(Key key, FinancialYear year) {
        Map<ChunkId, Long> forecast = new LinkedHashMap<>();
        for (Draw draw : draws.getOrDefault(key, List.of())) {
            if (draw.year().equals(year)) {
                forecast.merge(draw.chunk(), draw.amount().pence(), Long::sum);
            }
        }
        List<YearEnd.Use> uses = new ArrayList<>();
        forecast.forEach((chunk, pence) -> uses.add(new YearEnd.Use(
                chunk,
                paid.spent(key.fund(), key.organisation(), year, chunk),
                paid.committed(key.fund(), key.organisation(), year, chunk),
                new Money(pence))));
        return uses;
    }

    private static Money sum(List<YearEnd.Use> uses, Function<YearEnd.Use, Money> amount) {
        return uses.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    private Money lapsesAsPlanned(Key key, FinancialYear year) {
        return new Money(planned.awards().stream()
                .filter(use -> use.fund().equals(key.fund())
                        && use.award().organisation().equals(key.organisation())
                        && year.equals(use.lapses()))
                .mapToLong(use -> use.lapsed().pence())
                .sum());
    }
}
