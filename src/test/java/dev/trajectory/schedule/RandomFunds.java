package dev.trajectory.schedule;

import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.FundSource;
import dev.trajectory.model.FundingRules;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.SpendProfile;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Adds costs and too little money for them to a random plan, and keeps its funding: the same for the same
/// seed.
final class RandomFunds {

    private final Random random;
    private final Plan plan;
    private final int firstYear;

    private RandomFunds(Plan plan, long seed) {
        this.plan = plan;
        random = new Random(seed);
        LocalDate start = plan.settings().planStart();
        firstYear = FinancialYear.containing(start, plan.settings().firstMonthOfFinancialYear())
                .startYear();
    }

    static Plan over(Plan plan, long seed) {
        return new RandomFunds(plan, seed).plan();
    }

    private Plan plan() {
        boolean windows = oneIn(2);
        List<Chunk> chunks =
                plan.chunks().stream().map(chunk -> withCosts(chunk, windows)).toList();
        List<Fund> funds = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 1; i <= count; i++) {
            funds.add(fund("F" + i, windows));
        }
        FundingRules rules = new FundingRules(Counting.values()[random.nextInt(4)], oneIn(6), null, false);
        return plan.draft()
                .settings(plan.settings()
                        .with(Map.of(LimitKind.FUNDING, Enforcement.KEEP))
                        .withFunding(rules))
                .chunks(Register.of(chunks))
                .funds(Register.of(funds))
                .plan();
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private Chunk withCosts(Chunk chunk, boolean windows) {
        Chunk longer = !chunk.duration().isNil() && oneIn(8)
                ? chunk.draft()
                        .duration(WorkSpan.weeks(10 + random.nextInt(60)))
                        .chunk()
                : chunk;
        List<CostLine> costs = new ArrayList<>();
        for (int i = oneIn(4) ? 0 : 1 + random.nextInt(2); i > 0; i--) {
            CostKind kind = oneIn(5) ? CostKind.REVENUE_RECURRENT : CostKind.values()[random.nextInt(2)];
            long pence = random.nextInt(100_000);
            Money amount = new Money(!windows && oneIn(12) ? -pence / 3 : pence);
            CostLine line = new CostLine(payer(), kind, amount, "");
            costs.add(line.isRecurrent() ? line : with(line, profile(amount)));
        }
        return longer.draft().costs(costs).chunk();
    }

    /// The line spent otherwise.
    static CostLine with(CostLine line, SpendProfile profile) {
        return new CostLine(
                line.payer(),
                line.kind(),
                line.amount(),
                profile,
                line.pricing(),
                line.optimism(),
                null,
                line.outturn(),
                line.exitCost(),
                null,
                "",
                "");
    }

    private SpendProfile profile(Money amount) {
        return switch (random.nextInt(10)) {
            case 0 -> new SpendProfile.AtStart();
            case 1 -> new SpendProfile.AtFinish();
            case 2 -> new SpendProfile.Monthly(amount.spreadOver(weights(1 + random.nextInt(14))));
            case 3 -> {
                TreeMap<LocalDate, Money> payments = new TreeMap<>();
                for (Money part : amount.spreadOver(weights(1 + random.nextInt(3)))) {
                    payments.merge(plan.settings().planStart().plusDays(random.nextInt(900)), part, Money::plus);
                }
                yield new SpendProfile.Dated(payments);
            }
            default -> new SpendProfile.Even();
        };
    }

    private List<Long> weights(int count) {
        List<Long> weights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            weights.add(1L + random.nextInt(5));
        }
        return weights;
    }

    /// One of the plan's organisations, or seldom one it does not list.
    private OrganisationId payer() {
        int all = plan.organisations().size();
        return oneIn(25)
                ? new OrganisationId("X")
                : List.copyOf(plan.organisations().all())
                        .get(random.nextInt(Math.min(2, all)))
                        .id();
    }

    private Fund fund(String id, boolean windows) {
        List<Award> awards = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            awards.add(award(windows));
        }
        return new Fund(
                new FundId(id),
                id,
                FundSource.OTHER,
                FundKind.values()[random.nextInt(2)],
                "",
                oneIn(2),
                oneIn(3) ? Percent.of(List.of(50, 25, 33, 90, 120).get(random.nextInt(5))) : Percent.ZERO,
                oneIn(3) ? eligible() : null,
                null,
                null,
                null,
                windows && oneIn(4) ? plan.settings().planStart().plusDays(random.nextInt(1_000)) : null,
                awards,
                "",
                "");
    }

    private Award award(boolean windows) {
        AwardStatus status = oneIn(4) ? AwardStatus.values()[random.nextInt(8)] : AwardStatus.SECURED;
        return new Award(
                new FinancialYear(firstYear + random.nextInt(4)),
                payer(),
                new Money(random.nextInt(oneIn(3) ? 400_000 : 120_000)),
                status,
                windows && oneIn(2) ? gate() : null);
    }

    private @Nullable GateId gate() {
        List<Gate> gates = List.copyOf(plan.gates().all());
        return oneIn(15)
                ? new GateId("NONE")
                : gates.isEmpty()
                        ? null
                        : gates.get(random.nextInt(gates.size())).id();
    }

    private List<ChunkId> eligible() {
        return plan.chunks().stream().map(Chunk::id).filter(_ -> oneIn(2)).toList();
    }
}
