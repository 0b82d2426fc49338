package dev.trajectory.words;

import java.util.Locale;

/// What the marks on pictures of cards and lines mean, the same on all of them.
public final class LegendWords {

    private final Phrasebook book;

    public LegendWords(Locale locale) {
        this.book = new Phrasebook("pictures", locale);
    }

    /// What a mark means.
    ///
    /// @param name `critical`, `next`, `dependency`, `unfunded`, `findings`, `goLive`, `freeze`, `load` or
    /// `worst`, or how a promise stands
    public String say(String name) {
        return book.say("legend." + name);
    }

    /// What stands in the sign of a promise that was asked for and not answered.
    public String asked() {
        return book.say("map.asked");
    }
}
