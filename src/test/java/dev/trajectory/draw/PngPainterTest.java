package dev.trajectory.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngPainterTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void shapesHaveTheirColoursAtTheirPlaces(int scale) throws IOException {
        BufferedImage image = image(EveryShape.picture(), scale);
        assertThat(image.getWidth()).isEqualTo(260 * scale);
        assertThat(image.getHeight()).isEqualTo(150 * scale);
        assertThat(hex(image, 5 * scale, 5 * scale)).as("ground").isEqualTo("ffffff");
        assertThat(hex(image, 40 * scale, 20 * scale)).as("bar").isEqualTo("0b7468");
        assertThat(hex(image, 90 * scale, 20 * scale)).as("half-seen iris").isIn("a7a2ea", "a8a3ea", "a8a2ea");
        assertThat(hex(image, 80 * scale, 60 * scale)).as("diamond").isEqualTo("121826");
        assertThat(hex(image, 11 * scale, 81 * scale)).as("first texture").isEqualTo("0b7468");
        assertThat(hex(image, 165 * scale, 15 * scale)).as("within the clip").isEqualTo("121826");
        assertThat(hex(image, 158 * scale, 15 * scale)).as("outside of it").isEqualTo("ffffff");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyTextureButTheSolidOneLeavesMarks(int number) throws IOException {
        for (double width : new double[] {5, 16}) {
            Shape texture = new Shape.Texture(0, 0, width, 24, number, EveryShape.TEAL, EveryShape.WHITE, null);
            BufferedImage image = image(new Picture("", width, 24, EveryShape.WHITE, List.of(texture)), 1);
            int whitish = 0;
            for (int i = 0; i < width * 24; i++) {
                whitish += (image.getRGB(i % (int) width, i / (int) width) >> 16 & 0xff) > 0x80 ? 1 : 0;
            }
            assertThat(whitish / (width * 24)).as("width " + width).isBetween(0.05, 0.5);
        }
    }

    @Test
    void thinLinesAreSharp() throws IOException {
        for (double y : new double[] {10, 10.3, 10.5, 10.9}) {
            Shape line = new Shape.Line(0, y, 20, y, Stroke.solid(EveryShape.INK, 1), null);
            BufferedImage image = image(new Picture("", 20, 20, EveryShape.WHITE, List.of(line)), 1);
            long inked = IntStream.range(0, 20)
                    .filter(row -> !hex(image, 10, row).equals("ffffff"))
                    .count();
            assertThat(inked).as("rows touched at y = " + y).isEqualTo(1);
        }
    }

    @Test
    void textIsAsWideAsMeasured() throws IOException {
        String text = "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH";
        BufferedImage image = image(EveryShape.saying(text), 4);
        int last = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            last = hex(image, x, 20 * 4).equals("ffffff") ? last : x;
        }
        double side = 0.09 * 12;
        assertThat(last / 4.0)
                .isBetween(10 + Typeface.REGULAR.width(text, 12) - 2 * side, 10 + Typeface.REGULAR.width(text, 12));
    }

    @Test
    void bandsJoinWithoutASeam() throws IOException {
        Shape tall = new Shape.Line(0, 0, 3000, 1999, Stroke.solid(EveryShape.INK, 40), null);
        Picture picture = new Picture("", 3000, 2000, EveryShape.WHITE, List.of(tall));
        BufferedImage image = image(picture, 1);
        for (int y = 100; y < 1900; y++) {
            assertThat(hex(image, (int) (y * 1.5), y)).isEqualTo("121826");
        }
    }

    @Test
    void titleAndDensityAreKept() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngPainter(2).paint(EveryShape.picture(), out);
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).contains("Title", "Every shape & <more>", "pHYs");
    }

    @ParameterizedTest
    @CsvSource({"25001, 1, 1", "1, 25001, 1", "15000, 15000, 1", "0.2, 10, 1", "10, 10, 0", "10, 10, -1", "10, 10, NaN"
    })
    void absurdSizesAreRefusedBeforeAnythingIsWritten(double width, double height, double scale) {
        Picture picture = new Picture("", width, height, EveryShape.WHITE, List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new PngPainter(scale).paint(picture, out))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void theRefusalSaysWhatIsAllowed() {
        Picture picture = new Picture("", 30_000, 100, EveryShape.WHITE, List.of());
        assertThatThrownBy(() -> new PngPainter(1).paint(picture, OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        PaintingRefused.class,
                        refused -> assertThat(refused.sentence(Locale.UK))
                                .isEqualTo("An image of 30,000 × 100 pixels cannot be made: a side has 1 to 25,000"
                                        + " pixels, and there are at most 200 million in all. Maybe choose another"
                                        + " size or scale."));
    }

    private static BufferedImage image(Picture picture, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngPainter(scale).paint(picture, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String hex(BufferedImage image, int x, int y) {
        return String.format(Locale.ROOT, "%06x", image.getRGB(x, y) & 0xffffff);
    }
}
