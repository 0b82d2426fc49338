package dev.trajectory.ui.outcomes;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.ui.control.Chip;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Makes the rows of what leads to an outcome: its chunks and its benefits.
final class TracingList {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Desk desk;
    private final OutcomeWords sentences;
    private final Runnable afterChunk;
    private final Runnable afterBenefit;

    /// @param afterChunk done before the row of a chunk goes, to take the keyboard from it
    /// @param afterBenefit done before the row of a benefit goes
    TracingList(Desk desk, Runnable afterChunk, Runnable afterBenefit) {
        this.desk = desk;
        this.afterChunk = afterChunk;
        this.afterBenefit = afterBenefit;
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
        line.getStyleClass().addAll("tracing-line", "tracing-row");
        line.setUserData(chunk.id());
        line.setAccessibleText(String.join(
                ", ", number.getText(), chunk.title(), ownerName(chunk), finish.getText(), status.getText()));
        return removable(line, () -> desk.select(Set.of(chunk.id())), "outcomes.chunk.remove", chunk.title(), () -> {
            afterChunk.run();
            desk.perform(new ChangeChunks<>(
                    List.of(chunk.id()),
                    ChunkField.OUTCOMES,
                    without(chunk.outcomes(), tracing.outcome().id())));
        });
    }

    /// A row that can be pressed, with a way to take it off the outcome: a button behind it, or Delete.
    private HBox removable(HBox line, Runnable pressed, String key, String title, Runnable removed) {
        pressable(line, pressed, removed);
        HBox.setHgrow(line, Priority.ALWAYS);
        Button remove = new Button(null, Icons.icon("fltral-dismiss-16", 14));
        remove.getStyleClass().add("flat");
        String text = desk.words().say(key, title);
        remove.setAccessibleText(text);
        remove.setTooltip(new Tooltip(text));
        remove.setOnAction(_ -> removed.run());
        HBox row = new HBox(line, remove);
        row.getStyleClass().add("tracing");
        return row;
    }

    private static List<OutcomeId> without(List<OutcomeId> outcomes, OutcomeId outcome) {
        return outcomes.stream().filter(each -> !each.equals(outcome)).toList();
    }

    /// Lets a row be pressed like a button, which it is not since a button does not wrap what it holds.
    private static void pressable(HBox line, Runnable pressed, Runnable removed) {
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setOnMouseClicked(_ -> {
            line.requestFocus();
            pressed.run();
        });
        line.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                pressed.run();
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                removed.run();
                event.consume();
            }
        });
    }

    /// Marks the rows of what is selected.
    static void select(Collection<Node> rows, Set<Id> selection) {
        for (Node row : rows) {
            Node line = ((HBox) row).getChildren().getFirst();
            line.pseudoClassStateChanged(SELECTED, line.getUserData() instanceof ChunkId id && selection.contains(id));
        }
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
        List<OrganisationId> all =
                List.copyOf(desk.plan().organisations().byId().keySet());
        return new Chip(owner.code(), owner.name(), desk.theme().get().livery(all.indexOf(owner.id())));
    }

    List<Node> benefits(Tracing tracing) {
        List<Node> rows = new ArrayList<>();
        tracing.benefits().forEach(benefit -> rows.add(row(tracing, benefit)));
        return rows;
    }

    private Node row(Tracing tracing, Benefit benefit) {
        HBox line = new HBox(grown(new Label(benefit.title())), owner(benefit.beneficiary()));
        line.getStyleClass().addAll("tracing-line", "tracing-row", "benefit");
        line.setAccessibleText(desk.words().say("outcomes.benefit.open", benefit.title()));
        return removable(line, () -> desk.host().open(benefit.id()), "outcomes.benefit.remove", benefit.title(), () -> {
            afterBenefit.run();
            desk.perform(new PutRecord<>(
                    Section.BENEFITS,
                    benefit.withOutcomes(
                            without(benefit.outcomes(), tracing.outcome().id())),
                    false));
        });
    }
}
