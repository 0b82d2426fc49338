package dev.trajectory.edit;

import dev.trajectory.model.Id;
import dev.trajectory.model.InvalidValue;
import java.util.List;

/// Why an edit does not apply, to be said in words.
///
/// @param reason what is wrong
/// @param field the field it is wrong in, as the file spells it; empty for none
/// @param subjects the records it speaks of, in the order the sentence names them; a circle's chunks in the order
///     they wait
/// @param terms further terms of the sentence, such as the value given and what is allowed
public record Refusal(Reason reason, String field, List<Id> subjects, List<String> terms) {

    /// What is wrong.
    public enum Reason {
        /// A record that the edit speaks of is no longer in the plan.
        GONE,
        /// A record would name one that is not in the plan; the subjects are it and the one missing.
        UNKNOWN,
        /// One of the two waits for the other already.
        ALREADY_WAITS,
        /// The chunks would wait for each other in a circle: each for the next, the last for the first.
        CIRCLE,
        /// Another record is called that already; the subjects are it and the other.
        NAME_TAKEN,
        /// A chunk cannot stand below itself.
        BELOW_ITSELF,
        /// Other records still name what is to be removed; the subjects are it and they.
        STILL_USED,
        /// A chunk splits into two pieces at least, and two at least are merged.
        TOO_FEW_PIECES,
        /// The chunk has chunks below it, so this cannot be done to it.
        IS_PARENT,
        /// The chunk has begun or is done: its dates are what happened.
        HAS_BEGUN,
        /// A benefit measured in quality-adjusted life years would be discounted at the standard rate.
        QALY_RATE,
        /// A disbenefit that is worth more than nothing, so that it would count as a gain.
        DISBENEFIT_ABOVE_NIL,
        /// A rollout has no chunks to copy.
        NO_PATTERN,
        /// The pattern of a rollout is this organisation's own: it cannot have a copy besides.
        AT_HOME,
        /// An organisation's copy of a rollout was cut loose since.
        NO_COPY,
        /// What is offered to a copy is not what was answered any more.
        OFFER_CHANGED,
        /// A value that no plan may hold; the terms are the [InvalidValue.Reason], the value and the bounds.
        INVALID_VALUE
    }

    public Refusal {
        subjects = List.copyOf(subjects);
        terms = List.copyOf(terms);
    }

    static Result gone(Id record) {
        return because(Reason.GONE, List.of(record));
    }

    static Result because(Reason reason, List<? extends Id> subjects) {
        return new Result.Refused(new Refusal(reason, "", List.copyOf(subjects), List.of()));
    }

    /// The refusal of a value that no plan may hold.
    public static Refusal of(InvalidValue invalid) {
        return new Refusal(
                Reason.INVALID_VALUE,
                invalid.field(),
                List.of(),
                List.of(invalid.reason().name(), invalid.value(), invalid.bounds()));
    }
}
