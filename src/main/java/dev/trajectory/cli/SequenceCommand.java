package dev.trajectory.cli;

import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Sequencer;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `sequence`: the dates of a plan.
@Command(name = "sequence", mixinStandardHelpOptions = true)
@NullUnmarked
final class SequenceCommand implements Callable<Integer> {

    @Mixin
    private PlanChoice choice;

    @Option(
            names = "--ignore",
            split = ",",
            paramLabel = "LIMIT",
            descriptionKey = "ignore",
            converter = LimitReader.class)
    private List<IgnorableLimit> ignored = List.of();

    @ArgGroup
    private Form form = new Form();

    @Spec
    private CommandSpec command;

    /// How the dates are written.
    @NullUnmarked
    static final class Form {
        @Option(names = "--json", descriptionKey = "json")
        private boolean json;

        @Option(names = "--csv", descriptionKey = "csv")
        private boolean csv;
    }

    @Override
    public Integer call() {
        Plan plan = IgnorableLimit.ignore(choice.plan(), ignored);
        Schedule schedule = Sequencer.sequence(plan);
        ScheduleReport report = new ScheduleReport(plan, schedule);
        PrintWriter out = command.commandLine().getOut();
        if (form.json) {
            out.println(Json.text(report.json()));
        } else if (form.csv) {
            report.csv().forEach(row -> out.print(row + "\r\n"));
        } else {
            report.text().forEach(out::println);
        }
        return 0;
    }
}
