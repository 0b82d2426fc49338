package dev.trajectory.ui.welcome;

import dev.trajectory.draw.Theme;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.ProblemWords;
import dev.trajectory.words.WindowWords;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/// A plan's file with its shape, its name and when it finishes.
final class PlanCard extends Card {

    private static final int SIGN = 28;

    private final WindowWords words;
    private final Path file;
    private final ThumbnailPane picture;
    private final StackPane sign = new StackPane();
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Label note = new Label();

    /// @param known what the plan is called as far as is known without looking
    PlanCard(
            Path file,
            String known,
            String noted,
            double pictureHeight,
            WindowWords words,
            FontFaces fonts,
            ObservableValue<Theme> theme) {
        this.words = words;
        this.file = file;
        this.picture = new ThumbnailPane(pictureHeight, fonts, theme);
        getStyleClass().add("plan-card");
        name.getStyleClass().add("card-name");
        facts.getStyleClass().add("card-facts");
        facts.setWrapText(true);
        note.getStyleClass().add("card-note");
        note.setWrapText(true);
        name.setText(known);
        note.setText(noted);
        fill(new StackPane(picture, sign), name, facts, note);
        setTooltip(new Tooltip(file.toString()));
        say(words.say("welcome.reading"), false);
    }

    Path file() {
        return file;
    }

    /// What is said about the plan: its finish and its chunks, or what is wrong with its file.
    String facts() {
        return facts.getText();
    }

    void note(String text) {
        note.setText(text);
        describe();
    }

    void show(Glimpse glimpse) {
        switch (glimpse) {
            case Glimpse.Seen(Outlook outlook) -> {
                name.setText(outlook.plan().programme().name());
                picture.show(outlook);
                say(facts(outlook), false);
            }
            case Glimpse.Unreadable(var problem) -> say(new ProblemWords(words.locale()).say(problem), true);
        }
    }

    /// Says that the file is not where it was.
    void gone() {
        say(words.say("welcome.gone"), true);
    }

    private String facts(Outlook outlook) {
        Plan plan = outlook.plan();
        LocalDate finish = outlook.schedule().finish();
        return finish == null
                ? words.say("welcome.noChunks")
                : words.say("welcome.finish", words.day(finish), plan.chunks().size());
    }

    private void say(String text, boolean trouble) {
        facts.setText(text);
        facts.getStyleClass().remove("trouble");
        sign.getChildren().clear();
        if (trouble) {
            facts.getStyleClass().add("trouble");
            sign.getChildren().add(Icons.icon("fltrmz-warning-24", SIGN));
        }
        describe();
    }

    private void describe() {
        setAccessibleText(String.join(". ", name.getText(), facts.getText(), note.getText()));
    }
}
