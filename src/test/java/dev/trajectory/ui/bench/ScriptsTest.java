package dev.trajectory.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.cli.bench.SyntheticPlan;
import dev.trajectory.draw.Picture;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.picture.PictureCanvas;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is measured does something, again and again, and leaves the plan as it was.
class ScriptsTest {

    private static final Plan PLAN = SyntheticPlan.of(200, false);

    static List<Script> scripts() {
        return Stream.concat(Scripts.ofAThousand().stream(), Scripts.ofEverySize().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void eachStepIsSeenAndTheEndLeavesThePlanAsItWas(Script script) {
        MainWindow window = Ui.get(() -> Ui.window(PLAN, 1_000, 760));
        Ui.run(() -> script.begin().in(window));
        Ui.until(() -> script.isReady().in(window));
        Object before = seen(window);
        for (int frame = 0; frame < 20; frame++) {
            int step = frame;
            Ui.run(() -> script.step().in(window, step));
            Ui.frame();
        }

        assertThat(seen(window)).isNotEqualTo(before);
        Ui.run(() -> script.end().in(window));
        assertThat(window.desk().plan()).isEqualTo(PLAN);
    }

    /// Every picture in the view, what is selected, and what is typed.
    private static Object seen(MainWindow window) {
        return Ui.get(() -> {
            List<Picture> pictures = window.scene().getRoot().lookupAll("*").stream()
                    .filter(PictureCanvas.class::isInstance)
                    .map(each -> ((PictureCanvas) each).picture())
                    .filter(Objects::nonNull)
                    .toList();
            TextField typed = (TextField) window.scene().getRoot().lookup("#capture");
            return List.of(pictures, window.desk().snapshot().selection(), typed == null ? "" : typed.getText());
        });
    }
}
