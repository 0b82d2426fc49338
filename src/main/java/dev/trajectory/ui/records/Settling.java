package dev.trajectory.ui.records;

import dev.trajectory.finance.SignOffNow.Stake;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionStatus;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Money;
import dev.trajectory.model.SignOff;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What follows from what is typed, wherever it is: the day of a decision, also of one about a gate, and what an
/// organisation signs for.
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
            case Gate now when isDecided(before instanceof Gate was ? was : null, now) -> now.withDecided(desk.today());
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

    /// A gate whose case is said to be decided has a day on which it was, and opens then: today, unless another is
    /// said.
    private static boolean isDecided(@Nullable Gate was, Gate now) {
        return now.status().isDecided()
                && now.decided() == null
                && (was == null || !was.status().isDecided());
    }

    private SignOff signed(@Nullable SignOff was, SignOff now) {
        return signed(was, now, desk.today(), () -> {
            Outlook outlook = desk.snapshot().outlook();
            Stake stake = Stake.of(outlook.plan(), outlook.schedule(), outlook.money(), now.organisation());
            return new Stake(stake.cost(), stake.finish(), inThePlan(stake.finishes()));
        });
    }

    /// Whether what it holds is of a signing, and was not typed before one: a signing keeps when each chunk was to
    /// finish, which nobody types; where an organisation has no chunk, it keeps the day and the cost.
    private static boolean wasSigned(SignOff was, Stake stake) {
        boolean isPaidOnly = stake.finishes().isEmpty() && was.signedOn() != null && was.signedCost() != null;
        return was.state().isSigned() || !was.signedFinishes().isEmpty() || isPaidOnly;
    }

    /// Whether it is signed now, or signed again: otherwise than before, on another day, or anew where its day is
    /// taken out.
    private static boolean isSigned(@Nullable SignOff was, SignOff now) {
        return now.state().isSigned()
                && (was == null || was.state() != now.state() || !Objects.equals(was.signedOn(), now.signedOn()));
    }

    /// What an option alone has is no part of what the plan names.
    private SequencedMap<ChunkId, LocalDate> inThePlan(SequencedMap<ChunkId, LocalDate> finishes) {
        SequencedMap<ChunkId, LocalDate> named = new LinkedHashMap<>(finishes);
        named.keySet().removeIf(id -> !desk.snapshot().whole().chunks().has(id));
        return named;
    }

    /// An organisation signs for the plan as it is: what it costs it, and when its work finishes; today, unless
    /// another day is said. What is said with it or was typed before it stands; what was of a signing before does
    /// not.
    ///
    /// @param stake what the plan is to the organisation
    static SignOff signed(@Nullable SignOff was, SignOff now, LocalDate today, Supplier<Stake> stake) {
        if (!isSigned(was, now)) {
            return now;
        }
        Stake signed = stake.get();
        SignOff old = was != null && wasSigned(was, signed) ? was : null;
        LocalDate on = now.signedOn();
        Money cost = now.signedCost();
        return now.signedFor(
                on == null || isOf(old, now, SignOff::signedOn) ? today : on,
                cost == null || isOf(old, now, SignOff::signedCost) ? signed.cost() : cost,
                isOf(old, now, SignOff::signedFinish) ? signed.finish() : now.signedFinish(),
                isOf(old, now, SignOff::signedFinishes) ? signed.finishes() : now.signedFinishes());
    }

    /// Whether a part says nothing, or nothing else than in a signing before.
    private static boolean isOf(@Nullable SignOff old, SignOff now, Function<SignOff, @Nullable Object> part) {
        Object said = part.apply(now);
        return said == null || Map.of().equals(said) || (old != null && said.equals(part.apply(old)));
    }
}
