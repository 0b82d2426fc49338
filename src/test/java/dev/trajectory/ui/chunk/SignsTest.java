package dev.trajectory.ui.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Rule;
import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return window.desk().snapshot().outlook().marks().on(broken).stream()
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
        assertThat(signs(broken)).isEqualTo(1);
        assertThat(signs(unmarked())).isZero();
        Ui.press(window, KeyCode.K);
        assertThat(listed()).isEqualTo(found()).anyMatch(text -> text.contains("should be 52 days later"));
    }

    @Test
    void theMapMarksIt() {
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.M);
        Ui.until(() -> Ui.isMade(window));
        assertThat(signs(broken)).isEqualTo(1);
        assertThat(signs(unmarked())).isZero();
        Ui.press(window, KeyCode.K);
        Ui.screen(window, "signs-map");
        assertThat(listed()).isEqualTo(found()).anyMatch(text -> text.contains("should be 52 days later"));
    }

    /// How many triangles of warning the view draws for a chunk.
    private long signs(ChunkId chunk) {
        Theme theme = window.desk().theme().get();
        Set<Colour> colours =
                Set.of(theme.colour(Token.WARN), theme.colour(Token.WARN_FILL), theme.colour(Token.DANGER));
        Picture picture = Ui.get(() -> window.view().picture()).get();
        return flat(picture.shapes())
                .filter(shape -> chunk.equals(shape.owner()))
                .filter(shape -> shape instanceof Shape.Path path
                        && path.steps().size() == 4
                        && path.fill() != null
                        && colours.contains(path.fill()))
                .count();
    }

    private static Stream<Shape> flat(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape instanceof Shape.Clipped clipped ? flat(clipped.shapes()) : Stream.of(shape));
    }

    private ChunkId unmarked() {
        Outlook outlook = window.desk().snapshot().outlook();
        return outlook.plan().chunks().stream()
                .map(Chunk::id)
                .filter(id -> outlook.marks().on(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// What is found about the chunk, in words.
    private Set<String> found() {
        return window.desk().snapshot().outlook().findings().stream()
                .filter(finding -> finding.subjects().contains(broken))
                .map(window.desk().sentences()::finding)
                .collect(Collectors.toSet());
    }

    /// The rows of the list of findings.
    private Set<String> listed() {
        Ui.frame();
        return Ui.get(() -> window.scene().getRoot().lookupAll(".finding").stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .collect(Collectors.toSet()));
    }
}
