package dev.trajectory.check;

import dev.trajectory.model.Id;
import dev.trajectory.model.PromiseState;
import dev.trajectory.schedule.PromiseNow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Holds what organisations have said to each other against the dates of the plan, and against the status date.
///
/// What has come is found no more, whatever was said of it before; what was broken, or is past its day, is found also
/// where the plan has no dates for it. Of each promise the worst is told: that it was broken, else that its day has
/// passed, else that it is offered too late, else that the plan has it later than was offered or agreed, else that
/// nobody has answered though it is needed soon. Of one that is said to have been kept it is told that what was
/// promised has not come. Beside that, of one that is still to come, that nobody has looked at it by the day set for
/// that.
final class PromiseChecks {

    private PromiseChecks() {}

    static void look(Review review, Consumer<Finding> found) {
        for (PromiseNow promise : PromiseNow.of(review.plan(), review.schedule())) {
            Finding finding = worst(promise);
            if (finding != null) {
                found.accept(finding);
            }
            LocalDate lookAgain = promise.promise().reviewDate();
            LocalDate today = promise.today();
            if (promise.isReviewOverdue() && lookAgain != null && today != null) {
                found.accept(Finding.advice(
                        Rule.PROMISE_REVIEW_OVERDUE,
                        List.of(promise.waiter(), promise.dependency().on()),
                        new Term.Name(promise.dependency().on()),
                        new Term.Name(promise.waiter()),
                        new Term.Day(lookAgain),
                        days(lookAgain, today)));
            }
        }
    }

    private static @Nullable Finding worst(PromiseNow promise) {
        if (promise.standing() == PromiseNow.Standing.CLAIMED) {
            return finding(Rule.PROMISE_KEPT_EARLY, promise);
        }
        if (promise.isDelivered()) {
            return null;
        }
        LocalDate needed = promise.needed();
        if (promise.promise().state() == PromiseState.BROKEN) {
            return broken(promise, needed);
        }
        LocalDate due = promise.due();
        LocalDate today = promise.today();
        if (promise.isOverdue() && due != null && today != null) {
            return finding(Rule.PROMISE_OVERDUE, promise, new Term.Day(due), days(due, today));
        }
        LocalDate offered = promise.promise().offered();
        if (promise.isOfferedTooLate() && offered != null && needed != null) {
            return finding(
                    Rule.PROMISE_OFFERED_TOO_LATE,
                    promise,
                    new Term.Day(offered),
                    new Term.Day(needed),
                    days(needed, offered));
        }
        LocalDate given = promise.given();
        LocalDate comes = promise.comes();
        if (promise.daysBehind() > 0 && given != null && comes != null) {
            return finding(
                    Rule.PROMISE_BEHIND,
                    promise,
                    new Term.Day(given),
                    new Term.Day(comes),
                    new Term.Count(promise.daysBehind()),
                    new Term.Count(offered == null ? 1 : 0));
        }
        if (today == null || needed == null || !promise.isNeededSoon()) {
            return null;
        }
        return promise.shown() == PromiseState.ASKED ? unanswered(promise, needed, today) : null;
    }

    private static Finding broken(PromiseNow promise, @Nullable LocalDate needed) {
        Term refused = new Term.Count(promise.promise().isRefused() ? 1 : 0);
        return needed == null
                ? finding(Rule.PROMISE_BROKEN, promise, refused, new Term.Count(0))
                : finding(Rule.PROMISE_BROKEN, promise, refused, new Term.Count(1), new Term.Day(needed));
    }

    private static Finding unanswered(PromiseNow promise, LocalDate needed, LocalDate today) {
        return finding(
                Rule.PROMISE_UNANSWERED,
                promise,
                new Term.Day(needed),
                days(today, needed),
                new Term.Count(promise.isNeededSooner() ? 1 : 0));
    }

    private static Term days(LocalDate from, LocalDate to) {
        return new Term.Count(ChronoUnit.DAYS.between(from, to));
    }

    /// A finding whose sentence begins with who gives what to whom for which chunk.
    private static Finding finding(Rule rule, PromiseNow promise, Term... terms) {
        Id awaited = promise.dependency().on();
        Term[] all = new Term[terms.length + 4];
        all[0] = new Term.Name(promise.giver());
        all[1] = new Term.Name(awaited);
        all[2] = new Term.Name(promise.taker());
        all[3] = new Term.Name(promise.waiter());
        System.arraycopy(terms, 0, all, 4, terms.length);
        return Finding.warning(rule, List.of(promise.waiter(), awaited), all);
    }
}
