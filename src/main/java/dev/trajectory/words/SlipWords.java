package dev.trajectory.words;

import dev.trajectory.model.FundId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.model.RoleId;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Slip;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Says in a sentence what happens if a chunk slips, in agreement with its float, or naming what makes the difference.
public final class SlipWords {

    private final Names names;
    private final Phrasebook book;

    public SlipWords(Plan plan, Locale locale) {
        this.names = new Names(plan, locale);
        this.book = new Phrasebook("slips", locale);
    }

    /// The sentence.
    public String sentence(Slip slip) {
        Effect effect = slip.effect();
        String weeks = book.say("weeks", slip.weeks());
        String room = slip.floatDays() == null ? book.say("float.fixed") : book.say("float", slip.floatDays());
        LocalDate finish = effect.finishAfter();
        if (isLost(slip) || finish == null) {
            return book.say("undated", weeks);
        }
        String date = book.day(finish);
        String by = book.say("days", Math.abs(effect.finishDays()));
        String limited = slip.limit() == null ? "" : limit(slip.limit());
        if (effect.finishDays() > 0) {
            String key = limited.isEmpty() ? "later" : slip.isWithinFloat() ? "later.although" : "later.limited";
            return book.say(key, weeks, room, date, by, limited);
        }
        if (effect.finishDays() < 0) {
            return book.say("sooner", weeks, room, date, by);
        }
        if (slip.isWithinFloat()) {
            return slip.othersMoved() == 0
                    ? book.say("nothing", weeks, room)
                    : book.say("others", weeks, room, date, book.say("moves", slip.othersMoved()));
        }
        return limited.isEmpty()
                ? book.say("same", weeks, room, date)
                : book.say("same.limited", weeks, room, date, by, limited);
    }

    private static boolean isLost(Slip slip) {
        return slip.effect().moved().stream()
                .anyMatch(move -> move.chunk().equals(slip.chunk()) && move.after() == null);
    }

    private String limit(Slip.Limit limit) {
        Id subject = limit.cause().subject();
        String key = "limit." + limit.cause().kind().key();
        return book.say(
                subject == null ? key : key + ".named",
                names.quoted(limit.chunk()),
                subject == null ? "" : name(subject),
                book.day(limit.cause().date()));
    }

    private String name(@Nullable Id subject) {
        return switch (subject) {
            case null -> "";
            case RoleId role -> names.role(role);
            case FundId fund -> names.quoted(fund);
            default -> names.plain(subject);
        };
    }
}
