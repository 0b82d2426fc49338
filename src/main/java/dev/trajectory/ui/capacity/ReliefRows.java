package dev.trajectory.ui.capacity;

import dev.trajectory.edit.Edit;
import dev.trajectory.outlook.Relief;
import dev.trajectory.outlook.Reliefs;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.ui.control.KeyUse;
import dev.trajectory.words.LoadWords;
import dev.trajectory.words.ReliefWords;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private final Map<Relief.Way, Node> rows = new LinkedHashMap<>();

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

    /// Shows what has been found so far, below what is shown already: nothing moves under a hand.
    void sofar(Reliefs.Found found) {
        for (Relief relief : found.ways()) {
            rows.computeIfAbsent(relief.way(), _ -> {
                Node row = row(relief);
                getChildren().add(getChildren().indexOf(waiting), row);
                return row;
            });
        }
    }

    /// Shows all that was found, and says what was not tried. The best come first, unless somebody is at one of
    /// those shown before: then these stay where they are.
    void show(Reliefs.Found found) {
        sofar(found);
        int all = found.ways().size() + found.untold();
        if (!isUsed()) {
            Map<Relief.Way, Node> shown = new HashMap<>(rows);
            rows.clear();
            found.ways().forEach(relief -> rows.put(relief.way(), shown.get(relief.way())));
            getChildren().setAll(rows.values());
        }
        getChildren().remove(waiting);
        if (rows.isEmpty()) {
            getChildren().add(LoadCard.sentence(words.say("relief.none"), "quiet"));
        }
        String more = said.more(new Reliefs.Found(found.ways(), all - rows.size(), found.untried()));
        if (!more.isEmpty()) {
            getChildren().add(LoadCard.sentence(more, "quiet"));
        }
    }

    private boolean isUsed() {
        return isHover() || (getScene() != null && KeyUse.isWithin(getScene().getFocusOwner(), this));
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
        row.setAccessibleText(aloud.toString());
        row.setOnAction(_ -> perform.accept(relief.edit()));
        return row;
    }
}
