package dev.trajectory.ui.chunk;

import dev.trajectory.edit.entry.Choices;
import dev.trajectory.edit.entry.Column;
import dev.trajectory.edit.entry.Pasted;
import dev.trajectory.edit.entry.PastedColumn;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Says which column of a pasted table became which field, and lets another be chosen.
final class PasteColumns extends VBox {

    private static final int EXAMPLE = 24;
    private static final double MOST_HEADING = 180;

    /// Two lines of boxes and a part of the third, in pixels of a desktop.
    private static final double MOST_HEIGHT = 150;

    private final WindowWords words;

    /// What a pixel on a desktop is in the size of text there is.
    private final double unit;

    /// @param chosen told of what is chosen, and of the id of the control that the keyboard is to come back to
    PasteColumns(Desk desk, Pasted pasted, Choices choices, BiConsumer<Choices, String> chosen) {
        this.words = desk.words();
        this.unit = desk.px(1);
        getStyleClass().add("paste-columns");
        CheckBox head = new CheckBox(words.say("paste.headed"));
        head.setId("paste-headed");
        head.setSelected(pasted.isHeaded());
        head.setOnAction(_ -> chosen.accept(choices.withHead(head.isSelected()), head.getId()));
        WrapRow boxes = new WrapRow(10, 6);
        for (int i = 0; i < pasted.columns().size(); i++) {
            boxes.getChildren().add(box(i, pasted.columns().get(i), pasted.isHeaded(), choices, chosen));
        }
        ScrollPane scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.viewportBoundsProperty()
                .addListener((_, _, bounds) -> scroll.setPrefViewportHeight(
                        Math.min(unit * MOST_HEIGHT, boxes.prefHeight(bounds.getWidth()))));
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scroll.getStyleClass().add("paste-column-scroll");
        getChildren().addAll(head, scroll);
    }

    /// A field of a chunk, or what a cell looks like.
    private record Field(@Nullable Column column) {}

    private VBox box(
            int place, PastedColumn column, boolean isHeaded, Choices choices, BiConsumer<Choices, String> chosen) {
        String name = column.heading().isEmpty()
                ? words.say("paste.columnNumber", place + 1, example(column))
                : column.heading();
        Label heading = new Label(name);
        heading.getStyleClass().add("paste-heading");
        heading.setMaxWidth(unit * MOST_HEADING);
        heading.setTooltip(new Tooltip(name + "\n" + example(column)));
        OneOf<Field> fields = new OneOf<>();
        fields.setId("paste-column-" + place);
        fields.getItems()
                .setAll(Stream.concat(
                                column.column() != null && isHeaded ? Stream.of() : Stream.of(new Field(null)),
                                Arrays.stream(Column.values()).map(Field::new))
                        .toList());
        fields.setConverter(new Named<>(this::text));
        fields.setVisibleRowCount(fields.getItems().size());
        fields.setValue(new Field(column.column()));
        fields.setAccessibleText(words.say("paste.becomes", name, text(fields.getValue())));
        fields.valueProperty()
                .addListener((_, _, field) -> chosen.accept(choices.withColumn(place, field.column()), fields.getId()));
        heading.setLabelFor(fields);
        VBox box = new VBox(heading, fields);
        box.getStyleClass().add("paste-column");
        return box;
    }

    private String example(PastedColumn column) {
        String example = column.example().replaceAll("\\s+", " ");
        String cut = example.length() > EXAMPLE ? example.substring(0, EXAMPLE) + "…" : example;
        return cut.isEmpty() ? words.say("paste.emptyColumn") : words.say("paste.example", cut);
    }

    private String text(Field field) {
        Column column = field.column();
        return words.say("paste.column." + (column == null ? "LOOKS" : column.name()));
    }
}
