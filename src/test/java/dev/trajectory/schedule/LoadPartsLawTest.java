package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// What a month of load is made of, against the load itself.
class LoadPartsLawTest {

    @Property
    void partsAddUpToTheMonth(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        Schedule schedule = Sequencer.sequence(plan);
        Load load = Load.of(plan, schedule);
        load.organisations()
                .forEach((id, months) ->
                        months.forEach(month -> assertThat(sum(plan, schedule, new LoadCell.Points(id, month.month())))
                                .isEqualTo(month.points())));
        load.roles()
                .forEach((id, months) ->
                        months.forEach(month -> assertThat(sum(plan, schedule, new LoadCell.People(id, month.month())))
                                .isEqualTo(month.hundredthDays())));
    }

    @Property
    void aChunkThatStartsOnTheDayItIsClearLeavesTheMonthAlone(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        Schedule schedule = Sequencer.sequence(plan);
        ClearStarts starts = ClearStarts.of(plan);
        for (LoadCell cell : cells(Load.of(plan, schedule))) {
            for (LoadParts.Part part : LoadParts.of(plan, schedule).at(cell)) {
                Chunk chunk = plan.chunks().get(part.chunk());
                LocalDate clear = starts.after(cell, part.chunk());
                assertThat(clear).isNotNull();
                if (!chunk.isFixed()) {
                    Plan later = pinned(plan, chunk, clear);
                    assertThat(LoadParts.of(later, Sequencer.sequence(later)).at(cell))
                            .as("%s in %s from %s", part.chunk(), cell, clear)
                            .noneMatch(each -> each.chunk().equals(part.chunk()));
                }
            }
        }
    }

    /// 20 days from 14 July end on 2 August, and are felt for the last 14 of them, from 20 July. From 1 August on
    /// they are felt when they end on 14 August, from 26 July.
    @Test
    void theDayIsTheEarliestThatWillDo() {
        Plan plan = PlanReader.read("""
            plan from=2027-07-14 impact=2+0
            org STH capacity=9
            chunk A 20d impact=STH:3
            """);
        LoadCell july =
                new LoadCell.Points(plan.organisations().iterator().next().id(), YearMonth.of(2027, 7));
        assertThat(LoadParts.of(plan, Sequencer.sequence(plan)).at(july))
                .containsExactly(new LoadParts.Part(new ChunkId("A"), 3));
        assertThat(ClearStarts.of(plan).after(july, new ChunkId("A"))).isEqualTo("2027-07-26");
        assertThat(ClearStarts.of(plan).after(july, new ChunkId("B"))).isNull();
        Plan dayBefore = pinned(plan, plan.chunks().get(new ChunkId("A")), LocalDate.of(2027, 7, 25));
        assertThat(LoadParts.of(dayBefore, Sequencer.sequence(dayBefore)).at(july))
                .isNotEmpty();
    }

    private static Plan pinned(Plan plan, Chunk chunk, LocalDate day) {
        return plan.withChunks(plan.chunks().with(chunk.draft().pin(day).chunk()));
    }

    private static long sum(Plan plan, Schedule schedule, LoadCell cell) {
        return LoadParts.of(plan, schedule).at(cell).stream()
                .mapToLong(LoadParts.Part::amount)
                .sum();
    }

    private static List<LoadCell> cells(Load load) {
        List<LoadCell> cells = new ArrayList<>();
        load.organisations()
                .forEach((id, months) -> months.forEach(each -> cells.add(new LoadCell.Points(id, each.month()))));
        load.roles().forEach((id, months) -> months.forEach(each -> cells.add(new LoadCell.People(id, each.month()))));
        return cells;
    }
}
