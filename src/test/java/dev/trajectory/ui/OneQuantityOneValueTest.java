package dev.trajectory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.cli.Commands;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.money.MoneyPage;
import dev.trajectory.draw.money.MoneySwitches;
import dev.trajectory.draw.options.OptionsPage;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.roadmap.RoadmapPicture;
import dev.trajectory.draw.roadmap.StatusFigures;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.model.Counting;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Alternatives;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Load.PointsInMonth;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.words.WindowWords;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.RoundingMode;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    /// 20,805 and 1.159 are the oracle's; of 38,975 of capital secured money leaves 22,033 unpaid.
    @Test
    void moneyIsTheSameInWindowPicturePageAndCommand() {
        Map<String, String> figures = StatusFigures.of(outlook, Locale.UK).stream()
                .collect(Collectors.toMap(StatusFigures.Figure::name, StatusFigures.Figure::value));
        String value = figures.get("netPresentValue");
        String ratio = figures.get("costRatio");
        List<String> page = pageTexts();
        JsonNode appraised =
                JsonMapper.shared().readTree(command("appraise", "--json")).get("withOptimismBias");

        assertThat(value).isEqualTo("£20.8m");
        assertThat(ratio).isEqualTo("1.16");
        assertThat(figures.get("funded")).startsWith("Capital 43%").contains(" · Revenue ");
        assertThat(window()).contains(value, ratio, figures.get("funded"));
        assertThat(texts(picture().shapes())).contains(value, ratio, figures.get("funded"));
        assertThat(page).contains(value, "£" + ratio);
        assertThat(optionTexts()).contains(value, ratio, figures.get("finish"));
        for (String kind : figures.get("funded").split(" · ")) {
            String name = kind.substring(0, kind.indexOf(' ')).toLowerCase(Locale.UK);
            String percent = kind.substring(kind.indexOf(' ') + 1);
            assertThat(page).contains(name + ", pays for " + percent);
        }
        assertThat(appraised.get("npsvK").decimalValue().movePointLeft(3).setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("20.8");
        assertThat(appraised.get("bcr").decimalValue().setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(ratio);
    }

    private List<String> pageTexts() {
        Page page = MoneyPage.of(outlook, new PageStyle(Theme.LIGHT), 1_400, MoneySwitches.USUAL, Locale.UK);
        return texts(page.picture().shapes());
    }

    /// The plan itself is what its option O3 makes of it.
    private List<String> optionTexts() {
        Plan plan = outlook.plan();
        Comparison comparison = Comparison.of(plan, List.of(plan.options().get(new OptionId("O3"))), Counting.SECURED);
        OptionsPage.Content content = new OptionsPage.Content(
                plan, comparison, Alternatives.of(comparison).choice());
        return texts(OptionsPage.of(content, new PageStyle(Theme.LIGHT), 1_400, Locale.UK)
                .picture()
                .shapes());
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
