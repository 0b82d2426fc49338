package dev.trajectory.ui.governance;

import dev.trajectory.finance.SignOffNow.Stake;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionStatus;
import dev.trajectory.model.SignOff;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import java.time.LocalDate;
import java.util.Objects;

/// What follows from what is typed: the day of a decision, and what an organisation signs for.
///
/// @param desk tells what day it is, and what the plan is to whom
record Settling(Desk desk) {

    /// A row as typed, with what follows from that.
    Record settled(Record before, Record after) {
        return switch (after) {
            case Decision now
            when before instanceof Decision was && isTaken(was, now) -> now.withDecidedOn(desk.today());
            case SignOff now when before instanceof SignOff was && isSigned(was, now) -> signed(now);
            default -> after;
        };
    }

    /// A decision that is said to be taken has a day on which it was: today, unless another is said.
    private static boolean isTaken(Decision was, Decision now) {
        return was.status() != DecisionStatus.DECIDED
                && now.status() == DecisionStatus.DECIDED
                && now.decidedOn() == null;
    }

    /// Whether it is signed now, or signed again on another day.
    private static boolean isSigned(SignOff was, SignOff now) {
        boolean isAgain = now.signedOn() != null && !now.signedOn().equals(was.signedOn());
        return now.state().isSigned() && (isAgain || !was.state().isSigned());
    }

    /// An organisation signs for the plan as it is: what it costs it, and when the last of its work finishes;
    /// today, unless another day is said.
    private SignOff signed(SignOff now) {
        Outlook outlook = desk.snapshot().outlook();
        Stake stake = Stake.of(outlook.plan(), outlook.schedule(), outlook.money(), now.organisation());
        LocalDate on = Objects.requireNonNullElse(now.signedOn(), desk.today());
        return now.signedFor(on, stake.cost(), stake.finish());
    }
}
