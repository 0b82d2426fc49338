package dev.trajectory.ui.records;

import dev.trajectory.finance.SignOffNow.Stake;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionStatus;
import dev.trajectory.model.SignOff;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What follows from what is typed, wherever it is: the day of a decision, and what an organisation signs for.
///
/// @param desk tells what day it is, and what the plan is to whom
record Settling(Desk desk) {

    /// A row as typed or pasted, with what follows from that.
    ///
    /// @param before the row it takes the place of; null for a new one
    Record settled(@Nullable Record before, Record after) {
        return switch (after) {
            case Decision now
            when isTaken(before instanceof Decision was ? was : null, now) -> now.withDecidedOn(desk.today());
            case SignOff now -> signed(before instanceof SignOff was ? was : null, now);
            default -> after;
        };
    }

    /// A decision that is said to be taken has a day on which it was: today, unless another is said.
    private static boolean isTaken(@Nullable Decision was, Decision now) {
        return now.status() == DecisionStatus.DECIDED
                && now.decidedOn() == null
                && (was == null || was.status() != DecisionStatus.DECIDED);
    }

    /// Whether it is signed now, or signed again on another day.
    private static boolean isSigned(@Nullable SignOff was, SignOff now) {
        boolean isAgain =
                was != null && now.signedOn() != null && !now.signedOn().equals(was.signedOn());
        return now.state().isSigned() && (was == null || isAgain || !was.state().isSigned());
    }

    /// An organisation signs for the plan as it is: what it costs it, and when the last of its work finishes;
    /// today, unless another day is said. What is said with it of what was signed for stands.
    private SignOff signed(@Nullable SignOff was, SignOff now) {
        boolean isSaid = now.signedCost() != null || now.signedFinish() != null;
        boolean isSaidNow = isSaid
                && (was == null
                        || !Objects.equals(was.signedCost(), now.signedCost())
                        || !Objects.equals(was.signedFinish(), now.signedFinish()));
        if (!isSigned(was, now) || isSaidNow) {
            return now;
        }
        Outlook outlook = desk.snapshot().outlook();
        Stake stake = Stake.of(outlook.plan(), outlook.schedule(), outlook.money(), now.organisation());
        LocalDate on = Objects.requireNonNullElse(now.signedOn(), desk.today());
        return now.signedFor(on, stake.cost(), stake.finish());
    }
}
