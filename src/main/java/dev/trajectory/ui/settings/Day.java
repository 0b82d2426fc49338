package dev.trajectory.ui.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads days as people write them: `1 Apr 2027`, `1 April 2027`, `1/4/2027`, `2027-04-01`.
final class Day {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[\\s./-]+(\\p{L}+|\\d{1,2})[\\s./-]+(\\d{4})");
    private static final int SHORTEST_MONTH = 3;

    private Day() {}

    /// The day, or null where the text is none.
    static @Nullable LocalDate read(String text, Locale locale) {
        Matcher iso = YEAR_FIRST.matcher(text.strip());
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher written = YEAR_LAST.matcher(text.strip());
        return written.matches() ? day(written.group(3), month(written.group(2), locale), written.group(1)) : null;
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(number(year), month, number(day));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /// 1 to 12, or 0 for what is no month.
    private static int month(String text, Locale locale) {
        if (Character.isDigit(text.charAt(0))) {
            return number(text);
        }
        String typed = text.toLowerCase(locale);
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL_STANDALONE, locale).toLowerCase(locale);
            if (typed.length() >= SHORTEST_MONTH && name.startsWith(typed)) {
                return month.getValue();
            }
        }
        return 0;
    }
}
