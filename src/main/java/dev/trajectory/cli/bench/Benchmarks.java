package dev.trajectory.cli.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/// Runs the benchmarks in a Java machine of their own and sums up what was measured.
public final class Benchmarks {

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 3;

    /// The size of plan that maps are measured with.
    private static final int MAP = 1_000;

    private Benchmarks() {}

    /// What one benchmark took, in milliseconds.
    ///
    /// @param name what was measured, such as `sequence`
    /// @param chunks the size of the plan
    /// @param limits which limits bound
    /// @param runs how often it was measured
    public record Measurement(
            String name, int chunks, String limits, long runs, double median, double p90, double p99, double worst) {}

    /// Measures plans of these sizes.
    ///
    /// @throws RunnerException when the measuring machine could not be started
    public static List<Measurement> run(List<Integer> sizes) throws RunnerException {
        List<RunResult> results = new ArrayList<>(
                new Runner(options(sizes, SequencingBenchmark.class, FrameBenchmark.class, MoneyBenchmark.class))
                        .run());
        results.addAll(new Runner(options(List.of(MAP), MapBenchmark.class)).run());
        List<Measurement> measurements = new ArrayList<>();
        results.forEach(result -> measurements.add(measurement(result)));
        measurements.sort(Comparator.comparing(Measurement::name)
                .thenComparing(Measurement::limits)
                .thenComparingInt(Measurement::chunks));
        return List.copyOf(measurements);
    }

    private static Options options(List<Integer> sizes, Class<?>... benchmarks) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .param("chunks", sizes.stream().map(String::valueOf).toArray(String[]::new))
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(ROUNDS)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgsAppend("-Xmx4g", "--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        for (Class<?> benchmark : benchmarks) {
            options = options.include(benchmark.getName());
        }
        return options.build();
    }

    /// About how many seconds measuring so many sizes takes.
    public static int seconds(int sizes) {
        int benchmarks = (2 * 3 + 3 * 2 + 1) * sizes + 3;
        return benchmarks * 2 * (WARM_UPS + ROUNDS + 1);
    }

    private static Measurement measurement(RunResult result) {
        BenchmarkParams parameters = result.getParams();
        Statistics times = result.getPrimaryResult().getStatistics();
        String benchmark = parameters.getBenchmark();
        return new Measurement(
                benchmark.substring(benchmark.lastIndexOf('.') + 1),
                Integer.parseInt(parameters.getParam("chunks")),
                parameters.getParam("limits"),
                times.getN(),
                times.getPercentile(50),
                times.getPercentile(90),
                times.getPercentile(99),
                times.getMax());
    }
}
