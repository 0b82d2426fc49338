package dev.trajectory.ui.shell;

import dev.trajectory.draw.Theme;
import dev.trajectory.ui.Ui;
import org.junit.jupiter.api.Test;

class MainWindowTest {

    @Test
    void showsNorthmoorInEveryTheme() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            Ui.screen(window, "window-northmoor");
            window.desk().theme().set(Theme.DARK);
            Ui.screen(window, "window-northmoor");
        });
    }
}
