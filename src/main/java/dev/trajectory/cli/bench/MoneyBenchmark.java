package dev.trajectory.cli.bench;

import dev.trajectory.finance.Bias;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Sensitivities;
import dev.trajectory.finance.reach.HowFar;
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
import org.openjdk.jmh.infra.Blackhole;

/// How long it takes to compute the money of a plan whose dates are known, with 60 funds, up to 500 benefits, a
/// third of them with a gain share, and 100 assets. 20 ms are allowed for 1,000 chunks and 250 ms for 10,000, so
/// that every figure follows a drag.
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

    /// The full appraisal, as the command of that name says it of one plan and one way of counting awards: costs
    /// and what has become of them, benefits, what passes under gain shares, the ledger and how far money goes,
    /// what the plan is worth with and without optimism bias and, with it, when estimates turn out otherwise,
    /// positions, who pays and gains, what each chunk is worth, what unsupported assets may cost, and paybacks.
    @Benchmark
    public void appraise(Blackhole hole) {
        Finances finances = Finances.of(plan, schedule);
        hole.consume(finances.outturns());
        hole.consume(finances.gainShares());
        hole.consume(HowFar.of(finances, plan.settings().funding().counting()));
        hole.consume(finances.economicCase(Bias.WITHOUT).netPresentValue());
        hole.consume(Sensitivities.of(finances, Bias.WITH));
        hole.consume(finances.cashPayback());
        hole.consume(finances.breakEvenConversion());
        hole.consume(finances.positions());
        hole.consume(finances.payersAndGainers());
        hole.consume(finances.merits());
        finances.exposures().forEach(exposure -> hole.consume(exposure.lossWhileExposed()));
    }
}
