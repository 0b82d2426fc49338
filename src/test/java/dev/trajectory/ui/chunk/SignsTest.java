package dev.trajectory.ui.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Marks;
import dev.trajectory.check.Rule;
import dev.trajectory.draw.Theme;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A limit broken by hand is marked on the chunk, wherever it is drawn, and listed: on Northmoor, with a chunk pinned
/// before what it waits for.
class SignsTest {

    private MainWindow window;
    private ChunkId broken;

    @BeforeEach
    void pin() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        broken = window.desk().plan().chunks().stream()
                .filter(each -> each.title().equals("Reference architecture, standards and interface catalogue"))
                .map(Chunk::id)
                .findFirst()
                .orElseThrow();
        Ui.run(() -> {
            window.desk().perform(new ChangeChunks<>(List.of(broken), ChunkField.PIN, LocalDate.of(2027, 4, 5)));
            window.desk().select(Set.of(broken));
        });
        Ui.frame();
    }

    @Test
    void aKeyListsWhatTheChecksFoundAboutAChunk() {
        assertThat(rules()).contains(Rule.DEPENDENCY_BROKEN);
        Ui.press(window, KeyCode.K);
        Ui.screen(window, "signs");
        assertThat(filter()).isEqualTo("Reference architecture, standards and interface catalogue");
        assertThat(spoken("#roadmap")).contains("should be 52 days later");
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.screen(window, "signs");
    }

    private List<Rule> rules() {
        return Marks.of(window.desk().snapshot().outlook().findings()).on(broken).stream()
                .map(Finding::rule)
                .toList();
    }

    private String filter() {
        return Ui.get(() ->
                ((TextField) window.scene().lookup(".findings").getParent().lookup(".text-field")).getText());
    }

    private String spoken(String id) {
        return Ui.get(() -> {
            Node node = window.scene().lookup(id);
            return node.getAccessibleText();
        });
    }

    @Test
    void theBoardMarksIt() {
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.B);
        Ui.frame();
        Ui.screen(window, "signs-board");
        Ui.press(window, KeyCode.K);
        assertThat(filter()).isNotEmpty();
    }

    @Test
    void theMapMarksIt() {
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.M);
        Ui.until(() -> Ui.isMade(window));
        Ui.press(window, KeyCode.K);
        Ui.screen(window, "signs-map");
        assertThat(filter()).isNotEmpty();
    }
}
