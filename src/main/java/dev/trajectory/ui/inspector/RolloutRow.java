package dev.trajectory.ui.inspector;

import dev.trajectory.app.Search;
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
import org.jspecify.annotations.Nullable;

/// Says of a chunk that is in a rollout what it is there, with the way to the pattern; takes no room for others.
final class RolloutRow implements Row {

    private final Desk desk;
    private final Label said = new Label();
    private final WrapRow buttons = new WrapRow(4, 4);
    private final VBox node = new VBox(said, buttons);
    private final Search<Long> search;
    private @Nullable Counted counted;

    /// How many offers about a chunk are open in a plan.
    private record Counted(Plan whole, ChunkId chunk, long offers) {

        @SuppressWarnings("ReferenceEquality") // plans are made once and handed on; comparing their contents is slow
        boolean isOf(Plan other, ChunkId of) {
            return whole == other && chunk.equals(of);
        }
    }

    RolloutRow(Desk desk) {
        this.desk = desk;
        this.search = desk.session().search();
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
        search.forget();
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
        said.setText(
                of == null
                        ? words.say("inspector.own", rollout.name(), copy.wave())
                        : words.say("inspector.copy", words.name(of), rollout.name(), copy.wave()));
        count(words, whole, rollout, copy, chunk);
        if (of != null) {
            button(words.say("inspector.goTo"), () -> desk.host().reveal(of));
        }
        button(words.say("inspector.open"), () -> desk.host().open(rollout.id()));
    }

    /// Says how many offers are open, once that is worked out beside the UI thread.
    private void count(RolloutWords words, Plan whole, Rollout rollout, RolloutCopy copy, ChunkId chunk) {
        Counted known = counted;
        if (known != null && known.isOf(whole, chunk)) {
            said.setText(said.getText() + words.say("inspector.offers", known.offers()));
        } else {
            search.find(
                    () -> Offers.of(whole, rollout, copy).stream()
                            .filter(offer -> offer.subject().equals(chunk))
                            .count(),
                    offers -> {
                        counted = new Counted(whole, chunk, offers);
                        said.setText(said.getText() + words.say("inspector.offers", offers));
                    });
        }
    }

    private void button(String text, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        buttons.getChildren().add(button);
    }
}
