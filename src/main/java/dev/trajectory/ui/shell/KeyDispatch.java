package dev.trajectory.ui.shell;

import dev.trajectory.ui.control.KeyUse;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Place;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Turns keys into actions. Keys of the whole window come before anything that is focused; single letters and arrows
/// only where nothing else uses them.
final class KeyDispatch {

    private static final char POUNDS = '\u00a3';
    private static final String FUNDS = "F";

    private final Supplier<List<Action>> actions;
    private final List<Place> places;
    private final Consumer<Place> goTo;
    private final BooleanSupplier takesLetters;
    private final BiPredicate<ButtonBase, KeyEvent> leaves;
    private final Runnable nowhere;
    private boolean going;
    private boolean taken;

    /// @param takesLetters whether the view has letters typed into it now
    /// @param leaves whether a button of the view that has the keyboard leaves a key to actions
    /// @param nowhere called when there is no place of the letter that followed a G
    KeyDispatch(
            Supplier<List<Action>> actions,
            List<Place> places,
            Consumer<Place> goTo,
            BooleanSupplier takesLetters,
            BiPredicate<ButtonBase, KeyEvent> leaves,
            Runnable nowhere) {
        this.takesLetters = takesLetters;
        this.leaves = leaves;
        this.nowhere = nowhere;
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
            } else if (going && !keeps(scene.getFocusOwner(), event)) {
                going = false;
                goTo(event.getCharacter());
                event.consume();
            }
        });
    }

    private boolean press(KeyEvent event, @Nullable Node focus) {
        boolean typing = keeps(focus, event);
        boolean letters = takesLetters.getAsBoolean();
        if (going && !typing) {
            Next next = next(event);
            going = next == Next.STILL_TO_COME;
            if (next == Next.LETTER) {
                goTo(event.getCode().getChar());
            }
            if (next != Next.OTHER) {
                return next != Next.STILL_TO_COME;
            }
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

    /// What a key means that follows a G.
    private enum Next {
        LETTER,
        /// What it types is known when it is typed.
        STILL_TO_COME,
        NOTHING,
        OTHER
    }

    private static Next next(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isModifierKey() || code.isDigitKey()) {
            return Next.STILL_TO_COME;
        }
        if (code == KeyCode.ESCAPE) {
            return Next.NOTHING;
        }
        return code.isLetterKey() && !event.isShortcutDown() ? Next.LETTER : Next.OTHER;
    }

    private static boolean isLetter(KeyEvent event) {
        return event.getCode().isLetterKey() && !event.isShortcutDown() && !event.isAltDown();
    }

    /// Goes to the place of a letter. Where a keyboard has no £ for money, F means it.
    private void goTo(String typed) {
        String letter = typed.toUpperCase(Locale.ROOT);
        for (Place place : places) {
            if (letter.equals(String.valueOf(place.letter())) || (place.letter() == POUNDS && letter.equals(FUNDS))) {
                goTo.accept(place);
                return;
            }
        }
        nowhere.run();
    }

    /// Whether the control that has the keyboard keeps a key that does something on a canvas only.
    private boolean keeps(@Nullable Node focus, KeyEvent key) {
        return switch (KeyUse.of(focus)) {
            case LETTERS -> true;
            case PRESSES -> focus instanceof ButtonBase button && !leaves.test(button, key);
            case NONE -> false;
        };
    }
}
