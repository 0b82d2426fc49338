package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.desk.Desk;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Names a chunk that is linked with another: who leads it, and its day that matters to the other.
final class LinkLine extends HBox {

    private final Label code = new Label();
    private final Hyperlink name = new Hyperlink();
    private final Label date = new Label();

    /// What it says.
    ///
    /// @param code of who leads the chunk; empty for nobody
    /// @param date empty where it has none
    record Said(ChunkId chunk, String code, String name, String date) {

        /// @param starts whether its start is what matters; else its finish
        static Said of(Desk desk, Snapshot snapshot, ChunkId id, boolean starts) {
            Chunk chunk = snapshot.plan().chunks().find(id);
            Organisation owner =
                    chunk == null ? null : snapshot.plan().organisations().find(chunk.owner());
            Placement placement = snapshot.outlook().schedule().placement(id);
            return new Said(
                    id,
                    owner == null ? "" : owner.code(),
                    desk.sentences().name(id),
                    placement == null ? "" : desk.words().day(starts ? placement.start() : placement.finish()));
        }
    }

    LinkLine(Desk desk, ChunkId chunk) {
        name.setOnAction(_ -> desk.host().reveal(chunk));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        code.getStyleClass().add("code-chip");
        code.setMinWidth(Region.USE_PREF_SIZE);
        date.getStyleClass().add("quiet");
        date.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(code, name, date);
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("link-line-row");
    }

    void show(Said said) {
        code.setText(said.code());
        name.setText(said.name());
        date.setText(said.date());
    }
}
