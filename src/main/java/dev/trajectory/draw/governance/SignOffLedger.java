package dev.trajectory.draw.governance;

import dev.trajectory.draw.governance.Entry.Tone;
import dev.trajectory.draw.governance.Ledger.Column;
import dev.trajectory.draw.governance.Ledger.Line;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.finance.SignOffNow;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.SignOffState;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.GovernanceWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who has signed what: for each subject a row for each organisation, whether it has been asked yet or not, since no
/// organisation can be bound by another.
record SignOffLedger(Outlook outlook, GovernanceWords words) {

    /// No confidence below this goes without a reason.
    private static final int LOW = 2;

    Ledger ledger() {
        Plan plan = outlook.plan();
        List<Line> lines = new ArrayList<>();
        Set<String> subjects = new LinkedHashSet<>();
        plan.signOffs().forEach(each -> subjects.add(each.subject()));
        for (String subject : subjects) {
            Set<OrganisationId> asked = new LinkedHashSet<>();
            for (int i = 0; i < plan.signOffs().size(); i++) {
                SignOff signOff = plan.signOffs().get(i);
                if (signOff.subject().equals(subject)) {
                    asked.add(signOff.organisation());
                    lines.add(line(signOff, i));
                }
            }
            for (Organisation each : plan.organisations()) {
                if (!asked.contains(each.id())) {
                    lines.add(
                            line(new SignOff(each.id(), subject, SignOffState.NOT_SUBMITTED, null, "", "", null), -1));
                }
            }
        }
        return new Ledger(
                Topic.SIGN_OFF,
                List.of(
                        new Column(words.say("head.subject"), 156, false),
                        new Column(words.say("head.organisation"), 100, false),
                        new Column(words.say("head.state"), 186, false),
                        new Column(words.say("head.since"), 226, false),
                        new Column(words.say("head.confidence"), 100, true),
                        new Column(words.say("head.condition"), 250, false),
                        new Column(words.say("head.signedBy"), 150, false),
                        new Column(words.say("head.signedOn"), 108, false)),
                lines);
    }

    private Line line(SignOff signOff, int index) {
        boolean isLow = signOff.confidence() != null && signOff.confidence() <= LOW;
        String confidence =
                signOff.confidence() == null ? "" : signOff.confidence().toString();
        Entry vote = Entry.of(confidence, "confidence");
        SignOffNow now = SignOffNow.of(signOff, outlook.plan(), outlook.schedule(), outlook.money());
        SignOffState state = now.shown();
        List<Entry> entries = new Entries(words)
                .title(signOff.subject(), "subject")
                .organisation(signOff.organisation(), "organisation")
                .constant(state, tone(state), mark(state), "state")
                .add(since(now))
                .add(isLow ? vote.in(Tone.BAD).marked("!") : vote)
                .text(signOff.condition(), "condition")
                .text(signOff.signedBy(), "signedBy")
                .day(signOff.signedOn(), "signedOn")
                .all();
        return new Line(signOff, "signOffs", index, new Subject.InPlan(signOff.organisation()), entries);
    }

    /// What has become of what was signed for.
    private Entry since(SignOffNow now) {
        SignOff signOff = now.signOff();
        if (!signOff.state().isSigned()) {
            return Entry.shown("");
        }
        if (!now.isHeld()) {
            return Entry.shown(words.say("since.unknown"));
        }
        Entry said = Entry.shown(said(now));
        return now.shown() == SignOffState.LAPSED ? said.in(Tone.BAD) : said;
    }

    private String said(SignOffNow now) {
        Money cost = now.signOff().signedCost();
        LocalDate finish = now.signOff().signedFinish();
        String dear = cost == null
                ? ""
                : words.say("since.cost", words.money(now.stake().cost()), words.money(cost));
        ChunkId slipped = now.isLastTooLate() ? null : now.slipped();
        if (slipped != null) {
            String chunk = words.say(
                    "since.chunk",
                    words.name(slipped),
                    words.day(now.stake().finishes().get(slipped)),
                    words.day(now.signOff().signedFinishes().get(slipped)));
            return dear.isEmpty() ? chunk : words.say("since.both", dear, chunk);
        }
        if (finish == null) {
            return dear;
        }
        String late = words.say(
                "since.finish",
                Long.signum(now.daysLater()),
                words.day(now.stake().finish()),
                words.day(finish));
        return dear.isEmpty() ? late : words.say("since.both", dear, late);
    }

    private static Tone tone(SignOffState state) {
        return switch (state) {
            case NOT_SUBMITTED -> Tone.QUIET;
            case IN_REVIEW, SUPPORT_IN_PRINCIPLE -> Tone.PLAIN;
            case APPROVED_WITH_CONDITIONS -> Tone.CAUTION;
            case APPROVED -> Tone.GOOD;
            case DECLINED, LAPSED -> Tone.BAD;
        };
    }

    private static String mark(SignOffState state) {
        return switch (state) {
            case NOT_SUBMITTED -> "";
            case IN_REVIEW -> "?";
            case SUPPORT_IN_PRINCIPLE -> "+";
            case APPROVED_WITH_CONDITIONS -> "\u2206";
            case APPROVED -> "\u2713";
            case DECLINED -> "\u00d7";
            case LAPSED -> "!";
        };
    }
}
