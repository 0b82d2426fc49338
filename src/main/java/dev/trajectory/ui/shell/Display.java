package dev.trajectory.ui.shell;

import dev.trajectory.words.WindowWords;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Whether a window can be opened here at all, asked before the toolkit fails in its own words.
public final class Display {

    /// What the toolkit loads on Linux, and the Debian package that has it.
    private static final List<Map.Entry<String, String>> LIBRARIES = List.of(
            Map.entry("libX11.so.6", "libx11-6"),
            Map.entry("libXtst.so.6", "libxtst6"),
            Map.entry("libXxf86vm.so.1", "libxxf86vm1"),
            Map.entry("libGL.so.1", "libgl1"),
            Map.entry("libgtk-3.so.0", "libgtk-3-0"),
            Map.entry("libgdk-3.so.0", "libgtk-3-0"),
            Map.entry("libfreetype.so.6", "libfreetype6"),
            Map.entry("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));

    private Display() {}

    /// Why no window can be opened, in words; empty where one can.
    public static Optional<String> obstacle(Locale locale) {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || System.getProperty("glass.platform") != null) {
            return Optional.empty();
        }
        WindowWords words = new WindowWords(locale);
        if (isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")) {
            return Optional.of(words.say("display.none"));
        }
        return missing(Display::loads, words);
    }

    /// Names the libraries that do not load and the packages that have them; empty where all load.
    static Optional<String> missing(Predicate<String> loads, WindowWords words) {
        List<Map.Entry<String, String>> missing =
                LIBRARIES.stream().filter(each -> !loads.test(each.getKey())).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String names = String.join(", ", missing.stream().map(Map.Entry::getKey).toList());
        String packages = String.join(
                " ", missing.stream().map(Map.Entry::getValue).distinct().toList());
        return Optional.of(words.say("display.libraries", names, packages));
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isEmpty();
    }

    /// Native access is what this program is started with (`--enable-native-access`).
    @SuppressWarnings("restricted")
    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
