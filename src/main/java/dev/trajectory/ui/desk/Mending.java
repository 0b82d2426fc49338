package dev.trajectory.ui.desk;

import dev.trajectory.check.Finding;
import dev.trajectory.draw.governance.Topic;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.schedule.LoadCell;

/// Leads from a finding to where it is mended: to the promise, to the month of load, or to the row of a table by which
/// the programme is governed; else to what it is about.
public final class Mending {

    private Mending() {}

    /// Goes there. A finding about nothing in particular is shown among the findings.
    ///
    /// @param sentence the finding in words
    public static void lead(Desk.Host host, Finding finding, String sentence) {
        if (finding.subjects().isEmpty()) {
            host.findings(sentence);
            return;
        }
        LoadCell overload = finding.overload();
        if (overload != null) {
            host.load(overload);
            return;
        }
        Id first = finding.subjects().getFirst();
        switch (finding.rule()) {
            case PROMISE_OFFERED_TOO_LATE,
                    PROMISE_BEHIND,
                    PROMISE_OVERDUE,
                    PROMISE_BROKEN,
                    PROMISE_KEPT_EARLY,
                    PROMISE_UNANSWERED,
                    PROMISE_REVIEW_OVERDUE ->
                host.promise((ChunkId) first, (ChunkId) finding.subjects().get(1));
            case NOT_ONE_ACCOUNTABLE, ACCOUNTABLE_ELSEWHERE, PARTICIPANT_NOT_CONSULTED ->
                host.govern(Topic.RACI, first);
            case SIGN_OFF_MISSING, SIGN_OFF_DECLINED, SIGN_OFF_LAPSED, SIGN_OFF_UNEXPLAINED ->
                host.govern(Topic.SIGN_OFF, first);
            case GATE_REJECTED, GATE_STAYS_SHUT, GATE_WITHOUT_DAY, GATE_WITHOUT_VERDICT ->
                host.govern(Topic.GATES, first);
            case DECISION_OVERDUE,
                    DECISION_AGREED_TOO_LATE,
                    ISSUE_OVERDUE,
                    ASSUMPTION_NOT_KNOWN,
                    ASSUMPTION_FALSE,
                    REVIEW_OVERDUE -> host.govern(first);
            default -> host.reveal(first);
        }
    }
}
