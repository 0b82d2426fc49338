package dev.trajectory.words;

import dev.trajectory.check.Finding;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Relief;
import dev.trajectory.outlook.Reliefs;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words on what would relieve a month of load, in one locale.
public final class ReliefWords {

    private final Phrasebook book;
    private final Names names;
    private final Words sentences;
    private final LoadWords loads;

    public ReliefWords(Plan plan, Locale locale) {
        this.book = new Phrasebook("capacity", locale);
        this.names = new Names(plan, locale);
        this.sentences = Words.of(plan, locale);
        this.loads = new LoadWords(plan, locale);
    }

    /// What would be done: "“EPR slice 2” no earlier than 3 Oct 2029".
    public String way(LoadCell cell, Relief relief) {
        return switch (relief.way()) {
            case Relief.Way.Later later ->
                book.say("relief.later", names.quoted(later.chunk()), book.day(later.from()));
            case Relief.Way.Earlier earlier ->
                book.say("relief.earlier", names.quoted(earlier.chunk()), book.day(earlier.notBefore()));
            case Relief.Way.First first -> book.say("relief.first", names.quoted(first.chunk()));
            case Relief.Way.Fewer fewer ->
                book.say(
                        "relief.fewer",
                        names.quoted(fewer.chunk()),
                        new Fte(fewer.people()).people(),
                        book.say(
                                "relief.span." + fewer.over().unit(),
                                fewer.over().amount()));
            case Relief.Way.Split split -> book.say("relief.split", names.quoted(split.chunk()));
            case Relief.Way.More more ->
                cell instanceof LoadCell.Points
                        ? book.say("relief.more.points", more.needed(), book.month(cell.month()))
                        : book.say("relief.more.people", loads.people(more.needed()), book.month(cell.month()));
            case Relief.Way.Kept kept -> book.say("relief.kept." + kept.kind());
        };
    }

    /// What would come of it: "89% then, 3 chunks move, finish 14 days later".
    public String comes(LoadCell cell, Relief relief) {
        List<String> parts = new ArrayList<>();
        Stretch stretch = relief.stretch();
        parts.add(
                stretch == null
                        ? book.say("relief.toNothing")
                        : book.say(relief.isEnough() ? "relief.to" : "relief.stillOver", loads.share(cell, stretch)));
        Effect effect = relief.effect();
        parts.add(book.say("relief.moves", effect.moved().size()));
        long days = effect.finishDays();
        if (days != 0) {
            parts.add(book.say(days > 0 ? "relief.later.days" : "relief.sooner.days", Math.abs(days)));
        } else if (!effect.moved().isEmpty()) {
            parts.add(book.say("relief.sameFinish"));
        }
        if (!effect.overloads().isEmpty()) {
            parts.add(book.say("relief.overloads", effect.overloads().size()));
        }
        return String.join(book.say("relief.and"), parts);
    }

    /// What would be wrong then and is not now: "But then: …; and 1 finding more"; empty where nothing is.
    public String breaks(Relief relief) {
        List<Finding> broken = relief.broken();
        return broken.isEmpty()
                ? ""
                : book.say("relief.breaks", sentences.finding(broken.getFirst()), broken.size() - 1);
    }

    /// Where it goes, if that is to be said: "It goes into every option."; else empty.
    public String going(Relief relief) {
        return switch (relief.going()) {
            case ALL -> book.say("relief.all");
            case NAMED -> relief.way() instanceof Relief.Way.Split ? book.say("relief.only") : "";
            case AS_ASKED -> "";
        };
    }

    /// What was found but is not told, and what was not tried; empty where that is nothing.
    public String more(Reliefs.Found found) {
        List<String> parts = new ArrayList<>();
        if (found.untold() > 0) {
            parts.add(book.say("relief.untold", found.untold()));
        }
        if (found.untried() > 0) {
            parts.add(book.say("relief.untried", found.untried()));
        }
        return String.join(" ", parts);
    }
}
