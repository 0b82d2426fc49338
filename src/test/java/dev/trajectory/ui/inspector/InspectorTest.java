package dev.trajectory.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectorTest {

    private MainWindow window;
    private ChunkId engine;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        engine = chunk("Regional integration engine").id();
        Ui.run(() -> window.desk().select(Set.of(engine)));
        Ui.frame();
    }

    @Test
    void showsEachTab() {
        for (String tab : List.of("Plan", "Links", "People", "Money", "Purpose")) {
            Ui.run(() -> window.scene().getRoot().lookupAll(".tabs .toggle-button").stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals(tab))
                    .forEach(ToggleButton::fire));
            Ui.screen(window, "inspector-" + tab.toLowerCase(java.util.Locale.ROOT));
        }
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.screen(window, "inspector-purpose");
    }

    @Test
    void whatIsTypedCountsOnEnterAndIsOneStep() {
        type("inspector-duration", "20w");
        type("inspector-notBefore", "6 Sep 2027");

        assertThat(now().duration()).isEqualTo(WorkSpan.weeks(20));
        assertThat(now().notBefore()).isEqualTo(LocalDate.of(2027, 9, 6));
        assertThat(window.desk().snapshot().history().at()).isEqualTo(2);
    }

    @Test
    void whatIsWrongIsSaidAndNotKept() {
        Plan before = window.desk().plan();
        type("inspector-duration", "a while");
        Ui.screen(window, "inspector-wrong");

        assertThat(window.desk().plan()).isEqualTo(before);
        assertThat(Ui.get(() -> field("inspector-duration").getAccessibleHelp()))
                .contains("a while");
    }

    @Test
    void severalChunksAreChangedTogether() {
        ChunkId index = chunk("Regional master patient index").id();
        Ui.run(() -> window.desk().select(new LinkedHashSet<>(List.of(engine, index))));
        type("inspector-deadline", "31/3/2029");

        assertThat(now().deadline()).isEqualTo(LocalDate.of(2029, 3, 31));
        assertThat(window.desk().plan().chunks().find(index).deadline()).isEqualTo(LocalDate.of(2029, 3, 31));
        assertThat(window.desk().snapshot().history().at()).isEqualTo(1);
    }

    private TextField field(String id) {
        return (TextField) window.scene().lookup("#" + id);
    }

    private void type(String id, String text) {
        Ui.frame();
        Ui.run(() -> {
            field(id).requestFocus();
            field(id).setText(text);
        });
        Ui.press(window, KeyCode.ENTER);
    }

    private Chunk now() {
        return window.desk().plan().chunks().find(engine);
    }

    private Chunk chunk(String title) {
        return window.desk().plan().chunks().stream()
                .filter(chunk -> chunk.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
