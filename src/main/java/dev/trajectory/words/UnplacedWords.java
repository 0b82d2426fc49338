package dev.trajectory.words;

import dev.trajectory.schedule.Unplaced;
import java.util.Locale;

/// Says why a chunk has no dates. The sentences are in `unplaced.properties`, by the name of the reason.
final class UnplacedWords {

    private final Names names;
    private final Phrasebook book;

    UnplacedWords(Names names, Locale locale) {
        this.names = names;
        this.book = new Phrasebook("unplaced", locale);
    }

    String sentence(Unplaced unplaced) {
        boolean isCircle = unplaced.reason() == Unplaced.Reason.CIRCLE;
        String about = isCircle ? names.circle(unplaced.subjects()) : names.list(unplaced.subjects());
        return book.say(unplaced.reason().name(), about);
    }
}
