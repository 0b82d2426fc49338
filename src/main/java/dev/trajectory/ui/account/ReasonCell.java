package dev.trajectory.ui.account;

import dev.trajectory.model.Money;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.words.AccountWords;
import dev.trajectory.words.AmountWords;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One part of a figure: what it is, how much, and whether it is asked in turn or leads to its record.
final class ReasonCell extends ListCell<Reason> {

    private static final int ICON = 12;

    private final AccountWords words;
    private final AmountWords amounts;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label amount = new Label();
    private final StackPane goesTo = new StackPane();
    private final HBox line;

    ReasonCell(AccountWords words, AmountWords amounts) {
        this.words = words;
        this.amounts = amounts;
        VBox what = new VBox(name, detail);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMinWidth(0);
        what.setAlignment(Pos.CENTER_LEFT);
        detail.getStyleClass().add("quiet");
        amount.getStyleClass().add("amount");
        amount.setMinWidth(USE_PREF_SIZE);
        goesTo.setMinWidth(USE_PREF_SIZE);
        line = new HBox(what, amount, goesTo);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("reason");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Reason reason, boolean empty) {
        super.updateItem(reason, empty);
        if (empty || reason == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        name.setText(reason.name());
        detail.setText(reason.detail());
        detail.setManaged(!reason.detail().isEmpty());
        Money sum = reason.amount();
        amount.setText(sum == null ? reason.value() : amounts.exact(sum));
        goesTo.getChildren().setAll(icon(reason));
        setGraphic(line);
        setAccessibleText(words.said(reason.name(), reason.detail(), amount.getText()));
    }

    private static Node icon(Reason reason) {
        if (reason.isSum()) {
            return Icons.icon("fltral-chevron-right-16", ICON);
        }
        Node leads = Icons.icon("fltral-link-16", ICON);
        leads.setVisible(reason.record() != null);
        return leads;
    }
}
