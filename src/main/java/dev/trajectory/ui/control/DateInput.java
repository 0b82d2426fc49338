package dev.trajectory.ui.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads days as people type them: "8 Mar 2027", "8 March 27", "8/3/2027", "2027-03-08".
public final class DateInput {

    private final List<DateTimeFormatter> forms;

    public DateInput(Locale locale) {
        forms = Stream.of(
                        "d MMM uuuu",
                        "d MMMM uuuu",
                        "d/M/uuuu",
                        "d.M.uuuu",
                        "uuuu-M-d",
                        "d MMM uu",
                        "d MMMM uu",
                        "d/M/uu")
                .map(pattern -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(locale)
                        .withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }

    /// The day, or empty when the text is none.
    public Optional<LocalDate> read(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        String written = plain.replaceAll("(?i)\\bsep\\b", "Sept");
        for (DateTimeFormatter form : forms) {
            for (String each : List.of(plain, written)) {
                Optional<LocalDate> day = read(each, form);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    /// The month, as people type them: "Mar 2027", "3/2027", "2027-03"; empty when the text is none.
    public Optional<YearMonth> month(String text) {
        return Stream.of("1 " + text, "1/" + text, text + "-1")
                .flatMap(day -> read(day).stream())
                .map(YearMonth::from)
                .findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
