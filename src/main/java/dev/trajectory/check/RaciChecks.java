package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.Id;
import dev.trajectory.model.Involvement;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Holds who is said to have which part in a chunk against the rule of RACI. Where nothing is said, the rule is kept.
final class RaciChecks {

    private RaciChecks() {}

    static void look(Review review, Consumer<Finding> found) {
        Raci raci = new Raci(review.plan());
        for (Chunk chunk : review.leaves()) {
            if (!chunk.raci().isEmpty()) {
                accountable(raci, chunk, found);
                participants(raci, chunk, found);
            }
        }
    }

    private static void accountable(Raci raci, Chunk chunk, Consumer<Finding> found) {
        List<OrganisationId> accountable = raci.accountable(chunk);
        if (accountable.size() != 1) {
            List<Id> subjects = new ArrayList<>(List.of(chunk.id()));
            subjects.addAll(accountable);
            found.accept(Finding.warning(
                    Rule.NOT_ONE_ACCOUNTABLE,
                    subjects,
                    new Term.Name(chunk.id()),
                    new Term.Count(accountable.size()),
                    new Term.Names(List.copyOf(accountable))));
        } else if (!accountable.getFirst().equals(chunk.owner())) {
            found.accept(Finding.warning(
                    Rule.ACCOUNTABLE_ELSEWHERE,
                    List.of(chunk.id(), accountable.getFirst()),
                    new Term.Name(chunk.id()),
                    new Term.Name(accountable.getFirst())));
        }
    }

    private static void participants(Raci raci, Chunk chunk, Consumer<Finding> found) {
        for (OrganisationId each : chunk.participants()) {
            if (raci.of(chunk, each).involvement().compareTo(Involvement.CONSULTED) > 0) {
                found.accept(Finding.warning(
                        Rule.PARTICIPANT_NOT_CONSULTED,
                        List.of(chunk.id(), each),
                        new Term.Name(chunk.id()),
                        new Term.Name(each)));
            }
        }
    }
}
