package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Chunk;
import java.util.List;
import javafx.scene.Node;

/// One line of the inspector.
interface Row {

    Node node();

    /// Shows what it shows of some chunks, at least one.
    void show(List<Chunk> chunks, Snapshot snapshot);
}
