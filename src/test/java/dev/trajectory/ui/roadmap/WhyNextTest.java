package dev.trajectory.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.schedule.Chain;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From "why does it start then?" one tries another start and sees all that leads to it; on Northmoor.
class WhyNextTest {

    /// EPR slice 1, to which a chain of chunks leads.
    private static final ChunkId SLICE = new ChunkId("C36");

    private MainWindow window;

    @BeforeEach
    void ask() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Ui.frame();
        Ui.run(() -> window.desk().select(Set.of(SLICE)));
        Ui.run(() -> window.scene().lookup("#roadmap").requestFocus());
        Ui.press(window, KeyCode.W);
    }

    @Test
    void anotherStartIsTriedAndKeptOnlyWhenItIsSaidWhatItDoes() {
        LocalDate later = start().plusWeeks(3);
        Ui.run(() -> ((Button) node("#why-another")).fire());
        Ui.run(() -> ((TextField) node("#why-day")).setText("soon"));
        assertThat(Ui.get(() -> node("#why-keep").isDisabled())).isTrue();
        Ui.run(() ->
                ((TextField) node("#why-day")).setText(window.desk().words().day(later)));
        Ui.frame();
        assertThat(Ui.get(() -> ((Label) node("#why-effect")).getText())).startsWith("The plan would finish");
        assertThat(chunk().notBefore()).isNull();
        Ui.screen(window, "why-another");

        Ui.run(() -> ((Button) node("#why-keep")).fire());
        Ui.frame();
        assertThat(chunk().notBefore()).isEqualTo(later);
        assertThat(start()).isAfterOrEqualTo(later);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(Ui.sample("northmoor"));
    }

    @Test
    void theWholeChainIsSelected() {
        Ui.run(() -> ((Button) node("#why-chain")).fire());
        Ui.screen(window, "why-chain");
        Schedule schedule = Ui.get(() -> window.desk().snapshot().outlook().schedule());
        List<ChunkId> chain = Chain.to(SLICE, schedule);
        Set<Id> selected = Ui.get(() -> window.desk().snapshot().selection());

        assertThat(chain).hasSizeGreaterThan(3).endsWith(SLICE);
        assertThat(selected).containsExactlyInAnyOrderElementsOf(chain);
        for (int i = 1; i < chain.size(); i++) {
            Placement waits = schedule.placement(chain.get(i));
            assertThat(waits.causes().getLast().subject()).isEqualTo(chain.get(i - 1));
        }
    }

    private javafx.scene.Node node(String id) {
        return window.scene().getRoot().lookup(id);
    }

    private Chunk chunk() {
        return window.desk().plan().chunks().get(SLICE);
    }

    private LocalDate start() {
        return Ui.get(() ->
                window.desk().snapshot().outlook().schedule().placement(SLICE).start());
    }
}
