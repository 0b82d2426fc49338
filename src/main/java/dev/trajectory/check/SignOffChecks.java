package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.SignOffState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Holds what organisations were asked to sign last against who has a part in the work. Where nobody was ever asked,
/// nothing is missing.
final class SignOffChecks {

    private SignOffChecks() {}

    static void look(Review review, Consumer<Finding> found) {
        List<SignOff> all = review.plan().signOffs();
        if (all.isEmpty()) {
            return;
        }
        String subject = all.getLast().subject();
        Map<OrganisationId, SignOffState> states = new HashMap<>();
        for (SignOff each : all) {
            if (each.subject().equals(subject)) {
                states.put(each.organisation(), each.state());
            }
        }
        Set<OrganisationId> working = working(review);
        for (Organisation each : review.plan().organisations()) {
            SignOffState state = states.getOrDefault(each.id(), SignOffState.NOT_SUBMITTED);
            if (working.contains(each.id())) {
                judge(each.id(), state, subject, found);
            }
        }
    }

    private static void judge(OrganisationId id, SignOffState state, String subject, Consumer<Finding> found) {
        Term[] terms = {new Term.Name(id), new Term.Quote(subject)};
        switch (state) {
            case NOT_SUBMITTED -> found.accept(Finding.advice(Rule.SIGN_OFF_MISSING, List.of(id), terms));
            case DECLINED -> found.accept(Finding.warning(Rule.SIGN_OFF_DECLINED, List.of(id), terms));
            case LAPSED -> found.accept(Finding.warning(Rule.SIGN_OFF_LAPSED, List.of(id), terms));
            case IN_REVIEW, SUPPORT_IN_PRINCIPLE, APPROVED_WITH_CONDITIONS, APPROVED -> {}
        }
    }

    /// Who leads, takes part in or is changed by a chunk that is not finished.
    private static Set<OrganisationId> working(Review review) {
        Set<OrganisationId> working = new HashSet<>();
        for (Chunk chunk : review.leaves()) {
            if (!chunk.progress().isFinished()) {
                if (chunk.owner() != null) {
                    working.add(chunk.owner());
                }
                working.addAll(chunk.participants());
                chunk.impact().forEach((id, points) -> {
                    if (points > 0) {
                        working.add(id);
                    }
                });
            }
        }
        return working;
    }
}
