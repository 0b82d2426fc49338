package dev.trajectory.ui.shell;

import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Place;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Turns keys into actions. Keys of the whole window come before anything that is focused; single letters and arrows
/// only where nothing else uses them.
final class KeyDispatch {

    private final Supplier<List<Action>> actions;
    private final List<Place> places;
    private final Consumer<Place> goTo;
    private final BooleanSupplier takesLetters;
    private boolean going;
    private boolean taken;

    /// @param takesLetters whether the view has letters typed into it now
    KeyDispatch(
            Supplier<List<Action>> actions, List<Place> places, Consumer<Place> goTo, BooleanSupplier takesLetters) {
        this.takesLetters = takesLetters;
        this.actions = actions;
        this.places = places;
        this.goTo = goTo;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            taken = !event.isConsumed() && press(event, scene.getFocusOwner());
            if (taken) {
                event.consume();
            }
        });
        // The letter that follows a key belongs to what the key did, and not to the field that this brought up.
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (taken) {
                event.consume();
            }
        });
    }

    private boolean press(KeyEvent event, @Nullable Node focus) {
        boolean typing = usesLetters(focus);
        boolean letters = takesLetters.getAsBoolean();
        if (going && !event.getCode().isModifierKey()) {
            going = false;
            return !typing && goTo(event.getCode());
        }
        for (Action action : actions.get()) {
            boolean here = action.scope() == Action.Scope.WINDOW || (!typing && !(letters && isLetter(event)));
            if (here
                    && action.key() != null
                    && action.key().match(event)
                    && action.enabled().getAsBoolean()) {
                action.run().run();
                return true;
            }
        }
        going = !typing && !letters && event.getCode() == KeyCode.G && !event.isShortcutDown() && !event.isAltDown();
        return going;
    }

    private static boolean isLetter(KeyEvent event) {
        return event.getCode().isLetterKey() && !event.isShortcutDown() && !event.isAltDown();
    }

    private boolean goTo(KeyCode code) {
        for (Place place : places) {
            if (code.getChar().equals(String.valueOf(place.letter()))) {
                goTo.accept(place);
                return true;
            }
        }
        return false;
    }

    /// Whether the focused control has a use of its own for letters and arrows.
    private static boolean usesLetters(@Nullable Node focus) {
        return focus instanceof TextInputControl
                || focus instanceof ComboBoxBase<?>
                || focus instanceof ListView<?>
                || focus instanceof TableView<?>
                || focus instanceof TreeView<?>
                || focus instanceof Slider
                || focus instanceof ButtonBase;
    }
}
