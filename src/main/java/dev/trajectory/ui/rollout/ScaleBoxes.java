package dev.trajectory.ui.rollout;

import dev.trajectory.model.Measure;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.Scaled;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.words.RolloutWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.control.ComboBox;

/// What of a rollout's copies is scaled, and by which measure.
final class ScaleBoxes extends WrapRow {

    private final Map<Scaled, ComboBox<Optional<Measure>>> boxes = new EnumMap<>(Scaled.class);

    /// Boxes that show the scales of a rollout.
    ///
    /// @param changed run whenever another is chosen
    ScaleBoxes(RolloutWords words, Rollout rollout, Runnable changed) {
        super(12, 6);
        List<Optional<Measure>> measures = new ArrayList<>(List.of(Optional.empty()));
        for (Measure measure : Measure.values()) {
            measures.add(Optional.of(measure));
        }
        for (Scaled scaled : Scaled.values()) {
            OneOf<Optional<Measure>> box = new OneOf<>();
            box.getItems().setAll(measures);
            box.setConverter(new Named<>(
                    each -> words.say("measure." + each.map(Measure::name).orElse("NONE"))));
            box.setValue(Optional.ofNullable(rollout.scales().get(scaled)));
            box.setAccessibleText(words.say("scaled." + scaled));
            box.setOnAction(_ -> changed.run());
            boxes.put(scaled, box);
            getChildren().add(RolloutCard.labelled(words.say("scaled." + scaled), box));
        }
    }

    /// What is chosen.
    SequencedMap<Scaled, Measure> chosen() {
        SequencedMap<Scaled, Measure> chosen = new LinkedHashMap<>();
        boxes.forEach((scaled, box) -> box.getValue().ifPresent(measure -> chosen.put(scaled, measure)));
        return chosen;
    }
}
