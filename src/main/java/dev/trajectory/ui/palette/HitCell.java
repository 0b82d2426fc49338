package dev.trajectory.ui.palette;

import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.Rows;
import dev.trajectory.words.WindowWords;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A row of the palette: what kind of thing it is, its name with the letters that answer in bold, its key or owner.
final class HitCell extends ListCell<Entry> {

    private static final PseudoClass NOT_NOW = PseudoClass.getPseudoClass("not-now");
    private static final int ICON = 14;

    private final WindowWords words;
    private final Supplier<Needle> needle;
    private final StackPane icon = new StackPane();
    private final TextFlow name = new TextFlow();
    private final Label beside = new Label();
    private final Label kind = new Label();
    private final HBox row = new HBox(icon, name, beside, kind);

    HitCell(WindowWords words, Supplier<Needle> needle, Consumer<Entry> choose) {
        this.words = words;
        this.needle = needle;
        row.getStyleClass().add("hit");
        row.setFillHeight(false);
        icon.getStyleClass().add("hit-icon");
        beside.getStyleClass().add("hit-beside");
        kind.getStyleClass().add("hit-kind");
        beside.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            Entry entry = getItem();
            if (entry != null) {
                choose.accept(entry);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(entry == null ? null : row);
        if (entry != null) {
            show(entry);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return Rows.height(this, super.computePrefHeight(width));
    }

    private void show(Entry entry) {
        String said = kind(entry);
        row.pseudoClassStateChanged(NOT_NOW, !entry.isNow());
        icon.getChildren().setAll(Icons.icon(entry.kind().icon(), ICON));
        kind.setText(said);
        beside.setText(entry.beside());
        beside.setVisible(!entry.beside().isEmpty());
        beside.setManaged(beside.isVisible());
        beside.getStyleClass().remove("key");
        if (entry.kind() == Entry.Kind.ACTION) {
            beside.getStyleClass().add("key");
        }
        spell(entry.name());
        setAccessibleText(words.say("palette.row", entry.name().text(), said, entry.beside()));
    }

    private String kind(Entry entry) {
        if (!entry.isNow()) {
            return words.say("palette.kind.notNow");
        }
        return entry.where().isEmpty()
                ? words.say("palette.kind." + entry.kind().word())
                : words.say("palette.kind.there", entry.where());
    }

    private void spell(Haystack shown) {
        BitSet bold = needle.get().letters(shown);
        name.getChildren().clear();
        int at = 0;
        while (at < shown.text().length()) {
            boolean answers = bold.get(at);
            int next = answers ? bold.nextClearBit(at) : bold.nextSetBit(at);
            int end = next < 0
                    ? shown.text().length()
                    : Math.min(next, shown.text().length());
            Text run = new Text(shown.text().substring(at, end));
            run.getStyleClass().add(answers ? "answers" : "plain");
            name.getChildren().add(run);
            at = end;
        }
    }
}
