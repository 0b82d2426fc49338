package dev.trajectory.ui.shell;

import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.playback.PlaybackView;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Lets a window be filled by a playback, and gives it back as it was: the window itself, or the room of a workshop,
/// each with the playback that looks as it does.
final class PlaybackMode {

    private final StackPane root;
    private @Nullable PlaybackView on;
    private @Nullable Node under;

    /// @param root whose first child fills the window
    PlaybackMode(StackPane root) {
        this.root = root;
    }

    boolean isOn() {
        return on != null;
    }

    /// What is looked at; null where it is off.
    @Nullable
    PlaybackView view() {
        return on;
    }

    void begin(Once<PlaybackView> playback) {
        if (on == null) {
            PlaybackView view = playback.get();
            on = view;
            under = root.getChildren().getFirst();
            root.getChildren().set(0, view.node());
            view.begin();
        }
    }

    void end() {
        PlaybackView view = on;
        Node before = under;
        if (view != null && before != null) {
            on = null;
            under = null;
            view.stop();
            root.getChildren().set(0, before);
        }
    }
}
