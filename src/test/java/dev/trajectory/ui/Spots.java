package dev.trajectory.ui;

import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// The spots of a page of figures that is looked at.
public final class Spots {

    private Spots() {}

    /// What is said of those that are marked because they are answered beside.
    public static List<String> answered(MainWindow window) {
        return Ui.get(() -> window.view().node().lookupAll(".page-spot").stream()
                .filter(each -> each.getPseudoClassStates().contains(PseudoClass.getPseudoClass("answered")))
                .map(Node::getAccessibleText)
                .toList());
    }
}
