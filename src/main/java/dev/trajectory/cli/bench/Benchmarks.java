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

    /// Boards of larger plans are not measured.
    private static final int MOST_ON_BOARD = 10_000;

    private Benchmarks() {}

    /// Plans larger than this are not measured in a window.
    private static final int MOST_IN_WINDOW = 10_000;

    private static final int IN_WINDOW = 60;

    private static final String DATES = "dates";

    /// Measures plans of these sizes.
    ///
    /// @throws RunnerException when the measuring machine could not be started
    public static List<Measurement> run(List<Integer> sizes) throws RunnerException {
        List<RunResult> results = new ArrayList<>(
                new Runner(options(sizes, SequencingBenchmark.class, FrameBenchmark.class, MoneyBenchmark.class))
                        .run());
        results.addAll(new Runner(options(List.of(MAP), MapBenchmark.class)).run());
        results.addAll(new Runner(options(onBoard(sizes), BoardBenchmark.class)).run());
        List<Measurement> measurements = new ArrayList<>();
        results.forEach(result -> measurements.add(measurement(result)));
        return sorted(measurements);
    }

    private static List<Integer> onBoard(List<Integer> sizes) {
        return sizes.stream().filter(size -> size <= MOST_ON_BOARD).toList();
    }

    /// Measures windows on plans of these sizes.
    public static List<Measurement> run(List<Integer> sizes, InWindow window) {
        List<Measurement> measurements = new ArrayList<>();
        for (int chunks : sizes) {
            if (chunks <= MOST_IN_WINDOW) {
                for (InWindow.Timing timing : window.measure(SyntheticPlan.of(chunks, false))) {
                    measurements.add(Measurement.of(timing.name(), chunks, DATES, timing.times(), timing.promise()));
                }
            }
        }
        return sorted(measurements);
    }

    private static List<Measurement> sorted(List<Measurement> measurements) {
        return measurements.stream()
                .sorted(Comparator.comparing(Measurement::name)
                        .thenComparing(Measurement::limits)
                        .thenComparingInt(Measurement::chunks))
                .toList();
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
        int benchmarks = (2 * 3 + 3 * 2 + 1 + 2) * sizes + 3;
        return benchmarks * 2 * (WARM_UPS + ROUNDS + 1);
    }

    /// About how many seconds measuring windows takes.
    public static int secondsInWindow(int sizes) {
        return sizes * IN_WINDOW;
    }

    private static Measurement measurement(RunResult result) {
        BenchmarkParams parameters = result.getParams();
        Statistics times = result.getPrimaryResult().getStatistics();
        String benchmark = parameters.getBenchmark();
        String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        int chunks = Integer.parseInt(parameters.getParam("chunks"));
        return new Measurement(
                name,
                chunks,
                parameters.getParam("limits"),
                times.getN(),
                times.getPercentile(50),
                times.getPercentile(90),
                times.getPercentile(99),
                times.getMax(),
                Promise.of(name, chunks));
    }
}
