package dev.trajectory.words;

import java.util.Locale;
import java.util.ResourceBundle;

/// What commands say about themselves and around their results.
public final class CommandWords {

    private static final String BUNDLE = "commands";

    private final Phrasebook phrases;

    private CommandWords(Locale locale) {
        phrases = new Phrasebook(BUNDLE, locale);
    }

    public static CommandWords in(Locale locale) {
        return new CommandWords(locale);
    }

    /// The texts that the command line's own help looks up.
    public static ResourceBundle bundle(Locale locale) {
        return Phrasebook.bundle(BUNDLE, locale);
    }

    /// The version of the program, such as "0.1.0".
    public static String version() {
        return Phrasebook.bundle("version", Locale.ROOT).getString("version");
    }

    /// The sentence of that key, with its terms put in.
    public String say(String key, Object... terms) {
        return phrases.say(key, terms);
    }
}
