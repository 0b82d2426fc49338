package dev.trajectory.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.money.AffordabilityPage;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.theme.FontFaces;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// Bands show what one canvas shows, and draw no more than what is near.
class PictureBandsTest {

    private static final Picture TALL = AffordabilityPage.of(
                    Outlook.of(Ui.sample("northmoor")), new PageStyle(Theme.PROJECTOR), 1_200, Locale.UK)
            .picture();

    @Test
    void bandsLookAsOneCanvasWouldWhereTheyMeet() {
        int[] bands = Ui.get(() -> {
            PictureBands made = new PictureBands(new FontFaces());
            made.show(TALL);
            made.see(1_900, 2_100);
            return pixels(made);
        });
        int[] canvas = Ui.get(() -> {
            PictureCanvas made = new PictureCanvas(new FontFaces());
            made.show(TALL);
            return pixels(made);
        });

        assertThat(TALL.height()).isGreaterThan(4_000);
        long different = IntStream.range(0, bands.length)
                .filter(i -> bands[i] != canvas[i])
                .count();
        assertThat(different).isZero();
    }

    @Test
    void onlyWhatIsNearIsDrawn() {
        PictureBands made = Ui.get(() -> {
            PictureBands bands = new PictureBands(new FontFaces());
            bands.show(TALL);
            bands.see(0, 700);
            return bands;
        });
        assertThat(made.getChildren().getFirst())
                .extracting(PictureBandsTest::isDrawn)
                .isEqualTo(true);
        assertThat(made.getChildren().getLast())
                .extracting(PictureBandsTest::isDrawn)
                .isEqualTo(false);

        Ui.run(() -> made.see(TALL.height() - 700, TALL.height()));
        assertThat(made.getChildren().getLast())
                .extracting(PictureBandsTest::isDrawn)
                .isEqualTo(true);
    }

    private static boolean isDrawn(Node band) {
        return ((PictureCanvas) band).picture() != null;
    }

    /// Around the seam of the first two bands.
    private static int[] pixels(Node node) {
        new javafx.scene.Scene(new Pane(node));
        SnapshotParameters around = new SnapshotParameters();
        around.setViewport(new Rectangle2D(0, 1_900, 1_200, 200));
        WritableImage image = node.snapshot(around, null);
        int[] pixels = new int[1_200 * 200];
        image.getPixelReader()
                .getPixels(0, 0, 1_200, 200, javafx.scene.image.PixelFormat.getIntArgbInstance(), pixels, 0, 1_200);
        return pixels;
    }
}
