package dev.trajectory.ui.shell;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.finance.Finances;
import dev.trajectory.ui.account.FigureCard;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.SeenPlan;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// Lies over the window and answers there why a figure of its bars and panels is what it is, until one presses
/// elsewhere.
final class Answers extends Pane {

    private final FigureCard card;
    private final SeenPlan seen = new SeenPlan();

    Answers(Desk desk) {
        this.card = new FigureCard(desk, this);
        setPickOnBounds(false);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
            }
        });
    }

    private void pressed(MouseEvent event) {
        boolean isOnCard = getChildren().stream()
                .map(each -> each.localToScene(each.getLayoutBounds()))
                .anyMatch(bounds -> bounds.contains(event.getSceneX(), event.getSceneY()));
        if (!isOnCard) {
            card.close();
        }
    }

    /// Answers for a figure.
    ///
    /// @param money whose figure it is
    /// @param at the place of the figure
    void why(Subject.Figure figure, Finances money, Node at) {
        card.open(figure, money, at);
    }

    /// The answer is to a figure of the plan last shown, and goes with it.
    void show(Snapshot snapshot) {
        if (seen.isOther(snapshot)) {
            card.close();
        }
    }

    /// Takes the answer away; false when there was none.
    boolean close() {
        return card.close();
    }
}
