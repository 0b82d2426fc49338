package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.rollout.Offers;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.RolloutWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says of a chunk that is in a rollout what it is there, with the way to the pattern; takes no room for others.
final class RolloutRow implements Row {

    private final Desk desk;
    private final Label said = new Label();
    private final WrapRow buttons = new WrapRow(4, 4);
    private final VBox node = new VBox(said, buttons);

    RolloutRow(Desk desk) {
        this.desk = desk;
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().add("quiet");
        said.setId("inspector-rollout");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(List<Chunk> chunks, Snapshot snapshot) {
        said.setText("");
        buttons.getChildren().clear();
        Plan whole = snapshot.whole();
        RolloutWords words = new RolloutWords(whole, desk.words().locale());
        ChunkId chunk = chunks.getFirst().id();
        for (Rollout rollout : whole.rollouts()) {
            RolloutCopy copy = rollout.copyWith(chunk);
            if (said.getText().isEmpty() && copy != null) {
                tell(words, whole, rollout, copy, chunk);
            } else if (said.getText().isEmpty() && rollout.pattern().contains(chunk)) {
                said.setText(words.say(
                        "inspector.pattern", rollout.name(), rollout.copies().size()));
                button(words.say("inspector.open"), () -> desk.host().open(rollout.id()));
            }
        }
        boolean isIn = !said.getText().isEmpty() && chunks.size() == 1;
        node.setVisible(isIn);
        node.setManaged(isIn);
    }

    private void tell(RolloutWords words, Plan whole, Rollout rollout, RolloutCopy copy, ChunkId chunk) {
        ChunkId of = copy.chunks().stream()
                .filter(each -> chunk.equals(each.copy()))
                .map(ChunkCopy::of)
                .findFirst()
                .orElse(null);
        long offers = Offers.of(whole, rollout, copy).stream()
                .filter(offer -> offer.subject().equals(chunk))
                .count();
        said.setText(
                of == null
                        ? words.say("inspector.own", rollout.name(), copy.wave(), offers)
                        : words.say("inspector.copy", words.name(of), rollout.name(), copy.wave(), offers));
        if (of != null) {
            button(words.say("inspector.goTo"), () -> desk.host().reveal(of));
        }
        button(words.say("inspector.open"), () -> desk.host().open(rollout.id()));
    }

    private void button(String text, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        buttons.getChildren().add(button);
    }
}
