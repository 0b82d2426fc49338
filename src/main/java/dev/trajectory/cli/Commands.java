package dev.trajectory.cli;

import dev.trajectory.cli.bench.InWindow;
import dev.trajectory.words.CommandWords;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// All commands under one name.
@Command(
        name = "trajectory",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            SequenceCommand.class,
            LoadCommand.class,
            AppraiseCommand.class,
            CompareCommand.class,
            CutCommand.class,
            MinutesCommand.class,
            RenderCommand.class
        })
public final class Commands {

    /// The language commands speak.
    static final Locale LOCALE = Locale.UK;

    /// The file could not be read, or the command was not understood.
    public static final int NOT_UNDERSTOOD = 2;

    private Commands() {}

    /// Runs one command; what is asked of windows is refused.
    ///
    /// @return the exit code
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        return run(arguments, out, err, null);
    }

    /// Runs one command.
    ///
    /// @param window opens windows to be measured; null where there is no toolkit
    /// @return the exit code
    public static int run(String[] arguments, PrintStream out, PrintStream err, @Nullable Supplier<InWindow> window) {
        PrintWriter results = new PrintWriter(out, true, StandardCharsets.UTF_8);
        PrintWriter talk = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Commands())
                .addSubcommand(new BenchCommand(window))
                .setResourceBundle(CommandWords.bundle(LOCALE))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(results)
                .setErr(talk)
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    if (exception instanceof Refusal) {
                        talk.println(exception.getMessage());
                        return NOT_UNDERSTOOD;
                    }
                    throw exception;
                });
        int code = arguments.length == 0 ? usage(line) : line.execute(arguments);
        results.flush();
        talk.flush();
        return code;
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return NOT_UNDERSTOOD;
    }

    /// Tells the version the build wrote beside the texts.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {CommandWords.in(LOCALE).say("trajectory", CommandWords.version())};
        }
    }
}
