package dev.trajectory.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.ui.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The list of a combo box looks as its window does, and the toolkit has nothing to complain of.
class ListLookTest {

    private final List<String> complaints = new ArrayList<>();

    @Test
    void aListOpenedForTheFirstTimeIsStyledWithoutAComplaint() {
        Logger logger = Logger.getLogger("");
        Handler listening = listening();
        logger.addHandler(listening);
        try {
            ComboBox<String> box = Ui.get(() -> {
                ComboBox<String> made = new ComboBox<>(FXCollections.observableArrayList("One", "Two", "Three"));
                Ui.show(new VBox(made), new SimpleObjectProperty<>(Theme.DARK), 400, 300);
                return made;
            });
            Ui.frame();
            Ui.run(box::show);
            Ui.frame();

            Scene list = Ui.get(() ->
                    ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent().getScene());
            assertThat(list).isNotSameAs(box.getScene());
            assertThat(list.getUserAgentStylesheet()).isEqualTo(box.getScene().getUserAgentStylesheet());
            assertThat(list.getStylesheets()).isEqualTo(box.getScene().getStylesheets());
            assertThat(complaints).isEmpty();
        } finally {
            logger.removeHandler(listening);
        }
    }

    private Handler listening() {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getMessage().contains("from rule")) {
                    complaints.add(entry.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
