package dev.trajectory.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A plan of twenty chunks comes about from nothing by keys, as a newcomer types and pastes it.
class FromNothingTest {

    private MainWindow window;

    @Test
    void aPlanIsTypedPastedIndentedAndLinked() {
        Plan sample = Ui.sample("first-steps");
        Plan empty = Plan.blank(sample.programme(), sample.settings())
                .draft()
                .organisations(sample.organisations())
                .plan();
        List<String> codes =
                sample.organisations().stream().map(Organisation::code).toList();
        window = Ui.get(() -> Ui.window(empty, 1366, 768));
        Ui.frame();

        Ui.press(window, KeyCode.INSERT);
        type("Mobilise @" + codes.get(0) + " 4w !");
        type("Survey the sites 3w after Mobilise");
        type("Order the kit @" + codes.get(1) + " 8w after Survey");
        type("Install on wards 6w after 3FS+2w");
        Ui.screen(window, "from-nothing-typed");
        Ui.press(window, KeyCode.ENTER);
        paste("Task Name\tLead\tDuration\tPredecessors\tDone when\r\nShared record\t" + codes.get(0)
                + "\t\t\tEveryone sees one record\r\n"
                + "  Choose the supplier\t\t12 wks\t\tContract is signed\r\n"
                + "  Clean the data\t\t10 wks\t\t\r\n"
                + "  Load the data\t\t3 wks\tChoose the supplier SS+8w; Clean the data\t\r\n"
                + "  Go live\t\t1 wk\tLoad the data\t\r\n");
        paste("• Support\n"
                + "\to\tNight cover\n"
                + "\to\tFloor walkers\n"
                + "\to\tHelp desk\n"
                + "• Close\n"
                + "\to\tLessons\n"
                + "\to\tHand over\n");
        paste("Hello,\n- Train the champions 2w\n- Train everybody\n- Print cards\n\nThanks\nSam");
        Ui.screen(window, "from-nothing-pasted");
        assertThat(plan().chunks().size()).isEqualTo(19);

        Ui.press(window, KeyCode.N);
        type("4>7, 2>11>17");
        type("Celebrate 1d after Hand over");
        Ui.press(window, KeyCode.ENTER);
        Ui.run(() -> window.desk().select(Set.of(chunk("Train everybody").id())));
        Ui.press(window, KeyCode.RIGHT, KeyCode.ALT, KeyCode.SHIFT);
        Ui.screen(window, "from-nothing");

        assertThat(plan().chunks().size()).isEqualTo(20);
        assertThat(chunk("Load the data").dependencies())
                .extracting(Dependency::type)
                .containsExactly(DependencyType.SS, DependencyType.FS);
        assertThat(chunk("Floor walkers").parent()).isEqualTo(chunk("Support").id());
        assertThat(chunk("Support").duration()).isEqualTo(WorkSpan.NIL);
        assertThat(chunk("Train everybody").parent()).isNotNull();
        assertThat(chunk("Choose the supplier").owner())
                .isEqualTo(chunk("Shared record").owner())
                .isNotEqualTo(chunk("Install on wards").owner());
        for (int step = 0; step < 11 && !plan().equals(empty); step++) {
            Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        }
        assertThat(plan()).isEqualTo(empty);
    }

    private void type(String line) {
        Ui.run(() -> {
            TextField field = (TextField) window.scene().lookup("#entry-line");
            field.setText(line);
            field.end();
        });
        Ui.press(window, KeyCode.ENTER);
        assertThat(Ui.get(() -> ((TextField) window.scene().lookup("#entry-line")).getText()))
                .as(line)
                .isEmpty();
    }

    private void paste(String text) {
        Ui.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        Ui.press(window, KeyCode.V, KeyCode.CONTROL);
        Ui.run(() -> ((Button) List.copyOf(window.scene().getRoot().lookupAll(".question-buttons .button"))
                        .getLast())
                .fire());
        Ui.frame();
    }

    private Plan plan() {
        return window.desk().plan();
    }

    private Chunk chunk(String title) {
        return plan().chunks().stream()
                .filter(chunk -> chunk.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
