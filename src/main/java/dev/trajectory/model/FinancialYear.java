package dev.trajectory.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A financial year, written "2027/28". In which month it starts is a setting of the plan.
///
/// @param startYear the calendar year it starts in, 1900 to 2199
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    /// The last year that can be named.
    public static final int LAST = 2199;

    private static final Pattern TEXT = Pattern.compile("(\\d{4})/(\\d{2})");

    public FinancialYear {
        InvalidValue.requireRange("financialYear", startYear, 1900, LAST);
    }

    /// Reads "2027/28". Throws [InvalidValue] when the text is not two years in a row.
    public static FinancialYear parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            int start = Integer.parseInt(matcher.group(1));
            if ((start + 1) % 100 == Integer.parseInt(matcher.group(2))) {
                return new FinancialYear(start);
            }
        }
        throw new InvalidValue(InvalidValue.Reason.NOT_UNDERSTOOD, "financialYear", text, "such as 2027/28");
    }

    /// Reads "2027/28", and "2027" where years are the calendar's. Throws [InvalidValue] for anything else.
    ///
    /// @param first the month in which years start
    public static FinancialYear parse(String text, Month first) {
        return first == Month.JANUARY && text.matches("\\d{4}")
                ? new FinancialYear(Integer.parseInt(text))
                : parse(text);
    }

    /// The year that holds this date when years start on the first of the given month.
    public static FinancialYear containing(LocalDate date, Month first) {
        return new FinancialYear(date.getMonthValue() >= first.getValue() ? date.getYear() : date.getYear() - 1);
    }

    /// The first day of this year.
    public LocalDate start(Month first) {
        return LocalDate.of(startYear, first, 1);
    }

    /// The last day of this year.
    public LocalDate end(Month first) {
        return start(first).plusYears(1).minusDays(1);
    }

    public FinancialYear plus(int years) {
        return new FinancialYear(startYear + years);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d/%02d", startYear, (startYear + 1) % 100);
    }
}
