package dev.trajectory.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KeySheetTest {

    private static KeySheet over(MainWindow window) {
        KeySheet.Group all = new KeySheet.Group(window.desk().words().say("keys.window"), window.actions());
        KeySheet sheet = new KeySheet(window.desk().words(), () -> List.of(all), List.of());
        ((StackPane) window.scene().getRoot()).getChildren().add(sheet);
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        sheet.open();
        return sheet;
    }

    private static List<String> texts(KeySheet sheet) {
        return sheet.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void eachKeyIsThereAndThingsWithTwoKeysAreThereOnce() {
        Ui.run(() -> {
            KeySheet sheet = over(Ui.window(Ui.sample("northmoor"), 1440, 900));

            assertThat(texts(sheet)).contains("Undo", "Ctrl+Z", "Redo", "Ctrl+Y", "Ctrl+Shift+Z", "Wheel");
            assertThat(texts(sheet)).containsOnlyOnce("Redo");
        });
    }

    @Property
    void columnsHaveAllLinesInOrder(
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 40) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 3) int columns) {
        List<KeyBlock> blocks = new ArrayList<>();
        for (int size : sizes) {
            String title = "Group " + blocks.size();
            blocks.add(new KeyBlock(
                    title,
                    IntStream.range(0, size)
                            .mapToObj(i -> new KeyBlock.Line(title + " line " + i, List.of()))
                            .toList()));
        }
        List<List<KeyBlock>> divided = KeyColumns.divided(blocks, columns);

        assertThat(divided).hasSize(columns);
        assertThat(divided.stream().flatMap(List::stream).flatMap(block -> block.lines().stream()))
                .containsExactlyElementsOf(
                        blocks.stream().flatMap(block -> block.lines().stream()).toList());
    }

    @Test
    void theFilterSaysHowManyItHides() {
        Ui.run(() -> {
            KeySheet sheet = over(Ui.window(Ui.sample("northmoor"), 1440, 900));
            long all = sheet.lookupAll(".key-line").size();
            ((TextField) sheet.lookup(".text-field")).setText("undo");
            long left = sheet.lookupAll(".key-line").size();

            assertThat(left).isBetween(1L, all - 1);
            assertThat(texts(sheet)).contains(all - left + " lines hidden by the filter");
        });
    }

    @Test
    void escapeClosesIt() {
        Ui.run(() -> {
            KeySheet sheet = over(Ui.window(Ui.sample("northmoor"), 1440, 900));
            sheet.lookup(".text-field")
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));

            assertThat(sheet.isOpen()).isFalse();
        });
    }

    @Test
    void looksRightInLightAndDarkAndOnASmallScreen() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1366, 768));
        KeySheet sheet = Ui.get(() -> over(window));
        Ui.screen(window, "keys-1366");
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.screen(window, "keys-1366");
        assertThat(sheet.isOpen()).isTrue();
    }
}
