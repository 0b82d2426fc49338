package dev.trajectory.draw.governance;

import dev.trajectory.draw.governance.Entry.Tone;
import dev.trajectory.draw.governance.Ledger.Column;
import dev.trajectory.draw.governance.Ledger.Line;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateStatus;
import dev.trajectory.outlook.GateNow;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.GovernanceWords;
import java.util.ArrayList;
import java.util.List;

/// The gates: what each waits for, when it opens, and what it unlocks.
record GateLedger(Outlook outlook, GovernanceWords words) {

    Ledger ledger() {
        List<Line> lines = new ArrayList<>();
        for (GateNow now : GateNow.of(outlook)) {
            Gate gate = now.gate();
            lines.add(new Line(gate, "gates", lines.size(), new Subject.InPlan(gate.id()), entries(now)));
        }
        return new Ledger(
                Topic.GATES,
                List.of(
                        new Column(words.say("head.gate"), 190, false),
                        new Column(words.say("head.type"), 130, false),
                        new Column(words.say("head.waitsFor"), 170, false),
                        new Column(words.say("head.weeks"), 64, true),
                        new Column(words.say("head.opens"), 104, false),
                        new Column(words.say("head.firstStart"), 112, false),
                        new Column(words.say("head.unlocks"), 170, false),
                        new Column(words.say("head.state"), 150, false),
                        new Column(words.say("head.submitted"), 104, false),
                        new Column(words.say("head.decided"), 104, false),
                        new Column(words.say("head.approvers"), 180, false),
                        new Column(words.say("head.conditions"), 180, false)),
                lines);
    }

    private List<Entry> entries(GateNow now) {
        Gate gate = now.gate();
        ChunkId producer = gate.producedBy();
        Entry first =
                Entry.shown(words.day(now.firstStart())).sortedBy(now.firstStart() == null ? "" : now.firstStart());
        return new Entries(words)
                .title(gate.name(), "name")
                .text(words.constant(gate.type()), "type")
                .text(producer == null ? "" : words.name(producer), "producedBy")
                .number(gate.approvalWeeks(), "approvalWeeks")
                .shownDay(now.opens())
                .add(now.isTooLate() ? first.in(Tone.BAD).marked("!") : first)
                .records(gate.unlocks(), "unlocks")
                .constant(gate.status(), tone(gate.status()), mark(gate.status()), "status")
                .day(gate.submitted(), "submitted")
                .day(gate.decided(), "decided")
                .text(String.join("; ", gate.approvers()), "approvers")
                .text(gate.conditions(), "conditions")
                .all();
    }

    private static Tone tone(GateStatus status) {
        return switch (status) {
            case PLANNED, SUBMITTED -> Tone.PLAIN;
            case APPROVED -> Tone.GOOD;
            case APPROVED_WITH_CONDITIONS -> Tone.CAUTION;
            case REJECTED -> Tone.BAD;
        };
    }

    private static String mark(GateStatus status) {
        return switch (status) {
            case PLANNED -> "";
            case SUBMITTED -> "?";
            case APPROVED -> "\u2713";
            case APPROVED_WITH_CONDITIONS -> "\u2206";
            case REJECTED -> "\u00d7";
        };
    }
}
