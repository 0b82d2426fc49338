package dev.trajectory.finance;

import static dev.trajectory.finance.NewBenefit.benefit;
import static dev.trajectory.funding.MoneyPlan.award;
import static dev.trajectory.funding.MoneyPlan.chunk;
import static dev.trajectory.funding.MoneyPlan.cost;
import static dev.trajectory.funding.MoneyPlan.fund;
import static dev.trajectory.funding.MoneyPlan.thousands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Rates;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Scope;
import dev.trajectory.schedule.Sequencer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A benefit and a fund that name a parent, H, mean all that lies below it: X, which costs A £100k, and below Y, which
/// costs nothing itself, Z, which costs B £300k.
class HeadingTest {

    private static final Plan BY_HEADING = plan("H");
    private static final Plan BY_CHUNKS = plan("X", "Z");

    private static Plan plan(String... named) {
        List<ChunkId> chunks = Stream.of(named).map(MoneyPlan::chunk).toList();
        Fund fund = fund("F", FundKind.CAPITAL, award("A", 2027, 60), award("B", 2027, 500))
                .withEligibleChunks(chunks);
        Plan plan = new MoneyPlan(Rates.appraisal(2027, 5))
                .organisation("A", OrganisationType.ACUTE_TRUST)
                .organisation("B", OrganisationType.ACUTE_TRUST)
                .chunk("H", null, null)
                .chunk("X", null, null, cost("A", CostKind.CAPITAL_ONE_OFF, 100))
                .chunk("Y", null, null)
                .chunk("Z", null, null, cost("B", CostKind.CAPITAL_ONE_OFF, 300))
                .benefit(benefit("N", BenefitClass.NCRB, 40, "X").withEnablingChunks(chunks))
                .fund(fund)
                .plan();
        List<Chunk> under = new ArrayList<>();
        under.add(below(plan, "X", "H"));
        under.add(below(plan, "Y", "H"));
        under.add(below(plan, "Z", "Y"));
        return plan.withChunks(plan.chunks().withAll(under));
    }

    private static Chunk below(Plan plan, String chunk, String parent) {
        return plan.chunks().get(chunk(chunk)).draft().parent(chunk(parent)).chunk();
    }

    private static Finances money(Plan plan) {
        return Finances.of(plan, Sequencer.sequence(plan));
    }

    @Test
    void whatAParentEnablesIsSharedOverThosePayingForAllBelowIt() {
        PayersAndGainers shared = money(BY_HEADING).payersAndGainers();
        OrganisationId a = new OrganisationId("A");
        OrganisationId b = new OrganisationId("B");

        assertThat(shared).isEqualTo(money(BY_CHUNKS).payersAndGainers());
        assertThat(shared.gains().get(b).get(a).pence())
                .isCloseTo(3 * shared.gains().get(a).get(a).pence(), within(2L))
                .isPositive();
        assertThat(money(BY_HEADING).merits()).isEqualTo(money(BY_CHUNKS).merits());
        assertThat(money(BY_HEADING).merits().next())
                .extracting(Merit::chunk)
                .containsExactlyInAnyOrder(chunk("X"), chunk("Z"));
    }

    @Test
    void aFundForAParentPaysForAllBelowIt() {
        assertThat(money(BY_HEADING).ledger(Counting.SECURED))
                .isEqualTo(money(BY_CHUNKS).ledger(Counting.SECURED));
        assertThat(money(BY_HEADING).ledger(Counting.SECURED).needs().stream()
                        .map(each -> each.gap().total())
                        .toList())
                .containsExactlyInAnyOrder(thousands(40), thousands(0));
    }

    @Test
    void anOptionWithoutOneOfTheChunksBelowLosesTheBenefit() {
        Option without = Option.of(new OptionId("O"), "Less", OptionKind.LESS_AMBITIOUS)
                .draft()
                .scope(new Scope.Without(Set.of(chunk("Z"))))
                .option();

        assertThat(BY_HEADING.under(without).benefits()).isEmpty();
        assertThat(BY_HEADING.under(without.draft().scope(Scope.ALL).option()).benefits())
                .hasSize(1);
    }
}
