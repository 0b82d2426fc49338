package dev.trajectory.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much working time a chunk takes: whole days or weeks of its owner's calendar, written "12d" or "8w".
///
/// A week is as many days as that calendar works in a week, so "8w" stays eight weeks when the owner changes.
///
/// @param amount nil (a milestone) to a hundred years
public record WorkSpan(int amount, Unit unit) {

    /// What the amount counts.
    public enum Unit {
        DAYS,
        WEEKS
    }

    /// Takes no time: a milestone.
    public static final WorkSpan NIL = new WorkSpan(0, Unit.DAYS);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})([dw])");

    public WorkSpan {
        InvalidValue.requireRange("duration", amount, 0, most(unit));
    }

    /// The most that can be planned in a unit: a hundred years.
    public static int most(Unit unit) {
        return unit == Unit.DAYS ? 36_500 : 5_200;
    }

    public static WorkSpan weeks(int weeks) {
        return new WorkSpan(weeks, Unit.WEEKS);
    }

    public static WorkSpan days(int days) {
        return new WorkSpan(days, Unit.DAYS);
    }

    /// Reads "12d" or "8w". Throws [InvalidValue] for anything else.
    public static WorkSpan parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidValue(InvalidValue.Reason.NOT_UNDERSTOOD, "duration", text, "such as 12d or 8w");
        }
        return new WorkSpan(Integer.parseInt(matcher.group(1)), matcher.group(2).equals("w") ? Unit.WEEKS : Unit.DAYS);
    }

    public boolean isNil() {
        return amount == 0;
    }

    /// The number of working days, given how many days a week are worked.
    public int workingDays(int daysAWeek) {
        return unit == Unit.WEEKS ? amount * daysAWeek : amount;
    }

    @Override
    public String toString() {
        return amount + (unit == Unit.WEEKS ? "w" : "d");
    }
}
