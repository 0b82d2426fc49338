package dev.trajectory.ui.shell;

import dev.trajectory.draw.Theme;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.theme.Look;
import dev.trajectory.ui.theme.TextSize;
import dev.trajectory.ui.workshop.Room;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// Turns a window into the room of a workshop and back, in the projector's theme, whatever theme is
/// on. Other windows, and what the user chose, stay as they are.
final class WorkshopMode {

    private final StackPane root;
    private final Node usual;
    private final Appearance projected;
    private final Look look;
    private final Once<Room> room;
    private boolean on;
    private Consumer<Boolean> told = _ -> {};

    /// @param root whose first child is the window as it is otherwise
    /// @param maker makes the room from how it looks
    WorkshopMode(Scene scene, StackPane root, Appearance appearance, Function<Appearance, Room> maker) {
        this.root = root;
        this.usual = root.getChildren().getFirst();
        this.projected = new Appearance(appearance.ticks());
        projected.theme().set(Theme.PROJECTOR);
        projected.motion().bind(appearance.motion());
        projected.systemIsStill().bind(appearance.systemIsStill());
        this.look = new Look(scene, projected.theme(), new TextSize(scene, projected));
        this.room = Once.of(() -> maker.apply(projected));
    }

    /// Tells whenever it begins and ends.
    void tell(Consumer<Boolean> listener) {
        told = listener;
    }

    boolean isOn() {
        return on;
    }

    /// How the room looks.
    Appearance appearance() {
        return projected;
    }

    Room room() {
        return room.get();
    }

    void begin() {
        if (on) {
            return;
        }
        on = true;
        Room shown = room.get();
        look.install();
        root.getStyleClass().add("workshop");
        root.getChildren().set(0, shown.node());
        told.accept(true);
    }

    void end() {
        if (!on) {
            return;
        }
        on = false;
        root.getChildren().set(0, usual);
        root.getStyleClass().remove("workshop");
        look.takeOff();
        told.accept(false);
    }
}
