package dev.trajectory.ui.money;

import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;

/// What the card says that answers why a figure is so much.
final class Answered {

    private Answered() {}

    /// The rows the figure is the sum of; none where no card is open.
    static List<String> rows(MainWindow window) {
        Ui.frame();
        return Ui.get(() -> window.scene().getRoot().lookupAll("#figure").stream()
                .filter(Node::isVisible)
                .flatMap(card -> card.lookupAll(".list-view").stream())
                .flatMap(list -> ((ListView<?>) list).getItems().stream())
                .map(Object::toString)
                .toList());
    }
}
