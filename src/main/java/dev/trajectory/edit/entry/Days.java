package dev.trajectory.edit.entry;

import dev.trajectory.model.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads days: 31 Mar 2028, 2028-03-31, 31/3/2028, 31.3.28, Mar 2028 (its first day or its last).
///
/// @param last whether a month alone means its last day
record Days(Vocabulary vocabulary, boolean last) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(T.*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})");
    private static final Pattern SPELT = Pattern.compile("(\\d{1,2})[-/. ](\\p{L}+)\\.?[-/. ]['’]?(\\d{4}|\\d{2})");

    /// Two digits behind a blank are a day that lacks its year: Mar 31.
    private static final Pattern MONTH = Pattern.compile("(\\p{L}+)\\.?(?:[-/ '’]+(?=\\d{4})| ?[-/'’])(\\d{4}|\\d{2})");
    private static final Pattern TIME = Pattern.compile("[T ]*\\d{1,2}:\\d{2}(:\\d{2})?( ?[AaPp]\\.?[Mm]\\.?)?$");
    private static final Pattern SERIAL = Pattern.compile("[2-9]\\d{4}");

    /// The day before which spreadsheets count days, for all after February 1900.
    private static final LocalDate BEFORE_SERIALS = LocalDate.of(1899, 12, 30);

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /// What was read.
    ///
    /// @param words of how many words; 0 where they look like no day at all
    /// @param day null where they look like one but are none
    record Read(int words, @Nullable LocalDate day) {}

    private static final Read NONE = new Read(0, null);

    /// The day that these words begin with.
    Read read(List<String> words) {
        if (words.isEmpty()) {
            return NONE;
        }
        Matcher iso = ISO.matcher(words.getFirst());
        Matcher dayFirst = DAY_FIRST.matcher(words.getFirst());
        if (iso.matches()) {
            return new Read(1, day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        }
        if (dayFirst.matches()) {
            return new Read(1, day(year(dayFirst.group(3)), number(dayFirst.group(2)), number(dayFirst.group(1))));
        }
        return spelt(words);
    }

    /// The day that a cell says and nothing else, as spreadsheets and planners write it: with the day of the week,
    /// a time of day, hyphens (1-Apr-28, Apr-28), or as the number of days that an unformatted cell shows; null
    /// where it says no day, or more than one.
    @Nullable
    LocalDate whole(String cell) {
        String text = TIME.matcher(cell.strip())
                .replaceFirst("")
                .replaceAll("[\\s,]+", " ")
                .strip();
        int blank = text.indexOf(' ');
        boolean hasWeekday = blank > 0
                && vocabulary.is(
                        Vocabulary.Word.WEEKDAY, text.substring(0, blank).replaceFirst("\\.$", ""));
        String bare = hasWeekday ? text.substring(blank + 1) : text;
        Matcher spelt = SPELT.matcher(bare);
        Matcher month = MONTH.matcher(bare);
        Month named = spelt.matches()
                ? vocabulary.month(spelt.group(2))
                : month.matches() ? vocabulary.month(month.group(1)) : null;
        if (named != null) {
            return spelt.matches()
                    ? day(year(spelt.group(3)), named.getValue(), number(spelt.group(1)))
                    : month(year(month.group(2)), named);
        }
        if (SERIAL.matcher(bare).matches()) {
            return known(BEFORE_SERIALS.plusDays(number(bare)));
        }
        List<String> words = List.of(bare.split(" "));
        Read read = read(words);
        return read.words() == words.size() ? read.day() : null;
    }

    private static int year(String digits) {
        int year = number(digits);
        return year < 100 ? 2000 + year : year;
    }

    private Read spelt(List<String> words) {
        Matcher day = DAY.matcher(words.getFirst());
        Month month = vocabulary.month(words.getFirst());
        if (month != null) {
            return words.size() > 1 && YEAR.matcher(words.get(1)).matches()
                    ? new Read(2, month(number(words.get(1)), month))
                    : NONE;
        }
        month = words.size() > 1 && day.matches() ? vocabulary.month(words.get(1)) : null;
        if (month == null) {
            return NONE;
        }
        return words.size() > 2 && YEAR.matcher(words.get(2)).matches()
                ? new Read(3, day(number(words.get(2)), month.getValue(), number(day.group(1))))
                : new Read(2, null);
    }

    private @Nullable LocalDate month(int year, Month month) {
        LocalDate first = day(year, month.getValue(), 1);
        return first == null || !last ? first : YearMonth.from(first).atEndOfMonth();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return known(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// A day that a plan may hold, else null.
    private static @Nullable LocalDate known(LocalDate date) {
        return date.isBefore(InvalidValue.EARLIEST) || date.isAfter(InvalidValue.LATEST) ? null : date;
    }
}
