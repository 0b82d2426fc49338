package dev.trajectory.ui.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.app.PlanSession;
import dev.trajectory.app.Recalculator;
import dev.trajectory.edit.rollout.Offers;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.outlook.Outlook;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class OfferingTest {

    private final Plan plan = RolledOut.offered();
    private final Rollout rollout = plan.rollouts().get(RolledOut.ID);
    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final Offering offering = new Offering(
            PlanSession.of(Outlook.dates(plan), new Recalculator(Runnable::run, beside::add, Runnable::run))
                    .search());

    @Test
    void whatIsOfferedIsKnownOnceItIsWorkedOutAndThatIsDoneOnce() {
        offering.lookAt(plan, rollout);
        offering.lookAt(plan, rollout);
        assertThat(offering.all()).isEmpty();
        assertThat(beside).hasSize(1);

        beside.remove().run();
        assertThat(offering.all()).isNotEmpty().isEqualTo(Offers.of(plan, rollout));
        offering.lookAt(plan, rollout);
        assertThat(offering.all()).isNotEmpty();
        assertThat(beside).isEmpty();
    }

    @Test
    void whatWasOfferedBeforeTheEditIsOfferedNoMore() {
        offering.lookAt(plan, rollout);
        Rollout pattern = rollout.withCopies(rollout.copies().subList(0, 1));
        Plan without = plan.draft().rollouts(plan.rollouts().with(pattern)).plan();
        offering.lookAt(without, pattern);
        beside.remove().run();
        assertThat(offering.all()).as("of the plan before").isEmpty();
        beside.remove().run();
        assertThat(offering.all()).isEqualTo(Offers.of(without, pattern));

        offering.lookAt(plan, null);
        assertThat(offering.all()).isEmpty();
        assertThat(beside).isEmpty();
    }
}
