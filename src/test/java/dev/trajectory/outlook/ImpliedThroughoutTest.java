package dev.trajectory.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.Implied;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Result;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.Scope;
import dev.trajectory.schedule.RandomPlans;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Sequencer;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// What says nothing new in a plan can say something in an option of it.
class ImpliedThroughoutTest {

    private static Option without(Set<ChunkId> chunks) {
        return Option.of(new OptionId("OP1"), "Leaner", OptionKind.values()[0])
                .draft()
                .scope(new Scope.Without(chunks))
                .option();
    }

    private static Plan with(Plan plan, Option option) {
        return plan.draft().options(Register.of(List.of(option))).plan();
    }

    private static Chunk chunk(String id, String... on) {
        return LinkedPlans.chunk(id, 5, draft -> draft.dependencies(LinkedPlans.on(on)));
    }

    private static Implied pair(String waiting, String on) {
        return new Implied(new ChunkId(waiting), new ChunkId(on));
    }

    @Test
    void whatAnOptionNeedsStaysInThePlan() {
        Plan plan = LinkedPlans.plan(
                List.of(chunk("A"), chunk("B", "A"), chunk("C", "A", "B"), chunk("D", "B"), chunk("E", "B", "D")),
                List.of());
        Plan optional = with(plan, without(Set.of(new ChunkId("B"))));

        assertThat(ImpliedThroughout.of(plan, List.of()).implied()).containsExactly(pair("C", "A"), pair("E", "B"));
        ImpliedThroughout found = ImpliedThroughout.of(optional, optional.options());
        assertThat(found.implied()).containsExactly(pair("E", "B"));
        assertThat(found.needed()).containsOnlyKeys(new OptionId("OP1"));
        assertThat(found.needed().get(new OptionId("OP1"))).containsExactly(pair("C", "A"));
    }

    @Property(tries = 100)
    void takingThemAwayMovesNothingInThePlanNorInAnOption(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 20) int leaves) {
        Random random = new Random(seed);
        Plan drawn = RandomPlans.plan(seed, leaves);
        Set<ChunkId> left = new HashSet<>();
        drawn.chunks().forEach(each -> {
            if (random.nextInt(4) == 0) {
                left.add(each.id());
            }
        });
        Plan plan = with(drawn, without(left));

        Plan fewer = switch (Implied.removal(
                        ImpliedThroughout.of(plan, plan.options()).implied(), Label.told(""))
                .apply(plan)) {
            case Result.Changed(Plan changed) -> changed;
            case Result.Refused refused -> throw new AssertionError(refused.toString());
        };

        assertSameDates(plan, fewer);
        Option option = plan.options().get(new OptionId("OP1"));
        assertSameDates(plan.under(option), fewer.under(option));
    }

    private static void assertSameDates(Plan before, Plan after) {
        Schedule was = Sequencer.sequence(before);
        Schedule is = Sequencer.sequence(after);
        assertThat(is.byChunk().keySet()).isEqualTo(was.byChunk().keySet());
        was.byChunk()
                .forEach((chunk, placement) ->
                        assertThat(is.span(chunk)).as(chunk.value()).isEqualTo(was.span(chunk)));
    }
}
