package dev.trajectory.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdoptOptionTest {

    private static final OptionId BEFORE = new OptionId("BEFORE");

    private final Plan plan = Northmoor.plan();

    @Property(tries = 30)
    void thePlanIsWhatTheOptionMadeAndTheOthersMakeWhatTheyMade(@ForAll long seed) {
        Plan before = OptionPlans.plan(seed);
        for (Option option : before.options()) {
            Plan after = Northmoor.after(before, new AdoptOption(option.id(), kept()));

            InOptionLawTest.assertAlike(after, before.under(option));
            assertThat(after.options().get(option.id()).isSame()).isTrue();
            for (Option other : before.options()) {
                InOptionLawTest.assertAlike(after.under(after.options().get(other.id())), before.under(other));
            }
            InOptionLawTest.assertAlike(after.under(after.options().get(BEFORE)), before);
            assertThat(Naming.inAll(after.signOffs())).allMatch(after::has);
            if (!option.isSame()) {
                after.options().forEach(each -> assertNamesWhatIsThere(after, each));
            }
        }
    }

    private static void assertNamesWhatIsThere(Plan plan, Option option) {
        Set<ChunkId> scope = new HashSet<>(option.scope().chunks());
        scope.removeIf(id -> plan.has(id) || option.own().containsKey(id));
        assertThat(scope).isEmpty();
        assertThat(option.changes().keySet()).allMatch(plan::has);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O1", "O2", "O4"})
    void northmoorsOptionsAreAdoptedAndMeanWhatTheyMeant(String id) {
        Plan after = Northmoor.after(plan, new AdoptOption(new OptionId(id), null));

        InOptionLawTest.assertAlike(after, plan.under(plan.options().get(new OptionId(id))));
        for (Option option : plan.options()) {
            InOptionLawTest.assertAlike(after.under(after.options().get(option.id())), plan.under(option));
        }
    }

    @Test
    void whatLeavesThePlanStaysWithTheOptionsThatHaveIt() {
        Plan after = Northmoor.after(plan, new AdoptOption(new OptionId("O1"), null));

        assertThat(after.chunks().has(Northmoor.id("C31"))).isFalse();
        assertThat(after.options().get(new OptionId("O3")).own()).containsKey(Northmoor.id("C31"));
        assertThat(after.options().get(new OptionId("O0")).own()).isEmpty();
    }

    @Test
    void anOptionThatDoesNotDifferChangesNothing() {
        assertThat(new AdoptOption(new OptionId("O3"), kept()).apply(plan)).isEqualTo(new Result.Changed(plan));
    }

    @Test
    void anOptionThatIsNotThereIsRefused() {
        assertThat(Northmoor.refused(plan, new AdoptOption(BEFORE, null)).reason())
                .isEqualTo(Refusal.Reason.GONE);
    }

    @Test
    void twoOptionsAreNotCalledTheSame() {
        Option taken = Option.of(BEFORE, " business AS usual", OptionKind.BAU);

        Refusal refusal = Northmoor.refused(plan, new PutRecord<>(Section.OPTIONS, taken, true));

        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NAME_TAKEN);
        assertThat(refusal.subjects()).isEqualTo(List.of(BEFORE, new OptionId("O0")));
    }

    /// Adopted while it is looked at, it goes on being changed as any option is.
    @Test
    void anAdoptedOptionDiffersAgainOnceItIsChanged() {
        OptionId id = new OptionId("O4");
        Plan adopted = Northmoor.after(plan, new InOption(id, new AdoptOption(id, null), Reach.OPTION));

        Plan changed = Northmoor.after(
                adopted,
                new InOption(
                        id,
                        new ChangeChunks<>(List.of(Northmoor.id("C05")), ChunkField.DURATION, WorkSpan.weeks(33)),
                        Reach.OPTION));

        assertThat(changed.options().get(id).changes()).containsOnlyKeys(Northmoor.id("C05"));
        assertThat(changed.chunks()).isEqualTo(adopted.chunks());
    }

    private static Option kept() {
        return Option.of(BEFORE, "As it was", OptionKind.LESS_AMBITIOUS);
    }
}
