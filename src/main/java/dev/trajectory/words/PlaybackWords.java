package dev.trajectory.words;

import dev.trajectory.model.BenefitId;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Playback;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a playback, in one locale.
public final class PlaybackWords {

    private final Phrasebook book;
    private final Names names;
    private final AmountWords amounts;
    private final BoardWords board;

    public PlaybackWords(Plan plan, Locale locale) {
        this.book = new Phrasebook("playback", locale);
        this.names = new Names(plan, locale);
        this.amounts = new AmountWords(plan.settings().currency(), locale);
        this.board = new BoardWords(plan, locale);
    }

    /// The text of that key with its terms put in. Throws [java.util.MissingResourceException] where there is
    /// none.
    public String say(String key, Object... terms) {
        return book.say(key, terms);
    }

    /// What a quarter is called: "Q3 2027/28".
    public String name(Playback.Quarter quarter) {
        return book.say(
                "quarter", board.column(quarter.from(), quarter.from().plusMonths(3)), board.year(quarter.from()));
    }

    /// The financial year of a quarter: "2027/28".
    public String year(Playback.Quarter quarter) {
        return board.year(quarter.from());
    }

    /// The months of a quarter: "Oct–Dec".
    public String months(Playback.Quarter quarter) {
        return board.months(quarter.from(), quarter.from().plusMonths(3));
    }

    /// What falls in it: "£2.3m: £1.8m capital, £0.5m revenue".
    public String costs(Playback.Quarter quarter) {
        return book.say(
                "costs",
                amounts.brief(quarter.capital().plus(quarter.revenue())),
                amounts.brief(quarter.capital()),
                amounts.brief(quarter.revenue()));
    }

    /// What was spent up to its end: "£9.1m so far".
    public String soFar(Playback.Quarter quarter) {
        return book.say("soFar", amounts.brief(quarter.soFar()));
    }

    /// Records by their names, as many as there is room for, and how many more there are.
    ///
    /// @param most so many are named
    public List<String> list(List<? extends Id> ids, int most) {
        List<String> lines = new ArrayList<>();
        int named = ids.size() > most ? most - 1 : ids.size();
        ids.stream().limit(named).forEach(id -> lines.add(names.plain(id)));
        if (ids.size() > named) {
            lines.add(book.say("more", ids.size() - named));
        }
        return lines;
    }

    /// All of a quarter in a few sentences, as a screen reader says it.
    public String said(Playback.Quarter quarter) {
        List<String> sentences = new ArrayList<>();
        sentences.add(book.say("said", name(quarter), months(quarter), costs(quarter)));
        List<ChunkId> starts = quarter.starts();
        List<ChunkId> finishes = quarter.finishes();
        List<BenefitId> benefits = quarter.benefits();
        sentences.add(starts.isEmpty() ? book.say("starts.none") : book.say("starts.said", names.list(starts)));
        sentences.add(finishes.isEmpty() ? book.say("finishes.none") : book.say("finishes.said", names.list(finishes)));
        if (!benefits.isEmpty()) {
            sentences.add(book.say("benefits.said", names.list(benefits)));
        }
        return String.join(" ", sentences);
    }
}
