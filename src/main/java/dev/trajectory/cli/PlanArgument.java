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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The plan file a command is about.
@NullUnmarked
class PlanArgument {

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path file;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /// The whole plan in the file. Throws [Refusal] when it cannot be read.
    Plan read() {
        return read(file);
    }

    /// The plan in another file. Throws [Refusal] when it cannot be read.
    Plan read(Path other) {
        ProblemWords words = new ProblemWords(Commands.LOCALE);
        return switch (PlanFiles.read(other)) {
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

    /// The option of that id. Throws [Refusal] when the plan has no such option.
    Option option(Plan plan, String id) {
        return plan.options().stream()
                .filter(candidate -> candidate.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(noSuchOption(plan, id)));
    }

    private String noSuchOption(Plan plan, String id) {
        CommandWords words = CommandWords.in(Commands.LOCALE);
        return plan.options().isEmpty()
                ? words.say("noOptions", file.getFileName())
                : words.say("noSuchOption", id, known(plan));
    }

    /// The ids of a plan's options, in a row.
    static String known(Plan plan) {
        return plan.options().stream().map(Option::id).map(Id::value).collect(Collectors.joining(", "));
    }
}
