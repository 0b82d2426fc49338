package dev.trajectory.check;

import dev.trajectory.model.Id;
import java.util.List;

/// One thing a check found.
///
/// @param subjects what it is about, the main one first
/// @param terms what the sentence needs to say besides, in the order its text numbers them
public record Finding(Rule rule, Severity severity, List<Id> subjects, List<Term> terms) {

    /// How much it matters, the worst first.
    public enum Severity {
        /// The plan is wrong until it is mended.
        ERROR,
        /// The plan may not work.
        WARNING,
        /// The plan could be better.
        ADVICE
    }

    public Finding {
        subjects = List.copyOf(subjects);
        terms = List.copyOf(terms);
    }
}
