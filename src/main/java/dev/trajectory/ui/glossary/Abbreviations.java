package dev.trajectory.ui.glossary;

import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.Glossary;
import dev.trajectory.words.Glossary.Term;
import dev.trajectory.words.WindowWords;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Lets text that has abbreviations in it say what they mean.
public final class Abbreviations {

    private static final double WIDTH = 360;

    private final Glossary glossary;
    private final WindowWords words;

    public Abbreviations(Desk desk) {
        this.words = desk.words();
        this.glossary = desk.glossary();
    }

    /// A text, and below it a line for each abbreviation in it.
    public String under(String text) {
        String lines = lines(text);
        return lines.isEmpty() ? text : text + "\n" + lines;
    }

    /// A line for each abbreviation in a text; empty where there is none.
    public String lines(String text) {
        return glossary.in(text).stream().map(this::line).collect(Collectors.joining("\n"));
    }

    String line(Term term) {
        return words.say("glossary.line", term.shortForm(), term.meaning());
    }

    /// Lets a label say from now on what the abbreviations in it mean: while the pointer rests on it, and to
    /// screen readers.
    public void explain(Labeled label) {
        label.textProperty().subscribe(text -> {
            String lines = text == null ? "" : lines(text);
            label.getStyleClass().remove("helped");
            label.setTooltip(lines.isEmpty() ? null : tooltip(lines));
            label.setAccessibleHelp(lines.isEmpty() ? null : lines);
            if (!lines.isEmpty()) {
                label.getStyleClass().add("helped");
            }
        });
    }

    private static Tooltip tooltip(String lines) {
        Tooltip tooltip = new Tooltip(lines);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        return tooltip;
    }
}
