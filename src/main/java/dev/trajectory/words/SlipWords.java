package dev.trajectory.words;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FundId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.model.RoleId;
import dev.trajectory.outlook.Slip;
import dev.trajectory.schedule.TooSoon;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what happens if a chunk slips, in agreement with its float, or naming what makes the difference. What then has
/// no date any more is said first; what comes too soon or has no money, in a sentence of its own.
public final class SlipWords {

    private final Plan plan;
    private final Names names;
    private final Phrasebook book;

    public SlipWords(Plan plan, Locale locale) {
        this.plan = plan;
        this.names = new Names(plan, locale);
        this.book = new Phrasebook("slips", locale);
    }

    /// The sentences.
    public String sentence(Slip slip) {
        LocalDate finish = slip.effect().finishAfter();
        String date = finish == null ? "" : book.day(finish);
        String dates = slip.lost().isEmpty() ? dates(slip, date) : lost(slip);
        String rest = slip.lost().isEmpty() || finish == null ? "" : book.say("rest", date);
        return Stream.of(dates, rest, tooSoon(slip), unpaid(slip))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String lost(Slip slip) {
        List<String> lost =
                slip.lost().stream().map(each -> name(slip, each.chunk())).toList();
        List<String> why = slip.lost().stream()
                .map(each -> book.say("why." + each.reason(), names.list(each.subjects())))
                .distinct()
                .toList();
        return book.say(
                slip.isWithinFloat() ? "lost.although" : "lost",
                weeks(slip),
                names.listed(lost),
                names.listed(why),
                room(slip));
    }

    /// What the dates say where every chunk keeps some.
    private String dates(Slip slip, String finish) {
        long days = slip.effect().finishDays();
        String limited = slip.limit() == null ? "" : limit(slip.limit());
        String key = days < 0 ? "sooner" : days > 0 ? later(slip, limited) : same(slip, limited);
        String by = book.say("days", Math.abs(days));
        return book.say(key, weeks(slip), room(slip), finish, by, limited, book.say("moves", slip.othersMoved()));
    }

    private static String later(Slip slip, String limited) {
        if (slip.floatDays() == null) {
            return limited.isEmpty() ? "fixed.later" : "fixed.later.limited";
        }
        return limited.isEmpty() ? "later" : slip.isWithinFloat() ? "later.although" : "later.limited";
    }

    private static String same(Slip slip, String limited) {
        boolean moves = slip.othersMoved() > 0;
        boolean harmless = !moves && slip.tooSoon().isEmpty() && slip.unpaid().isEmpty();
        if (slip.floatDays() == null) {
            return moves ? "fixed.others" : harmless ? "fixed.nothing" : "fixed.same";
        }
        if (slip.isWithinFloat()) {
            return moves ? "others" : harmless ? "nothing" : "same";
        }
        return limited.isEmpty() ? "same" : "same.limited";
    }

    private String weeks(Slip slip) {
        return book.say("weeks", slip.weeks());
    }

    private String room(Slip slip) {
        return slip.floatDays() == null ? "" : book.say("float", slip.floatDays());
    }

    /// What comes before what it waits for allows; empty where nothing does.
    private String tooSoon(Slip slip) {
        List<ChunkId> chunks =
                slip.tooSoon().stream().map(TooSoon::waiting).distinct().toList();
        boolean fixed = chunks.stream().allMatch(each -> plan.chunks().get(each).isFixed());
        return chunks.isEmpty() ? "" : book.say(fixed ? "tooSoon.fixed" : "tooSoon", names.list(chunks), chunks.size());
    }

    private String unpaid(Slip slip) {
        List<String> chunks =
                slip.unpaid().stream().map(each -> name(slip, each)).toList();
        return chunks.isEmpty() ? "" : book.say("unpaid", names.listed(chunks));
    }

    private String name(Slip slip, ChunkId chunk) {
        return chunk.equals(slip.chunk()) ? book.say("it") : names.quoted(chunk);
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
