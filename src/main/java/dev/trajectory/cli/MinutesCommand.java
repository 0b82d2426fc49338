package dev.trajectory.cli;

import dev.trajectory.model.LogEntry;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Minutes;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.CommandWords;
import dev.trajectory.words.LogWords;
import dev.trajectory.words.MinutesWords;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `minutes`: what became of a plan, as Markdown: worked out against an earlier file of it, or as its log has it.
@Command(name = "minutes", mixinStandardHelpOptions = true)
@NullUnmarked
final class MinutesCommand implements Callable<Integer> {

    @Mixin
    private PlanArgument file;

    @Option(names = "--against", paramLabel = "FILE", descriptionKey = "against")
    private @Nullable Path against;

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "since")
    private @Nullable LocalDate since;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private @Nullable LocalDate on;

    @Spec
    private CommandSpec command;

    private final CommandWords labels = CommandWords.in(Commands.LOCALE);

    @Override
    public Integer call() {
        Plan plan = file.read();
        PrintWriter out = command.commandLine().getOut();
        out.print(against == null ? logged(plan) : compared(plan, against));
        out.flush();
        return 0;
    }

    private String compared(Plan plan, Path earlier) {
        Minutes minutes = Minutes.between(Outlook.dates(file.read(earlier)), Outlook.dates(plan));
        return new MinutesWords(minutes, Commands.LOCALE)
                .markdown(on == null ? LocalDate.now(ZoneId.systemDefault()) : on, "");
    }

    private String logged(Plan plan) {
        List<LogEntry> entries = plan.log().stream()
                .filter(entry -> since == null || !entry.date().isBefore(since))
                .toList();
        if (entries.isEmpty()) {
            throw new Refusal(
                    labels.say(since == null ? "emptyLog" : "emptyLogSince", since == null ? "" : since.toString()));
        }
        return new LogWords(Commands.LOCALE).markdown(entries);
    }
}
