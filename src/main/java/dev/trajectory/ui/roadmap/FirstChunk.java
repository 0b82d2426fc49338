package dev.trajectory.ui.roadmap;

import dev.trajectory.ui.desk.Desk;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says on a roadmap without chunks how the first one comes about.
final class FirstChunk extends VBox {

    private static final double WIDTH = 360;

    /// @param newChunk opens the line in which a chunk is typed
    FirstChunk(Desk desk, RoadmapSurface surface, Runnable newChunk) {
        super(12);
        Label text = new Label(desk.words().say("roadmap.empty"));
        text.setWrapText(true);
        text.getStyleClass().add("quiet");
        Button add = new Button(desk.words().say("roadmap.empty.do"));
        add.setId("first-chunk");
        add.setOnAction(_ -> newChunk.run());
        setAlignment(Pos.CENTER);
        setManaged(false);
        setVisible(false);
        getChildren().addAll(text, add);
        surface.overlay().getChildren().add(this);
        surface.onFrame(chart -> {
            setVisible(desk.plan().chunks().isEmpty());
            if (isVisible()) {
                double wide = Math.min(WIDTH, surface.getWidth());
                double high = prefHeight(wide);
                resizeRelocate((surface.getWidth() - wide) / 2, (surface.getHeight() - high) / 2, wide, high);
            }
        });
    }
}
