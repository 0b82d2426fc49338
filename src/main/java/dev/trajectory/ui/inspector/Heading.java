package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Organisation;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.chunk.SplitCard;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.glossary.Abbreviations;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is selected, and what matters most about it.
final class Heading {

    private final Desk desk;
    private final Label owner = new Label();
    private final Label title = new Label();
    private final WrapRow pills = new WrapRow(6, 4);
    private final VBox node = new VBox(owner, title, pills);

    Heading(Desk desk) {
        this.desk = desk;
        owner.getStyleClass().add("quiet");
        title.getStyleClass().add("inspector-title");
        new Abbreviations(desk).explain(title);
        for (Label each : List.of(owner, title)) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        pills.getStyleClass().add("pills");
        node.getStyleClass().add("inspector-heading");
    }

    Node node() {
        return node;
    }

    void show(List<Chunk> chunks, Snapshot snapshot) {
        if (chunks.size() > 1) {
            owner.setText("");
            title.setText(desk.words().say("inspector.many", chunks.size()));
            pills.getChildren().clear();
            return;
        }
        Chunk chunk = chunks.getFirst();
        Organisation organisation = snapshot.plan().organisations().find(chunk.owner());
        Integer number = ChunkNumbers.of(snapshot.plan()).number(chunk.id());
        owner.setText(desk.words()
                .say(
                        "inspector.number",
                        number == null ? 0 : number,
                        organisation == null ? desk.words().say("inspector.noOwner") : organisation.name()));
        title.setText(chunk.title());
        pills.getChildren().setAll(pills(chunk, snapshot));
    }

    private List<Node> pills(Chunk chunk, Snapshot snapshot) {
        List<Node> made = new ArrayList<>();
        Placement placement = snapshot.outlook().schedule().placement(chunk.id());
        if (placement == null) {
            made.add(pill("noDate", "danger", "fltfmz-warning-16"));
        } else if (placement.critical()) {
            made.add(pill("critical", "critical", "fltfal-flag-16"));
        }
        if (placement != null && chunk.deadline() != null && placement.finish().isAfter(chunk.deadline())) {
            made.add(pill("late", "danger", "fltfmz-warning-16"));
        }
        if (chunk.progress().isFinished()) {
            made.add(pill("done", "ok", "fltfal-checkmark-circle-16"));
        } else if (chunk.progress().isStarted()) {
            made.add(pill("begun", "ok", "fltral-clock-16"));
        }
        if (chunk.pin() != null) {
            made.add(pill("pinned", "plain", "fltrmz-pin-16"));
        }
        if (chunk.hold() != null) {
            made.add(pill("held", "plain", "fltral-lock-16"));
        }
        List<String> tooBig = tooBig(chunk, snapshot);
        if (!tooBig.isEmpty()) {
            Button breakDown = new Button(desk.words().say("inspector.tooBig"), Icons.icon("fltfmz-warning-16", 12));
            breakDown.setTooltip(new Tooltip(String.join("\n", tooBig)));
            breakDown.setAccessibleHelp(String.join("\n", tooBig));
            breakDown.getStyleClass().addAll("pill", "offer");
            breakDown.setOnAction(_ -> SplitCard.ask(desk, chunk));
            if (snapshot.stage() != Snapshot.Stage.COMPLETE) {
                breakDown.getStyleClass().add("stale");
            }
            made.add(breakDown);
        }
        return made;
    }

    /// What the checks find too big about it, in sentences.
    private List<String> tooBig(Chunk chunk, Snapshot snapshot) {
        return snapshot.outlook().findings().stream()
                .filter(finding -> finding.rule().isSize() && finding.subjects().contains(chunk.id()))
                .map(desk.sentences()::finding)
                .toList();
    }

    private Label pill(String name, String style, String icon) {
        Label pill = new Label(desk.words().say("pill." + name), Icons.icon(icon, 12));
        pill.getStyleClass().addAll("pill", style);
        return pill;
    }
}
