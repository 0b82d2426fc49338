package dev.trajectory.check;

import static dev.trajectory.check.Altered.with;
import static dev.trajectory.check.CheckedPlan.TRUST;
import static dev.trajectory.check.CheckedPlan.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.finance.Finances;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.BenefitStatus;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionDraft;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Realisation;
import dev.trajectory.model.Register;
import dev.trajectory.model.Scope;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Sequencer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// An option that leaves out some of the chunks A, B and C that enable a benefit of £300k a year.
class DroppedBenefitTest {

    private static final BenefitId ID = new BenefitId("BENEFIT");

    private static final Benefit BENEFIT = benefit(Money.ofPounds(300_000));

    private static Benefit benefit(@Nullable Money value) {
        return new Benefit(
                ID,
                "Shorter waits",
                BenefitClass.NCRB,
                TRUST,
                value,
                List.of(id("A"), id("B"), id("C")),
                List.of(),
                0,
                List.of(Percent.of(100)),
                null,
                "",
                "",
                "",
                null,
                null,
                true,
                true,
                DiscountSchedule.STANDARD,
                Percent.ZERO,
                "",
                false,
                null,
                "");
    }

    private static Option option(Scope scope, Consumer<OptionDraft> more) {
        OptionDraft draft = Option.of(new OptionId("O"), "Less", OptionKind.LESS_AMBITIOUS)
                .draft()
                .scope(scope);
        more.accept(draft);
        return draft.option();
    }

    private static Option without(ChunkId... chunks) {
        return option(new Scope.Without(Set.of(chunks)), draft -> {});
    }

    private static List<Finding> found(Benefit benefit, Option option) {
        return found(plan(benefit, option), option);
    }

    private static Plan plan(Benefit benefit, Option option) {
        return new CheckedPlan()
                .chunk("A")
                .chunk("B")
                .chunk("C")
                .chunk("D")
                .with(draft -> draft.benefits(Register.of(List.of(benefit))).options(Register.of(List.of(option))))
                .plan();
    }

    private static List<Finding> found(Plan plan, Option option) {
        Plan whole = plan.draft().options(Register.of(List.of(option))).plan();
        Plan under = whole.under(option);
        Schedule schedule = Sequencer.sequence(under);
        return Checks.of(under, whole, schedule, Load.of(under, schedule), Finances.of(under, schedule)).stream()
                .filter(finding -> finding.rule() == Rule.BENEFIT_PARTLY_OUT)
                .toList();
    }

    @Test
    void aBenefitLostWithOneOfItsChunksIsNamedWithThatChunkAndItsValue() {
        assertThat(found(BENEFIT, without(id("B"))))
                .containsExactly(Finding.warning(
                        Rule.BENEFIT_PARTLY_OUT,
                        List.of(new OptionId("O"), ID),
                        new Term.Quote("Shorter waits"),
                        new Term.Quote("Chunk B"),
                        new Term.Count(0),
                        new Term.Count(1),
                        new Term.Sum(Money.ofPounds(300_000))));
        assertThat(found(BENEFIT, without(id("B"), id("C"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.terms().get(2)).isEqualTo(new Term.Count(1)));
    }

    @Test
    void aParentThatEnablesItMeansAllBelowIt() {
        Plan flat = plan(BENEFIT.withEnablingChunks(List.of(id("D"))), without(id("B")));
        Plan whole = flat.withChunks(flat.chunks()
                .withAll(List.of("A", "B").stream()
                        .map(below -> flat.chunks()
                                .get(id(below))
                                .draft()
                                .parent(id("D"))
                                .chunk())
                        .toList()));

        assertThat(found(whole, without(id("B"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.terms().get(1)).isEqualTo(new Term.Quote("Chunk B")));
        assertThat(found(whole, without(id("C")))).isEmpty();
    }

    @Test
    void aBenefitWithoutAValueIsNamedAllTheSame() {
        assertThat(found(benefit(null), without(id("B"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.terms().get(3)).isEqualTo(new Term.Count(0)));
    }

    @Test
    void aBenefitNoneOrAllOfWhoseChunksAreInNeedsNoWord() {
        assertThat(found(BENEFIT, without(id("A"), id("B"), id("C")))).isEmpty();
        assertThat(found(BENEFIT, without(id("D")))).isEmpty();
        assertThat(found(BENEFIT, option(Scope.ALL, draft -> {}))).isEmpty();
    }

    @Test
    void aBenefitThatIsGivenUpNeedsNoWord() {
        assertThat(found(BENEFIT, option(new Scope.Without(Set.of(id("B"))), draft -> draft.gone(Set.of(ID)))))
                .isEmpty();
        Realisation withdrawn = with(BENEFIT.realisation(), "status", BenefitStatus.WITHDRAWN);
        assertThat(found(with(BENEFIT, "realisation", withdrawn), without(id("B"))))
                .isEmpty();
    }

    @Test
    void whatTheOptionSaysOfTheBenefitCounts() {
        Scope withoutB = new Scope.Without(Set.of(id("B")));
        Benefit own = BENEFIT.withEnablingChunks(List.of(id("A")));
        assertThat(found(BENEFIT, option(withoutB, draft -> draft.own(only(own)))))
                .isEmpty();
        assertThat(found(own, option(withoutB, draft -> draft.own(only(BENEFIT)))))
                .hasSize(1);
    }

    private static SequencedMap<Id, Identified<?>> only(Benefit benefit) {
        SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>();
        own.put(benefit.id(), benefit);
        return own;
    }
}
