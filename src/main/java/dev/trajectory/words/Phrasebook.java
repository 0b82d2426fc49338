package dev.trajectory.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of one resource bundle, said in one locale.
///
/// Sentences are [MessageFormat] patterns: `{0}` is the first term, `{1,choice,…}` chooses by number.
final class Phrasebook {

    private final ResourceBundle bundle;
    private final ResourceBundle dates;
    private final Locale locale;

    /// A phrasebook of that bundle.
    ///
    /// @param name the bundle's name within this package, such as `findings`
    Phrasebook(String name, Locale locale) {
        this.bundle = bundle(name, locale);
        this.dates = bundle("dates", locale);
        this.locale = locale;
    }

    static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "dev.trajectory.words." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The sentence of that key with its terms put in. Throws [java.util.MissingResourceException] without one.
    String say(String key, Object... terms) {
        return new MessageFormat(bundle.getString(key), locale).format(terms);
    }

    /// Whether there is a sentence of that key.
    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// A day, such as "11 Jun 2028".
    String day(LocalDate date) {
        return date("day", date.getDayOfMonth(), date.getMonth(), date.getYear());
    }

    /// A day of a year that goes without saying, such as "11 Jun".
    String dayOfYear(LocalDate date) {
        return date("dayOfYear", date.getDayOfMonth(), date.getMonth(), date.getYear());
    }

    /// A month, such as "Jun 2028".
    String month(YearMonth month) {
        return date("month", 1, month.getMonth(), month.getYear());
    }

    /// A month's name, such as "Jun": our own, for the platform's differ between releases ("Sep", "Sept").
    String month(Month month) {
        return dates.getString("short." + month);
    }

    /// The year that starts on the first of that month: "2027/28", or "2027" when it is the calendar's.
    static String year(int startYear, Month first) {
        return first == Month.JANUARY
                ? Integer.toString(startYear)
                : String.format(Locale.ROOT, "%d/%02d", startYear, (startYear + 1) % 100);
    }

    private String date(String pattern, int day, Month month, int year) {
        return new MessageFormat(dates.getString(pattern), locale)
                .format(new Object[] {Integer.toString(day), month(month), Integer.toString(year)});
    }
}
