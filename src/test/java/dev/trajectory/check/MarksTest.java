package dev.trajectory.check;

import static dev.trajectory.check.CheckedPlan.after;
import static dev.trajectory.check.CheckedPlan.day;
import static dev.trajectory.check.CheckedPlan.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.ByMonth;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Register;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final RoleId TESTER = new RoleId("TESTER");

    private static Marks marks(CheckedPlan plan) {
        return Marks.of(plan.findings());
    }

    @Test
    void aDependencyBrokenByAPinIsMarkedOnTheOneThatStartsTooEarly() {
        Marks marks = marks(new CheckedPlan()
                .chunk("A")
                .chunk("B", draft -> draft.pin(day("2027-04-02")).dependencies(List.of(after("A")))));

        assertThat(marks.chunks()).containsExactly(id("B"));
        assertThat(marks.on(id("B"))).extracting(Finding::rule).containsExactly(Rule.DEPENDENCY_BROKEN);
        assertThat(marks.on(id("A"))).isEmpty();
    }

    @Test
    void aCircleIsMarkedOnAllThatStandOnIt() {
        Marks marks = marks(new CheckedPlan().chunk("A", after("B")).chunk("B", after("A")));

        assertThat(marks.chunks()).containsExactlyInAnyOrder(id("A"), id("B"));
    }

    @Test
    void anOverbookedPoolIsMarkedOnThoseWhoseDatesWereFixedByHand() {
        Marks marks = marks(new CheckedPlan()
                .chunk("A", tester(draft -> draft.pin(day("2027-04-05"))))
                .chunk("B", tester(draft -> draft.pin(day("2027-04-06"))))
                .chunk("C", tester(draft -> {}))
                .chunk("D", tester(draft -> draft.pin(day("2027-09-06"))))
                .with(draft ->
                        draft.roles(Register.of(List.of(new Role(TESTER, "Tester", ByMonth.always(100), true, ""))))));

        assertThat(marks.chunks()).containsExactly(id("A"), id("B"));
        assertThat(marks.on(id("A"))).extracting(Finding::rule).contains(Rule.ROLE_DAY_OVERLOAD);
    }

    /// E works in the same month, but on other days.
    @Test
    void anOverbookedDayIsMarkedOnThoseAtWorkOnIt() {
        Marks marks = marks(new CheckedPlan()
                .chunk("A", tester(draft -> draft.pin(day("2027-04-05"))))
                .chunk("B", tester(draft -> draft.pin(day("2027-04-06"))))
                .chunk("E", tester(draft -> draft.pin(day("2027-04-20"))))
                .with(draft ->
                        draft.roles(Register.of(List.of(new Role(TESTER, "Tester", ByMonth.always(100), true, ""))))));

        assertThat(marks.chunks()).containsExactly(id("A"), id("B"));
        assertThat(marks.on(id("B"))).extracting(Finding::rule).containsExactly(Rule.ROLE_DAY_OVERLOAD);
    }

    private static Consumer<ChunkDraft> tester(Consumer<ChunkDraft> more) {
        return more.andThen(draft -> draft.roles(new LinkedHashMap<>(Map.of(TESTER, new Fte(80)))));
    }

    @Test
    void whatCouldOnlyBeBetterIsNotMarked() {
        CheckedPlan plan = new CheckedPlan().chunk("A", draft -> draft.doneWhen(""));

        assertThat(plan.found(Rule.NO_DONE_WHEN)).containsExactly("A");
        assertThat(marks(plan).chunks()).isEmpty();
    }
}
