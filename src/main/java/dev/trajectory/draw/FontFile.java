package dev.trajectory.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A bundled TrueType font: which characters it has, how wide they are and what they look like.
///
/// Outlines come from the font file and not from the platform's font engine: that one is missing where no fonts are
/// installed, and it rounds widths in its own way. Safe for use by several threads.
final class FontFile {

    /// The width of the box that stands for a missing glyph, in ems.
    static final double BOX_WIDTH = 0.6;

    private static final int LAST_CODE_POINT = 0x1FFFF;

    /// A cache: each font is as its file has it.
    private static final Map<Typeface, FontFile> READ = new ConcurrentHashMap<>();

    private record Glyph(int id, double advance) {}

    private final byte[] bytes;
    private final TrueTypeFont font;
    private final double unitsPerEm;
    private final double capHeight;
    private final Map<Integer, Glyph> glyphs;
    private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();

    private FontFile(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.font = open();
        this.unitsPerEm = font.getUnitsPerEm();
        this.capHeight = font.getOS2Windows().getCapHeight() / unitsPerEm;
        this.glyphs = Map.copyOf(readGlyphs());
    }

    /// The font of that typeface, read once for all.
    static FontFile of(Typeface typeface) {
        return READ.computeIfAbsent(typeface, t -> read(t.file()));
    }

    private static FontFile read(String name) {
        String path = "fonts/" + name + ".ttf";
        try (InputStream in = FontFile.class.getResourceAsStream(path)) {
            return new FontFile(
                    Objects.requireNonNull(in, () -> path + " is not bundled").readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled font " + path + " cannot be read", e);
        }
    }

    /// A fresh copy for a writer that embeds it. Substitutions are off, for they would change widths.
    TrueTypeFont open() throws IOException {
        TrueTypeFont fresh = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        fresh.setEnableGsub(false);
        return fresh;
    }

    boolean has(int codePoint) {
        return glyphs.containsKey(codePoint);
    }

    /// How far the character moves the pen, in ems.
    double advance(int codePoint) {
        Glyph glyph = glyphs.get(codePoint);
        return glyph == null ? BOX_WIDTH : glyph.advance();
    }

    double capHeight() {
        return capHeight;
    }

    /// The character's shape, one em being one unit, y growing upwards. Not to be changed by the caller.
    Path2D outline(int codePoint) {
        return outlines.computeIfAbsent(codePoint, this::readOutline);
    }

    private Map<Integer, Glyph> readGlyphs() throws IOException {
        CmapLookup characters = font.getUnicodeCmapLookup();
        Map<Integer, Glyph> found = new HashMap<>();
        for (int codePoint = ' '; codePoint <= LAST_CODE_POINT; codePoint++) {
            int id = characters.getGlyphId(codePoint);
            if (id != 0 && !Character.isISOControl(codePoint)) {
                found.put(codePoint, new Glyph(id, font.getAdvanceWidth(id) / unitsPerEm));
            }
        }
        return found;
    }

    private Path2D readOutline(int codePoint) {
        Glyph glyph = glyphs.get(codePoint);
        Path2D outline = new Path2D.Double();
        // The parser moves one shared reader about the file.
        synchronized (font) {
            try {
                GlyphData shape = glyph == null ? null : font.getGlyph().getGlyph(glyph.id());
                if (shape != null) {
                    outline.append(shape.getPath(), false);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        outline.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
        return outline;
    }
}
