package dev.trajectory.ui.welcome;

import dev.trajectory.app.start.StartProblem.Field;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.LongText;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who is in the plan: typed row by row, or many names at once.
final class OrganisationsPage implements Page {

    private static final int CODE_COLUMN = 0;
    private static final int NAME_COLUMN = 1;
    private static final int NAMES_ROWS = 3;

    private final WindowWords words;
    private final Answers answers;
    private final RowTable table;
    private final TextArea names = new LongText();
    private final VBox node;

    OrganisationsPage(Answers answers, WindowWords words) {
        this.answers = answers;
        this.words = words;
        List<String> heads = List.of(
                words.say("new.code"), words.say("new.organisation"), words.say("new.type"), words.say("new.remove"));
        table = new RowTable(answers, words.say("new.none"), heads, NAME_COLUMN, this::cells);
        VBox.setVgrow(table, Priority.ALWAYS);
        names.setId("new-names");
        names.setPromptText(words.say("new.names"));
        names.setAccessibleText(words.say("new.names"));
        names.setPrefRowCount(NAMES_ROWS);
        HBox.setHgrow(names, Priority.ALWAYS);
        Button add = new Button(words.say("new.names.add"), Icons.icon("fltral-add-16", 16));
        add.setId("new-names-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> addNames());
        add.disableProperty().bind(names.textProperty().map(String::isBlank));
        HBox many = new HBox(names, add);
        many.getStyleClass().add("wizard-line");
        node = new VBox(many, table);
        node.getStyleClass().add("wizard-page");
    }

    private void addNames() {
        take();
        names.requestFocus();
    }

    /// Names that were typed or pasted are meant, whether or not one has pressed the button beside them.
    @Override
    public void take() {
        answers.addNames(names.getText());
        names.clear();
    }

    @Override
    public boolean isHalfTyped() {
        return !names.getText().isBlank();
    }

    private List<Region> cells(OrganisationRow row) {
        TextField code = new TextField();
        code.textProperty().bindBidirectional(row.code);
        code.setPrefColumnCount(5);
        code.setMinWidth(Region.USE_PREF_SIZE);
        code.setAccessibleText(words.say("new.code"));
        TextField name = new TextField();
        name.textProperty().bindBidirectional(row.name);
        name.setAccessibleText(words.say("new.organisation"));
        OneOf<OrganisationType> type = new OneOf<>();
        type.getItems().setAll(OrganisationType.values());
        type.setConverter(
                new Named<>(each -> words.say("new.type." + each.name().toLowerCase(Locale.ROOT))));
        type.valueProperty().bindBidirectional(row.type);
        type.setAccessibleText(words.say("new.type"));
        type.setMinWidth(Region.USE_PREF_SIZE);
        Button remove = new Button(null, Icons.icon("fltral-dismiss-16", 16));
        remove.getStyleClass().add("flat");
        remove.setAccessibleText(words.say("new.remove.named", row.name.get()));
        remove.setOnAction(_ -> answers.organisations.remove(row));
        return List.of(code, name, type, remove);
    }

    @Override
    public String key() {
        return "organisations";
    }

    @Override
    public Set<Field> fields() {
        return Set.of(Field.CODE, Field.ORGANISATION);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void mark(Complaints complaints) {
        for (int row = 0; row < table.rows(); row++) {
            complaints.mark(table.wrong(row, CODE_COLUMN), Field.CODE, row);
            complaints.mark(table.wrong(row, NAME_COLUMN), Field.ORGANISATION, row);
        }
    }

    @Override
    public void focus() {
        names.requestFocus();
    }
}
