package dev.trajectory.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.finance.Exposure;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.reach.HowFar;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Sequencer;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

/// What is promised of plans of which size, and that what is measured for it is what was promised.
class PromiseTest {

    @Test
    void theMoneyOfALargerPlanMayTakeLonger() {
        assertThat(Promise.of("appraise", 1_000)).isEqualTo(20);
        assertThat(Promise.of("appraise", 10_000)).isEqualTo(250);
        assertThat(Promise.of("appraise", 100_000)).isNull();
    }

    @Test
    void aFrameMayTakeNoLongerWhateverTheSize() {
        assertThat(Promise.of("scrollFrame", 1_000)).isEqualTo(16);
        assertThat(Promise.of("scrollFrame", 100_000)).isEqualTo(16);
        assertThat(Promise.of("sequence", 1_000)).isNull();
    }

    @Test
    void allThatIsPromisedIsMeasured() {
        Set<String> measured = Stream.of(
                        FrameBenchmark.class, MapBenchmark.class, BoardBenchmark.class, MoneyBenchmark.class)
                .flatMap(benchmark -> Arrays.stream(benchmark.getMethods()))
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertThat(Promise.ALL).allSatisfy(promise -> assertThat(measured).contains(promise.name()));
    }

    @Test
    void thePlanAppraisedHasAllThatAnAppraisalIsOf() {
        Plan plan = SyntheticMoney.on(SyntheticPlan.of(1_000, false));
        Finances finances = Finances.of(plan, Sequencer.sequence(plan));
        HowFar far = HowFar.of(finances, Counting.SECURED);

        assertThat(plan.chunks().size()).isEqualTo(1_000);
        assertThat(plan.benefits().size()).isEqualTo(500);
        assertThat(plan.funds().size()).isEqualTo(60);
        assertThat(finances.gainShares().flows()).isNotEmpty();
        assertThat(far.shortfalls()).isNotEmpty();
        assertThat(far.startLine()).isNotNull();
        assertThat(finances.exposures()).map(Exposure::lossWhileExposed).doesNotContainNull();
    }
}
