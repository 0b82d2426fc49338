package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.app.Arrival;
import dev.trajectory.app.Folders;
import dev.trajectory.app.Services;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.WindowWords;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was answered for a new plan is not thrown away unasked.
class NewPlanWindowTest {

    @TempDir
    private Path folder;

    private final CompletableFuture<Arrival.Ready> made = new CompletableFuture<>();
    private Kit kit;
    private Stage stage;

    @BeforeEach
    void open() {
        Folders folders = new Folders(folder.resolve("settings"), folder.resolve("state"), folder.resolve("spare"));
        kit = Ui.get(() -> new Kit(
                Services.of(folders, Clock.systemUTC(), Platform::runLater, "test"),
                new WindowWords(Locale.UK),
                new FontFaces(),
                new Appearance()));
        stage = Ui.get(() -> {
            List<Window> before = List.copyOf(Window.getWindows());
            NewPlanWindow.open(kit, null, made::complete);
            return Window.getWindows().stream()
                    .filter(each -> !before.contains(each))
                    .map(Stage.class::cast)
                    .findFirst()
                    .orElseThrow();
        });
    }

    @AfterEach
    void end() {
        Ui.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        kit.services().close();
    }

    @Test
    void whereNothingIsAnsweredItClosesUnasked() {
        Ui.press(stage.getScene(), KeyCode.ESCAPE);
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void whatIsAnsweredIsAskedAboutAndOneGoesOnWhereOneWas() {
        Ui.run(() -> name().setText("A plan"));
        Ui.press(stage.getScene(), KeyCode.ESCAPE);
        assertThat(stage.isShowing()).isTrue();
        assertThat(isAsked()).isTrue();
        Ui.screen((Region) stage.getScene().getRoot(), "new-plan-discard");
        Ui.press(stage.getScene(), KeyCode.ESCAPE);
        assertThat(isAsked()).isFalse();
        assertThat(name().getText()).isEqualTo("A plan");

        Ui.press(stage.getScene(), KeyCode.ENTER);
        assertThat(Ui.get(() -> stage.getScene().lookup("#new-names")))
                .as("Enter goes on to the next step")
                .isNotNull();
        Ui.press(stage.getScene(), KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(made.orTimeout(60, TimeUnit.SECONDS)
                        .join()
                        .document()
                        .plan()
                        .programme()
                        .name())
                .isEqualTo("A plan");
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void closingTheWindowAsksToo() {
        Ui.run(() -> name().setText("A plan"));
        for (int i = 0; i < 2; i++) {
            Ui.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
            assertThat(stage.isShowing()).isTrue();
            assertThat(isAsked()).isTrue();
        }
        Ui.press(stage.getScene(), KeyCode.ENTER);
        assertThat(stage.isShowing()).isFalse();
        assertThat(made).isNotDone();
    }

    private TextInputControl name() {
        return Ui.get(() -> (TextInputControl) stage.getScene().lookup("#new-name"));
    }

    private boolean isAsked() {
        return Ui.get(() -> {
            Node question = stage.getScene().lookup(".question-shade");
            return question != null && question.isVisible();
        });
    }
}
