package dev.trajectory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.cli.bench.SyntheticPlan;
import dev.trajectory.draw.Theme;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every view, in three themes and three sizes, of Northmoor and of a plan of a thousand chunks: left in
/// `target/screens` to be looked at.
class ScreensTest {

    private static final List<String> VIEWS = List.of(
            "roadmap",
            "board",
            "map",
            "outcomes",
            "capacity",
            "promises",
            "rollout",
            "governance",
            "money",
            "funding",
            "affordability",
            "yearend",
            "benefits",
            "options",
            "records");

    @ParameterizedTest
    @CsvSource({
        "northmoor, 1366, 768", "northmoor, 1440, 900", "northmoor, 1920, 1080",
        "thousand,  1366, 768", "thousand,  1440, 900", "thousand,  1920, 1080"
    })
    void everyViewInEveryTheme(String name, int width, int height) {
        Plan plan = name.equals("northmoor") ? Ui.sample(name) : SyntheticPlan.of(1_000, true);
        MainWindow window = Ui.get(() -> Ui.window(plan, width, height));
        Ui.run(() -> window.desk()
                .select(Set.of(
                        plan.chunks().stream().skip(3).findFirst().orElseThrow().id())));
        for (String view : VIEWS) {
            Ui.run(() -> window.look(view));
            for (Theme theme : Theme.values()) {
                Ui.run(() -> window.desk().theme().set(theme));
                Ui.until(() -> Ui.isMade(window));
                Ui.screen(window, String.format(Locale.ROOT, "%s-%s-%d", view, name, width));
                assertThat(ground(window))
                        .as("%s in %s shows something", view, theme)
                        .isLessThan(0.999);
            }
            Ui.run(() -> window.desk().theme().set(Theme.LIGHT));
        }
        assertThat(window.here()).extracting(Place::id).isEqualTo("records");
    }

    /// The share of the view's pixels that have its commonest colour.
    private static double ground(MainWindow window) {
        return Ui.get(() -> {
            WritableImage image = window.view().node().snapshot(null, null);
            int[] counts = new int[4096];
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            for (int y = 0; y < height; y += 3) {
                for (int x = 0; x < width; x += 3) {
                    int argb = image.getPixelReader().getArgb(x, y);
                    counts[(argb >> 12 & 0xf00) | (argb >> 8 & 0xf0) | (argb >> 4 & 0xf)]++;
                }
            }
            int most = 0;
            int all = 0;
            for (int count : counts) {
                most = Math.max(most, count);
                all += count;
            }
            return (double) most / all;
        });
    }
}
