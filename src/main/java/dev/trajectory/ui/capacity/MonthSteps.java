package dev.trajectory.ui.capacity;

import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.KeyUse;
import dev.trajectory.words.LoadWords;
import java.time.YearMonth;
import java.util.function.IntConsumer;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Leads to the months before and after one, by a press or by the keys Left and Right: where a column stands for
/// several months, these are reached only from here.
final class MonthSteps extends HBox {

    private static final int ICON = 12;

    private final IntConsumer go;
    private final Button before;
    private final Button after;

    /// @param go leads to the month that lies so many behind, or before where it is below nil
    MonthSteps(LoadWords words, YearMonth month, IntConsumer go) {
        this.go = go;
        this.before = step(words.month(month.minusMonths(1)), "fltral-chevron-left-16", -1);
        this.after = step(words.month(month.plusMonths(1)), "fltral-chevron-right-16", 1);
        after.setContentDisplay(ContentDisplay.RIGHT);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(before, between, after);
        getStyleClass().add("month-steps");
    }

    private Button step(String month, String icon, int by) {
        Button button = new Button(month, Icons.icon(icon, ICON));
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> go.accept(by));
        return button;
    }

    /// What a key does in the answer, wherever in it the keyboard is.
    void press(KeyEvent press) {
        EventTarget target = press.getTarget();
        boolean isTypedInto = target instanceof Node node && KeyUse.of(node) == KeyUse.LETTERS;
        int by = press.getCode() == KeyCode.LEFT ? -1 : press.getCode() == KeyCode.RIGHT ? 1 : 0;
        boolean isPlain = !press.isShortcutDown() && !press.isAltDown() && !press.isShiftDown();
        if (by != 0 && isPlain && !isTypedInto) {
            press.consume();
            go.accept(by);
        }
    }

    /// Takes the keyboard where the next step the same way is.
    void focus(int by) {
        (by < 0 ? before : after).requestFocus();
    }
}
