package dev.trajectory.ui.welcome;

import dev.trajectory.model.OrganisationType;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is typed about one organisation.
final class OrganisationRow {

    final StringProperty code = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<OrganisationType> type = new SimpleObjectProperty<>(OrganisationType.OTHER);
    final StringProperty capacity = new SimpleStringProperty("");
    final BooleanProperty winterFreeze = new SimpleBooleanProperty(true);
    final BooleanProperty takesPart = new SimpleBooleanProperty(true);

    OrganisationRow(String code, String name, OrganisationType type) {
        this.code.set(code);
        this.name.set(name);
        this.type.set(type);
    }

    List<Observable> parts() {
        return List.of(code, name, type, capacity, winterFreeze, takesPart);
    }
}
