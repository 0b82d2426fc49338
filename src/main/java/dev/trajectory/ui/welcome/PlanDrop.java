package dev.trajectory.ui.welcome;

import dev.trajectory.file.PlanFiles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes plan files that are dropped on a node.
final class PlanDrop {

    private final Consumer<Path> open;

    private PlanDrop(Consumer<Path> open) {
        this.open = open;
    }

    static void on(Node node, Consumer<Path> open) {
        PlanDrop drop = new PlanDrop(open);
        node.setOnDragOver(PlanDrop::over);
        node.setOnDragDropped(drop::dropped);
    }

    private static void over(DragEvent event) {
        if (!plans(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> plans = plans(event);
        event.setDropCompleted(!plans.isEmpty());
        event.consume();
        plans.forEach(open);
    }

    private static List<Path> plans(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(file -> file.toString().endsWith(PlanFiles.EXTENSION))
                .toList();
    }
}
