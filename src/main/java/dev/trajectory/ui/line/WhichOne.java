package dev.trajectory.ui.line;

import dev.trajectory.ui.control.KeyUse;
import dev.trajectory.ui.control.Popover;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks which of the dependencies of a line is meant, where it stands for several: each is a button, the first with
/// the keyboard.
final class WhichOne {

    private static final double WIDTH = 420;
    private static final double GAP = 6;

    private final Desk desk;
    private final Pane overlay;
    private final Popover popover;
    private final ChangeListener<@Nullable Node> elsewhere = (_, _, owner) -> leave(owner);

    /// One that may be meant.
    ///
    /// @param run what is done if it is
    record Choice(String text, Runnable run) {}

    /// @param overlay lies over the picture, and is where the question floats
    WhichOne(Desk desk, Pane overlay) {
        this.desk = desk;
        this.overlay = overlay;
        this.popover = new Popover(desk.words().say("popover.close"));
        popover.setId("which-one");
        overlay.getChildren().add(popover);
        overlay.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(elsewhere);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(elsewhere);
            }
        });
    }

    /// It goes when the keyboard goes elsewhere, and leaves it there.
    private void leave(@Nullable Node owner) {
        if (owner != null && !KeyUse.isWithin(owner, popover)) {
            popover.setVisible(false);
        }
    }

    /// @param beside the line's place in the overlay
    void ask(String heading, List<Choice> choices, Bounds beside) {
        VBox buttons = new VBox(GAP);
        for (Choice choice : choices) {
            Button button = new Button(choice.text());
            button.setWrapText(true);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinHeight(Button.USE_PREF_SIZE);
            button.getStyleClass().add("which-one");
            button.setOnAction(_ -> {
                popover.close();
                choice.run().run();
            });
            buttons.getChildren().add(button);
        }
        popover.open(heading, buttons, beside, Math.min(desk.px(WIDTH), overlay.getWidth() - 16));
        buttons.getChildren().getFirst().requestFocus();
    }

    /// Takes it away; false when there is none.
    boolean close() {
        return popover.close();
    }
}
