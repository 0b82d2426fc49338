package dev.trajectory.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Paints SVG files: text that can be selected and searched, in embedded fonts.
///
/// Each shape carries the id of its record as `data-id`. A browser shows the fonts; a program that does not read
/// embedded fonts keeps at least the widths, for each text says how long it is.
public final class SvgPainter implements Painter {

    @Override
    public Painted paint(Picture picture, OutputStream out) throws IOException {
        SvgSurface surface = new SvgSurface();
        Painted painted = Walk.through(picture, surface);
        out.write(document(picture, surface).getBytes(StandardCharsets.UTF_8));
        return painted;
    }

    private static String document(Picture picture, SvgSurface surface) throws IOException {
        String width = SvgText.number(picture.width());
        String height = SvgText.number(picture.height());
        return String.format(
                Locale.ROOT,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" \
                xml:lang="en-GB" xml:space="preserve" role="img" aria-labelledby="title" fill="none" stroke-linejoin="round">
                <title id="title">%3$s</title>
                <style>
                text{white-space:pre;font-kerning:none;font-variant-ligatures:none;direction:ltr;\
                unicode-bidi:bidi-override}
                %4$s</style>
                %5$s</svg>
                """,
                width,
                height,
                SvgText.escaped(picture.title()),
                SvgFonts.styles(surface.written()),
                surface.body());
    }

    /// The class that a style sheet sets this typeface for.
    static String styleClass(Typeface typeface) {
        return typeface.file().replace("IBMPlex", "").replace("-", "");
    }

    static String attribute(String name, @Nullable String value) {
        return value == null ? "" : " " + name + "=\"" + SvgText.escaped(value) + "\"";
    }
}
