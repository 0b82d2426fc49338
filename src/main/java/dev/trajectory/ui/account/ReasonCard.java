package dev.trajectory.ui.account;

import dev.trajectory.model.Id;
import dev.trajectory.model.Money;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.words.AccountWords;
import dev.trajectory.words.AmountWords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parts of a figure, and, one after the other, those of its parts. Enter or Right asks a part or goes to its
/// record, Left goes back.
final class ReasonCard extends VBox {

    private static final int MOST_SEEN = 7;

    private final AccountWords words;
    private final AmountWords amounts;
    private final Consumer<Id> open;
    private final Deque<Reason> above = new ArrayDeque<>();
    private final Button back = new Button(null, Icons.icon("fltral-chevron-left-16", 12));
    private final Label what = new Label();
    private final Button goTo = new Button();
    private final ListView<Reason> list = new ListView<>();
    private final Label total = new Label();
    private final HBox sum;
    private Reason asked;

    /// @param open goes to a record
    ReasonCard(Reason asked, AccountWords words, AmountWords amounts, Consumer<Id> open) {
        this.asked = asked;
        this.words = words;
        this.amounts = amounts;
        this.open = open;
        getStyleClass().add("reasons");
        back.getStyleClass().add("flat");
        back.setOnAction(_ -> goBack());
        what.setWrapText(true);
        goTo.getStyleClass().add("flat");
        goTo.setOnAction(_ -> goToRecord());
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(back, what);
        head.getStyleClass().add("reasons-head");
        list.setCellFactory(_ -> new ReasonCell(words, amounts));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
        list.setPlaceholder(new Label(words.nothing()));
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> list.getFixedCellSize()
                                        * Math.clamp(list.getItems().size(), 1, MOST_SEEN)
                                + 2,
                        list.fixedCellSizeProperty(),
                        list.getItems()));
        Label inAll = new Label(words.inAll());
        HBox.setHgrow(inAll, Priority.ALWAYS);
        inAll.setMaxWidth(Double.MAX_VALUE);
        total.setMinWidth(Region.USE_PREF_SIZE);
        sum = new HBox(inAll, total);
        sum.getStyleClass().add("reasons-sum");
        getChildren().addAll(head, list, sum, goTo);
        show();
    }

    /// Takes the keyboard.
    void focus() {
        list.requestFocus();
    }

    private void press(KeyEvent press) {
        KeyCode key = press.getCode();
        if (key == KeyCode.ENTER || key == KeyCode.RIGHT) {
            choose();
            press.consume();
        } else if ((key == KeyCode.LEFT || key == KeyCode.BACK_SPACE) && !above.isEmpty()) {
            goBack();
            press.consume();
        }
    }

    private void choose() {
        Reason chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.isSum()) {
            above.push(asked);
            asked = chosen;
            show();
        } else if (chosen != null && chosen.record() != null) {
            open.accept(chosen.record());
        }
    }

    private void goBack() {
        if (!above.isEmpty()) {
            Reason left = asked;
            asked = above.pop();
            show();
            list.getSelectionModel().select(Math.max(0, names().indexOf(left.name())));
        }
    }

    private List<String> names() {
        return list.getItems().stream().map(Reason::name).toList();
    }

    private void goToRecord() {
        Id record = asked.record();
        if (record != null) {
            open.accept(record);
        }
    }

    private void show() {
        what.setText(words.named(asked.name(), asked.detail()));
        back.setVisible(!above.isEmpty());
        back.setManaged(!above.isEmpty());
        back.setAccessibleText(above.isEmpty() ? "" : words.backTo(above.peek().name()));
        goTo.setText(words.goTo(asked.name()));
        goTo.setVisible(asked.record() != null);
        goTo.setManaged(asked.record() != null);
        list.getItems().setAll(asked.parts().get());
        list.getSelectionModel().selectFirst();
        Money amount = asked.amount();
        total.setText(amount == null ? "" : amounts.exact(amount));
        sum.setVisible(amount != null);
        sum.setManaged(amount != null);
    }
}
