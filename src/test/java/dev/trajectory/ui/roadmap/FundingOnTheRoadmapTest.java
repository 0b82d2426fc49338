package dev.trajectory.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.page.Seen;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Labeled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Northmoor's roadmap with funding kept and with funding that only warns, left in `target/screens` to be looked at.
class FundingOnTheRoadmapTest {

    private static Plan northmoor(Enforcement enforcement) {
        Plan plan = Ui.sample("northmoor");
        return plan.withSettings(plan.settings().with(Map.of(LimitKind.FUNDING, enforcement)));
    }

    private static List<String> statusLine(MainWindow window) {
        return Ui.get(() -> window.scene().getRoot().lookupAll("#status-bar *").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static List<String> flags(MainWindow window) {
        return Ui.get(() -> {
            RoadmapSurface surface = (RoadmapSurface) window.scene().lookup("#roadmap");
            return Seen.words(surface.chart().picture()).stream()
                    .map(Seen.Words::text)
                    .filter(text -> text.startsWith("Finish "))
                    .toList();
        });
    }

    @ParameterizedTest
    @CsvSource({"KEEP, 1366, 768", "KEEP, 1440, 900", "WARN, 1366, 768", "WARN, 1440, 900"})
    void theStatusLineSaysWhetherTheFinishIsFunded(Enforcement enforcement, int width, int height) {
        MainWindow window = Ui.get(() -> Ui.window(northmoor(enforcement), width, height));
        Ui.run(() -> window.desk().select(Set.of(new ChunkId("C20"))));
        Ui.run(() -> window.look("roadmap"));
        for (Theme theme : Theme.values()) {
            Ui.run(() -> window.desk().theme().set(theme));
            Ui.screen(window, String.format(Locale.ROOT, "roadmap-funding-%s-%d", enforcement, width));
        }
        Ui.run(() -> window.desk().theme().set(Theme.LIGHT));
        assertThat(statusLine(window))
                .contains("Funded", "NPSV", "BCR")
                .contains(enforcement == Enforcement.KEEP ? "Finish (if funded)" : "Finish")
                .doesNotContain(enforcement == Enforcement.KEEP ? "Finish" : "Finish (if funded)");
        assertThat(flags(window))
                .singleElement()
                .asString()
                .matches(enforcement == Enforcement.KEEP ? "Finish \\(if funded\\) \\d.*" : "Finish \\d.*");
    }
}
