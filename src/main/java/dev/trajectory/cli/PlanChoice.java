package dev.trajectory.cli;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Id;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.words.CommandWords;
import dev.trajectory.words.ProblemWords;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which plan a command is about: a file, and maybe one of the options in it.
@NullUnmarked
final class PlanChoice {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path file;

    @picocli.CommandLine.Option(names = "--option", paramLabel = "ID", descriptionKey = "option")
    private @Nullable String option;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /// The plan in the file, under the option asked for. Throws [Refusal] when there is none to be had.
    Plan plan() {
        Plan plan = read();
        Option chosen = option(plan);
        return chosen == null ? plan : plan.under(chosen);
    }

    /// The option asked for, or null. Throws [Refusal] when the plan has no such option.
    @Nullable
    Option option(Plan plan) {
        if (option == null) {
            return null;
        }
        return plan.options().stream()
                .filter(candidate -> candidate.id().value().equals(option))
                .findFirst()
                .orElseThrow(() -> new Refusal(noSuchOption(plan)));
    }

    private String noSuchOption(Plan plan) {
        CommandWords words = CommandWords.in(Commands.LOCALE);
        String known = plan.options().stream().map(Option::id).map(Id::value).collect(Collectors.joining(", "));
        return known.isEmpty() ? words.say("noOptions", file.getFileName()) : words.say("noSuchOption", option, known);
    }

    /// The whole plan in the file. Throws [Refusal] when it cannot be read.
    Plan read() {
        ProblemWords words = new ProblemWords(Commands.LOCALE);
        return switch (PlanFiles.read(file)) {
            case Reading.Refused(var problem) -> throw new Refusal(words.say(problem));
            case Reading.Opened(var document, var caution) -> {
                if (caution != null) {
                    PrintWriter talk = command.commandLine().getErr();
                    talk.println(words.say(caution));
                }
                yield document.plan();
            }
        };
    }
}
