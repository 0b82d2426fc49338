package dev.trajectory.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of one resource bundle, said in one locale.
///
/// Sentences are [MessageFormat] patterns: `{0}` is the first term, `{1,choice,…}` chooses by number.
final class Phrasebook {

    private final ResourceBundle bundle;
    private final Locale locale;

    /// @param name the bundle's name within this package, such as `findings`
    Phrasebook(String name, Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                "dev.trajectory.words." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = locale;
    }

    /// The sentence of that key with its terms put in. Throws [java.util.MissingResourceException] without one.
    String say(String key, Object... terms) {
        return new MessageFormat(bundle.getString(key), locale).format(terms);
    }

    /// A day, such as "11 Jun 2028".
    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date);
    }

    /// A month, such as "Jun 2028".
    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM yyyy", locale).format(month);
    }
}
