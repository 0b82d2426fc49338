package dev.trajectory.cli.bench;

import dev.trajectory.finance.Bias;
import dev.trajectory.finance.Finances;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Sequencer;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How long it takes to compute the money of a plan whose dates are known, with 60 funds and up to 500 benefits.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@NullUnmarked
public class MoneyBenchmark {

    /// How many chunks the plan has.
    @Param({"1000", "10000", "100000"})
    public int chunks;

    /// Which limits bind; see [SequencingBenchmark#limits]. Money is the same whichever do.
    @Param("dates")
    public String limits;

    private Plan plan;
    private Schedule schedule;

    /// Makes the plan and its dates.
    @Setup
    public void prepare() {
        plan = SyntheticMoney.on(SyntheticPlan.of(chunks, false));
        schedule = Sequencer.sequence(plan);
    }

    /// Costs, benefits, the ledger, the appraisal with and without optimism bias, positions, and who pays and
    /// gains.
    @Benchmark
    public Money appraise() {
        Finances finances = Finances.of(plan, schedule);
        finances.ledger();
        finances.positions();
        finances.payersAndGainers();
        finances.merits();
        return finances.economicCase(Bias.WITHOUT)
                .netPresentValue()
                .minus(finances.economicCase(Bias.WITH).netPresentValue());
    }
}
