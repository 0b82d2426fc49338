package dev.trajectory.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// What a control does with keys while the keyboard is in it.
public enum KeyUse {
    /// It has a use of its own for letters and arrows.
    LETTERS,
    /// It is pressed.
    PRESSES,
    NONE;

    /// What the control that has the keyboard does with keys. The field of a spinner has it through its spinner.
    public static KeyUse of(@Nullable Node focus) {
        return switch (focus) {
            case TextInputControl _,
                    ComboBoxBase<?> _,
                    ListView<?> _,
                    TableView<?> _,
                    TreeView<?> _,
                    Slider _,
                    Spinner<?> _ -> LETTERS;
            case ButtonBase _ -> PRESSES;
            case null, default -> NONE;
        };
    }

    /// Whether a node is another one or lies within it.
    public static boolean isWithin(@Nullable Node node, Node whole) {
        Node at = node;
        while (at != null && !at.equals(whole)) {
            at = at.getParent();
        }
        return at != null;
    }

    /// Whether a key does something to a button that has the keyboard: it presses it, or chooses another one of
    /// its row. While its menu is open, all keys are the menu's.
    public static boolean isOfButton(ButtonBase button, KeyEvent key) {
        KeyCode code = key.getCode();
        return (button instanceof MenuButton menu && menu.isShowing())
                || code == KeyCode.SPACE
                || code == KeyCode.ENTER
                || (code.isArrowKey() && button.getParent() instanceof Choice<?>);
    }
}
