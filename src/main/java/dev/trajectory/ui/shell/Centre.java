package dev.trajectory.ui.shell;

import dev.trajectory.ui.control.KeyUse;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.desk.View;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The middle of the window: the view that is looked at, below its bar. A panel that belongs beside a view goes with
/// it and comes back with it.
final class Centre extends BorderPane {

    private final WrapRow bar = new WrapRow(12, 6);
    private final Side side;
    private Place here;
    private @Nullable Once<Panel> leftOpen;

    /// @param first where one is until one goes elsewhere
    Centre(Side side, Place first) {
        this.side = side;
        this.here = first;
        bar.getStyleClass().add("view-bar");
        setTop(bar);
    }

    /// Where one is.
    Place here() {
        return here;
    }

    /// What stands above the view.
    WrapRow bar() {
        return bar;
    }

    /// Whether a button of the bar leaves a key to the view: who turns a switch of the view goes on with its keys.
    boolean leaves(ButtonBase button, KeyEvent key) {
        return KeyUse.isWithin(button, bar) && !KeyUse.isOfButton(button, key);
    }

    View view() {
        return here.view().get();
    }

    void goTo(Place place) {
        if (!place.equals(here)) {
            swapBeside(place);
        }
        here = place;
        View view = view();
        bar.getChildren().setAll(view.bar());
        setCenter(view.node());
    }

    private void swapBeside(Place next) {
        Once<Panel> beside = here.beside();
        if (beside != null && side.isOpen(beside)) {
            leftOpen = beside;
            side.close();
        }
        Once<Panel> comes = next.beside();
        if (comes != null && comes.equals(leftOpen) && side.isEmpty()) {
            leftOpen = null;
            side.open(comes);
        }
    }
}
