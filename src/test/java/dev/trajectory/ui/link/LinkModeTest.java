package dev.trajectory.ui.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Dependencies drawn by keys alone, on Northmoor.
class LinkModeTest {

    private MainWindow window;
    private Region surface;
    private ChunkId engine;
    private List<ChunkId> rows;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        surface = (Region) Ui.get(() -> window.scene().lookup("#roadmap"));
        Ui.frame();
        engine = chunk("Regional integration engine");
        rows = Ui.get(() -> ((Ground) surface).order());
        Ui.run(() -> window.desk().select(Set.of(engine)));
        Ui.press(window, KeyCode.L);
    }

    @Test
    void arrowsChooseTheOtherEndAndEnterLinks() {
        Ui.press(window, KeyCode.DOWN);
        Ui.press(window, KeyCode.DOWN);
        Ui.screen(window, "link-mode");
        Ui.press(window, KeyCode.ENTER);

        ChunkId other = rows.get(rows.indexOf(engine) + 2);
        assertThat(waitsFor(other)).contains(Dependency.on(engine));
        assertThat(card().isVisible()).isFalse();
        assertThat(surface.isFocused()).isTrue();
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(plan()).isEqualTo(Ui.sample("northmoor"));
    }

    @Test
    void typingANumberChoosesAndTabGoesThroughTheTypes() {
        ChunkId hub = chunk("Automation hub: fifteen processes across four trusts");
        type(String.valueOf(ChunkNumbers.of(plan()).number(hub)));
        Ui.press(window, KeyCode.TAB);
        Ui.press(window, KeyCode.TAB);
        Ui.press(window, KeyCode.ENTER);

        assertThat(waitsFor(hub))
                .extracting(Dependency::on, Dependency::type)
                .contains(org.assertj.core.groups.Tuple.tuple(engine, DependencyType.FF));
    }

    @Test
    void typingWordsGoesThroughTheChunksThatHaveThem() {
        type("shared care record slice");
        Ui.press(window, KeyCode.DOWN);
        Ui.press(window, KeyCode.ENTER);

        List<ChunkId> answering = rows.stream()
                .filter(id -> plan().chunks().get(id).title().startsWith("Shared care record slice"))
                .toList();
        assertThat(waitsFor(answering.get(1))).extracting(Dependency::on).contains(engine);
    }

    @Test
    void leftTurnsItRound() {
        ChunkId hub = chunk("Wide-area network: specification and procurement");
        Ui.press(window, KeyCode.LEFT);
        type(String.valueOf(ChunkNumbers.of(plan()).number(hub)));
        Ui.press(window, KeyCode.ENTER);

        assertThat(waitsFor(engine)).extracting(Dependency::on).contains(hub);
    }

    @Test
    void whatWouldCloseACircleIsDimmedSaidAndNotLinked() {
        ChunkId awaited = waitsFor(engine).getFirst().on();
        type(String.valueOf(ChunkNumbers.of(plan()).number(awaited)));
        Ui.screen(window, "link-mode-circle");

        assertThat(Ui.get(() -> ((Label) card().lookup(".link-sentence")).getText()))
                .contains("circle");
        assertThat(Ui.get(() -> surface.lookupAll(".veil"))).isNotEmpty();
        Ui.press(window, KeyCode.ENTER);
        assertThat(card().isVisible()).isTrue();
        assertThat(plan()).isEqualTo(Ui.sample("northmoor"));
    }

    @Test
    void escapeLeavesWithNothingDone() {
        Ui.press(window, KeyCode.DOWN);
        Ui.press(window, KeyCode.ESCAPE);

        assertThat(card().isVisible()).isFalse();
        assertThat(surface.isFocused()).isTrue();
        assertThat(Ui.get(() -> surface.lookupAll(".lift"))).isEmpty();
        assertThat(plan()).isEqualTo(Ui.sample("northmoor"));
    }

    private LinkCard card() {
        return (LinkCard) Ui.get(() -> window.scene().lookup("#link-card"));
    }

    private void type(String text) {
        Ui.run(() -> ((TextField) window.scene().lookup("#link-field")).setText(text));
        Ui.frame();
    }

    private Plan plan() {
        return window.desk().plan();
    }

    private List<Dependency> waitsFor(ChunkId id) {
        return plan().chunks().get(id).dependencies();
    }

    private ChunkId chunk(String title) {
        return plan().chunks().stream()
                .filter(chunk -> chunk.title().equals(title))
                .map(Chunk::id)
                .findFirst()
                .orElseThrow();
    }
}
