package dev.trajectory.check;

import dev.trajectory.model.Assumption;
import dev.trajectory.model.AssumptionStatus;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionStatus;
import dev.trajectory.model.Id;
import dev.trajectory.model.Issue;
import dev.trajectory.model.IssueStatus;
import dev.trajectory.model.Risk;
import dev.trajectory.schedule.DecisionNeeds;
import dev.trajectory.schedule.DecisionNeeds.Need;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Holds what is to be looked at, decided and dealt with against the status date and the dates of the plan.
final class GovernanceChecks {

    /// So long before a chunk starts, what it rests on should be known.
    private static final int WEEKS_BEFORE = 4;

    private GovernanceChecks() {}

    static void decisions(Review review, Consumer<Finding> found) {
        DecisionNeeds needs = new DecisionNeeds(review.plan(), review.schedule());
        LocalDate today = review.plan().settings().statusDate();
        for (Decision decision : review.plan().decisions()) {
            if (decision.status() == DecisionStatus.OPEN) {
                Need need = needs.of(decision);
                LocalDate agreed = decision.neededBy();
                LocalDate by = need == null ? agreed : need.by();
                if (by != null && isBefore(by, today)) {
                    found.accept(overdue(Rule.DECISION_OVERDUE, decision.id(), by, today));
                } else if (need != null && agreed != null && need.by().isBefore(agreed)) {
                    found.accept(Finding.warning(
                            Rule.DECISION_AGREED_TOO_LATE,
                            List.of(decision.id(), need.first()),
                            new Term.Name(decision.id()),
                            new Term.Day(agreed),
                            new Term.Name(need.first()),
                            new Term.Day(need.by()),
                            days(need.by(), agreed)));
                }
            }
        }
    }

    static void reviews(Review review, Consumer<Finding> found) {
        for (Risk risk : review.plan().risks()) {
            look(review, risk.id(), risk.status().isLive(), risk.reviewDate(), found);
        }
        for (Assumption assumption : review.plan().assumptions()) {
            boolean isOpen = assumption.status() == AssumptionStatus.OPEN;
            look(review, assumption.id(), isOpen, assumption.reviewDate(), found);
        }
        for (Issue issue : review.plan().issues()) {
            look(review, issue.id(), issue.status() == IssueStatus.OPEN, issue.reviewDate(), found);
        }
    }

    private static void look(Review review, Id id, boolean matters, @Nullable LocalDate day, Consumer<Finding> found) {
        LocalDate today = review.plan().settings().statusDate();
        if (matters && day != null && isBefore(day, today)) {
            found.accept(Finding.advice(Rule.REVIEW_OVERDUE, List.of(id), terms(id, day, today)));
        }
    }

    static void issues(Review review, Consumer<Finding> found) {
        LocalDate today = review.plan().settings().statusDate();
        for (Issue issue : review.plan().issues()) {
            LocalDate due = issue.due();
            if (issue.status() == IssueStatus.OPEN && due != null && isBefore(due, today)) {
                found.accept(overdue(Rule.ISSUE_OVERDUE, issue.id(), due, today));
            }
        }
    }

    /// What a chunk rests on should be known some weeks before it starts; and where it is known to be false, the
    /// chunk cannot go on as planned.
    static void assumptions(Review review, Consumer<Finding> found) {
        for (Assumption assumption : review.plan().assumptions()) {
            for (ChunkId named : assumption.chunks()) {
                for (Chunk chunk : review.family().leavesOf(named)) {
                    Placement placement = review.placement(chunk.id());
                    if (placement != null && !chunk.progress().isFinished()) {
                        look(review, assumption, placement, found);
                    }
                }
            }
        }
    }

    private static void look(Review review, Assumption assumption, Placement placement, Consumer<Finding> found) {
        LocalDate today = review.plan().settings().statusDate();
        boolean isNear = today != null && !placement.start().isAfter(today.plusWeeks(WEEKS_BEFORE));
        boolean isUnknown = assumption.status() == AssumptionStatus.OPEN && isNear;
        if (isUnknown || assumption.status() == AssumptionStatus.FALSE) {
            found.accept(Finding.warning(
                    isUnknown ? Rule.ASSUMPTION_NOT_KNOWN : Rule.ASSUMPTION_FALSE,
                    List.of(assumption.id(), placement.chunk()),
                    new Term.Name(assumption.id()),
                    new Term.Name(placement.chunk()),
                    new Term.Day(placement.start())));
        }
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate today) {
        return today != null && day.isBefore(today);
    }

    private static Finding overdue(Rule rule, Id id, LocalDate day, @Nullable LocalDate today) {
        return Finding.warning(rule, List.of(id), terms(id, day, today));
    }

    private static Term[] terms(Id id, LocalDate day, @Nullable LocalDate today) {
        return new Term[] {new Term.Name(id), new Term.Day(day), days(day, today == null ? day : today)};
    }

    private static Term days(LocalDate from, LocalDate to) {
        return new Term.Count(ChronoUnit.DAYS.between(from, to));
    }
}
