package dev.trajectory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.cli.Commands;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.roadmap.RoadmapPicture;
import dev.trajectory.draw.roadmap.StatusFigures;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Load.PointsInMonth;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.words.WindowWords;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One quantity has one value: the engine's, in the window, in every export and in every command.
class OneQuantityOneValueTest {

    private final Outlook outlook = Outlook.of(Ui.sample("northmoor"));

    @Test
    void theFinishIsTheSameEverywhere(@TempDir Path folder) throws Exception {
        LocalDate finish = outlook.schedule().finish();
        String words = new WindowWords(Locale.UK).day(finish);

        assertThat(window()).contains(words);
        assertThat(texts(picture().shapes())).contains(words);
        assertThat(command("sequence", "--json")).contains("\"" + finish + "\"");
        Path svg = folder.resolve("roadmap.svg");
        command("render", "--to", svg.toString());
        assertThat(Files.readString(svg)).contains(words);
    }

    @Test
    void theCountsOfTheStatusLineAreTheSameInWindowAndPicture() {
        Map<String, String> figures = StatusFigures.of(outlook, Locale.UK).stream()
                .collect(Collectors.toMap(StatusFigures.Figure::name, StatusFigures.Figure::value));

        assertThat(figures).containsKeys("finish", "criticalPath", "overCapacity", "checks");
        assertThat(window()).containsAll(figures.values());
        assertThat(texts(picture().shapes())).contains(figures.get("finish"), figures.get("overCapacity"));
        assertThat(command("check")).contains(outlook.findings().size() > 0 ? "warning" : "No errors");
    }

    @Test
    void aLanesPeakIsItsWorstMonth() {
        List<String> shown = texts(picture().shapes());
        outlook.load().organisations().forEach((organisation, months) -> {
            int worst = months.stream()
                    .map(PointsInMonth::percent)
                    .filter(percent -> percent != null)
                    .max(Integer::compare)
                    .orElse(0);
            if (worst > 0) {
                assertThat(shown).as(organisation.value()).contains("peak " + worst + "%");
            }
        });
    }

    private Picture picture() {
        return RoadmapPicture.of(outlook, Viewport.wholePlan(1920), Theme.LIGHT, Locale.UK);
    }

    private static List<String> window() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Ui.frame();
        return Ui.get(() -> window.scene().getRoot().lookupAll("#status-bar *").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static List<String> texts(List<Shape> shapes) {
        List<String> texts = new ArrayList<>();
        Function<Shape, List<Shape>> inside =
                shape -> shape instanceof Shape.Clipped clipped ? clipped.shapes() : List.of();
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Text text) {
                texts.add(text.text());
            }
            texts.addAll(texts(inside.apply(shape)));
        }
        return texts;
    }

    private static String command(String name, String... more) {
        List<String> arguments = new ArrayList<>(List.of(name, "samples/northmoor.trajectory"));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Commands.run(arguments.toArray(String[]::new), stream, stream);
        return out.toString(StandardCharsets.UTF_8);
    }
}
