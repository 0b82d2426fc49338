package dev.trajectory.ui.rollout;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Rollout;
import dev.trajectory.words.RolloutWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Of which chunks the pattern of a rollout is: those it has, and those that are selected, to be ticked or not.
final class ChainBox {

    private static final double HEIGHT = 84;
    private static final double WRAP = 720;

    private final Map<ChunkId, CheckBox> boxes = new LinkedHashMap<>();
    private final VBox node;

    /// @param selected chunks that may come into the pattern
    /// @param changed told whenever another is chosen
    ChainBox(RolloutWords words, Rollout rollout, List<ChunkId> selected, Runnable changed) {
        List<ChunkId> all = new ArrayList<>(rollout.pattern());
        List<ChunkId> copied = rollout.copied().toList();
        selected.stream()
                .filter(id -> !all.contains(id) && !copied.contains(id))
                .forEach(all::add);
        FlowPane chunks = new FlowPane(14, 4);
        chunks.setId("rollout-chain");
        chunks.setPrefWrapLength(WRAP);
        for (ChunkId id : all) {
            CheckBox box = new CheckBox(words.name(id));
            box.setSelected(rollout.pattern().contains(id));
            box.setMinWidth(Region.USE_PREF_SIZE);
            box.setOnAction(_ -> changed.run());
            boxes.put(id, box);
            chunks.getChildren().add(box);
        }
        ScrollPane scroll = new ScrollPane(chunks);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HEIGHT);
        scroll.getStyleClass().add("panel-scroll");
        Label label = new Label(words.say("form.chunks"));
        label.getStyleClass().add("quiet");
        node = new VBox(4, label, scroll);
    }

    Region node() {
        return node;
    }

    /// The chunks ticked.
    List<ChunkId> chosen() {
        return boxes.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }
}
