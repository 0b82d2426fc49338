package dev.trajectory.ui.status;

import dev.trajectory.draw.Livery;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.ui.control.Chip;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.Rows;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows a line of a status meeting: number, title and owner, the planned dates, and what was said.
final class StatusCell extends ListCell<StatusLine> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final Desk desk;
    private final StatusWords words;
    private final Supplier<ChunkNumbers> numbers;

    StatusCell(Desk desk, StatusWords words, Supplier<ChunkNumbers> numbers) {
        this.desk = desk;
        this.words = words;
        this.numbers = numbers;
        getStyleClass().add("status-cell");
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Rows.height(this, super.computePrefHeight(width));
    }

    @Override
    protected void updateItem(@Nullable StatusLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean head = !empty && line instanceof StatusLine.Head;
        pseudoClassStateChanged(HEAD, head);
        setText(null);
        setGraphic(null);
        setAccessibleText("");
        if (empty || line == null) {
            return;
        }
        switch (line) {
            case StatusLine.Head(StatusSheet.Group group, int count) -> setText(words.group(group, count));
            case StatusLine.Entry(StatusSheet.Row row) -> show(row);
        }
    }

    private void show(StatusSheet.Row row) {
        Chunk chunk = row.planned().chunk();
        Integer number = numbers.get().number(chunk.id());
        Label shortNumber = new Label(number == null ? "" : Integer.toString(number));
        shortNumber.getStyleClass().addAll("quiet", "number");
        Label title = new Label(chunk.title());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        List<Node> top = new ArrayList<>(List.of(shortNumber, title));
        Organisation owner = owner(chunk.owner());
        if (owner != null) {
            top.add(new Chip(owner.code(), owner.name(), livery(owner.id())));
        }
        Label planned = new Label(words.planned(row.planned()));
        planned.getStyleClass().add("quiet");
        VBox card = new VBox(line(top), planned);
        String said = words.reported(row);
        if (!said.isEmpty()) {
            card.getChildren().add(said(row, said));
        }
        card.getStyleClass().add("status-card");
        setGraphic(card);
        setAccessibleText(String.join(
                ", ", chunk.title(), owner == null ? "" : owner.name(), words.planned(row.planned()), said));
    }

    private static HBox line(List<Node> nodes) {
        HBox line = new HBox(nodes.toArray(Node[]::new));
        line.getStyleClass().add("status-top");
        return line;
    }

    private static Label said(StatusSheet.Row row, String text) {
        boolean fits = row.reported() instanceof Reported.Is;
        Label said = new Label(text, Icons.icon(fits ? "fltfal-checkmark-circle-16" : "fltfmz-warning-16", 14));
        said.getStyleClass().add(fits ? "said" : "unfit");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        return said;
    }

    private @Nullable Organisation owner(@Nullable OrganisationId id) {
        return desk.plan().organisations().find(id);
    }

    private Livery livery(OrganisationId id) {
        List<OrganisationId> all =
                List.copyOf(desk.plan().organisations().byId().keySet());
        return desk.theme().get().livery(all.indexOf(id));
    }
}
