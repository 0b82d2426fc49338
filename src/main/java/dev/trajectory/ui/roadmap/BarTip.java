package dev.trajectory.ui.roadmap;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.glossary.Abbreviations;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Says, once the pointer has rested on a bar, what the bar is.
final class BarTip {

    private static final Duration REST = Duration.millis(450);
    private static final double WIDTH = 340;
    private static final double GAP = 14;

    private final Desk desk;
    private final RoadmapSurface surface;
    private final Label tip = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable ChunkId on;
    private double x;
    private double y;

    BarTip(Desk desk, RoadmapSurface surface) {
        this.desk = desk;
        this.surface = surface;
        tip.getStyleClass().add("bar-tip");
        tip.setManaged(false);
        tip.setVisible(false);
        tip.setMouseTransparent(true);
        tip.setWrapText(true);
        surface.overlay().getChildren().add(tip);
        rest.setOnFinished(_ -> show());
    }

    /// The pointer is on this bar now, or on none.
    void at(@Nullable ChunkId chunk, double atX, double atY) {
        x = atX;
        y = atY;
        if (!Objects.equals(chunk, on)) {
            hide();
            on = chunk;
            if (chunk != null) {
                rest.playFromStart();
            }
        }
    }

    void hide() {
        rest.stop();
        on = null;
        tip.setVisible(false);
    }

    private void show() {
        Chunk chunk = desk.plan().chunks().find(on);
        if (chunk == null) {
            return;
        }
        tip.setText(new Abbreviations(desk).under(text(ChunkFacts.of(desk, chunk))));
        tip.applyCss();
        double width = Math.min(WIDTH, tip.prefWidth(-1));
        double height = tip.prefHeight(width);
        double top = y + GAP + height > surface.getHeight() ? y - GAP - height : y + GAP;
        tip.resizeRelocate(Math.clamp(x + GAP, 0, Math.max(0, surface.getWidth() - width)), top, width, height);
        tip.setVisible(true);
        tip.toFront();
    }

    /// Its name, its dates, how far it can slip, what it costs, and whether money for it is lacking.
    private String text(ChunkFacts facts) {
        String dates =
                facts.slack().isEmpty() ? facts.dates() : desk.words().say("tip.float", facts.dates(), facts.slack());
        String text = desk.words().say("tip.text", facts.chunk().title(), dates, facts.cost());
        return facts.money().isEmpty() ? text : desk.words().say("tip.money", text, facts.money());
    }
}
