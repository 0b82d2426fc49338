package dev.trajectory.ui.shell;

import dev.trajectory.app.WorkshopStart;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.ui.desk.View;
import dev.trajectory.ui.playback.PlaybackView;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.workshop.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What fills a window in place of its bars and views: the room of a workshop, and the roadmap as it is played, in the
/// window or in that room.
final class Rooms {

    /// The window that they fill.
    interface Window {

        /// What a view in it works with that looks otherwise than the window.
        Desk desk(Appearance appearance);

        /// Opens a panel beside the view.
        void open(Once<Panel> panel);

        /// Something else fills it now.
        void changed();
    }

    private final Features features;
    private final Window window;
    private final WorkshopMode workshop;
    private final PlaybackMode playback;
    private final Once<PlaybackView> ofWindow;
    private final Once<PlaybackView> ofRoom;

    /// Are to be told what came of the workshop that is ending.
    private final List<Consumer<Boolean>> waiting = new ArrayList<>();

    /// @param root whose first child is the window as it is otherwise
    Rooms(Scene scene, StackPane root, Desk desk, Features features, Memory memory, Window window) {
        this.features = features;
        this.window = window;
        this.workshop = new WorkshopMode(
                scene,
                root,
                desk.appearance(),
                projected -> features.room(window.desk(projected), memory, this::endWorkshop));
        this.playback = new PlaybackMode(root);
        this.ofWindow = Once.of(() -> new PlaybackView(desk, this::endPlayback));
        this.ofRoom = Once.of(() -> new PlaybackView(window.desk(workshop.appearance()), this::endPlayback));
    }

    /// Whether any is on.
    boolean isOn() {
        return isWorkshop() || isPlaying();
    }

    /// Whether the window is the room of a workshop.
    boolean isWorkshop() {
        return workshop.isOn();
    }

    private boolean isPlaying() {
        return playback.isOn();
    }

    /// The room that one is in; null outside, and while the roadmap is played in it.
    @Nullable
    Room room() {
        return isWorkshop() && !isPlaying() ? workshop.room() : null;
    }

    /// The view that fills the window; null where none does.
    @Nullable
    View view() {
        PlaybackView played = playback.view();
        return played != null ? played : isWorkshop() ? workshop.room() : null;
    }

    /// The name of that view; null where none fills the window.
    @Nullable
    String name() {
        return isPlaying() ? "playback" : isWorkshop() ? "workshop" : null;
    }

    /// What leads into them from where one is.
    ///
    /// @param isFree whether nothing lies over the window
    List<Action> actions(BooleanSupplier isFree) {
        List<Action> actions = new ArrayList<>();
        if (!isPlaying()) {
            actions.add(Action.of("playback", "Shortcut+Shift+P", isFree, this::beginPlayback));
        }
        if (!isOn()) {
            actions.add(Action.of("workshop", "F5", isFree, this::beginWorkshop));
            actions.add(Action.of("workshopAlso", "Shortcut+Shift+W", isFree, this::beginWorkshop));
        }
        return actions;
    }

    /// Tells when the window becomes the room of a workshop, and when it is none any more.
    void onWorkshop(Consumer<Boolean> listener) {
        workshop.tell(listener);
    }

    void beginWorkshop() {
        workshop.begin();
        features.ofWorkshop().get().begin();
        window.changed();
    }

    private void endWorkshop() {
        endWorkshop(this::showMinutes);
    }

    private void showMinutes(boolean isAny) {
        if (isAny) {
            window.open(features.minutes());
        }
    }

    /// Puts the minutes of a workshop into the log that nobody has ended, and shows them.
    void tell(WorkshopStart.Kept kept) {
        features.ofWorkshop().get().tell(kept, this::showMinutes);
    }

    /// Whether there is a workshop in which something was done, or a note to its minutes that is not in the log.
    boolean isAnythingToTell() {
        return isNoteToKeep() || (isWorkshop() && features.ofWorkshop().get().isAnythingDone());
    }

    private boolean isNoteToKeep() {
        return features.ofWorkshop().isMade() && features.ofWorkshop().get().isNoteToKeep();
    }

    /// Ends the workshop, if there is one, and what is played in it. Where there is none, a note to the minutes of
    /// the last one is kept.
    ///
    /// @param told whether there were minutes, once they are in the log
    void endWorkshop(Consumer<Boolean> told) {
        if (isWorkshop()) {
            // What is played lies over the room, and gives back what it lies over.
            playback.end();
            workshop.end();
            window.changed();
            waiting.add(told);
            features.ofWorkshop().get().end(this::ended);
        } else if (waiting.isEmpty()) {
            if (isNoteToKeep()) {
                features.ofWorkshop().get().keepNote();
            }
            told.accept(false);
        } else {
            waiting.add(told);
        }
    }

    private void ended(boolean isAny) {
        List<Consumer<Boolean>> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(each -> each.accept(isAny));
    }

    /// Gives the window back its views, for one goes to one of them.
    void leave() {
        playback.end();
        if (isWorkshop()) {
            endWorkshop();
        }
    }

    private void beginPlayback() {
        playback.begin(isWorkshop() ? ofRoom : ofWindow);
    }

    private void endPlayback() {
        playback.end();
        window.changed();
    }
}
