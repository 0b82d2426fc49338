package dev.trajectory.schedule;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a promise between two organisations stands, by what was said of it and by the dates of the plan.
///
/// Nothing of this is stored: what was agreed stays agreed in the file, and shows as asked again for as long as the
/// plan needs it sooner than was agreed, and as late for as long as the plan has it later than was offered or agreed.
/// The two are apart: the first is what the taker wants now, the second what the giver's own chunk has come to. When
/// that chunk slips it takes the one that waits along, and with it the day by which it is needed; so what is held
/// against the day that was given is when it comes, and not when it is needed.
///
/// @param waiter the chunk that waits for what is promised
/// @param dependency that goes with it
/// @param giver who leads the chunk waited for
/// @param taker who leads the chunk that waits
/// @param promise as it was said; one that was never asked for counts as asked
/// @param needed the last day on which it may come so that nothing is late; null where there are no dates
/// @param comes the day on which the plan has it; null where there are no dates
/// @param today the day on which this is asked; null where nobody says what day it is
/// @param isDelivered whether what is waited for has happened
public record PromiseNow(
        ChunkId waiter,
        Dependency dependency,
        OrganisationId giver,
        OrganisationId taker,
        Promise promise,
        @Nullable LocalDate needed,
        @Nullable LocalDate comes,
        @Nullable LocalDate today,
        boolean isDelivered) {

    private static final int DAYS_A_WEEK = 7;

    /// So long before it is needed, a promise should be answered.
    private static final int WEEKS_BEFORE = 8;

    /// Those that want looking at first; among alike ones those needed first.
    static final Comparator<PromiseNow> BY_CONCERN = Comparator.comparing(PromiseNow::concern)
            .thenComparing(PromiseNow::needed, Comparator.nullsLast(Comparator.naturalOrder()));

    /// All promises of a plan, those that want looking at first: broken ones and late ones, then what nobody has
    /// answered, then what is at risk, agreed and kept; among alike ones those needed first.
    ///
    /// The plan's status date says what is overdue.
    public static List<PromiseNow> of(Plan plan, Schedule schedule) {
        return new PromiseStates(plan, schedule).all();
    }

    /// This promise by what has been said of it since, on the same dates.
    public PromiseNow by(Dependency since) {
        Promise said = since.promise() == null ? Promise.ASKED : since.promise();
        return new PromiseNow(waiter, since, giver, taker, said, needed, comes, today, isDelivered);
    }

    /// How much a promise wants looking at, the most first.
    public enum Concern {
        /// It was broken and has not come, or is offered for later than it is needed, or its day has passed,
        /// or the plan has it after the day that was given for it.
        LATE,
        /// Nobody has answered, or not since it is needed sooner.
        UNANSWERED,
        AT_RISK,
        /// What is said and what has happened are two things: it has come and nobody has said that it was
        /// kept, or it is said to have been kept and has not come.
        UNCONFIRMED,
        AGREED,
        KEPT
    }

    public Concern concern() {
        return standing().concern();
    }

    /// How a promise stands by what was said of it and by the plan, as it is drawn and named everywhere.
    public enum Standing {
        ASKED(Concern.UNANSWERED),
        AGREED(Concern.AGREED),
        AT_RISK(Concern.AT_RISK),
        /// Not broken, but it will not come in time, or has not.
        LATE(Concern.LATE),
        BROKEN(Concern.LATE),
        /// It has come, and nobody has said that it was kept.
        COME(Concern.UNCONFIRMED),
        /// It is said to have been kept, and has not come.
        CLAIMED(Concern.UNCONFIRMED),
        /// It has come, and was said to have been kept; or it had been broken and has come since.
        KEPT(Concern.KEPT);

        private final Concern concern;

        Standing(Concern concern) {
            this.concern = concern;
        }

        public Concern concern() {
            return concern;
        }

        /// Whether what is promised may not come when it is needed.
        public boolean isInTrouble() {
            return concern == Concern.LATE || concern == Concern.AT_RISK;
        }
    }

    public Standing standing() {
        if (promise.state() == PromiseState.KEPT) {
            return isDelivered ? Standing.KEPT : Standing.CLAIMED;
        }
        if (promise.state() == PromiseState.BROKEN) {
            return isDelivered ? Standing.KEPT : Standing.BROKEN;
        }
        if (isDelivered) {
            return Standing.COME;
        }
        if (isOfferedTooLate() || isOverdue() || daysBehind() > 0) {
            return Standing.LATE;
        }
        return switch (shown()) {
            case ASKED -> Standing.ASKED;
            case AT_RISK -> Standing.AT_RISK;
            case AGREED -> Standing.AGREED;
            case BROKEN -> Standing.BROKEN;
            case KEPT -> Standing.KEPT;
        };
    }

    /// Whether it was agreed and is not late, or has come.
    public boolean stands() {
        return switch (standing()) {
            case AGREED, COME, KEPT -> true;
            case ASKED, AT_RISK, LATE, BROKEN, CLAIMED -> false;
        };
    }

    /// Whether it is still to come, as far as anybody says.
    private boolean isOpen() {
        return !isDelivered && promise.state() != PromiseState.KEPT;
    }

    /// Whether the day has passed on which whoever sees to it was to look at it again, and it has not come.
    public boolean isReviewOverdue() {
        LocalDate review = promise.reviewDate();
        return isOpen() && review != null && today != null && review.isBefore(today);
    }

    /// Whether somebody has to say something: it is late, or nobody has answered.
    public boolean wantsAnswer() {
        return concern().compareTo(Concern.UNANSWERED) <= 0;
    }

    /// Whether it is needed within eight weeks, or was to come before now: time for an answer.
    public boolean isNeededSoon() {
        return today != null && needed != null && !needed.isAfter(today.plusWeeks(WEEKS_BEFORE));
    }

    /// Where it stands: as it was said, but asked while the plan needs it sooner than was agreed, and kept where
    /// it was broken and has come since.
    public PromiseState shown() {
        if (isMadeGood()) {
            return PromiseState.KEPT;
        }
        return isNeededSooner() ? PromiseState.ASKED : promise.state();
    }

    /// Whether it was broken or refused, and what was asked for has come since.
    public boolean isMadeGood() {
        return isDelivered && promise.state() == PromiseState.BROKEN;
    }

    /// Whether it came after the day that had been agreed for it, else after that for which it was offered.
    public boolean hasComeLate() {
        LocalDate agreed = promise.needBy() == null ? promise.offered() : promise.needBy();
        return isDelivered && agreed != null && comes != null && comes.isAfter(agreed);
    }

    /// This promise answered on a day, with what was noted; itself where the answer is how it is shown.
    public Promise answered(PromiseState state, LocalDate on) {
        return promise.said(meant(state), offeredOf(state), needByOf(state), promise.note(), on);
    }

    /// The state that is stored for an answer: what was agreed stays agreed while it shows as asked again.
    private PromiseState meant(PromiseState answer) {
        return answer == shown() ? promise.state() : answer;
    }

    /// The day by which an answer agrees that it is needed, where none is named. Who agrees, agrees to the day by
    /// which it is needed now; who says that it is at risk, to that of the agreement, unless the plan needs it
    /// sooner.
    public @Nullable LocalDate needByOf(PromiseState answer) {
        LocalDate agreed = promise.needBy();
        boolean isAboutNow = answer != shown()
                && (answer == PromiseState.AGREED
                        || (answer == PromiseState.AT_RISK && (agreed == null || isNeededSooner())));
        return isAboutNow && needed != null ? needed : agreed;
    }

    /// The day for which an answer offers it, where none is named: as it is offered, but who agrees offers it for
    /// a day on which it is not late.
    public @Nullable LocalDate offeredOf(PromiseState answer) {
        LocalDate agreed = needByOf(answer);
        boolean isAgreedNow = answer == PromiseState.AGREED && answer != shown();
        return isAgreedNow && agreed != null ? offeredBy(promise.offered(), agreed) : promise.offered();
    }

    /// The day for which it is offered once both agree on one: as it is offered, unless that is later than what is
    /// agreed, has passed, or the plan has it later than is offered: then what has just been agreed would be late.
    ///
    /// @param offered the day for which it is offered now; null stays null
    public @Nullable LocalDate offeredBy(@Nullable LocalDate offered, LocalDate agreed) {
        if (offered == null) {
            return null;
        }
        boolean isEarly = (comes != null && comes.isAfter(offered)) || (today != null && today.isAfter(offered));
        return isEarly || offered.isAfter(agreed) ? agreed : offered;
    }

    /// The day on which both can agree: the last on which it may come so that nothing is late. Null where there
    /// are no dates, where that day has passed, and where it has come or is said to have been kept.
    public @Nullable LocalDate dayToAgreeOn() {
        boolean hasPassed = needed != null && today != null && needed.isBefore(today);
        return isOpen() && !hasPassed ? needed : null;
    }

    /// Whether it was agreed, or is at risk, and the plan needs it sooner than was agreed.
    public boolean isNeededSooner() {
        boolean agreed = promise.state() == PromiseState.AGREED || promise.state() == PromiseState.AT_RISK;
        LocalDate by = promise.needBy();
        return agreed && isOpen() && by != null && needed != null && needed.isBefore(by);
    }

    /// Whether it is offered for a day after that on which it is needed.
    public boolean isOfferedTooLate() {
        LocalDate offered = promise.offered();
        return isOpen() && offered != null && needed != null && offered.isAfter(needed);
    }

    /// The day that was given for it: that for which it is offered, else, of what is agreed or at risk, that by
    /// which it was agreed to be needed; null where nobody named one.
    public @Nullable LocalDate given() {
        boolean isAgreed = promise.state() == PromiseState.AGREED || promise.state() == PromiseState.AT_RISK;
        return promise.offered() != null || !isAgreed ? promise.offered() : promise.needBy();
    }

    /// By how many days the plan has it after the day that was given for it; nought where it has not, and where it
    /// has come or is said to have been kept.
    public long daysBehind() {
        LocalDate given = given();
        return isOpen() && given != null && comes != null ? Math.max(0, comes.toEpochDay() - given.toEpochDay()) : 0;
    }

    /// The day on which it falls due: that for which it is offered, else the earlier of those by which it is
    /// needed and by which it was agreed to be; null where there is none.
    public @Nullable LocalDate due() {
        LocalDate given = given();
        boolean isGivenFirst = given != null && (needed == null || given.isBefore(needed));
        return promise.offered() != null || isGivenFirst ? given : needed;
    }

    /// Whether the day on which it falls due has passed and it has not come.
    public boolean isOverdue() {
        LocalDate day = due();
        return isOpen() && day != null && today != null && day.isBefore(today);
    }

    /// Whether the day to reckon with is the plan's: none is offered, or the plan has it later.
    public boolean isByPlan() {
        LocalDate offered = promise.offered();
        return comes != null && (offered == null || comes.isAfter(offered));
    }

    /// The day to reckon with: that for which it is offered, or the plan's.
    public @Nullable LocalDate expected() {
        return isByPlan() ? comes : promise.offered();
    }

    /// By how many whole weeks the day to reckon with comes before that on which it is needed; below nil where it
    /// comes after, any day too late counting as a week; null where one of the two is not known, and where it has
    /// come or is said to have been kept: then there is nothing to spare any more.
    public @Nullable Long weeksToSpare() {
        LocalDate day = expected();
        return !isOpen() || day == null || needed == null
                ? null
                : Math.floorDiv(needed.toEpochDay() - day.toEpochDay(), (long) DAYS_A_WEEK);
    }
}
