package dev.trajectory.ui.theme;

import dev.trajectory.draw.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;

/// The bundled fonts as the window's toolkit knows them. To be used on the UI thread.
public final class FontFaces {

    private final Map<Typeface, String> names = new EnumMap<>(Typeface.class);
    private final Map<Typeface, Map<Double, Font>> sized = new EnumMap<>(Typeface.class);

    /// Loads all of them, which also makes their names known to style sheets.
    public FontFaces() {
        for (Typeface typeface : Typeface.values()) {
            names.put(typeface, load(typeface).getName());
            sized.put(typeface, new HashMap<>());
        }
    }

    /// A typeface at a size in pixels.
    public Font font(Typeface typeface, double size) {
        return Objects.requireNonNull(sized.get(typeface))
                .computeIfAbsent(size, each -> new Font(Objects.requireNonNull(names.get(typeface)), each));
    }

    private static Font load(Typeface typeface) {
        String path = "fonts/" + typeface.file() + ".ttf";
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(Font.loadFont(in, 12), path);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled font " + path + " cannot be read", e);
        }
    }
}
