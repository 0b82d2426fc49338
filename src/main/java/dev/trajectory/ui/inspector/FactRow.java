package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Chunk;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Something computed, with a small button that says more or does something about it.
final class FactRow implements Row {

    private final BiFunction<Chunk, Snapshot, String> fact;
    private final Label value = new Label();
    private final HBox node;

    FactRow(Desk desk, String name, BiFunction<Chunk, Snapshot, String> fact) {
        this.fact = fact;
        Label label = new Label(desk.words().say("field." + name));
        label.getStyleClass().add("field-label");
        value.getStyleClass().add("fact");
        value.setMaxWidth(Double.MAX_VALUE);
        value.setId("inspector-" + name);
        HBox.setHgrow(value, Priority.ALWAYS);
        node = new HBox(label, value);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("field-row");
    }

    FactRow with(String text, Runnable deed) {
        Button button = new Button(text);
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(_ -> deed.run());
        node.getChildren().add(button);
        return this;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(List<Chunk> chunks, Snapshot snapshot) {
        String first = fact.apply(chunks.getFirst(), snapshot);
        boolean agree =
                chunks.stream().allMatch(each -> fact.apply(each, snapshot).equals(first));
        value.setText(agree ? first : "…");
    }
}
