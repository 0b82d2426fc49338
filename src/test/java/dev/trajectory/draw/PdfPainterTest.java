package dev.trajectory.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPainterTest {

    @Test
    void textCanBeTakenOut() throws IOException {
        try (PDDocument document = pdf(EveryShape.picture())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("A & B <c> \"d\"", "two spaces", "Critical path", "£58.6m");
        }
    }

    @Test
    void lettersAreNotJoined() throws IOException {
        try (PDDocument document = pdf(EveryShape.saying("office fluff AV"))) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo("office fluff AV");
        }
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws IOException {
        try (PDDocument document = pdf(EveryShape.picture())) {
            PDResources resources = document.getPage(0).getResources();
            int fonts = 0;
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+IBMPlexSans.*");
                fonts++;
            }
            assertThat(fonts).isEqualTo(3);
        }
    }

    @Test
    void thePageIsAsLargeAsThePicture() throws IOException {
        try (PDDocument document = pdf(EveryShape.picture())) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isCloseTo(260 * 0.75f, within(0.001f));
            assertThat(page.getMediaBox().getHeight()).isCloseTo(150 * 0.75f, within(0.001f));
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Every shape & <more>");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    @Test
    void aPageTooLongForReadersIsWrittenInLargerUnits() throws IOException {
        try (PDDocument document = pdf(new Picture("", 60_000, 100, EveryShape.WHITE, List.of()))) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth() * page.getUserUnit()).isCloseTo(45_000, within(1f));
            assertThat(page.getMediaBox().getWidth()).isLessThanOrEqualTo(14_400);
        }
    }

    @Test
    void shapesHaveTheirColoursAtTheirPlaces() throws IOException {
        try (PDDocument document = pdf(EveryShape.picture())) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 96 * 2);
            assertThat(image.getRGB(80, 40) & 0xffffff).as("bar").isEqualTo(0x0b7468);
            assertThat(image.getRGB(160, 120) & 0xffffff).as("diamond").isEqualTo(0x121826);
            assertThat(image.getRGB(330, 30) & 0xffffff).as("within the clip").isEqualTo(0x121826);
            assertThat(image.getRGB(316, 30) & 0xffffff).as("outside of it").isEqualTo(0xffffff);
            assertThat(image.getRGB(180, 40) >> 16 & 0xff).as("half-seen iris").isBetween(0xa5, 0xaa);
        }
    }

    private static PDDocument pdf(Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPainter().paint(picture, out);
        return Loader.loadPDF(out.toByteArray());
    }
}
