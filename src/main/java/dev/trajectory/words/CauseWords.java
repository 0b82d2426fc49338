package dev.trajectory.words;

import dev.trajectory.model.Id;
import dev.trajectory.model.RoleId;
import dev.trajectory.schedule.Cause;
import java.util.Locale;

/// Says causes. The sentence of a kind of cause has the kind's key in `causes.properties`; where the cause names what
/// it is about there is a second one, with `.named` behind the key.
///
/// Terms: the date, the name, and the reason in the plan's own words.
final class CauseWords {

    private final Names names;
    private final Phrasebook book;

    CauseWords(Names names, Locale locale) {
        this.names = names;
        this.book = new Phrasebook("causes", locale);
    }

    String sentence(Cause cause) {
        Id subject = cause.subject();
        String key = cause.kind().key();
        if (subject == null) {
            return book.say(key, book.day(cause.date()));
        }
        String named = cause.detail().isBlank() ? ".named" : ".because";
        return book.say(key + named, book.day(cause.date()), name(cause.kind(), subject), cause.detail());
    }

    /// The reason for a row that shows its date beside it.
    String label(Cause cause) {
        Id subject = cause.subject();
        String key = "label." + cause.kind().key();
        return subject == null ? book.say(key) : book.say(key + ".named", name(cause.kind(), subject));
    }

    private String name(Cause.Kind kind, Id subject) {
        return switch (subject) {
            case RoleId role -> names.role(role);
            default -> kind == Cause.Kind.DEPENDENCY ? names.withOwner(subject) : names.plain(subject);
        };
    }
}
