package dev.trajectory.check;

import dev.trajectory.finance.SignOffNow;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
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
        Map<OrganisationId, SignOff> last = new HashMap<>();
        for (SignOff each : all) {
            if (each.subject().equals(subject)) {
                last.put(each.organisation(), each);
            }
        }
        Set<OrganisationId> working = working(review);
        for (Organisation each : review.plan().organisations()) {
            if (working.contains(each.id())) {
                SignOff signOff = last.getOrDefault(
                        each.id(), new SignOff(each.id(), subject, SignOffState.NOT_SUBMITTED, null, "", "", null));
                judge(SignOffNow.of(signOff, review.plan(), review.schedule(), review.money()), found);
            }
        }
    }

    private static void judge(SignOffNow now, Consumer<Finding> found) {
        List<OrganisationId> id = List.of(now.signOff().organisation());
        Term name = new Term.Name(id.getFirst());
        Term subject = new Term.Quote(now.signOff().subject());
        switch (now.shown()) {
            case NOT_SUBMITTED -> found.accept(Finding.advice(Rule.SIGN_OFF_MISSING, id, name, subject));
            case DECLINED -> found.accept(Finding.warning(Rule.SIGN_OFF_DECLINED, id, name, subject));
            case LAPSED -> found.accept(lapsed(now, id, name, subject));
            case IN_REVIEW, SUPPORT_IN_PRINCIPLE, APPROVED_WITH_CONDITIONS, APPROVED -> {}
        }
    }

    private static Finding lapsed(SignOffNow now, List<OrganisationId> id, Term name, Term subject) {
        Money signed = now.signOff().signedCost();
        ChunkId other = now.isLastTooLate() ? null : now.slipped();
        return Finding.warning(
                Rule.SIGN_OFF_LAPSED,
                id,
                name,
                subject,
                new Term.Count(now.isTooDear() ? 1 : 0),
                new Term.Sum(now.stake().cost()),
                new Term.Sum(signed == null ? Money.ZERO : signed),
                new Term.Count(now.isLastTooLate() ? now.daysLater() : 0),
                new Term.Count(other == null ? 0 : now.daysLater(other)),
                other == null ? name : new Term.Name(other));
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
