package dev.trajectory.ui.quantity;

import dev.trajectory.cli.Commands;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.WindowWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where the figures of one plan are read: what its commands answer, what its pictures say as files, and its window.
/// Each is made once.
final class Places {

    static final Locale LOCALE = Locale.UK;

    private final Path file;
    private final Path other;
    private final Path folder;
    private final Outlook outlook;
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, Drawn> pictures = new HashMap<>();
    private final InWindow window;

    /// @param file where the plan is
    /// @param other where one is that it may be compared with
    /// @param folder where pictures may be put
    Places(Plan plan, Path file, Path other, Path folder) {
        this.file = file;
        this.other = other;
        this.folder = folder;
        this.outlook = Outlook.of(plan);
        this.window = new InWindow(plan);
    }

    /// A plan that it may be compared with.
    Path other() {
        return other;
    }

    /// What the engine says, asked by itself.
    Outlook outlook() {
        return outlook;
    }

    Plan plan() {
        return outlook.plan();
    }

    WindowWords words() {
        return new WindowWords(LOCALE);
    }

    AmountWords amounts() {
        return new AmountWords(plan().settings().currency(), LOCALE);
    }

    InWindow window() {
        return window;
    }

    /// What a command answers: its name, then what else is asked of it.
    String answer(String... command) {
        return answers.computeIfAbsent(String.join(" ", command), _ -> run(command));
    }

    List<String> lines(String... command) {
        return answer(command).lines().toList();
    }

    JsonNode json(String... command) {
        return JsonMapper.shared().readTree(answer(command));
    }

    private String run(String... command) {
        List<String> arguments = new ArrayList<>(Arrays.asList(command));
        arguments.add(1, file.toString());
        return said(arguments.toArray(String[]::new));
    }

    /// What a command says, right or wrong.
    static String said(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        Commands.run(arguments, to, to);
        return said.toString(StandardCharsets.UTF_8);
    }

    /// The words of a view, drawn to an SVG file.
    Drawn drawn(String view, String... more) {
        return pictures.computeIfAbsent(view + " " + String.join(" ", more), _ -> {
            try {
                return Drawn.of(painted(view, "svg", more));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// The words of a view, drawn to a PDF file: the lines of its text.
    List<String> printed(String view) {
        try (PDDocument document = Loader.loadPDF(painted(view, "pdf").toFile())) {
            return new PDFTextStripper().getText(document).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path painted(String view, String format, String... more) {
        Path picture = folder.resolve(view + pictures.size() + "." + format);
        List<String> command = new ArrayList<>(List.of("render", "--view", view, "--to", picture.toString()));
        command.addAll(List.of(more));
        run(command.toArray(String[]::new));
        return picture;
    }

    /// The id of the organisation of this name.
    String organisation(String name) {
        return plan().organisations().stream()
                .filter(each -> each.name().equals(name) || each.code().equals(name))
                .map(Organisation::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No organisation " + name))
                .value();
    }
}
