package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.app.PlanSession;
import dev.trajectory.app.Recalculator;
import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.theme.Appearance;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is of an earlier plan looks it, while the window computes beside.
class StaleTest {

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private MainWindow window;

    @BeforeEach
    void edit() {
        Plan plan = Ui.sample("northmoor");
        PlanSession session = PlanSession.of(Outlook.of(plan), new Recalculator(worker::add, answers::add));
        window = Ui.get(() -> Ui.window(session, new Appearance(_ -> () -> {}), 1440, 900));
        Ui.press(window, KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(stale()).isEmpty();
        Chunk first = plan.chunks().stream().skip(5).findFirst().orElseThrow();
        Ui.run(() -> window.desk()
                .perform(new ChangeChunks<>(List.of(first.id()), ChunkField.DURATION, WorkSpan.weeks(90))));
    }

    @Test
    void whileDatesAreWorkedOutAllFiguresAreStale() {
        assertThat(window.desk().snapshot().stage()).isEqualTo(Snapshot.Stage.STALE);

        Ui.screen(window, "stale-dates");
        assertThat(stale()).hasSizeGreaterThan(3);
        assertThat(says("working out dates")).isTrue();
    }

    @Test
    void whileTheChecksRunOnlyTheirCountIsStale() {
        next();
        assertThat(window.desk().snapshot().stage()).isEqualTo(Snapshot.Stage.DATED);

        Ui.screen(window, "stale-findings");
        assertThat(stale()).hasSize(1);
        assertThat(says("checking")).isTrue();
        assertThat(says("in the plan before the last change"))
                .as("the panel says so")
                .isTrue();
    }

    @Test
    void thenNothingIs() {
        next();
        next();
        assertThat(window.desk().snapshot().stage()).isEqualTo(Snapshot.Stage.COMPLETE);

        assertThat(stale()).isEmpty();
        assertThat(says("checking")).isFalse();
        assertThat(says("before the last change")).isFalse();
    }

    private void next() {
        if (!worker.isEmpty()) {
            worker.remove().run();
        }
        Ui.run(() -> answers.remove().run());
        Ui.frame();
    }

    private List<Node> stale() {
        return Ui.get(() -> List.copyOf(window.scene().getRoot().lookupAll("#status-bar .stale")));
    }

    private boolean says(String text) {
        return Ui.get(() -> window.scene().getRoot().lookupAll(".label").stream()
                .filter(node -> node instanceof Label)
                .anyMatch(node -> ((Label) node).getText() != null
                        && ((Label) node).getText().contains(text)));
    }
}
