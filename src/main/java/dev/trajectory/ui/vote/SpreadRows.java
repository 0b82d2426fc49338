package dev.trajectory.ui.vote;

import dev.trajectory.model.Spread;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The numbers from 5 to 1: under each other, each with a dot for everybody who gave it, or beside each other, each
/// with how many did. Pressing a number gives it; arrows go from one to the next.
final class SpreadRows extends VBox {

    private static final PseudoClass MOST = PseudoClass.getPseudoClass("most");

    private final WindowWords words;
    private final List<Button> buttons = new ArrayList<>();
    private final List<Pane> rows = new ArrayList<>();
    private boolean isAcross;

    /// @param give told which number is given
    SpreadRows(WindowWords words, IntConsumer give) {
        this.words = words;
        getStyleClass().add("vote-rows");
        for (int number : Spread.numbers()) {
            Button button = new Button(String.valueOf(number));
            button.getStyleClass().add("vote-number");
            button.setId("vote-" + number);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> give.accept(number));
            button.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(event, buttons.indexOf(button)));
            buttons.add(button);
        }
    }

    private void step(KeyEvent event, int at) {
        int to = switch (event.getCode()) {
            case DOWN, RIGHT -> at + 1;
            case UP, LEFT -> at - 1;
            default -> at;
        };
        if (to != at) {
            buttons.get(Math.clamp(to, 0, buttons.size() - 1)).requestFocus();
            event.consume();
        }
    }

    /// Shows how many gave each number.
    ///
    /// @param across whether the numbers stand beside each other: where a list says who gave what
    void show(Spread spread, boolean across) {
        if (rows.isEmpty() || across != isAcross) {
            lay(across);
        }
        int most = Spread.numbers().stream().mapToInt(spread::at).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            int number = Spread.numbers().get(i);
            int count = spread.at(number);
            Button button = buttons.get(i);
            button.pseudoClassStateChanged(MOST, most > 0 && count == most);
            button.setAccessibleText(words.say("vote.row", number, count));
            List<Node> parts = across ? List.of(counted(count)) : parts(number, count);
            List<Node> shown = rows.get(i).getChildren();
            shown.subList(1, shown.size()).clear();
            shown.addAll(parts);
        }
    }

    private void lay(boolean across) {
        isAcross = across;
        rows.clear();
        for (Button button : buttons) {
            Pane row = across ? new VBox(button) : new HBox(button);
            row.getStyleClass().add(across ? "vote-column" : "vote-row");
            HBox.setHgrow(row, Priority.ALWAYS);
            button.setMaxWidth(across ? Double.MAX_VALUE : USE_PREF_SIZE);
            rows.add(row);
        }
        HBox line = new HBox();
        line.getStyleClass().add("vote-across");
        (across ? line : this).getChildren().setAll(rows);
        if (across) {
            getChildren().setAll(line);
        }
    }

    private List<Node> parts(int number, int count) {
        List<Node> parts = new ArrayList<>();
        Dots dots = new Dots(count, number < Spread.ENOUGH);
        HBox.setHgrow(dots, Priority.SOMETIMES);
        parts.add(dots);
        if (number == Spread.CERTAIN || number == 1) {
            Label meaning = new Label(words.say(number == 1 ? "vote.noChance" : "vote.certain"));
            meaning.getStyleClass().add("quiet");
            meaning.setMinWidth(USE_PREF_SIZE);
            parts.add(meaning);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        parts.add(gap);
        parts.add(counted(count));
        return parts;
    }

    private static Label counted(int count) {
        Label counted = new Label(String.valueOf(count));
        counted.getStyleClass().add("vote-count");
        counted.setMinWidth(USE_PREF_SIZE);
        return counted;
    }

    void focus() {
        buttons.getFirst().requestFocus();
    }
}
