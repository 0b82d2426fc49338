package dev.trajectory.words;

import dev.trajectory.model.FinancialYear;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.MissingResourceException;

/// The words of the window, in one locale: names of actions and views, labels, questions and hints.
public final class WindowWords {

    private final Phrasebook book;
    private final Locale locale;

    public WindowWords(Locale locale) {
        this.book = new Phrasebook("window", locale);
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// The text of that key with its terms put in. Throws [MissingResourceException] where there is none.
    public String say(String key, Object... terms) {
        return book.say(key, terms);
    }

    /// Whether there is a text of that key.
    public boolean has(String key) {
        return book.has(key);
    }

    /// A day, such as "11 Jun 2028".
    public String day(LocalDate date) {
        return book.day(date);
    }

    /// A day of a year that goes without saying, such as "11 Jun".
    public String dayOfYear(LocalDate date) {
        return book.dayOfYear(date);
    }

    /// A financial year that starts on the first of that month: "2027/28", or "2027" where it is the calendar's.
    public String year(FinancialYear year, Month first) {
        return Phrasebook.year(year.startYear(), first);
    }

    /// A month, such as "Jun 2028".
    public String month(YearMonth month) {
        return book.month(month);
    }
}
