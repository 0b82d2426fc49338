package dev.trajectory.draw.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.PngPainter;
import dev.trajectory.draw.Theme;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.outlook.Outlook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Leaves pictures to be looked at in `target/screens`.
class RoadmapScreensTest {

    private static final Path SCREENS = Path.of("target/screens");

    @Test
    void northmoorFitsAFullScreen() throws IOException {
        Outlook northmoor = sample("northmoor");
        Viewport full = Viewport.of(1920, 1080);
        paint("light", northmoor, full, Theme.LIGHT);
        paint("workstreams", northmoor, full.withGrouping(Viewport.Grouping.WORKSTREAM), Theme.LIGHT);
        paint("projector", northmoor, full, Theme.PROJECTOR);
        paint("1366", northmoor, Viewport.of(1366, 768), Theme.LIGHT);
        Picture dark = paint("dark", northmoor, Viewport.wholePlan(1440), Theme.DARK);
        assertThat(dark.height()).isEqualTo(40 + 57 + 3 * 17 + 8 * 24 + 64 * 22 + 26);
    }

    @Test
    void theFirstStepsAreDrawnLarge() throws IOException {
        paint("first-steps", sample("first-steps"), Viewport.of(1366, 768), Theme.LIGHT);
        Picture picture = paint("first-steps-dark", sample("first-steps"), Viewport.of(1920, 1080), Theme.DARK);
        assertThat(picture.width()).isEqualTo(1920);
    }

    @Test
    void threeHundredChunksWithLongNamesAreDrawn() throws IOException {
        Outlook large = Outlook.of(SmallPlan.large(300));
        paint("300", large, Viewport.of(1920, 1080), Theme.LIGHT);
        Picture whole = RoadmapPicture.of(large, Viewport.wholePlan(1920), Theme.LIGHT, Locale.UK);
        assertThat(whole.height()).isGreaterThan(300 * 22);
    }

    private static Outlook sample(String name) {
        return switch (PlanFiles.read(Path.of("samples", name + ".trajectory"))) {
            case Reading.Opened opened -> Outlook.of(opened.document().plan());
            case Reading.Refused refused ->
                throw new AssertionError(refused.problem().toString());
        };
    }

    private static Picture paint(String name, Outlook outlook, Viewport viewport, Theme theme) throws IOException {
        Picture picture = RoadmapPicture.of(outlook, viewport, theme, Locale.UK);
        Files.createDirectories(SCREENS);
        try (OutputStream out = Files.newOutputStream(SCREENS.resolve("roadmap-" + name + ".png"))) {
            assertThat(new PngPainter(1).paint(picture, out).missing()).isEmpty();
        }
        return picture;
    }
}
