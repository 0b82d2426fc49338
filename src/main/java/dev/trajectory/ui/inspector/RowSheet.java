package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Chunk;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A sheet of rows.
class RowSheet implements Sheet {

    private final List<Row> rows;
    private final VBox node = new VBox();

    RowSheet(List<Row> rows) {
        this.rows = rows;
        node.getStyleClass().add("sheet");
        rows.forEach(row -> node.getChildren().add(row.node()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(List<Chunk> chunks, Snapshot snapshot) {
        rows.forEach(row -> row.show(chunks, snapshot));
    }
}
