package dev.trajectory.ui.inspector;

import dev.trajectory.check.Raci;
import dev.trajectory.draw.governance.Topic;
import dev.trajectory.finance.SignOffNow;
import dev.trajectory.model.Assumption;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Id;
import dev.trajectory.model.Involvement;
import dev.trajectory.model.Issue;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Risk;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.Stakeholder;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.GovernanceWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.jspecify.annotations.Nullable;

/// How a chunk is governed: which risks, assumptions, issues, decisions and gates touch it or what it is part of, who
/// does what in it, and what those who do it have signed and how they stand to it. Each leads to where it stands among
/// its like.
final class GovernanceLinks {

    private final Desk desk;
    private final Lines<Touching> lines;

    /// A record that touches the chunk, in words.
    ///
    /// @param topic the table it stands in; null for the one that records of its kind stand in
    /// @param id what its row is of
    private record Touching(@Nullable Topic topic, Id id, String text) {}

    GovernanceLinks(Desk desk) {
        this.desk = desk;
        this.lines = new Lines<>(this::link, desk.words().say("links.noGovernance"));
        lines.setId("inspector-governance");
        lines.getStyleClass().add("governance-links");
    }

    Node node() {
        return lines;
    }

    /// @param outlook what is known of the plan; it may be of a little earlier
    void show(Chunk chunk, Plan plan, Outlook outlook) {
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
        String parts = plan.parents().contains(chunk.id()) ? "" : parts(chunk, plan, words);
        if (!parts.isEmpty()) {
            touching.add(new Touching(Topic.RACI, chunk.id(), words.say("kind.raci", parts)));
        }
        people(touching, chunk, plan, outlook, words);
        lines.show(touching);
    }

    /// Who does what in it; empty where nobody does anything.
    private static String parts(Chunk chunk, Plan plan, GovernanceWords words) {
        Raci raci = new Raci(plan);
        return plan.organisations().stream()
                .filter(each -> raci.of(chunk, each.id()).involvement() != Involvement.NONE)
                .map(each -> words.say("raci." + raci.of(chunk, each.id()).involvement()) + " " + each.code())
                .collect(Collectors.joining(", "));
    }

    /// What those who lead it and take part have signed, and where their people stand.
    private static void people(
            List<Touching> touching, Chunk chunk, Plan plan, Outlook outlook, GovernanceWords words) {
        for (SignOff each : plan.signOffs()) {
            if (isIn(chunk, each.organisation())) {
                SignOffNow now = SignOffNow.of(each, outlook.plan(), outlook.schedule(), outlook.money());
                touching.add(new Touching(
                        Topic.SIGN_OFF,
                        each.organisation(),
                        words.say(
                                "kind.signOff",
                                words.code(each.organisation()),
                                each.subject(),
                                words.constant(now.shown()))));
            }
        }
        for (Stakeholder each : plan.stakeholders()) {
            if (isIn(chunk, each.organisation())) {
                String key = each.current() == each.target() ? "kind.stakeholder.there" : "kind.stakeholder";
                touching.add(new Touching(
                        Topic.COMMITMENT,
                        each.organisation(),
                        words.say(
                                key,
                                words.code(each.organisation()),
                                each.office(),
                                words.constant(each.current()),
                                words.constant(each.target()))));
            }
        }
    }

    private static boolean isIn(Chunk chunk, OrganisationId organisation) {
        return organisation.equals(chunk.owner()) || chunk.participants().contains(organisation);
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
                    null, id, desk.words().say("links.governance.line", kind, words.name(id), words.constant(status))));
        }
    }

    private Hyperlink link(Touching record) {
        Hyperlink link = new Hyperlink(record.text());
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(_ -> follow(record));
        return link;
    }

    private void follow(Touching record) {
        if (record.topic() == null) {
            desk.host().govern(record.id());
        } else {
            desk.host().govern(record.topic(), record.id());
        }
    }
}
