package dev.trajectory.file;

import dev.trajectory.model.Assumption;
import dev.trajectory.model.AssumptionStatus;
import dev.trajectory.model.Issue;
import dev.trajectory.model.IssueStatus;

/// What a plan rests on and what has gone wrong, in the file: assumptions and issues.
final class RaidJson {

    static final Form<Assumption> ASSUMPTION = RecordForm.tall(RaidJson::readAssumption, RaidJson::writeAssumption);

    static final Form<Issue> ISSUE = RecordForm.tall(RaidJson::readIssue, RaidJson::writeIssue);

    private static final Form<AssumptionStatus> ASSUMPTION_STATUS = Forms.oneOf(AssumptionStatus.class);

    private static final Form<IssueStatus> ISSUE_STATUS = Forms.oneOf(IssueStatus.class);

    private RaidJson() {}

    private static Assumption readAssumption(In in) {
        return new Assumption(
                in.need("id", Ids.ASSUMPTION),
                in.need("title", Forms.TEXT),
                in.text("ifFalse"),
                in.maybe("organisation", Ids.ORGANISATION),
                in.text("owner"),
                in.list("chunks", Ids.CHUNK),
                in.maybe("reviewDate", Forms.DATE),
                in.or("status", ASSUMPTION_STATUS, AssumptionStatus.OPEN));
    }

    private static void writeAssumption(Assumption assumption, Out out) {
        out.put("id", assumption.id(), Ids.ASSUMPTION)
                .put("title", assumption.title(), Forms.TEXT)
                .text("ifFalse", assumption.ifFalse())
                .maybe("organisation", assumption.organisation(), Ids.ORGANISATION)
                .text("owner", assumption.owner())
                .list("chunks", assumption.chunks(), Ids.CHUNK)
                .maybe("reviewDate", assumption.reviewDate(), Forms.DATE)
                .put("status", assumption.status(), ASSUMPTION_STATUS);
    }

    private static Issue readIssue(In in) {
        return new Issue(
                in.need("id", Ids.ISSUE),
                in.need("title", Forms.TEXT),
                in.maybe("organisation", Ids.ORGANISATION),
                in.need("severity", Forms.INT),
                in.text("action"),
                in.text("owner"),
                in.list("chunks", Ids.CHUNK),
                in.maybe("due", Forms.DATE),
                in.maybe("reviewDate", Forms.DATE),
                in.or("status", ISSUE_STATUS, IssueStatus.OPEN));
    }

    private static void writeIssue(Issue issue, Out out) {
        out.put("id", issue.id(), Ids.ISSUE)
                .put("title", issue.title(), Forms.TEXT)
                .maybe("organisation", issue.organisation(), Ids.ORGANISATION)
                .put("severity", issue.severity(), Forms.INT)
                .text("action", issue.action())
                .text("owner", issue.owner())
                .list("chunks", issue.chunks(), Ids.CHUNK)
                .maybe("due", issue.due(), Forms.DATE)
                .maybe("reviewDate", issue.reviewDate(), Forms.DATE)
                .put("status", issue.status(), ISSUE_STATUS);
    }
}
