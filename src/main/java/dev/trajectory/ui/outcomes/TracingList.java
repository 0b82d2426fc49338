package dev.trajectory.ui.outcomes;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.ChunkField;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.ui.control.Chip;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Makes the rows of what leads to an outcome: its chunks and its benefits.
final class TracingList {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Desk desk;
    private final OutcomeWords sentences;

    TracingList(Desk desk) {
        this.desk = desk;
        this.sentences = new OutcomeWords(desk.words());
    }

    List<Node> chunks(Tracing tracing, ChunkNumbers numbers) {
        List<Node> rows = new ArrayList<>();
        tracing.chunks().forEach(chunk -> rows.add(row(tracing, chunk, numbers)));
        return rows;
    }

    private Node row(Tracing tracing, Chunk chunk, ChunkNumbers numbers) {
        Label number = new Label(String.valueOf(numbers.number(chunk.id())));
        number.getStyleClass().addAll("quiet", "number");
        Label title = grown(new Label(chunk.title()));
        Label finish = new Label(sentences.finish(tracing.outlook().schedule().placement(chunk.id())));
        finish.getStyleClass().add("date");
        Label status = new Label(sentences.status(chunk.progress()));
        status.getStyleClass().addAll("quiet", "state");
        HBox line = new HBox(number, title);
        if (chunk.standsAlone()) {
            line.getChildren().add(mark());
        }
        line.getChildren().addAll(owner(chunk.owner()), finish, status);
        line.getStyleClass().add("tracing-line");
        Button select = new Button(null, line);
        select.getStyleClass().addAll("flat", "tracing-row");
        select.pseudoClassStateChanged(SELECTED, desk.snapshot().selection().contains(chunk.id()));
        select.setAccessibleText(
                String.join(", ", number.getText(), chunk.title(), ownerName(chunk), finish.getText(), status.getText()));
        select.setMaxWidth(Double.MAX_VALUE);
        select.setMinWidth(0);
        select.setOnAction(_ -> desk.select(Set.of(chunk.id())));
        line.prefWidthProperty().bind(select.widthProperty().subtract(16));
        HBox.setHgrow(select, Priority.ALWAYS);
        HBox row = new HBox(select, remove(chunk, tracing.outcome().id()));
        row.getStyleClass().add("tracing");
        return row;
    }

    private Node mark() {
        Label mark = new Label(null, Icons.icon("fltfal-checkmark-circle-16", 14));
        mark.getStyleClass().add("stands-alone");
        mark.setTooltip(new Tooltip(desk.words().say("outcomes.standsAlone")));
        mark.setAccessibleText(desk.words().say("outcomes.standsAlone"));
        return mark;
    }

    private static Label grown(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private Button remove(Chunk chunk, OutcomeId outcome) {
        Button remove = new Button(null, Icons.icon("fltral-dismiss-16", 14));
        remove.getStyleClass().add("flat");
        String text = desk.words().say("outcomes.removeChunk", chunk.title());
        remove.setAccessibleText(text);
        remove.setTooltip(new Tooltip(text));
        remove.setOnAction(_ -> {
            List<OutcomeId> left = chunk.outcomes().stream()
                    .filter(each -> !each.equals(outcome))
                    .toList();
            desk.perform(new ChangeChunks<>(List.of(chunk.id()), ChunkField.OUTCOMES, left));
        });
        return remove;
    }

    private String ownerName(Chunk chunk) {
        Organisation owner = desk.plan().organisations().find(chunk.owner());
        return owner == null ? desk.words().say("outcomes.noOwner") : owner.name();
    }

    private Node owner(@Nullable OrganisationId id) {
        Organisation owner = desk.plan().organisations().find(id);
        if (owner == null) {
            Label none = new Label(desk.words().say("outcomes.noOwner"));
            none.getStyleClass().add("lacking");
            none.setMinWidth(Region.USE_PREF_SIZE);
            return none;
        }
        List<OrganisationId> all = List.copyOf(desk.plan().organisations().byId().keySet());
        return new Chip(
                owner.code(), owner.name(), desk.theme().get().livery(all.indexOf(owner.id())));
    }

    List<Node> benefits(Tracing tracing) {
        List<Node> rows = new ArrayList<>();
        for (Benefit benefit : tracing.benefits()) {
            HBox line = new HBox(grown(new Label(benefit.title())), owner(benefit.beneficiary()));
            line.getStyleClass().addAll("tracing-line", "benefit");
            rows.add(line);
        }
        return rows;
    }
}
