package dev.trajectory.words;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Load.PointsInMonth;
import dev.trajectory.schedule.PromiseNow;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words on a board, in one locale.
public final class BoardWords {

    private final Phrasebook book;
    private final PromiseWords promises;
    private final Plan plan;

    public BoardWords(Plan plan, Locale locale) {
        this.book = new Phrasebook("board", locale);
        this.promises = new PromiseWords(plan, locale);
        this.plan = plan;
    }

    public String title() {
        return book.say("title", plan.programme().name());
    }

    /// What the rows are.
    public String rows() {
        return book.say("rows");
    }

    /// What the numbers in the cells count.
    ///
    /// @param months whether a cell is a month, else a quarter
    public String cells(boolean months) {
        return book.say(months ? "cells.months" : "cells");
    }

    /// What a row is called.
    ///
    /// @param organisation null for what nobody leads
    public String name(@Nullable Organisation organisation) {
        return organisation == null ? book.say("nobody") : organisation.name();
    }

    /// How many chunks a row has.
    public String chunks(int count) {
        return book.say("chunks", count);
    }

    /// What an organisation can take.
    public String capacity(Organisation organisation) {
        return organisation.capacity() == null
                ? book.say("noCapacity")
                : book.say("capacity", organisation.capacity().usual());
    }

    /// A month or a quarter of the financial year: "Jul", "Q2".
    ///
    /// @param end the month after the last
    public String column(YearMonth from, YearMonth end) {
        return from.plusMonths(1).equals(end) ? book.month(from.getMonth()) : book.say("quarter", place(from) / 3 + 1);
    }

    /// The months of a quarter, such as "Jul–Sep"; nothing for a month.
    public String months(YearMonth from, YearMonth end) {
        return from.plusMonths(1).equals(end)
                ? ""
                : book.say(
                        "months",
                        book.month(from.getMonth()),
                        book.month(end.minusMonths(1).getMonth()));
    }

    /// The financial year of a month, such as "2027/28".
    public String year(YearMonth month) {
        return Phrasebook.year(month.minusMonths(place(month)).getYear(), yearStart());
    }

    private Month yearStart() {
        return plan.settings().firstMonthOfFinancialYear();
    }

    private int place(YearMonth month) {
        return Math.floorMod(month.getMonthValue() - yearStart().getValue(), 12);
    }

    /// What is asked in a cell's worst month: "7 of 9", "10 of 9: too much", "7" where no limit is agreed.
    public String load(PointsInMonth month) {
        Integer capacity = month.capacity();
        if (capacity == null) {
            return Integer.toString(month.total());
        }
        return book.say(month.isOver() ? "load.over" : "load", month.total(), capacity);
    }

    /// That more is asked in a cell than there is, to be seen from afar; how much is in [#asked].
    public String tooMuch() {
        return book.say("tooMuch");
    }

    /// What is asked in a cell's worst month, of what there is.
    public String asked(PointsInMonth month) {
        Integer capacity = month.capacity();
        return capacity == null ? Integer.toString(month.total()) : book.say("load", month.total(), capacity);
    }

    /// Why nothing goes live on some days, in a few words.
    ///
    /// @param reason in the plan's own words; empty for none
    public String freeze(String reason) {
        return reason.isEmpty() ? book.say("freeze") : reason;
    }

    /// Where a promise stands, in a word or two.
    public String state(PromiseNow promise) {
        return promises.state(promise);
    }

    /// What a card says below its name: "12w · 40%".
    ///
    /// @param unfunded whether no money can pay for it
    public String facts(Chunk chunk, boolean unfunded) {
        List<String> facts = new ArrayList<>();
        if (!chunk.duration().isNil()) {
            facts.add(chunk.duration().toString());
        }
        if (chunk.progress().isFinished()) {
            facts.add(book.say("done"));
        } else if (chunk.progress().isStarted()) {
            facts.add(book.say("percent", chunk.progress().percentComplete()));
        }
        if (unfunded) {
            facts.add(book.say("unfunded"));
        }
        return String.join(" \u00b7 ", facts);
    }

    /// How many chunks have no place.
    public String undated(int count) {
        return book.say("undated", count);
    }

    /// The same in few words, as there is room for in the board's corner.
    public String undatedShort(int count) {
        return book.say("undated.short", count);
    }

    /// What stands in the sign of a promise that is asked for.
    public String question() {
        return book.say("question");
    }

    /// In how many ways one chunk waits for another, beside the line that stands for them.
    public String ways(int count) {
        return book.say("ways", count);
    }
}
