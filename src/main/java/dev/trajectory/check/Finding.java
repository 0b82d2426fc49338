package dev.trajectory.check;

import dev.trajectory.model.Id;
import java.util.List;
import java.util.Locale;

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
        ADVICE;

        /// How commands and texts name it, such as `error`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Finding error(Rule rule, List<? extends Id> subjects, Term... terms) {
        return new Finding(rule, Severity.ERROR, List.copyOf(subjects), List.of(terms));
    }

    static Finding warning(Rule rule, List<? extends Id> subjects, Term... terms) {
        return new Finding(rule, Severity.WARNING, List.copyOf(subjects), List.of(terms));
    }

    static Finding advice(Rule rule, List<? extends Id> subjects, Term... terms) {
        return new Finding(rule, Severity.ADVICE, List.copyOf(subjects), List.of(terms));
    }

    /// Whether another says the same of the same, in the same month or year where it names one, with whatever
    /// figures.
    public boolean isOfTheSame(Finding other) {
        return rule == other.rule && subjects.equals(other.subjects) && times().equals(other.times());
    }

    private List<Term> times() {
        return terms.stream()
                .filter(term -> term instanceof Term.Month || term instanceof Term.Year)
                .toList();
    }

    public Finding {
        subjects = List.copyOf(subjects);
        terms = List.copyOf(terms);
    }
}
