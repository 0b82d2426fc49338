package dev.trajectory.funding;

import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.FundSource;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Random plans in which money is short: the same for the same seed.
public final class RandomMoney {

    private static final int FIRST_YEAR = 2026;
    private static final int YEARS = 5;

    private final Random random;

    private RandomMoney(long seed) {
        random = new Random(seed);
    }

    public static MoneyPlan plan(long seed) {
        return new RandomMoney(seed).plan();
    }

    private MoneyPlan plan() {
        MoneyPlan plan = new MoneyPlan(Rates.appraisal(1 + random.nextInt(4)));
        for (String each : List.of("A", "B")) {
            plan.organisation(each, OrganisationType.OTHER);
        }
        int chunks = 1 + random.nextInt(6);
        for (int i = 0; i < chunks; i++) {
            LocalDate start = LocalDate.of(FIRST_YEAR, 4, 1).plusDays(random.nextInt(365 * 4));
            LocalDate finish = start.plusDays(random.nextInt(random.nextBoolean() ? 60 : 800));
            boolean dated = random.nextInt(10) > 0;
            plan.chunk(
                    "C" + i,
                    dated ? start.toString() : null,
                    dated ? finish.toString() : null,
                    costs().toArray(CostLine[]::new));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            plan.fund(fund("F" + i, chunks));
        }
        return plan;
    }

    private List<CostLine> costs() {
        List<CostLine> costs = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            CostKind kind = CostKind.values()[random.nextInt(3)];
            costs.add(new CostLine(organisation(), kind, new Money(random.nextInt(100_000) - 5_000), ""));
        }
        return costs;
    }

    /// One of the plan's organisations, or one it does not list.
    private OrganisationId organisation() {
        return new OrganisationId(List.of("A", "A", "B", "B", "X").get(random.nextInt(5)));
    }

    private Fund fund(String id, int chunks) {
        List<Award> awards = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            awards.add(new Award(
                    new FinancialYear(FIRST_YEAR + random.nextInt(YEARS)),
                    organisation(),
                    new Money(random.nextInt(120_000)),
                    AwardStatus.SECURED,
                    null,
                    Percent.of(random.nextInt(101))));
        }
        return new Fund(
                new FundId(id),
                id,
                FundSource.OTHER,
                random.nextBoolean() ? FundKind.CAPITAL : FundKind.REVENUE,
                "",
                random.nextBoolean(),
                match(),
                eligible(chunks),
                random.nextInt(3) > 0 ? null : List.of(MoneyPlan.workstream(random.nextInt(2))),
                random.nextInt(5) > 0 ? null : List.of(organisation()),
                null,
                random.nextInt(3) > 0 ? null : LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(365 * YEARS)),
                awards,
                "",
                "");
    }

    private Percent match() {
        return switch (random.nextInt(4)) {
            case 0 -> Percent.of(random.nextInt(130));
            case 1 -> new Percent(BigDecimal.valueOf(random.nextInt(1_000_000), 4));
            default -> Percent.ZERO;
        };
    }

    private @Nullable List<ChunkId> eligible(int chunks) {
        if (random.nextBoolean()) {
            return null;
        }
        List<ChunkId> eligible = new ArrayList<>();
        for (int i = 0; i < chunks; i++) {
            if (random.nextBoolean()) {
                eligible.add(MoneyPlan.chunk("C" + i));
            }
        }
        return eligible;
    }

    /// A plan with the same chunks and more money: one of its awards larger, or another fund.
    static MoneyPlan richer(MoneyPlan plan, Random random) {
        List<Fund> funds = new ArrayList<>(plan.funds());
        List<Fund> withAwards =
                funds.stream().filter(fund -> !fund.awards().isEmpty()).toList();
        if (withAwards.isEmpty() || random.nextInt(4) == 0) {
            RandomMoney more = new RandomMoney(random.nextLong());
            funds.add(
                    random.nextInt(funds.size() + 1),
                    more.fund("NEW", plan.chunks().size()));
        } else {
            Fund fund = withAwards.get(random.nextInt(withAwards.size()));
            List<Award> awards = new ArrayList<>(fund.awards());
            int at = random.nextInt(awards.size());
            Award award = awards.get(at);
            awards.set(
                    at,
                    new Award(
                            award.year(),
                            award.organisation(),
                            award.amount().plus(new Money(1 + random.nextInt(80_000))),
                            award.status(),
                            award.requiresGate(),
                            award.probability()));
            funds.set(funds.indexOf(fund), fund.withAwards(awards));
        }
        return plan.withFunds(funds);
    }
}
