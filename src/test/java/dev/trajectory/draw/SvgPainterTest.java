package dev.trajectory.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SvgPainterTest {

    private static final Pattern FONT = Pattern.compile("base64,([A-Za-z0-9+/=]+)");

    @Test
    void everyShapeIsWrittenAsInTheGoldenFile() throws Exception {
        String svg = FONT.matcher(svg(EveryShape.picture())).replaceAll("base64,…");
        Path made = Path.of("target", "golden", "every-shape.svg");
        Files.createDirectories(made.getParent());
        Files.writeString(made, svg);
        assertThat(svg)
                .as("If the change is meant, copy %s to src/test/resources/dev/trajectory/draw/", made)
                .isEqualTo(golden());
    }

    @Test
    void textComesBackFromTheXmlAsItWas() throws Exception {
        assertThat(texts(EveryShape.picture())).containsExactly(EveryShape.ESCAPED, "Critical path", "£58.6m");
    }

    @Test
    void theTitleIsTheDocuments() throws Exception {
        Document document = parsed(svg(EveryShape.picture()));
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Every shape & <more>");
    }

    @Test
    void missingCharactersStayInTheTextButAreNotSeen() throws Exception {
        assertThat(texts(EveryShape.saying("EPR 漢字 שלום go"))).containsExactly("EPR 漢字 שלום go");
        assertThat(svg(EveryShape.saying("漢"))).contains("<tspan x=\"10\" textLength=\"7.2\" fill=\"none\"");
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() throws Exception {
        assertThat(texts(EveryShape.saying("a\u0000b\u001Bc\uD83Dd\uFFFEe\nf")))
                .containsExactly("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
        Picture picture = new Picture("\u0000\uDC00", 10, 10, EveryShape.WHITE, List.of());
        assertThat(parsed(svg(picture)).getDocumentElement().getTextContent()).contains("\uFFFD\uFFFD");
    }

    @Test
    void theEmbeddedFontsHoldTheLettersAtTheirWidths() throws Exception {
        Matcher fonts = FONT.matcher(svg(EveryShape.saying("Größe £5")));
        assertThat(fonts.find()).isTrue();
        byte[] font = Base64.getDecoder().decode(fonts.group(1));
        assertThat(font.length).isLessThan(20_000);
        try (TrueTypeFont subset = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            for (int c : "Größe £5".codePoints().toArray()) {
                int glyph = subset.getUnicodeCmapLookup().getGlyphId(c);
                assertThat(glyph).isPositive();
                assertThat(subset.getAdvanceWidth(glyph) / 1000.0)
                        .isCloseTo(Typeface.REGULAR.width(Character.toString(c), 1), within(1e-9));
            }
            assertThat(subset.getTableMap().keySet()).doesNotContainAnyElementsOf(Set.of("GSUB", "GPOS", "kern"));
        }
        assertThat(fonts.find()).as("only one typeface is used").isFalse();
    }

    @Test
    void numbersAreShortAndTheSameEverywhere() {
        assertThat(SvgText.number(1)).isEqualTo("1");
        assertThat(SvgText.number(-0.001)).isEqualTo("0");
        assertThat(SvgText.number(-0.5)).isEqualTo("-0.5");
        assertThat(SvgText.number(12.345)).isEqualTo("12.35");
        assertThat(SvgText.number(0.05)).isEqualTo("0.05");
        assertThat(SvgText.number(-1234567.10)).isEqualTo("-1234567.1");
    }

    private static String golden() throws IOException {
        try (var in = SvgPainterTest.class.getResourceAsStream("every-shape.svg")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> texts(Picture picture) throws Exception {
        NodeList texts = parsed(svg(picture)).getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }

    private static String svg(Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgPainter().paint(picture, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
