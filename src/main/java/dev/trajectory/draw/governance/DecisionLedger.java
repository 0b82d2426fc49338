package dev.trajectory.draw.governance;

import dev.trajectory.draw.governance.Entry.Tone;
import dev.trajectory.draw.governance.Ledger.Column;
import dev.trajectory.draw.governance.Ledger.Line;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionStatus;
import dev.trajectory.outlook.DecisionNow;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.GovernanceWords;
import java.util.ArrayList;
import java.util.List;

/// The decisions: by when each is needed, who takes it, and what came of it.
record DecisionLedger(Outlook outlook, GovernanceWords words) {

    Ledger ledger() {
        List<Line> lines = new ArrayList<>();
        for (DecisionNow now : DecisionNow.of(outlook)) {
            lines.add(new Line(
                    now.decision(),
                    "decisions",
                    lines.size(),
                    new Subject.InPlan(now.decision().id()),
                    entries(now)));
        }
        return new Ledger(
                        Topic.DECISIONS,
                        List.of(
                                new Column(words.say("head.question"), 260, false),
                                new Column(words.say("head.decider"), 150, false),
                                new Column(words.say("head.agreedBy"), 132, false),
                                new Column(words.say("head.lead"), 64, true),
                                new Column(words.say("head.neededBy"), 112, false),
                                new Column(words.say("head.because"), 210, false),
                                new Column(words.say("head.days"), 124, false),
                                new Column(words.say("head.state"), 110, false),
                                new Column(words.say("head.decidedOn"), 104, false),
                                new Column(words.say("head.outcome"), 190, false),
                                new Column(words.say("head.options"), 150, false),
                                new Column(words.say("head.chunks"), 200, false)),
                        lines)
                .withoutEmpty();
    }

    private List<Entry> entries(DecisionNow now) {
        Decision decision = now.decision();
        boolean isLate = now.isOpen() && now.daysAgreedTooLate() > 0;
        Entry agreed = Entry.of(words.day(decision.neededBy()), "neededBy")
                .sortedBy(decision.neededBy() == null ? "" : decision.neededBy());
        return new Entries(words)
                .title(decision.title(), "title")
                .text(decision.decider(), "decider")
                .add(isLate ? agreed.in(Tone.BAD).marked("!") : agreed)
                .number(decision.leadWeeks(), "leadWeeks")
                .shownDay(now.need() == null ? null : now.need().by())
                .shown(because(now))
                .add(days(now))
                .constant(decision.status(), tone(decision.status()), mark(decision.status()), "status")
                .day(decision.decidedOn(), "decidedOn")
                .text(decision.outcome(), "outcome")
                .records(decision.options(), "options")
                .records(decision.chunks(), "chunks")
                .all();
    }

    private String because(DecisionNow now) {
        if (now.need() == null) {
            return now.decision().chunks().isEmpty()
                    ? words.say("because.nothing")
                    : words.say(now.isPast() ? "because.past" : "because.undated");
        }
        String first = words.say("because", words.name(now.need().first()));
        return now.isOpen() && now.daysAgreedTooLate() > 0
                ? words.say("because.late", first, now.daysAgreedTooLate())
                : first;
    }

    private Entry days(DecisionNow now) {
        Long left = now.daysLeft();
        if (left == null) {
            return Entry.shown("");
        }
        Entry said = Entry.shown(left < 0 ? words.say("days.over", -left) : words.say("days.left", left))
                .sortedBy(left);
        return left < 0 ? said.in(Tone.BAD).marked("!") : said;
    }

    private static Tone tone(DecisionStatus status) {
        return switch (status) {
            case OPEN -> Tone.PLAIN;
            case DECIDED -> Tone.GOOD;
            case WITHDRAWN -> Tone.QUIET;
        };
    }

    private static String mark(DecisionStatus status) {
        return switch (status) {
            case OPEN -> "?";
            case DECIDED -> "\u2713";
            case WITHDRAWN -> "\u00d7";
        };
    }
}
