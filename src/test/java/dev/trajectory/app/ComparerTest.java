package dev.trajectory.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.InOption;
import dev.trajectory.edit.Reach;
import dev.trajectory.edit.Result;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.Alternatives;
import dev.trajectory.outlook.Comparison;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/// Options are compared beside the window, the latest request alone.
class ComparerTest {

    private static final Plan PLAN = switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
        case Reading.Opened opened -> opened.document().plan();
        case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
    };

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final Deque<Runnable> ui = new ArrayDeque<>();
    private final Comparer comparer = new Comparer(worker::add, ui::add);
    private final List<String> told = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final List<Comparison> compared = new ArrayList<>();

    private final Comparer.Answer answer = new Comparer.Answer() {
        @Override
        public void progress(int done, int all) {
            told.add(done + " of " + all);
        }

        @Override
        public void complete(Comparison.Compared plan, Comparison all, Alternatives.Choice choice) {
            assertThat(plan.outlook().plan()).isEqualTo(plans.getLast());
            assertThat(plan.id()).isEqualTo(new OptionId("Plan"));
            assertThat(choice).isEqualTo(Alternatives.of(all).choice());
            compared.add(all);
        }

        @Override
        public void failed(Throwable error) {
            throw new AssertionError(error);
        }
    };

    private void compare(Plan plan) {
        plans.add(plan);
        comparer.compare(plan, "Plan", answer);
    }

    private void run() {
        while (!worker.isEmpty() || !ui.isEmpty()) {
            (worker.isEmpty() ? ui : worker).remove().run();
        }
    }

    @Test
    void optionByOptionItIsWhatIsComparedAtOnce() {
        compare(PLAN);
        run();

        assertThat(told).containsExactly("1 of 5", "2 of 5", "3 of 5", "4 of 5");
        assertThat(compared)
                .containsExactly(
                        Comparison.of(PLAN, List.copyOf(PLAN.options().byId().values()), Counting.SECURED));
    }

    @Test
    void aLaterRequestOvertakesOneUnderWay() {
        compare(PLAN);
        worker.remove().run();
        Plan later =
                PLAN.draft().options(PLAN.options().without(new OptionId("O4"))).plan();
        compare(later);
        run();

        assertThat(compared)
                .singleElement()
                .extracting(all -> all.options().size())
                .isEqualTo(4);
        assertThat(told).doesNotContain("1 of 5").contains("1 of 4");
    }

    @Test
    void onlyWhatAnEditReachesIsComputedAgain() {
        compare(PLAN);
        run();
        OptionId reached = new OptionId("O2");
        ChangeChunks<WorkSpan> longer =
                new ChangeChunks<>(List.of(new ChunkId("C05")), ChunkField.DURATION, WorkSpan.weeks(40));
        Plan edited = switch (new InOption(reached, longer, Reach.OPTION).apply(PLAN)) {
            case Result.Changed(Plan changed) -> changed;
            case Result.Refused refused -> throw new AssertionError(refused.toString());
        };
        compare(edited);
        run();

        Comparison before = compared.getFirst();
        Comparison after = compared.getLast();
        for (int i = 0; i < 5; i++) {
            Comparison.Compared each = after.options().get(i);
            if (each.id().equals(reached)) {
                assertThat(each.outlook()).isNotEqualTo(before.options().get(i).outlook());
            } else {
                assertThat(each.outlook()).isSameAs(before.options().get(i).outlook());
            }
        }
        assertThat(after)
                .isEqualTo(Comparison.of(
                        edited, List.copyOf(edited.options().byId().values()), Counting.SECURED));
    }

    /// An option that leaves a chunk out stays as it was; what was spent on the chunk is told anew.
    @Test
    void whatIsSpentOnWhatAnOptionLeavesOutIsToldThoughTheOptionIsNotComputedAgain() {
        compare(PLAN);
        run();
        Option minimum = PLAN.options().get(new OptionId("O1"));
        Plan under = PLAN.under(minimum);
        Chunk out = PLAN.chunks().stream()
                .filter(chunk ->
                        !under.chunks().has(chunk.id()) && !chunk.costs().isEmpty())
                .findFirst()
                .orElseThrow();
        SequencedMap<YearMonth, Money> spent = new LinkedHashMap<>();
        spent.put(YearMonth.of(2027, 4), Money.ofPounds(70_000));
        List<CostLine> costs = new ArrayList<>(out.costs());
        costs.set(0, costs.getFirst().withOutturn(new Outturn(spent, Money.ZERO, null), Money.ZERO));
        Plan paid = PLAN.withChunks(PLAN.chunks().with(out.draft().costs(costs).chunk()));
        compare(paid);
        run();

        Comparison.Compared before = compared.getFirst().options().getFirst();
        Comparison.Compared after = compared.getLast().options().getFirst();
        assertThat(after.outlook()).isSameAs(before.outlook());
        assertThat(after.figures().leftOut().total()).isEqualTo(Money.ofPounds(70_000));
    }

    @Test
    void aPlanWithoutOptionsHasNoneToCompare() {
        compare(PLAN.draft().options(dev.trajectory.model.Register.empty()).plan());
        run();

        assertThat(compared)
                .singleElement()
                .extracting(Comparison::options)
                .asList()
                .isEmpty();
    }
}
