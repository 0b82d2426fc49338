package dev.trajectory.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Award;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.Money;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LedgerLawTest {

    @Property
    void whatIsNeededIsDrawnOrAGap(@ForAll long seed) {
        MoneyPlan plan = RandomMoney.plan(seed);
        ByYear.Sum drawn = new ByYear.Sum();
        ByYear.Sum cost = new ByYear.Sum();
        for (Funded funded : plan.ledger().needs()) {
            assertThat(funded.drawn().plus(funded.gap())).isEqualTo(funded.cost());
            for (int year = funded.cost().first(); year < funded.cost().end(); year++) {
                assertThat(funded.gap().pence(year)).isNotNegative();
                assertThat(funded.drawn().pence(year)).isNotNegative();
            }
            cost.add(funded.need().cost().atLeastNil());
            drawn.add(funded.drawn());
        }
        assertThat(plan.ledger().drawn(_ -> true)).isEqualTo(drawn.amounts());
        assertThat(plan.ledger().needed(_ -> true)).isEqualTo(cost.amounts());
    }

    @Property
    void whatIsAwardedIsDrawnOrLapsesOrIsCarried(@ForAll long seed) {
        MoneyPlan plan = RandomMoney.plan(seed);
        Map<String, Long> drawn = new HashMap<>();
        plan.ledger()
                .draws()
                .forEach(draw -> drawn.merge(
                        draw.fund() + " " + draw.award(), draw.amount().pence(), Long::sum));
        Map<FundId, Fund> funds = new HashMap<>();
        plan.funds().forEach(fund -> funds.put(fund.id(), fund));
        int counted = 0;
        for (AwardUse use : plan.ledger().awards()) {
            Award award = use.award();
            assertThat(use.counted()).isEqualTo(award.amount());
            assertThat(use.drawn().total().plus(use.lapsed()).plus(use.carried()))
                    .isEqualTo(use.counted());
            assertThat(use.drawn().pence()).isEqualTo(drawn.getOrDefault(use.fund() + " " + use.index(), 0L));
            boolean carries = funds.get(use.fund()).carryForward();
            if (!carries) {
                assertThat(use.carried()).isEqualTo(Money.ZERO);
            } else if (funds.get(use.fund()).lastSpend() == null) {
                assertThat(use.lapsed()).isEqualTo(Money.ZERO);
            }
            if (!carries) {
                assertThat(use.drawn()
                                .within(award.year().startYear(), award.year().startYear() + 1))
                        .isEqualTo(use.drawn());
            }
            counted++;
        }
        assertThat(counted)
                .isEqualTo(plan.funds().stream()
                        .flatMap(fund -> fund.awards().stream())
                        .filter(award -> award.amount().pence() > 0)
                        .count());
    }

    @Property
    void drawsFollowTheRuleWordByWord(@ForAll long seed) {
        MoneyPlan plan = RandomMoney.plan(seed);
        assertThat(PlainLedger.draws(plan.ledger()))
                .isEqualTo(PlainLedger.draws(
                        plan, Needs.of(plan.plan(), plan.costs().byChunk())));
    }

    @Property
    void moreMoneyNeverWidensAGap(@ForAll long seed) {
        MoneyPlan plan = RandomMoney.plan(seed);
        Map<String, ByYear> before = gaps(plan.ledger());
        Map<String, ByYear> after =
                gaps(RandomMoney.richer(plan, new Random(seed)).ledger());
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((need, gap) -> {
            for (int year = gap.first(); year < gap.end(); year++) {
                assertThat(gap.pence(year))
                        .as(need + " " + year)
                        .isLessThanOrEqualTo(before.get(need).pence(year));
            }
        });
    }

    @Property
    void countingAwardsInFullNeverWidensAGap(@ForAll long seed) {
        MoneyPlan plan = RandomMoney.plan(seed);
        Map<String, ByYear> all = gaps(plan.ledger());
        Map<String, ByYear> probable = gaps(Ledger.of(plan.plan(), plan.costs(), Counting.PROBABLE));
        all.forEach((need, gap) -> {
            for (int year = gap.first(); year < gap.end(); year++) {
                assertThat(gap.pence(year))
                        .isLessThanOrEqualTo(probable.get(need).pence(year));
            }
        });
    }

    private static Map<String, ByYear> gaps(Ledger ledger) {
        Map<String, ByYear> gaps = new HashMap<>();
        ledger.needs()
                .forEach(funded -> gaps.put(
                        funded.need().chunk() + " " + funded.need().payer() + " "
                                + funded.need().kind(),
                        funded.gap()));
        return gaps;
    }
}
