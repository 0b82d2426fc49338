package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Chunk;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Something computed, with a small button that says more or does something about it.
final class FactRow implements Row {

    private final BiFunction<Chunk, Snapshot, String> fact;
    private final Label value = new Label();
    private final FieldLine node;
    private List<Chunk> chunks = List.of();

    FactRow(Desk desk, String name, BiFunction<Chunk, Snapshot, String> fact) {
        this.fact = fact;
        value.getStyleClass().add("fact");
        value.setId("inspector-" + name);
        node = new FieldLine(desk.words().say("field." + name), value, value);
    }

    /// @param deed does something about the chunk shown, the one selected last of several
    FactRow with(String text, Consumer<Chunk> deed) {
        Button button = new Button(text);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.accept(chunks.getFirst()));
        node.getChildren().add(button);
        return this;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(List<Chunk> changed, Snapshot snapshot) {
        chunks = changed;
        String first = fact.apply(chunks.getFirst(), snapshot);
        boolean agree =
                chunks.stream().allMatch(each -> fact.apply(each, snapshot).equals(first));
        value.setText(agree ? first : "…");
    }
}
