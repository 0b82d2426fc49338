package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.Dear;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SequencerAgreementLawTest {

    @Property
    @Dear(2)
    void agreesWithThePlainImplementation(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        assertAgrees(drawn.plan());
    }

    @Property
    @Dear(2)
    void agreesWhereAllLimitsAreKept(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        assertAgrees(Variations.keepingAll(drawn.plan()));
    }

    @Property
    @Dear(2)
    void agreesWhereNoDatesAreFixedAndNothingIsScarce(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        assertAgrees(Variations.ignoring(Variations.unfixed(drawn.plan()), LimitKind.CAPACITY, LimitKind.ROLES));
    }

    static void assertAgrees(Plan plan) {
        PlainSchedule plain = PlainSequencer.sequence(plan);
        Schedule schedule = Sequencer.sequence(plan);
        assertThat(ScheduleText.of(plan, schedule)).isEqualTo(ScheduleText.of(plain));
    }

    @Property
    void saysTheShortestCircleThroughAChunk(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        PlainNetwork network = PlainNetwork.of(drawn.plan());
        for (Unplaced unplaced : Sequencer.sequence(drawn.plan()).unplaced()) {
            if (unplaced.reason() == Unplaced.Reason.CIRCLE && network.leaves().contains(unplaced.chunk())) {
                List<ChunkId> circle =
                        unplaced.subjects().stream().map(ChunkId.class::cast).toList();
                assertThat(circle.getFirst()).isEqualTo(unplaced.chunk());
                for (int i = 0; i < circle.size(); i++) {
                    assertThat(network.before(circle.get(i))).contains(circle.get((i + 1) % circle.size()));
                }
                assertThat(circle).hasSize(network.stepsBackTo(unplaced.chunk()));
            }
        }
    }
}
