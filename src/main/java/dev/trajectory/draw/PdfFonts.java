package dev.trajectory.draw;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of one document, each embedded on first use, and only the glyphs that were used. To be closed after the
/// document has been saved.
final class PdfFonts implements Closeable {

    private final PDDocument document;
    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
    private final List<TrueTypeFont> files = new ArrayList<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont of(Typeface typeface) throws IOException {
        PDFont font = fonts.get(typeface);
        if (font == null) {
            TrueTypeFont file = typeface.font().open();
            files.add(file);
            font = PDType0Font.load(document, file, true);
            fonts.put(typeface, font);
        }
        return font;
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont file : files) {
            file.close();
        }
    }
}
