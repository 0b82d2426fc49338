package dev.trajectory.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The list of what a line may be completed with.
class CompletionTest {

    /// Kept, for a logger that nobody holds loses its handlers.
    private static final Logger STYLES = Logger.getLogger("javafx.css");

    private final List<String> complaints = new ArrayList<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            complaints.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        STYLES.addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        STYLES.removeHandler(listener);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void looksAsTheWindowDoesAndNoStyleIsAmiss(Theme theme) {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Ui.run(() -> window.desk().theme().set(theme));
        Ui.press(window, KeyCode.N);
        CompletableFuture<Window> popup = Ui.get(CompletionTest::next);
        Ui.run(() -> {
            TextField line = (TextField) window.scene().lookup("#entry-line");
            line.setText("Test the Wi-Fi @");
            line.end();
        });
        Window shown = popup.orTimeout(60, TimeUnit.SECONDS).join();
        Ui.frame();
        Ui.run(() -> {
            ListView<?> list = (ListView<?>) shown.getScene().getRoot().lookup(".list-view");
            list.getSelectionModel().select(1);
        });
        Ui.frame();
        Ui.run(() -> Ui.screen(shown.getScene(), "completion-" + theme.word()));
        Ui.press(window, KeyCode.ESCAPE);

        assertThat(complaints).isEmpty();
    }

    /// The next window that opens.
    private static CompletableFuture<Window> next() {
        CompletableFuture<Window> opened = new CompletableFuture<>();
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(opened::complete);
            }
        });
        return opened;
    }
}
