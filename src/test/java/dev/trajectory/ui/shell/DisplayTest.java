package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.words.WindowWords;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisplayTest {

    private static final WindowWords WORDS = new WindowWords(Locale.UK);

    @Test
    void namesWhatIsMissingAndWhatToInstall() {
        Set<String> absent = Set.of("libXtst.so.6", "libgtk-3.so.0", "libgdk-3.so.0");

        assertThat(Display.missing(library -> !absent.contains(library), WORDS))
                .contains("The window needs system libraries that are not installed: libXtst.so.6, libgtk-3.so.0, "
                        + "libgdk-3.so.0. On Debian or Ubuntu: sudo apt install libxtst6 libgtk-3-0");
    }

    @Test
    void saysNothingWhereAllLoad() {
        assertThat(Display.missing(library -> true, WORDS)).isEmpty();
    }
}
