package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/// A yes or no.
final class CheckRow implements Row {

    private final ChunkField<Boolean> field;
    private final CheckBox box;
    private List<Chunk> chunks = List.of();

    CheckRow(Desk desk, ChunkField<Boolean> field) {
        this.field = field;
        box = new CheckBox(desk.words().say("field." + field.name()));
        box.setId("inspector-" + field.name());
        box.getStyleClass().add("field-row");
        box.setWrapText(true);
        box.setOnAction(_ ->
                desk.perform(new ChangeChunks<>(chunks.stream().map(Chunk::id).toList(), field, box.isSelected())));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(List<Chunk> changed, Snapshot snapshot) {
        chunks = changed;
        Boolean first = field.get().apply(changed.getFirst());
        boolean agree =
                changed.stream().allMatch(each -> Objects.equals(field.get().apply(each), first));
        box.setIndeterminate(!agree);
        box.setSelected(agree && first);
    }
}
