package dev.trajectory.ui.funding;

import dev.trajectory.model.AwardStatus;
import dev.trajectory.words.WindowWords;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What the marks of awards mean, which are also the keys that set them.
///
/// @param letters of each
record CertaintyLegend(WindowWords words, Function<AwardStatus, String> letters) {

    Region node() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("certainty-legend");
        for (AwardStatus status : AwardStatus.values()) {
            Label mark = new Label(letters.apply(status));
            mark.getStyleClass().addAll("grid-mark", "certainty-" + status);
            Label entry = new Label(words.say("enum.AwardStatus." + status), mark);
            legend.getChildren().add(entry);
        }
        Label hint = new Label(words.say("funding.hint"));
        hint.getStyleClass().add("quiet");
        legend.getChildren().add(hint);
        return legend;
    }
}
