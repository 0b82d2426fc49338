package dev.trajectory.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The wait that a dependency adds, or, below nil, the lead it allows: "3w", "-2d", or elapsed time "10ed", "6ew".
///
/// Working time runs on the calendar of the chunk that waits; elapsed time counts every day.
///
/// @param amount up to a hundred years either way
public record Lag(int amount, Unit unit) {

    /// What the amount counts.
    public enum Unit {
        WORKING_DAYS("d"),
        WORKING_WEEKS("w"),
        ELAPSED_DAYS("ed"),
        ELAPSED_WEEKS("ew");

        private final String suffix;

        Unit(String suffix) {
            this.suffix = suffix;
        }

        public boolean isElapsed() {
            return this == ELAPSED_DAYS || this == ELAPSED_WEEKS;
        }

        public boolean isWeeks() {
            return this == WORKING_WEEKS || this == ELAPSED_WEEKS;
        }
    }

    public static final Lag NONE = new Lag(0, Unit.WORKING_DAYS);

    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,6})(e?[dw])");

    public Lag {
        int most = unit.isWeeks() ? 5_200 : 36_500;
        InvalidValue.requireRange("lag", amount, -most, most);
    }

    /// Reads "3w", "-2d", "10ed" or "6ew". Throws [InvalidValue] for anything else.
    public static Lag parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            for (Unit unit : Unit.values()) {
                if (unit.suffix.equals(matcher.group(2))) {
                    return new Lag(Integer.parseInt(matcher.group(1)), unit);
                }
            }
        }
        throw new InvalidValue(InvalidValue.Reason.NOT_UNDERSTOOD, "lag", text, "such as 3w, -2d, 10ed or 6ew");
    }

    public boolean isNone() {
        return amount == 0;
    }

    /// The number of days, working or elapsed as the unit says, given how many days a week are worked.
    public int days(int daysAWeek) {
        return switch (unit) {
            case WORKING_DAYS, ELAPSED_DAYS -> amount;
            case WORKING_WEEKS -> amount * daysAWeek;
            case ELAPSED_WEEKS -> amount * 7;
        };
    }

    @Override
    public String toString() {
        return amount + unit.suffix;
    }
}
