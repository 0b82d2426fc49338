package dev.trajectory.ui.welcome;

import dev.trajectory.app.start.StartProblem.Field;
import dev.trajectory.app.start.StarterPattern;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.words.StartWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the plan begins with, and for whom.
final class PatternPage implements Page {

    private static final int ICON = 18;

    private final Answers answers;
    private final WindowWords words;
    private final OneOf<OrganisationRow> lead = new OneOf<>();
    private final Wrong leadWrong = new Wrong(lead);
    private final List<RadioButton> choices = new ArrayList<>();
    private final VBox node;

    PatternPage(Answers answers, WindowWords words, StartWords startWords) {
        this.answers = answers;
        this.words = words;
        ToggleGroup group = new ToggleGroup();
        GridPane patterns = new GridPane();
        patterns.getStyleClass().add("pattern-choices");
        addChoice(Optional.empty(), group, startWords, patterns);
        for (StarterPattern pattern : StarterPattern.values()) {
            addChoice(Optional.of(pattern), group, startWords, patterns);
        }
        lead.setItems(answers.organisations);
        lead.setConverter(new Named<>(row -> row.name.get()));
        lead.valueProperty().bindBidirectional(answers.lead);
        lead.setPromptText(words.say("new.lead.first"));
        lead.setAccessibleText(words.say("new.lead"));
        Label leads = new Label(words.say("new.lead"));
        HBox line = new HBox(leads, lead);
        line.getStyleClass().add("wizard-line");
        RowTable bodies = new RowTable(
                answers,
                words.say("new.none"),
                List.of(words.say("new.takesPart"), words.say("new.code"), words.say("new.organisation")),
                2,
                this::cells);
        VBox.setVgrow(bodies, Priority.ALWAYS);
        VBox who = new VBox(line, bodies);
        who.getStyleClass().add("wizard-page");
        who.visibleProperty().bind(answers.pattern.map(Optional::isPresent));
        VBox.setVgrow(who, Priority.ALWAYS);
        node = new VBox(patterns, who);
        node.getStyleClass().add("wizard-page");
    }

    private void addChoice(
            Optional<StarterPattern> pattern, ToggleGroup group, StartWords startWords, GridPane patterns) {
        String key = "pattern." + pattern.map(StarterPattern::key).orElse("none");
        RadioButton button = new RadioButton(startWords.say(key));
        button.setToggleGroup(group);
        button.setSelected(answers.pattern.get().equals(pattern));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(Icons.icon(PatternIcons.of(pattern.orElse(null)), ICON));
        button.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                answers.pattern.set(pattern);
            }
        });
        choices.add(button);
        Label about = new Label(startWords.say(key + ".about"));
        about.getStyleClass().add("form-hint");
        about.setWrapText(true);
        patterns.addRow(patterns.getRowCount(), button, about);
    }

    private List<Region> cells(OrganisationRow row) {
        CheckBox takesPart = new CheckBox();
        takesPart.selectedProperty().bindBidirectional(row.takesPart);
        takesPart.setAccessibleText(words.say("new.takesPart.named", row.name.get()));
        Label code = new Label();
        code.textProperty().bind(row.code);
        Label name = new Label();
        name.textProperty().bind(row.name);
        return List.of(takesPart, code, name);
    }

    @Override
    public String key() {
        return "pattern";
    }

    /// A pattern may ask for more than a capacity that was typed earlier.
    @Override
    public Set<Field> fields() {
        return Set.of(Field.PATTERN, Field.CAPACITY);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void mark(Complaints complaints) {
        complaints.mark(leadWrong, Field.PATTERN, -1);
    }

    @Override
    public void focus() {
        choices.stream().filter(RadioButton::isSelected).findFirst().ifPresent(RadioButton::requestFocus);
    }
}
