package dev.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Runs a class in a process of its own, and kills it in the midst of what it does.
public final class KilledProcess {

    private KilledProcess() {}

    /// What a process said, line by line, until it was gone.
    ///
    /// @param options of the virtual machine
    /// @param begun the line after which it may be killed
    /// @param more how many lines after that it is killed; it may end by itself before
    public static List<String> said(
            Class<?> main, List<String> options, List<String> arguments, Predicate<String> begun, int more)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(main, options, arguments))
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            try {
                read(output, said, begun, more);
            } finally {
                // Asked of the process itself, this would close its output before all of it is read.
                process.toHandle().destroyForcibly();
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            }
            output.lines().forEach(said::add);
        }
        return said;
    }

    private static void read(BufferedReader output, List<String> said, Predicate<String> begun, int more)
            throws IOException {
        int left = more;
        boolean isOn = false;
        while (!isOn || left-- > 0) {
            String line = output.readLine();
            if (line == null) {
                return;
            }
            said.add(line);
            isOn = isOn || begun.test(line);
        }
    }

    private static List<String> command(Class<?> main, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command;
    }
}
