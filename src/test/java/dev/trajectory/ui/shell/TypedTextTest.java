package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.Ui;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Undo takes back what was done last: what is typed and not kept yet before anything in the plan; and nothing in the
/// plan under a question.
class TypedTextTest {

    private MainWindow window;
    private ChunkId engine;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        engine = window.desk().plan().chunks().stream()
                .filter(each -> each.title().equals("Regional integration engine"))
                .map(Chunk::id)
                .findFirst()
                .orElseThrow();
        Ui.run(() -> {
            window.desk().select(Set.of(engine));
            window.desk().perform(new ChangeChunks<>(List.of(engine), ChunkField.TITLE, "Engine"));
        });
        Ui.frame();
    }

    @Test
    void whatIsTypedIsTakenBackBeforeThePlan() {
        TextField field = field();
        String shown = Ui.get(field::getText);
        Ui.run(field::requestFocus);
        Ui.run(field::selectAll);
        Ui.type(window, "9");
        assertThat(field.getText()).isEqualTo("9");

        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(field.getText()).isEqualTo(shown);
        assertThat(title()).isEqualTo("Engine");
        Ui.press(window, KeyCode.Y, KeyCode.CONTROL);
        assertThat(field.getText()).isEqualTo("9");
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(title()).isEqualTo("Engine");

        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(title()).as("nothing is typed any more").isEqualTo("Regional integration engine");
    }

    /// Kept with Enter it is the plan's, though the keyboard stays in the field.
    @Test
    void whatIsKeptIsTakenBackInThePlan() {
        TextField field = field();
        String shown = Ui.get(field::getText);
        Ui.run(field::requestFocus);
        Ui.run(field::selectAll);
        Ui.type(window, "9w");
        Ui.press(window, KeyCode.ENTER);
        assertThat(at()).isEqualTo(2);

        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(at()).isEqualTo(1);
        assertThat(field.getText()).isEqualTo(shown);
        assertThat(title()).isEqualTo("Engine");
    }

    @Test
    void underAQuestionThePlanStaysAsItIs() {
        Ui.press(window, KeyCode.B, KeyCode.CONTROL);
        for (KeyCode key : List.of(KeyCode.Z, KeyCode.Y, KeyCode.K, KeyCode.H)) {
            Ui.press(window, key, KeyCode.CONTROL);
            assertThat(at()).isEqualTo(1);
        }
        assertThat(Ui.get(() -> window.scene().lookup(".question-shade").isVisible()))
                .isTrue();
        assertThat(Ui.get(() -> window.scene().lookup(".overlay")))
                .as("the palette")
                .isNull();
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(at()).isZero();
    }

    private TextField field() {
        return Ui.get(() -> (TextField) window.scene().lookup("#inspector-duration"));
    }

    private int at() {
        return window.desk().snapshot().history().at();
    }

    private String title() {
        return window.desk().plan().chunks().get(engine).title();
    }
}
