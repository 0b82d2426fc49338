package dev.trajectory.draw.governance;

import dev.trajectory.draw.governance.Entry.Tone;
import dev.trajectory.draw.governance.Ledger.Column;
import dev.trajectory.draw.governance.Ledger.Line;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.Commitment;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Stakeholder;
import dev.trajectory.words.GovernanceWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The commitment chart: who stands where on the four steps, and where each should stand.
public record CommitmentLedger(Plan plan, GovernanceWords words) {

    /// The column of the first step; those of the others follow.
    public static final int FIRST_STEP = 3;

    Ledger ledger() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(words.say("head.organisation"), 110, false),
                new Column(words.say("head.office"), 220, false),
                new Column(words.say("head.influence"), 92, true)));
        for (Commitment step : Commitment.values()) {
            columns.add(new Column(words.constant(step), 128, false));
        }
        columns.add(new Column(words.say("head.nextAction"), 320, false));
        List<Line> lines = new ArrayList<>();
        for (Stakeholder each : plan.stakeholders()) {
            lines.add(new Line(
                    each, "stakeholders", lines.size(), new Subject.InPlan(each.organisation()), entries(each)));
        }
        return new Ledger(Topic.COMMITMENT, columns, lines);
    }

    private List<Entry> entries(Stakeholder stakeholder) {
        Entries entries = new Entries(words)
                .organisation(stakeholder.organisation(), "organisation")
                .title(stakeholder.office(), "office")
                .number(stakeholder.influence(), "influence");
        for (Commitment step : Commitment.values()) {
            entries.add(step(stakeholder, step));
        }
        return entries.text(stakeholder.nextAction(), "nextAction").all();
    }

    private Entry step(Stakeholder stakeholder, Commitment step) {
        Commitment now = stakeholder.current();
        Commitment target = stakeholder.target();
        if (step == now && step == target) {
            return Entry.shown(words.say("step.both")).in(Tone.GOOD).marked("\u2713");
        }
        if (step == now) {
            return Entry.shown(words.say("step.now")).in(Tone.STRONG).marked(words.say("step.mark.now"));
        }
        if (step == target) {
            return Entry.shown(words.say("step.target")).in(Tone.PLAIN).marked(words.say("step.mark.target"));
        }
        if (step.compareTo(now) > 0 && step.compareTo(target) < 0) {
            return Entry.shown(words.say("step.on"));
        }
        boolean isBack = step.compareTo(now) < 0 && step.compareTo(target) > 0;
        return Entry.shown(isBack ? words.say("step.back") : "");
    }

    /// The step of a column; null for the other columns.
    public static @Nullable Commitment step(int column) {
        int step = column - FIRST_STEP;
        List<Commitment> steps = List.of(Commitment.values());
        return step >= 0 && step < steps.size() ? steps.get(step) : null;
    }
}
