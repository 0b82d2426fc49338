package dev.trajectory.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Embeds as much of the fonts in a style sheet as a picture uses.
final class SvgFonts {

    /// Left out are the tables that speak of glyphs which the subset no longer has, or move and join letters.
    private static final List<String> TABLES = List.of(
            "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "OS/2", "name", "post",
            "cmap");

    private SvgFonts() {}

    /// The rules that embed fonts and set the classes of text.
    ///
    /// @param written the characters written in each typeface
    static String styles(Map<Typeface, ? extends Set<Integer>> written) throws IOException {
        StringBuilder styles = new StringBuilder();
        for (Map.Entry<Typeface, ? extends Set<Integer>> entry : written.entrySet()) {
            Typeface typeface = entry.getKey();
            styles.append(String.format(
                    Locale.ROOT,
                    """
                    @font-face{font-family:"%1$s";font-weight:%2$s;\
                    src:url(data:font/ttf;base64,%3$s) format("truetype")}
                    .%4$s{font-family:"%1$s",Lato,"DejaVu Sans",sans-serif;font-weight:%2$s}
                    """,
                    typeface.family(),
                    typeface.weight(),
                    Base64.getEncoder().encodeToString(subset(typeface, entry.getValue())),
                    SvgPainter.styleClass(typeface)));
        }
        return styles.toString();
    }

    /// A font file with those characters alone.
    static byte[] subset(Typeface typeface, Set<Integer> characters) throws IOException {
        try (TrueTypeFont font = typeface.font().open()) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(characters);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
