package dev.trajectory.ui.shell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Short messages in a corner that go by themselves, each with what can be done about it.
final class Toasts extends VBox {

    private static final Duration SHOWN = Duration.seconds(8);
    private static final int MOST = 3;

    /// A button on a message.
    record Deed(String text, Runnable run) {}

    Toasts() {
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        setFillWidth(false);
    }

    /// Says something; a message of the same kind goes.
    ///
    /// @param kind what it is about, such as `receipt`
    void say(String kind, String text, boolean trouble, List<Deed> deeds) {
        goAfterAWhile(add(kind, text, trouble, deeds));
    }

    /// Says something that is the matter and stays until it is taken away or [#noMore].
    void warn(String kind, String text) {
        add(kind, text, true, List.of());
    }

    /// Takes the message of a kind away.
    void noMore(String kind) {
        getChildren().removeIf(each -> kind.equals(each.getUserData()));
    }

    private HBox add(String kind, String text, boolean trouble, List<Deed> deeds) {
        noMore(kind);
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox toast = new HBox(label);
        toast.setUserData(kind);
        toast.setId("toast-" + kind);
        toast.getStyleClass().add("toast");
        if (trouble) {
            toast.getStyleClass().add("trouble");
        }
        deeds.forEach(deed -> toast.getChildren().add(button(deed, toast)));
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        toast.setAccessibleText(text);
        return toast;
    }

    private void goAfterAWhile(HBox toast) {
        PauseTransition wait = new PauseTransition(SHOWN);
        wait.setOnFinished(_ -> {
            if (toast.isHover()) {
                wait.playFromStart();
            } else {
                getChildren().remove(toast);
            }
        });
        wait.play();
    }

    private Node button(Deed deed, Node toast) {
        Button button = new Button(deed.text());
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            getChildren().remove(toast);
            deed.run().run();
        });
        return button;
    }

    /// Takes the last message away; false when there is none.
    boolean dismiss() {
        if (getChildren().isEmpty()) {
            return false;
        }
        getChildren().removeLast();
        return true;
    }
}
