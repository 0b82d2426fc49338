package dev.trajectory.ui.welcome;

import dev.trajectory.app.start.StartProblem.Field;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How much change each organisation can take, and when it takes no go-live.
final class CapacityPage implements Page {

    private static final int CAPACITY_COLUMN = 2;

    private final WindowWords words;
    private final RowTable table;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final Wrong fromWrong = new Wrong(from);
    private final Wrong toWrong = new Wrong(to);
    private final VBox node;

    CapacityPage(Answers answers, WindowWords words) {
        this.words = words;
        from.textProperty().bindBidirectional(answers.freezeFrom);
        to.textProperty().bindBidirectional(answers.freezeTo);
        from.setId("new-freeze-from");
        from.setAccessibleText(words.say("new.freeze.from"));
        to.setAccessibleText(words.say("new.freeze.to"));
        from.setPrefColumnCount(6);
        to.setPrefColumnCount(6);
        WrapRow freeze = new WrapRow(
                10, 6, new Label(words.say("new.freeze.from")), from, new Label(words.say("new.freeze.to")), to);
        Label about = new Label(words.say("new.freeze.about"));
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.getStyleClass().add("form-hint");
        List<String> heads = List.of(
                words.say("new.code"),
                words.say("new.organisation"),
                words.say("new.capacity"),
                words.say("new.freezes"));
        table = new RowTable(answers, words.say("new.none"), heads, 1, this::cells);
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(freeze, about, table);
        node.getStyleClass().add("wizard-page");
    }

    private List<Region> cells(OrganisationRow row) {
        Label code = new Label();
        code.textProperty().bind(row.code);
        Label name = new Label();
        name.textProperty().bind(row.name);
        TextField capacity = new TextField();
        capacity.setPrefColumnCount(5);
        capacity.setPromptText(words.say("new.capacity.none"));
        capacity.textProperty().bindBidirectional(row.capacity);
        capacity.setAccessibleText(words.say("new.capacity.of", row.name.get()));
        CheckBox freezes = new CheckBox();
        freezes.selectedProperty().bindBidirectional(row.winterFreeze);
        freezes.setAccessibleText(words.say("new.freezes.of", row.name.get()));
        return List.of(code, name, capacity, freezes);
    }

    @Override
    public String key() {
        return "capacity";
    }

    @Override
    public Set<Field> fields() {
        return Set.of(Field.CAPACITY, Field.FREEZE);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void mark(Complaints complaints) {
        complaints.mark(fromWrong, Field.FREEZE, -1);
        complaints.mark(toWrong, Field.FREEZE, -1);
        for (int row = 0; row < table.rows(); row++) {
            complaints.mark(table.wrong(row, CAPACITY_COLUMN), Field.CAPACITY, row);
        }
    }

    @Override
    public void focus() {
        from.requestFocus();
    }
}
