package dev.trajectory.ui.capacity;

import dev.trajectory.edit.Edit;
import dev.trajectory.outlook.Relief;
import dev.trajectory.outlook.Reliefs;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.words.LoadWords;
import dev.trajectory.words.ReliefWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What would relieve a month, each to be done by a press, while it is being worked out and then.
final class ReliefRows extends VBox {

    private final LoadWords words;
    private final ReliefWords said;
    private final LoadCell cell;
    private final double width;
    private final Consumer<Edit> perform;
    private final HBox waiting;

    /// @param width of a row, in pixels
    /// @param perform does what was pressed
    ReliefRows(LoadWords words, ReliefWords said, LoadCell cell, double width, Consumer<Edit> perform) {
        this.words = words;
        this.said = said;
        this.cell = cell;
        this.width = width;
        this.perform = perform;
        getStyleClass().add("load-rows");
        ProgressIndicator working = new ProgressIndicator();
        working.setPrefSize(16, 16);
        waiting = new HBox(working, new Label(words.say("relief.working")));
        waiting.getStyleClass().add("load-waiting");
        getChildren().add(waiting);
    }

    /// Shows what has been found so far.
    void sofar(Reliefs.Found found) {
        List<Node> rows = rows(found);
        rows.add(waiting);
        put(rows);
    }

    /// Shows all that was found, and says what was not tried.
    void show(Reliefs.Found found) {
        List<Node> rows = rows(found);
        if (rows.isEmpty()) {
            rows.add(LoadCard.sentence(words.say("relief.none"), "quiet"));
        }
        String more = said.more(found);
        if (!more.isEmpty()) {
            rows.add(LoadCard.sentence(more, "quiet"));
        }
        put(rows);
    }

    /// Who is at a row stays there.
    private void put(List<Node> rows) {
        Object at = getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getUserData)
                .findFirst()
                .orElse(null);
        getChildren().setAll(rows);
        if (at != null) {
            rows.stream()
                    .filter(row -> at.equals(row.getUserData()))
                    .findFirst()
                    .orElse(rows.getFirst())
                    .requestFocus();
        }
    }

    private List<Node> rows(Reliefs.Found found) {
        List<Node> rows = new ArrayList<>();
        found.ways().forEach(relief -> rows.add(row(relief)));
        return rows;
    }

    private Button row(Relief relief) {
        String way = said.way(cell, relief);
        String comes = said.comes(cell, relief);
        String breaks = said.breaks(relief);
        String going = said.going(relief);
        Label does = LoadCard.whole(words.say("relief.do"));
        does.getStyleClass().add("load-do");
        VBox lines = new VBox(LoadCard.wrapped(way), LoadCard.sentence(comes, "quiet"));
        StringBuilder aloud = new StringBuilder(way).append(": ").append(comes);
        if (!breaks.isEmpty()) {
            lines.getChildren().add(LoadCard.sentence(breaks, "load-breaks"));
            aloud.append(". ").append(breaks);
        }
        if (!going.isEmpty()) {
            lines.getChildren().add(LoadCard.sentence(going, "quiet"));
            aloud.append(". ").append(going);
        }
        Button row = LoadCard.row(width, lines, does);
        row.setUserData(relief.way());
        row.setAccessibleText(aloud.toString());
        row.setOnAction(_ -> perform.accept(relief.edit()));
        return row;
    }
}
