package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Plan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlanTextTest {

    @Property
    void readsBackWhatItWrites(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        assertThat(PlanReader.read(PlanText.of(drawn.plan()))).isEqualTo(drawn.plan());
        Plan funded = drawn.funded().plan();
        assertThat(PlanReader.read(PlanText.of(funded))).isEqualTo(funded);
    }
}
