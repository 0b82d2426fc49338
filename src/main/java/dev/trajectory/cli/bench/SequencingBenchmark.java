package dev.trajectory.cli.bench;

import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Sequencer;
import java.util.Map;
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

/// How long sequencing takes, on plans of three sizes with two dependencies a chunk.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@NullUnmarked
public class SequencingBenchmark {

    /// How many chunks the plan has.
    @Param({"1000", "10000", "100000"})
    public int chunks;

    /// Which limits bind: `dates` (dependencies and calendars alone), `pools` (four pools besides) or `money`
    /// (sixty funds besides).
    @Param({"dates", "pools", "money"})
    public String limits;

    private Plan plan;
    private Sequencer sequencer;

    /// Makes the plan and its network.
    @Setup
    public void prepare() {
        plan = SyntheticPlan.of(chunks, limits.equals("pools"));
        if (limits.equals("money")) {
            Plan paid = SyntheticMoney.on(plan);
            plan = paid.withSettings(paid.settings().with(Map.of(LimitKind.FUNDING, Enforcement.KEEP)));
        }
        sequencer = Sequencer.of(plan);
    }

    /// From a plan to all dates, floats and causes.
    @Benchmark
    public Schedule sequence() {
        return Sequencer.sequence(plan);
    }

    /// From a network already built to all dates, floats and causes.
    @Benchmark
    public Schedule resequence() {
        return sequencer.schedule();
    }
}
