package dev.trajectory.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.InputStream;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    private static final String PLAIN = "Waits for EPR contract (Eskwater), 11 Jun 2028: £58.6m, Größe, déjà vu";

    @Test
    void everyFigureIsSixTenthsOfAnEm() {
        for (char figure = '0'; figure <= '9'; figure++) {
            assertThat(Typeface.REGULAR.width("" + figure, 10)).isEqualTo(6.0);
            assertThat(Typeface.CONDENSED.width("" + figure, 10)).isCloseTo(5.4, within(1e-9));
        }
    }

    @Test
    void aMissingGlyphIsSixTenthsOfAnEm() {
        assertThat(Typeface.BOLD.width("漢", 20)).isEqualTo(12);
        assertThat(Typeface.BOLD.width("\uD83D\uDE80", 20)).isEqualTo(12);
        assertThat(Typeface.BOLD.width("\uD83D", 20)).isEqualTo(12);
        assertThat(Typeface.BOLD.width("\u0007", 20)).isEqualTo(12);
    }

    @Test
    void lettersAreNeitherJoinedNorMovedTogether() {
        Typeface face = Typeface.REGULAR;
        assertThat(face.width("fi", 100)).isCloseTo(face.width("f", 100) + face.width("i", 100), within(1e-9));
        assertThat(face.width("AV", 100)).isCloseTo(face.width("A", 100) + face.width("V", 100), within(1e-9));
    }

    @Test
    void aLetterWithItsAccentApartIsAsWideAsOne() {
        assertThat(Typeface.REGULAR.width("e\u0301", 10)).isEqualTo(Typeface.REGULAR.width("é", 10));
    }

    @ParameterizedTest
    @EnumSource
    void javaGivesTheSameWidth(Typeface face) throws Exception {
        FontRenderContext exact = new FontRenderContext(null, true, true);
        try (InputStream in = TypefaceTest.class.getResourceAsStream("fonts/" + face.file() + ".ttf")) {
            Font font = fontOrSkip(Objects.requireNonNull(in)).deriveFont(1000f);
            GlyphVector glyphs = font.createGlyphVector(exact, PLAIN);
            double width = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
            assertThat(width).isCloseTo(face.width(PLAIN, 1000), within(width / 1000));
        }
    }

    @ParameterizedTest
    @EnumSource
    void pdfGivesTheSameWidth(Typeface face) throws Exception {
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document)) {
            double width = fonts.of(face).getStringWidth(PLAIN);
            assertThat(width).isCloseTo(face.width(PLAIN, 1000), within(width / 1000));
        }
    }

    @Property
    void whatIsFittedFits(@ForAll String text, @ForAll @DoubleRange(max = 300) double width) {
        String fitted = Typeface.CONDENSED_MEDIUM.fit(text, 11, width);
        assertThat(Typeface.CONDENSED_MEDIUM.width(fitted, 11)).isLessThanOrEqualTo(width);
    }

    @Property
    void wrappedLinesFitAndLoseNothing(@ForAll String text, @ForAll @DoubleRange(min = 30, max = 300) double width) {
        var lines = Typeface.REGULAR.wrap(text, 11, width);
        assertThat(lines)
                .allSatisfy(line -> assertThat(Typeface.REGULAR.width(line, 11)).isLessThanOrEqualTo(width));
        assertThat(String.join("", lines).replaceAll("\\s+", ""))
                .isEqualTo(text.strip().replaceAll("\\s+", ""));
    }

    @Test
    void whatFitsStaysAsItIs() {
        double width = Typeface.REGULAR.width("Patient portal", 11);
        assertThat(Typeface.REGULAR.fit("Patient portal", 11, width)).isEqualTo("Patient portal");
        assertThat(Typeface.REGULAR.fit("Patient portal", 11, width - 0.1)).isEqualTo("Patient por…");
        assertThat(Typeface.REGULAR.fit("Patient portal", 11, 2)).isEmpty();
    }

    @Test
    void aLongWordIsBrokenBehindItsHyphen() {
        double width = Typeface.REGULAR.width("unsupported-techno", 12);
        assertThat(Typeface.REGULAR.wrap("and unsupported-technology register", 12, width))
                .containsExactly("and unsupported-", "technology register");
    }

    @Test
    void tooManyLinesEndInAnEllipsis() {
        assertThat(Typeface.REGULAR.wrap("Shared care record wave 1", 11, 65, 2))
                .containsExactly("Shared care", "record wav…");
    }

    private static Font fontOrSkip(InputStream in) throws Exception {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (LinkageError | InternalError e) {
            return Assumptions.abort("This Java has no font engine here: " + e);
        }
    }
}
