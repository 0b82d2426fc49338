package dev.trajectory.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The sentences of one resource bundle, said in one locale.
///
/// Sentences are [MessageFormat] patterns: `{0}` is the first term, `{1,choice,…}` chooses by number.
final class Phrasebook {

    private final ResourceBundle bundle;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    /// A phrasebook of that bundle.
    ///
    /// @param name the bundle's name within this package, such as `findings`
    Phrasebook(String name, Locale locale) {
        this.bundle = bundle(name, locale);
        this.locale = locale;
        Map<Long, String> months = shortMonths(locale);
        month = new DateTimeFormatterBuilder()
                .appendText(ChronoField.MONTH_OF_YEAR, months)
                .appendPattern(" yyyy")
                .toFormatter(locale);
        day = new DateTimeFormatterBuilder().appendPattern("d ").append(month).toFormatter(locale);
    }

    static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "dev.trajectory.words." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// Our own short names, for the platform's have changed between releases ("Sep", "Sept").
    private static Map<Long, String> shortMonths(Locale locale) {
        ResourceBundle dates = bundle("dates", locale);
        Map<Long, String> names = new HashMap<>();
        for (Month month : Month.values()) {
            names.put((long) month.getValue(), dates.getString("short." + month));
        }
        return names;
    }

    /// The sentence of that key with its terms put in. Throws [java.util.MissingResourceException] without one.
    String say(String key, Object... terms) {
        return new MessageFormat(bundle.getString(key), locale).format(terms);
    }

    /// A day, such as "11 Jun 2028".
    String day(LocalDate date) {
        return day.format(date);
    }

    /// A month, such as "Jun 2028".
    String month(YearMonth yearMonth) {
        return month.format(yearMonth);
    }
}
