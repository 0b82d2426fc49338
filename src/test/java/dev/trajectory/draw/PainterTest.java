package dev.trajectory.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What all painters keep.
class PainterTest {

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf"})
    void theSamePictureGivesTheSameBytes(String ending) throws IOException {
        byte[] first = painted(ending, EveryShape.picture());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(painted(ending, EveryShape.picture())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "svg, 漢, U+6F22", "png, 漢, U+6F22", "pdf, 漢, U+6F22",
        "svg, \uD83D\uDE80, U+1F680", "png, \uD83D\uDE80, U+1F680", "pdf, \uD83D\uDE80, U+1F680",
        "svg, ש, U+05E9", "png, ש, U+05E9", "pdf, ש, U+05E9",
    })
    void missingGlyphsAreWarnedOfAndNeverFail(String ending, String character, String number) throws IOException {
        String text = "EPR " + character + " go-live " + character;
        Painted painted = Painter.forFileName("x." + ending)
                .paint(EveryShape.saying(text), OutputStream.nullOutputStream());
        assertThat(painted.missing()).containsExactly(new MissingGlyphs(text, List.of(character.codePointAt(0))));
        assertThat(painted.missing().getFirst().sentence(Locale.UK))
                .isEqualTo("The fonts lack a character of “%s”: %s (%s). A box stands for it."
                        .formatted(text, character, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf"})
    void controlCharactersAndHalvesOfCharactersAreBoxesToo(String ending) throws IOException {
        Painted painted = Painter.forFileName("x." + ending)
                .paint(EveryShape.saying("a\u0000\t\n\uD83D\uDC00\uFFFFb"), OutputStream.nullOutputStream());
        assertThat(painted.missing().getFirst().sentence(Locale.UK))
                .isEqualTo("The fonts lack 6 characters of “a□□□□□b”: U+0000, U+0009, U+000A, U+1F400, U+FFFF."
                        + " Boxes stand for them.");
    }

    @Test
    void marksThatOnlySteerTextAreLeftOutSilently() throws IOException {
        Painted painted = new SvgPainter()
                .paint(EveryShape.saying("soft\u00ADhyphen\u200B\u202E\uFE0F"), OutputStream.nullOutputStream());
        assertThat(painted.missing()).isEmpty();
    }

    @Property(tries = 40)
    void noTextFailsOnAnySurface(@ForAll String text, @ForAll char half) throws IOException {
        for (String ending : Painter.ENDINGS) {
            assertThat(painted(ending, EveryShape.saying(text + half))).isNotEmpty();
        }
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        for (String ending : Painter.ENDINGS) {
            OutputStream out = new ByteArrayOutputStream() {
                @Override
                public void close() {
                    throw new IllegalStateException("closed by " + ending);
                }
            };
            Painter.forFileName("x." + ending).paint(EveryShape.picture(), out);
        }
    }

    @Test
    void thePainterIsChosenByTheEnding() {
        assertThat(Painter.forFileName("a.b/Roadmap.SVG")).isInstanceOf(SvgPainter.class);
        assertThat(Painter.forFileName("x.png", 2)).isInstanceOf(PngPainter.class);
        assertThat(Painter.forFileName("x.pdf")).isInstanceOf(PdfPainter.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roadmap.jpg", "roadmap", "", "png", "x.svg.bak"})
    void otherEndingsAreRefusedInWords(String name) {
        assertThatThrownBy(() -> Painter.forFileName(name))
                .isInstanceOfSatisfying(PaintingRefused.class, refused -> assertThat(refused.sentence(Locale.UK))
                        .isEqualTo("No picture can be made for the file name “" + name
                                + "”: it must end in one of .svg, .png, .pdf. Maybe add an ending."));
    }

    private static byte[] painted(String ending, Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Painter.forFileName("x." + ending).paint(picture, out);
        return out.toByteArray();
    }
}
