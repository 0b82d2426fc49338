package dev.trajectory.ui.vote;

import dev.trajectory.model.Ballot;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The organisations that can vote, and what each has given. Arrows choose whose turn it is.
final class BallotList extends ListView<OrganisationId> {

    /// So many rows are seen without scrolling, if there are as many.
    private static final int LEAST_SEEN = 3;

    private final Desk desk;
    private double most;
    private Ballots ballots = Ballots.of(List.of());

    BallotList(Desk desk) {
        this.desk = desk;
        getStyleClass().add("vote-ballots");
        setId("vote-ballots");
        setAccessibleText(desk.words().say("vote.whose"));
        setCellFactory(_ -> new Cell());
        fixedCellSizeProperty().subscribe(_ -> fit());
        insetsProperty().subscribe(_ -> fit());
    }

    /// Shows what was given, and whose turn it is.
    ///
    /// @param turn null where all have voted
    void show(Ballots given, @Nullable OrganisationId turn) {
        ballots = given;
        if (getItems().equals(given.asked())) {
            refresh();
        } else {
            getItems().setAll(given.asked());
        }
        fit();
        if (turn != null) {
            getSelectionModel().select(turn);
            scrollTo(turn);
        } else {
            getSelectionModel().clearSelection();
        }
    }

    /// Takes as much height as its rows need, but no more than that, if a few can be seen in it.
    void fitInto(double height) {
        most = height;
        fit();
    }

    private void fit() {
        double row = getFixedCellSize();
        int rows = ballots.asked().size();
        double edges = getInsets().getTop() + getInsets().getBottom();
        int seen = Math.clamp((long) ((most - edges) / Math.max(1, row)), LEAST_SEEN, Math.max(LEAST_SEEN, rows));
        // A pixel more than the rows need: their edges are put on whole pixels.
        double high = Math.ceil(Math.min(seen, Math.max(1, rows)) * row + edges) + 1;
        setMinHeight(high);
        setPrefHeight(high);
    }

    /// Whose turn it is; null for nobody's.
    @Nullable
    OrganisationId turn() {
        return getSelectionModel().getSelectedItem();
    }

    private final class Cell extends ListCell<OrganisationId> {
        @Override
        protected void updateItem(@Nullable OrganisationId id, boolean empty) {
            super.updateItem(id, empty);
            if (id == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Organisation organisation = desk.plan().organisations().find(id);
            String name = organisation == null ? id.value() : organisation.name();
            Label code = new Label(organisation == null ? id.value() : organisation.code());
            code.getStyleClass().add("vote-code");
            code.setMinWidth(Region.USE_PREF_SIZE);
            Label whole = new Label(name);
            whole.getStyleClass().add("quiet");
            whole.setMinWidth(0);
            whole.setTooltip(new Tooltip(name));
            HBox.setHgrow(whole, Priority.ALWAYS);
            whole.setMaxWidth(Double.MAX_VALUE);
            Ballot ballot = ballots.of(id);
            Label number =
                    new Label(ballot == null ? desk.words().say("vote.notYet") : String.valueOf(ballot.confidence()));
            number.getStyleClass().add(ballot == null ? "quiet" : "vote-count");
            number.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(code, whole, number);
            line.getStyleClass().add("vote-row");
            line.setMinWidth(0);
            setGraphic(line);
            setAccessibleText(
                    ballot == null
                            ? desk.words().say("vote.ballot.none", name)
                            : desk.words().say("vote.ballot", name, ballot.confidence()));
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }
    }
}
