package dev.trajectory.check;

import dev.trajectory.model.SignOff;
import dev.trajectory.model.Spread;
import dev.trajectory.model.Vote;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Holds how sure people say they are against what makes a plan ready: a mean of 3, numbers that lie close together,
/// and a reason wherever somebody gave less than 3.
final class ConfidenceChecks {

    /// Numbers so far apart, of 1 to 5, tell of different plans.
    private static final int APART = 3;

    /// Asks a thing and its chunk; the last vote about them counts.
    private record Asked(String question, Object about) {}

    private ConfidenceChecks() {}

    static void votes(Review review, Consumer<Finding> found) {
        Map<Asked, Vote> last = new LinkedHashMap<>();
        for (Vote vote : review.plan().votes()) {
            last.merge(
                    new Asked(vote.question(), vote.about() == null ? "" : vote.about()),
                    vote,
                    (before, now) -> now.heldOn().isBefore(before.heldOn()) ? before : now);
        }
        last.values().forEach(vote -> judge(vote, found));
    }

    private static void judge(Vote vote, Consumer<Finding> found) {
        Spread spread = vote.spread();
        List<Integer> given = Spread.numbers().stream()
                .filter(number -> spread.at(number) > 0)
                .toList();
        if (given.isEmpty()) {
            return;
        }
        Term name = new Term.Quote(vote.question());
        Term day = new Term.Day(vote.heldOn());
        double mean = spread.mean().orElseThrow();
        if (mean < Spread.ENOUGH) {
            BigDecimal shown = BigDecimal.valueOf(mean).setScale(1, RoundingMode.DOWN);
            found.accept(Finding.warning(Rule.CONFIDENCE_LOW, List.of(vote.id()), name, day, new Term.Amount(shown)));
        } else if (given.getFirst() - given.getLast() >= APART) {
            found.accept(Finding.warning(
                    Rule.CONFIDENCE_DIVIDED,
                    List.of(vote.id()),
                    name,
                    day,
                    new Term.Count(given.getLast()),
                    new Term.Count(given.getFirst())));
        }
        if (vote.poll().unexplained() > 0) {
            found.accept(Finding.warning(
                    Rule.CONFIDENCE_UNEXPLAINED,
                    List.of(vote.id()),
                    name,
                    day,
                    new Term.Count(vote.poll().unexplained())));
        }
    }

    static void signOffs(Review review, Consumer<Finding> found) {
        for (SignOff each : review.plan().signOffs()) {
            Integer confidence = each.confidence();
            if (confidence != null
                    && confidence < Spread.ENOUGH
                    && each.condition().isBlank()) {
                found.accept(Finding.warning(
                        Rule.SIGN_OFF_UNEXPLAINED,
                        List.of(each.organisation()),
                        new Term.Name(each.organisation()),
                        new Term.Count(confidence),
                        new Term.Quote(each.subject())));
            }
        }
    }
}
