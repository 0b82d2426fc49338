package dev.trajectory.check;

import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.RoleId;
import dev.trajectory.schedule.LoadCell;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /// The month of load in which it says that too much is asked; null where it is about something else.
    public @Nullable LoadCell overload() {
        YearMonth month = terms.stream()
                .filter(Term.Month.class::isInstance)
                .map(term -> ((Term.Month) term).month())
                .findFirst()
                .orElse(null);
        if (month == null) {
            return null;
        }
        return switch (rule) {
            case CAPACITY_OVERLOAD -> new LoadCell.Points((OrganisationId) subjects.getFirst(), month);
            case ROLE_OVERLOAD, ROLE_DAY_OVERLOAD -> new LoadCell.People((RoleId) subjects.getFirst(), month);
            default -> null;
        };
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
