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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The numbers from 5 to 1 under each other, each with a dot for everybody who gave it. Pressing a number gives it;
/// arrows go from one to the next.
final class SpreadRows extends VBox {

    private static final PseudoClass MOST = PseudoClass.getPseudoClass("most");

    private final WindowWords words;
    private final List<Button> buttons = new ArrayList<>();
    private final List<HBox> rows = new ArrayList<>();

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
            HBox row = new HBox();
            row.getStyleClass().add("vote-row");
            rows.add(row);
            getChildren().add(row);
        }
    }

    private void step(KeyEvent event, int at) {
        int to = event.getCode() == KeyCode.DOWN ? at + 1 : event.getCode() == KeyCode.UP ? at - 1 : at;
        if (to != at) {
            buttons.get(Math.clamp(to, 0, buttons.size() - 1)).requestFocus();
            event.consume();
        }
    }

    /// Shows how many gave each number.
    void show(Spread spread) {
        int most = Spread.numbers().stream().mapToInt(spread::at).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            int number = Spread.numbers().get(i);
            int count = spread.at(number);
            Button button = buttons.get(i);
            button.pseudoClassStateChanged(MOST, most > 0 && count == most);
            button.setAccessibleText(words.say("vote.row", number, count));
            HBox row = rows.get(i);
            List<Node> parts = new ArrayList<>(List.of(button));
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
            Label counted = new Label(String.valueOf(count));
            counted.getStyleClass().add("vote-count");
            counted.setMinWidth(USE_PREF_SIZE);
            parts.add(gap);
            parts.add(counted);
            if (row.getChildren().isEmpty()) {
                row.getChildren().setAll(parts);
            } else {
                row.getChildren().remove(1, row.getChildren().size());
                row.getChildren().addAll(parts.subList(1, parts.size()));
            }
        }
    }

    void focus() {
        buttons.getFirst().requestFocus();
    }
}
