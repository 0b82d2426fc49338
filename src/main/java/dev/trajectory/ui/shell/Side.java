package dev.trajectory.ui.shell;

import dev.trajectory.app.Snapshot;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.desk.Panel;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The right side of the window: one panel, or none.
final class Side extends VBox {

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    private static final double USUAL_WIDTH = 288;

    private final Desk desk;
    private final Label title = new Label();
    private final HBox head;

    /// What a panel cannot do without may be more than a small screen has.
    private final ScrollPane scroll = new ScrollPane();

    private @Nullable Once<? extends Panel> open;

    Side(Desk desk) {
        this.desk = desk;
        getStyleClass().add("side");
        title.getStyleClass().add("panel-title");
        Button close = new Button(null, Icons.icon("fltral-dismiss-16", 16));
        close.getStyleClass().add("flat");
        close.setAccessibleText(desk.words().say("panel.close"));
        close.setOnAction(_ -> close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(title, gap, close);
        head.getStyleClass().add("panel-head");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        close();
    }

    /// Opens a panel, or closes it when it is open.
    void toggle(Once<? extends Panel> panel) {
        if (isOpen(panel)) {
            close();
        } else {
            open(panel);
            panel.get().focus();
        }
    }

    void open(Once<? extends Panel> opened) {
        open = opened;
        Panel panel = opened.get();
        title.setText(desk.words().say("panel." + panel.id()));
        scroll.setContent(panel.node());
        getChildren().setAll(head, scroll);
        pseudoClassStateChanged(WIDE, panel.node().getPrefWidth() > USUAL_WIDTH);
        setVisible(true);
        setManaged(true);
        panel.show(desk.snapshot());
    }

    /// Gives the keyboard to the panel that is open.
    void focus() {
        if (open != null) {
            open.get().focus();
        }
    }

    boolean isOpen(Once<? extends Panel> panel) {
        return panel.equals(open);
    }

    boolean isEmpty() {
        return open == null;
    }

    /// Closes what is open; false when nothing is.
    boolean close() {
        boolean was = open != null;
        open = null;
        getChildren().clear();
        setVisible(false);
        setManaged(false);
        return was;
    }

    void show(Snapshot snapshot) {
        if (open != null) {
            open.get().show(snapshot);
        }
    }
}
