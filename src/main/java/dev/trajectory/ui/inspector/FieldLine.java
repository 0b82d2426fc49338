package dev.trajectory.ui.inspector;

import dev.trajectory.ui.control.FieldName;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A name and, beside it, what it names; all of a sheet's begin at the same place.
final class FieldLine extends HBox {

    FieldLine(String name, Node labelled, Region... fields) {
        FieldName label = new FieldName(name);
        label.setLabelFor(labelled);
        getChildren().add(label);
        getChildren().addAll(fields);
        fields[0].setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(fields[0], Priority.ALWAYS);
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("field-row");
    }
}
