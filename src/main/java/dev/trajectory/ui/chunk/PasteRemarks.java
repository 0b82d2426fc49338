package dev.trajectory.ui.chunk;

import dev.trajectory.edit.entry.Skipped;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lists what of a pasted text is not understood, what is filled in, and the lines that make nothing, each with the
/// reason. What was left out may be taken all the same.
final class PasteRemarks extends ScrollPane {

    /// So many are shown at once: each wants room of its own to be worked out.
    private static final int AT_ONCE = 24;

    /// Of rows with the same problem, so many are named.
    private static final int MOST_ROWS = 12;

    /// In pixels of a desktop.
    private static final double LINE = 25;

    private static final double MOST_HEIGHT = 150;

    private final WindowWords words;
    private final VBox box = new VBox();

    /// What makes a line each.
    private final List<Supplier<Node>> lines = new ArrayList<>();

    /// @param taken told of a line that is to be taken
    PasteRemarks(Desk desk, PastedSheet sheet, Consumer<Integer> taken) {
        this.words = desk.words();
        List<Skipped> skipped = sheet.pasted().skipped();
        sheet.problems().forEach((problem, rows) -> lines.add(() -> problem(problem, rows)));
        int merged = sheet.pasted().merged();
        if (merged > 0) {
            lines.add(() -> label(words.say("paste.merged", merged), "paste-line"));
        }
        if (!skipped.isEmpty()) {
            lines.add(() -> label(words.say("paste.skipped", skipped.size()), "paste-heading"));
        }
        skipped.forEach(each -> lines.add(() -> skipped(each, taken)));
        box.getStyleClass().add("paste-list");
        showMore();
        setContent(box);
        setFitToWidth(true);
        setPrefHeight(desk.px(Math.min(MOST_HEIGHT, LINE * lines.size() + LINE / 2)));
        setMinHeight(Math.min(desk.px(3 * LINE), getPrefHeight()));
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    /// Shows some more lines, and offers the rest.
    private void showMore() {
        List<Node> shown = box.getChildren();
        int from = shown.size();
        int to = Math.min(lines.size(), from + AT_ONCE);
        lines.subList(from, to).forEach(line -> shown.add(line.get()));
        if (to < lines.size()) {
            Button more =
                    new Button(words.say("paste.showMore", Math.min(AT_ONCE, lines.size() - to), lines.size() - to));
            more.getStyleClass().add("flat");
            more.setId("paste-more");
            more.setMinWidth(Region.USE_PREF_SIZE);
            more.setOnAction(_ -> {
                shown.remove(more);
                int first = shown.size();
                showMore();
                goOnFrom(shown.subList(first, shown.size()));
            });
            shown.add(more);
        }
    }

    /// Gives the keyboard to what shows still more, else to the first of the new lines that can be taken, else to
    /// the list, which scrolls.
    private void goOnFrom(List<Node> added) {
        Node more = added.getLast();
        Stream<Node> lines = more instanceof Button ? Stream.of(more) : added.stream();
        lines.map(line -> line.lookup(".button"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(this)
                .requestFocus();
    }

    private Node problem(String problem, List<Integer> rows) {
        String named = rows.stream().limit(MOST_ROWS).map(String::valueOf).collect(Collectors.joining(", "));
        return label(words.say("paste.problem", rows.size(), named, problem), "field-problem");
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
