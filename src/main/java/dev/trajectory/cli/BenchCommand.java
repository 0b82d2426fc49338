package dev.trajectory.cli;

import dev.trajectory.cli.bench.Benchmarks;
import dev.trajectory.cli.bench.InWindow;
import dev.trajectory.cli.bench.Measurement;
import dev.trajectory.words.CommandWords;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `bench`: how fast plans are sequenced, drawn and shown in a window on this computer, and which promises that keeps.
@Command(name = "bench", mixinStandardHelpOptions = true)
@NullUnmarked
final class BenchCommand implements Callable<Integer> {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--quick", descriptionKey = "quick")
    private boolean quick;

    @Option(names = "--window", descriptionKey = "window")
    private boolean windowAlone;

    @Spec
    private CommandSpec command;

    private final @Nullable Supplier<InWindow> window;

    /// @param window opens windows to be measured; null where there is no toolkit
    BenchCommand(@Nullable Supplier<InWindow> window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        CommandWords words = CommandWords.in(Commands.LOCALE);
        List<Integer> sizes = quick ? SIZES.subList(0, 1) : SIZES;
        if (windowAlone && window == null) {
            throw new Refusal(words.say("noWindow"));
        }
        int seconds = (windowAlone ? 0 : Benchmarks.seconds(sizes.size()))
                + (window == null ? 0 : Benchmarks.secondsInWindow(sizes.size()));
        command.commandLine().getErr().println(words.say("measuring", Math.ceilDiv(seconds, 60)));
        List<Measurement> measurements = new ArrayList<>();
        if (!windowAlone) {
            measurements.addAll(measured(sizes, words));
        }
        if (window != null) {
            try (InWindow open = window.get()) {
                if (!open.isOnDisplay()) {
                    command.commandLine().getErr().println(words.say("inMemory"));
                }
                measurements.addAll(Benchmarks.run(sizes, open));
            }
        }
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(Json.text(json(measurements)));
        } else {
            text(measurements, words).forEach(out::println);
        }
        return 0;
    }

    private static List<Measurement> measured(List<Integer> sizes, CommandWords words) {
        try {
            return Benchmarks.run(sizes);
        } catch (RunnerException e) {
            throw new Refusal(words.say("notMeasured", e.getMessage()));
        }
    }

    private static ObjectNode json(List<Measurement> measurements) {
        ObjectNode root = Json.object();
        root.put("unit", "ms");
        ArrayNode rows = root.putArray("benchmarks");
        for (Measurement measurement : measurements) {
            rows.addObject()
                    .put("name", measurement.name())
                    .put("chunks", measurement.chunks())
                    .put("limits", measurement.limits())
                    .put("runs", measurement.runs())
                    .put("median", measurement.median())
                    .put("p90", measurement.p90())
                    .put("p99", measurement.p99())
                    .put("worst", measurement.worst())
                    .put("promise", measurement.promise())
                    .put("verdict", verdict(measurement));
        }
        return root;
    }

    private static @Nullable String verdict(Measurement measurement) {
        Measurement.Verdict verdict = measurement.verdict();
        return verdict == null ? null : verdict.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> text(List<Measurement> measurements, CommandWords words) {
        Table table = new Table(List.of(
                words.say("head.benchmark"),
                words.say("head.limits"),
                words.say("head.chunks"),
                words.say("head.median"),
                words.say("head.p90"),
                words.say("head.p99"),
                words.say("head.worst"),
                words.say("head.promise"),
                words.say("head.verdict"),
                words.say("head.runs")));
        for (Measurement measurement : measurements) {
            Double promise = measurement.promise();
            Measurement.Verdict verdict = measurement.verdict();
            table.add(
                    measurement.name(),
                    measurement.limits(),
                    Integer.toString(measurement.chunks()),
                    milliseconds(measurement.median()),
                    milliseconds(measurement.p90()),
                    milliseconds(measurement.p99()),
                    milliseconds(measurement.worst()),
                    promise == null ? "" : milliseconds(promise),
                    verdict == null ? "" : words.say("verdict." + verdict),
                    Long.toString(measurement.runs()));
        }
        return table.lines();
    }

    private static String milliseconds(double time) {
        return String.format(Locale.ROOT, "%.2f", time);
    }
}
