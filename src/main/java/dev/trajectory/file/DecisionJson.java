package dev.trajectory.file;

import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionStatus;

/// A decision in the file.
final class DecisionJson {

    static final Form<Decision> FORM = RecordForm.tall(DecisionJson::read, DecisionJson::write);

    private static final Form<DecisionStatus> STATUS = Forms.oneOf(DecisionStatus.class);

    private DecisionJson() {}

    private static Decision read(In in) {
        return new Decision(
                in.need("id", Ids.DECISION),
                in.need("title", Forms.TEXT),
                in.list("options", Ids.OPTION),
                in.text("decider"),
                in.maybe("neededBy", Forms.DATE),
                in.or("status", STATUS, DecisionStatus.OPEN),
                in.maybe("decidedOn", Forms.DATE),
                in.text("outcome"),
                in.list("chunks", Ids.CHUNK),
                in.count("leadWeeks"));
    }

    private static void write(Decision decision, Out out) {
        out.put("id", decision.id(), Ids.DECISION)
                .put("title", decision.title(), Forms.TEXT)
                .list("options", decision.options(), Ids.OPTION)
                .text("decider", decision.decider())
                .maybe("neededBy", decision.neededBy(), Forms.DATE)
                .put("status", decision.status(), STATUS)
                .maybe("decidedOn", decision.decidedOn(), Forms.DATE)
                .text("outcome", decision.outcome())
                .list("chunks", decision.chunks(), Ids.CHUNK)
                .count("leadWeeks", decision.leadWeeks());
    }
}
