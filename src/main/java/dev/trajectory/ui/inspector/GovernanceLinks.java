package dev.trajectory.ui.inspector;

import dev.trajectory.model.Assumption;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Id;
import dev.trajectory.model.Issue;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Risk;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.GovernanceWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/// Which risks, assumptions, issues, decisions and gates touch a chunk or what it is part of; each leads to where it
/// stands among its like.
final class GovernanceLinks {

    private final Desk desk;
    private final Lines<Touching> lines;

    /// A record that touches the chunk, in words.
    private record Touching(Id id, String text) {}

    GovernanceLinks(Desk desk) {
        this.desk = desk;
        this.lines = new Lines<>(this::link, desk.words().say("links.noGovernance"));
        lines.setId("inspector-governance");
        lines.getStyleClass().add("governance-links");
    }

    Node node() {
        return lines;
    }

    void show(Chunk chunk, Plan plan) {
        GovernanceWords words = new GovernanceWords(plan, desk.words().locale());
        Set<ChunkId> line = plan.lineage(chunk.id());
        List<Touching> touching = new ArrayList<>();
        for (Risk each : plan.risks()) {
            add(
                    touching,
                    line,
                    each.chunks(),
                    each.id(),
                    words.say("kind.risk", each.id().value()),
                    words,
                    each.status());
        }
        for (Assumption each : plan.assumptions()) {
            String kind = words.say("kind.assumption", each.id().value());
            add(touching, line, each.chunks(), each.id(), kind, words, each.status());
        }
        for (Issue each : plan.issues()) {
            add(
                    touching,
                    line,
                    each.chunks(),
                    each.id(),
                    words.say("kind.issue", each.id().value()),
                    words,
                    each.status());
        }
        for (Decision each : plan.decisions()) {
            String kind = words.say("kind.decision", each.id().value());
            add(touching, line, each.chunks(), each.id(), kind, words, each.status());
        }
        for (Gate each : plan.gates()) {
            boolean isProduced = each.producedBy() != null && line.contains(each.producedBy());
            String kind = words.say(isProduced ? "kind.gate.produced" : "kind.gate.unlocks");
            List<ChunkId> touched = isProduced ? List.copyOf(line) : each.unlocks();
            add(touching, line, touched, each.id(), kind, words, each.status());
        }
        lines.show(touching);
    }

    /// Adds a record where it touches the chunk or what that is part of.
    private void add(
            List<Touching> touching,
            Set<ChunkId> line,
            List<ChunkId> touched,
            Id id,
            String kind,
            GovernanceWords words,
            Enum<?> status) {
        if (!Collections.disjoint(line, touched)) {
            touching.add(new Touching(
                    id, desk.words().say("links.governance.line", kind, words.name(id), words.constant(status))));
        }
    }

    private Hyperlink link(Touching record) {
        Hyperlink link = new Hyperlink(record.text());
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(_ -> desk.host().govern(record.id()));
        return link;
    }
}
