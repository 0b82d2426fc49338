package dev.trajectory.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How far an organisation stands behind one state of the plan.
///
/// @param subject what is signed, such as a baseline
/// @param confidence a vote of 1 to 5, or null when not cast
/// @param signedCost what the plan cost the organisation when it signed; null where nobody kept it
/// @param signedFinish when the last of its work was to finish when it signed; null where nobody kept it
/// @param signedFinishes when each chunk that it leads or takes part in was to finish when it signed; empty where
///     nobody kept it
public record SignOff(
        OrganisationId organisation,
        String subject,
        SignOffState state,
        @Nullable Integer confidence,
        String condition,
        String signedBy,
        @Nullable LocalDate signedOn,
        @Nullable Money signedCost,
        @Nullable LocalDate signedFinish,
        SequencedMap<ChunkId, LocalDate> signedFinishes) {
    public SignOff {
        InvalidValue.requireText("subject", subject, Plan.NAME_LENGTH);
        if (confidence != null) {
            InvalidValue.requireRange("confidence", confidence, 1, 5);
        }
        InvalidValue.requireLength("condition", condition, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("signedBy", signedBy, Plan.NAME_LENGTH);
        InvalidValue.requireDate("signedOn", signedOn);
        InvalidValue.requireDate("signedFinish", signedFinish);
        signedFinishes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(signedFinishes));
        signedFinishes.values().forEach(finish -> InvalidValue.requireDate("signedFinishes", finish));
    }

    /// A sign-off of which nobody kept what was signed for.
    public SignOff(
            OrganisationId organisation,
            String subject,
            SignOffState state,
            @Nullable Integer confidence,
            String condition,
            String signedBy,
            @Nullable LocalDate signedOn) {
        this(
                organisation,
                subject,
                state,
                confidence,
                condition,
                signedBy,
                signedOn,
                null,
                null,
                new LinkedHashMap<>());
    }

    /// This sign-off of something that is called otherwise.
    public SignOff withSubject(String changed) {
        return new SignOff(
                organisation,
                changed,
                state,
                confidence,
                condition,
                signedBy,
                signedOn,
                signedCost,
                signedFinish,
                signedFinishes);
    }

    /// This sign-off as signed on a day for a plan that costs the organisation so much and finishes its work then.
    ///
    /// @param finishes when each of its chunks is to finish
    public SignOff signedFor(
            LocalDate on, Money cost, @Nullable LocalDate finish, SequencedMap<ChunkId, LocalDate> finishes) {
        return new SignOff(organisation, subject, state, confidence, condition, signedBy, on, cost, finish, finishes);
    }

    /// This sign-off with other chunks of which it is known when they were to finish.
    public SignOff withSignedFinishes(SequencedMap<ChunkId, LocalDate> changed) {
        return new SignOff(
                organisation,
                subject,
                state,
                confidence,
                condition,
                signedBy,
                signedOn,
                signedCost,
                signedFinish,
                changed);
    }

    /// This sign-off without chunks other than some of those of which it is known when they were to finish.
    public SignOff signedForOnly(Predicate<ChunkId> some) {
        if (signedFinishes.keySet().stream().allMatch(some)) {
            return this;
        }
        SequencedMap<ChunkId, LocalDate> staying = new LinkedHashMap<>(signedFinishes);
        staying.keySet().removeIf(some.negate());
        return withSignedFinishes(staying);
    }
}
