package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Chunk;
import java.util.List;
import javafx.scene.Node;

/// What stands under one tab of the inspector.
interface Sheet {

    Node node();

    /// Shows some chunks, at least one.
    void show(List<Chunk> chunks, Snapshot snapshot);
}
