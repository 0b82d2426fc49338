package dev.trajectory.ui.inspector;

import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import java.util.List;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A choice of a row that stays while the plan changes. Arrows go through its values one by one; only that at which
/// they stop is kept: on Enter, when its list closes, and when the keyboard goes.
final class KeptChoice<T> {

    private final OneOf<T> field = new OneOf<>();
    private final Runnable keep;
    private boolean isGoing;
    private boolean isShowing;

    /// @param keep keeps what is chosen, and has what is kept shown
    KeptChoice(List<T> values, Function<T, String> text, String name, Runnable keep) {
        this.keep = keep;
        field.getItems().setAll(values);
        field.setConverter(new Named<>(text));
        field.setAccessibleText(name);
        field.setOnAction(_ -> keep());
        field.setOnHidden(_ -> stop());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                stop();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (field.isShowing()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            stop();
        } else {
            isGoing = isGoing || event.getCode().isArrowKey();
        }
    }

    OneOf<T> field() {
        return field;
    }

    /// What is chosen; null for nothing.
    @Nullable
    T value() {
        return field.getValue();
    }

    /// Shows what is kept, unless something else is being chosen.
    void show(@Nullable T now) {
        if (!isGoing && !field.isShowing()) {
            isShowing = true;
            field.setValue(now);
            isShowing = false;
        }
    }

    private void stop() {
        isGoing = false;
        keep();
    }

    private void keep() {
        if (!isShowing && !isGoing && !field.isShowing()) {
            keep.run();
        }
    }
}
