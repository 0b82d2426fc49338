package dev.trajectory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.cli.bench.SyntheticPlan;
import dev.trajectory.draw.Theme;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.shell.MainWindow;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every view, in three themes and three sizes, of Northmoor and of a plan of a thousand chunks: left in
/// `target/screens` to be looked at. Where tests are not thorough, the size between the smallest and the largest is
/// shown in one theme, and the larger plan in each size and each theme once.
class ScreensTest {

    private static final boolean IS_THOROUGH = Boolean.getBoolean("trajectory.thorough");
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
        "northmoor, 1366, 768, LIGHT DARK PROJECTOR",
        "northmoor, 1440, 900, LIGHT",
        "northmoor, 1920, 1080, LIGHT DARK PROJECTOR",
        "thousand,  1366, 768, LIGHT",
        "thousand,  1440, 900, DARK",
        "thousand,  1920, 1080, PROJECTOR"
    })
    void everyViewInEveryTheme(String name, int width, int height, String usual) {
        Plan plan = name.equals("northmoor") ? Ui.sample(name) : SyntheticPlan.of(1_000, true);
        MainWindow window = Ui.get(() -> Ui.window(plan, width, height));
        Ui.run(() -> window.desk()
                .select(Set.of(
                        plan.chunks().stream().skip(3).findFirst().orElseThrow().id())));
        for (Theme theme : Theme.values()) {
            if (!IS_THOROUGH && !usual.contains(theme.name())) {
                continue;
            }
            Ui.run(() -> window.desk().theme().set(theme));
            for (String view : VIEWS) {
                Ui.run(() -> window.look(view));
                Ui.until(() -> Ui.isMade(window));
                BufferedImage screen = Ui.screen(window, String.format(Locale.ROOT, "%s-%s-%d", view, name, width));
                assertThat(ground(screen, within(window)))
                        .as("%s in %s shows something", view, theme)
                        .isLessThan(0.999);
            }
        }
        assertThat(window.here()).extracting(Place::id).isEqualTo("records");
    }

    /// Where the view is in the window.
    private static Rectangle within(MainWindow window) {
        return Ui.get(() -> {
            Node node = window.view().node();
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return new Rectangle(
                    (int) bounds.getMinX(), (int) bounds.getMinY(), (int) bounds.getWidth(), (int) bounds.getHeight());
        });
    }

    /// The share of a part's pixels that have its commonest colour.
    private static double ground(BufferedImage screen, Rectangle part) {
        Rectangle seen = part.intersection(new Rectangle(screen.getWidth(), screen.getHeight()));
        int[] counts = new int[4096];
        for (int y = seen.y; y < seen.y + seen.height; y += 3) {
            for (int x = seen.x; x < seen.x + seen.width; x += 3) {
                int rgb = screen.getRGB(x, y);
                counts[(rgb >> 12 & 0xf00) | (rgb >> 8 & 0xf0) | (rgb >> 4 & 0xf)]++;
            }
        }
        return (double) IntStream.of(counts).max().orElseThrow()
                / IntStream.of(counts).sum();
    }
}
