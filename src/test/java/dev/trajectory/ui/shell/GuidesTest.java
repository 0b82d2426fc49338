package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// What shows a newcomer the way: the menu of the plan, the first chunk, what receipts and abbreviations say.
class GuidesTest {

    @Test
    void thePlansNameOpensAMenuOfWhatIsDoneWithIt() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Ui.frame();
        Ui.run(() -> ((Button) window.scene().lookup(".plan-name")).fire());
        List<String> items = Ui.get(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .map(MenuItem::getText)
                .toList());
        assertThat(items)
                .contains(
                        "Status meeting",
                        "Playback: the roadmap quarter by quarter",
                        "Findings",
                        "History",
                        "Settings");
        Ui.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
    }

    @Test
    void aPlanWithoutChunksSaysHowTheFirstOneIsMade() {
        Plan empty = Ui.sample("northmoor");
        Plan none = Plan.blank(empty.programme(), empty.settings());
        MainWindow window = Ui.get(() -> Ui.window(none, 1440, 900));
        Ui.screen(window, "roadmap-empty");
        Ui.run(() -> ((Button) window.scene().lookup("#first-chunk")).fire());
        Node line = Ui.get(() -> window.scene().lookup("#entry-line"));
        assertThat(line.isVisible()).isTrue();
    }

    @Test
    void aReceiptAnswersWhyTheChunkThatMovedFurthestDid() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Ui.frame();
        Chunk engine = window.desk().plan().chunks().stream()
                .filter(each -> each.title().equals("Regional integration engine"))
                .findFirst()
                .orElseThrow();
        Ui.run(() -> window.desk()
                .perform(new ChangeChunks<>(List.of(engine.id()), ChunkField.DURATION, WorkSpan.weeks(30))));
        Ui.frame();
        deed(window, "Why?");
        Ui.screen(window, "receipt-why");
        assertThat(Ui.get(() -> window.scene().lookup("#why").isVisible())).isTrue();
        assertThat(window.desk().snapshot().selection()).hasSize(1).doesNotContain(engine.id());
    }

    @Test
    void aReceiptUndoesWhatItTellsOf() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Ui.frame();
        Plan before = window.desk().plan();
        ChunkId first = before.chunks().iterator().next().id();
        Ui.run(() ->
                window.desk().perform(new ChangeChunks<>(List.of(first), ChunkField.DURATION, WorkSpan.weeks(30))));
        Ui.frame();
        assertThat(window.desk().plan()).isNotEqualTo(before);
        deed(window, "Undo");
        assertThat(window.desk().plan()).isEqualTo(before);

        Organisation hospital = before.organisations().get(new OrganisationId("ERDH"));
        Ui.run(() -> window.desk()
                .perform(new PutRecord<>(Section.ORGANISATIONS, hospital.withCapacity(ByMonth.always(1)), false)));
        Ui.frame();
        assertThat(Ui.get(() -> ((Label) window.scene().lookup("#toast-receipt .label")).getText()))
                .startsWith("No other chunk moved, ")
                .contains("over capacity in ", " more months");
    }

    @Test
    void aReceiptTellsWhatHasNoDateAnyMoreAndNoEarlierFinishForIt() {
        Plan sample = Ui.sample("northmoor");
        Plan plan = sample.withSettings(sample.settings().with(Map.of(LimitKind.ROLES, Enforcement.KEEP)));
        MainWindow window = Ui.get(() -> Ui.window(plan, 1440, 900));
        Ui.frame();
        Role engineers = plan.roles().get(new RoleId("INTEGRATION_ENGINEER"));
        Ui.run(() ->
                window.desk().perform(new PutRecord<>(Section.ROLES, engineers.withPool(ByMonth.always(0)), false)));
        Ui.frame();
        assertThat(Ui.get(() -> ((Label) window.scene().lookup("#toast-receipt .label")).getText()))
                .contains(
                        "“Reference architecture, standards and interface catalogue” and ",
                        " more have no date any more")
                .doesNotContain("sooner");
    }

    /// Presses a button of the receipt.
    private static void deed(MainWindow window, String text) {
        Ui.run(() -> window.scene().getRoot().lookupAll("#toast-receipt .button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Test
    void theStatusLineSaysWhatItsAbbreviationsMean() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Ui.frame();
        List<Label> helped = Ui.get(() -> window.scene().getRoot().lookupAll("#status-bar .label").stream()
                .map(Label.class::cast)
                .filter(each -> List.of("NPSV", "BCR").contains(each.getText()))
                .toList());
        assertThat(helped)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.getTooltip()).isNotNull());
    }
}
