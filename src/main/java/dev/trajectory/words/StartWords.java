package dev.trajectory.words;

import java.util.Locale;
import java.util.MissingResourceException;

/// The words with which plans begin, in one locale: names of bank holidays and starter patterns, and what is wrong
/// with an answer.
public final class StartWords {

    private final Phrasebook book;

    public StartWords(Locale locale) {
        this.book = new Phrasebook("start", locale);
    }

    /// The text of that key with its terms put in. Throws [MissingResourceException] where there is none.
    public String say(String key, Object... terms) {
        return book.say(key, terms);
    }
}
