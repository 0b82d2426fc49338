package dev.trajectory.ui.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class LineCompletionTest {

    /// What is offered is looked for in the plan that is on the screen, so it is asked for where that may be read.
    @Test
    void offersAreAskedForOnTheUiThread() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Queue<Boolean> asked = new ConcurrentLinkedQueue<>();
        Ui.run(() -> {
            TextField field = new TextField();
            ((Pane) window.scene().getRoot()).getChildren().add(field);
            LineCompletion.bindWhole(field, _ -> {
                asked.add(Platform.isFxApplicationThread());
                return List.of();
            });
            field.requestFocus();
            field.setText("Net");
        });
        Ui.until(() -> !asked.isEmpty());
        assertThat(asked).containsOnly(true);
    }
}
