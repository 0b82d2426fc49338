package dev.trajectory.app.start;

import java.util.List;
import java.util.Locale;

/// One answer from which no plan can be made.
///
/// @param row the organisation it is about, counted from 0; -1 for none
/// @param terms what the sentence needs to say besides, in the order its text numbers them
public record StartProblem(Field field, Kind kind, int row, List<Object> terms) {

    /// Which answer is wrong.
    public enum Field {
        NAME,
        VISION,
        START,
        WEEK,
        CODE,
        ORGANISATION,
        CAPACITY,
        FREEZE,
        PATTERN
    }

    /// What is wrong with it.
    public enum Kind {
        NAME_EMPTY,
        /// Term: the most characters.
        TEXT_TOO_LONG,
        TEXT_NOT_WRITABLE,
        /// Terms: the first and the last year.
        START_OUT_OF_RANGE,
        NO_WORKING_DAY,
        /// Term: the number of the row, from 1.
        ORGANISATION_EMPTY,
        /// Term: the code.
        CODE_NOT_UNDERSTOOD,
        /// Term: the code.
        CODE_TWICE,
        /// Term: the organisation's code.
        CAPACITY_OUT_OF_RANGE,
        /// Terms: the organisation's code, what it can take, what the pattern asks.
        CAPACITY_TOO_SMALL,
        /// Term: the most weeks.
        FREEZE_TOO_LONG,
        NOBODY_TAKES_PART,
        LEAD_TAKES_NO_PART;

        /// How texts name it, such as `name-empty`.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public StartProblem {
        terms = List.copyOf(terms);
    }
}
