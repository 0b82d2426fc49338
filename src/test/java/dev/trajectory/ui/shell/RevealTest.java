package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is shown from elsewhere is seen: where one is, if it has a place there, else where it has one.
class RevealTest {

    private MainWindow window;
    private Plan plan;

    @BeforeEach
    void open() {
        plan = Ui.sample("northmoor");
        window = Ui.get(() -> Ui.window(plan, 1440, 900));
    }

    private Chunk longest() {
        return plan.chunks().stream()
                .filter(chunk -> chunk.title().startsWith("EPR"))
                .max(java.util.Comparator.comparing(
                        chunk -> chunk.duration().toString().length()))
                .orElseThrow();
    }

    private String reveal(String from, Id id) {
        Ui.run(() -> {
            window.look(from);
            window.desk().host().reveal(id);
        });
        Ui.frame();
        assertThat(window.desk().snapshot().selection()).containsExactly(id);
        return Ui.get(() -> window.here().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"roadmap", "board", "map", "money", "promises", "options", "yearend"})
    void everyKindOfRecordIsSeenFromEveryView(String from) {
        ChunkId chunk = longest().id();
        boolean hasChunks = List.of("roadmap", "board", "map").contains(from);
        assertThat(reveal(from, chunk)).isEqualTo(hasChunks ? from : "roadmap");
        OrganisationId last = List.copyOf(plan.organisations().all()).getLast().id();
        assertThat(reveal(from, last)).isEqualTo("roadmap");
        Id fund = plan.funds().iterator().next().id();
        assertThat(reveal(from, fund)).isEqualTo("records");
    }

    @Test
    void aFilterThatHidesAChunkGoesWhenItIsShown() {
        Ui.press(window, KeyCode.F, KeyCode.CONTROL);
        Ui.run(() -> ((javafx.scene.control.TextField) window.scene().lookup("#filter")).setText("no such words"));
        assertThat(reveal("roadmap", longest().id())).isEqualTo("roadmap");
        assertThat(Ui.get(() -> ((javafx.scene.control.TextField) window.scene().lookup("#filter")).getText()))
                .isEmpty();
    }

    @Test
    void theInspectorAsksAboutTheChunkItShowsWhereverOneIs() {
        Chunk other = plan.chunks().iterator().next();
        Ui.run(() -> window.desk().select(Set.of(other.id())));
        ChunkId chunk = longest().id();
        reveal("board", chunk);
        Ui.run(() -> button("Why?").fire());
        Ui.frame();

        assertThat(Ui.get(() -> window.here().id())).isEqualTo("roadmap");
        assertThat(Ui.get(() -> ((Labeled) window.scene().lookup("#why .popover-title")).getText()))
                .isEqualTo("Why does it start on "
                        + window.desk()
                                .words()
                                .day(window.desk()
                                        .snapshot()
                                        .outlook()
                                        .schedule()
                                        .placement(chunk)
                                        .start())
                        + "?");
    }

    private Button button(String text) {
        return window.scene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }
}
