package dev.trajectory.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/// Paints PDF files of pages as large as their pictures, with the fonts embedded and text that can be selected.
public final class PdfPainter implements Painter {

    private static final double POINTS_A_PIXEL = 72.0 / 96;

    /// The longest side of a page that readers accept, in the page's units.
    private static final double LONGEST_SIDE = 14_400;

    /// Stands where a writer would put the time, so that the same picture gives the same bytes.
    private static final long DOCUMENT_ID = 1;

    @Override
    public Painted paint(Picture picture, OutputStream out) throws IOException {
        return paint(new Pages(List.of(picture), picture), out);
    }

    @Override
    public Painted paint(Pages pages, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SequencedSet<MissingGlyphs> missing = new LinkedHashSet<>();
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document)) {
            describe(document, pages.whole().title());
            for (Picture page : pages.pages()) {
                missing.addAll(paint(page, document, fonts).missing());
            }
            document.save(bytes);
        }
        bytes.writeTo(out);
        return new Painted(List.copyOf(missing));
    }

    private static void describe(PDDocument document, String title) {
        document.setDocumentId(DOCUMENT_ID);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("en-GB");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static Painted paint(Picture picture, PDDocument document, PdfFonts fonts) throws IOException {
        double longest = Math.max(picture.width(), picture.height()) * POINTS_A_PIXEL;
        double unit = Math.max(1, Math.ceil(longest / LONGEST_SIDE));
        float scale = (float) (POINTS_A_PIXEL / unit);
        float height = (float) picture.height() * scale;
        PDPage page = new PDPage(new PDRectangle((float) picture.width() * scale, height));
        if (unit > 1) {
            page.setUserUnit((float) unit);
        }
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(new Matrix(scale, 0, 0, -scale, 0, height));
            return Walk.through(picture, new PdfSurface(content, fonts));
        }
    }
}
