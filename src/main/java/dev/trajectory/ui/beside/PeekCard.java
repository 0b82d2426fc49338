package dev.trajectory.ui.beside;

import dev.trajectory.model.Dependency;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.chunk.ChunkFacts;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// A chunk at a glance: whose it is, its dates, its float, what it waits for, what it costs.
final class PeekCard extends VBox {

    static final double WIDTH = 360;

    /// So many of the chunks it waits for are named.
    private static final int NAMED = 4;

    private final Desk desk;
    private final WindowWords words;
    private final GridPane grid = new GridPane();

    PeekCard(Desk desk, ChunkFacts facts) {
        this.desk = desk;
        this.words = desk.words();
        getStyleClass().add("peek");
        grid.getStyleClass().add("peek-grid");
        Label whose = new Label(facts.whose());
        whose.setWrapText(true);
        whose.getStyleClass().add("quiet");
        add("peek.dates", facts.dates());
        if (!facts.slack().isEmpty()) {
            add("field.float", facts.slack());
        }
        addWaits(facts);
        add("peek.cost", facts.cost());
        getChildren().addAll(whose, grid);
    }

    private void add(String name, String text) {
        Label label = new Label(words.say(name));
        label.getStyleClass().add("peek-name");
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        Label fact = new Label(text);
        fact.setWrapText(true);
        grid.addRow(grid.getRowCount(), label, fact);
    }

    private void addWaits(ChunkFacts facts) {
        List<Dependency> dependencies = facts.chunk().dependencies();
        StringBuilder text = new StringBuilder();
        dependencies.stream().limit(NAMED).forEach(each -> {
            Placement placement = desk.snapshot().outlook().schedule().placement(each.on());
            String name = desk.sentences().name(each.on());
            text.append(text.isEmpty() ? "" : "\n")
                    .append(placement == null ? name : words.say("facts.and", name, words.day(placement.finish())));
        });
        if (dependencies.size() > NAMED) {
            text.append('\n').append(words.say("peek.more", dependencies.size() - NAMED));
        }
        add("links.waitsFor", dependencies.isEmpty() ? words.say("peek.nothing") : text.toString());
    }
}
