package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Chunk;
import java.util.List;
import javafx.scene.Node;

/// What stands under one tab of the inspector.
interface Sheet {

    Node node();

    /// Whether several chunks can be changed here together.
    default boolean isForSeveral() {
        return true;
    }

    /// Shows some chunks, at least one; one alone where it is not for several.
    void show(List<Chunk> chunks, Snapshot snapshot);
}
