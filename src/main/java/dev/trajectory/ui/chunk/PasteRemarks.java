package dev.trajectory.ui.chunk;

import dev.trajectory.edit.entry.Chip;
import dev.trajectory.edit.entry.Pasted;
import dev.trajectory.edit.entry.PastedRow;
import dev.trajectory.edit.entry.Skipped;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.EntryWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lists what of a pasted text is not understood, and the lines that make nothing, each with the reason. What was left
/// out may be taken all the same.
final class PasteRemarks extends ScrollPane {

    private static final int MOST_SHOWN = 200;

    /// Of rows with the same problem, so many are named.
    private static final int MOST_ROWS = 12;

    private static final double LINE = 25;
    private static final double MOST_HEIGHT = 150;

    private final WindowWords words;
    private final List<Node> lines = new ArrayList<>();

    /// @param taken told of a line that is to be taken
    PasteRemarks(Desk desk, Pasted pasted, Consumer<Integer> taken) {
        words = desk.words();
        EntryWords entry = new EntryWords(desk.plan(), words.locale());
        Map<String, List<String>> problems = new LinkedHashMap<>();
        for (PastedRow row : pasted.rows()) {
            for (Chip.Unread unread : row.entry().problems()) {
                problems.computeIfAbsent(entry.problem(unread), _ -> new ArrayList<>())
                        .add(Integer.toString(row.line()));
            }
        }
        problems.forEach((problem, rows) -> lines.add(label(
                words.say(
                        "paste.problem",
                        rows.size(),
                        String.join(", ", rows.subList(0, Math.min(MOST_ROWS, rows.size()))),
                        problem),
                "field-problem")));
        if (!pasted.skipped().isEmpty()) {
            lines.add(label(words.say("paste.skipped", pasted.skipped().size()), "paste-heading"));
        }
        pasted.skipped().forEach(each -> lines.add(skipped(each, taken)));
        VBox box = new VBox();
        box.getStyleClass().add("paste-list");
        lines.stream().limit(MOST_SHOWN).forEach(box.getChildren()::add);
        if (lines.size() > MOST_SHOWN) {
            box.getChildren().add(label(words.say("paste.more", lines.size() - MOST_SHOWN), "quiet"));
        }
        setContent(box);
        setFitToWidth(true);
        setPrefHeight(Math.min(MOST_HEIGHT, LINE * lines.size() + LINE / 2));
        setMinHeight(Math.min(3 * LINE, getPrefHeight()));
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    private Node skipped(Skipped skipped, Consumer<Integer> taken) {
        Label why = label(
                words.say(
                        "paste.line",
                        skipped.line(),
                        skipped.text().replaceAll("\\s+", " "),
                        words.say("paste.why." + skipped.reason().name())),
                "paste-line");
        HBox line = new HBox(why);
        line.getStyleClass().add("paste-skipped");
        if (skipped.canBeTaken()) {
            Button take = new Button(words.say("paste.take"));
            take.getStyleClass().add("flat");
            take.setMinWidth(Region.USE_PREF_SIZE);
            take.setAccessibleText(words.say("paste.takeLine", skipped.line()));
            take.setOnAction(_ -> taken.accept(skipped.line()));
            line.getChildren().add(take);
        }
        return line;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
