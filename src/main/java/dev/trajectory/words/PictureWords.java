package dev.trajectory.words;

import dev.trajectory.model.Percent;
import dev.trajectory.schedule.Unplaced;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words on pictures, in one locale.
public final class PictureWords {

    private final Phrasebook book;
    private final Locale locale;

    public PictureWords(Locale locale) {
        this.book = new Phrasebook("pictures", locale);
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// The head of an outline column, by the name of the column.
    public String column(String name) {
        return book.say("column." + name.toLowerCase(Locale.ROOT));
    }

    /// The head of the column that rows are sorted by.
    public String sorted(String head, boolean descending) {
        return book.say(descending ? "column.descending" : "column.ascending", head);
    }

    /// What stands between the members of a list.
    public String listComma() {
        return book.say("list.comma");
    }

    /// A day, such as "11 Jun 2028".
    public String day(LocalDate date) {
        return book.day(date);
    }

    /// A day that takes as much room as any.
    public String widestDay() {
        return book.day(LocalDate.of(2028, 8, 28));
    }

    /// A chunk's float in a cell.
    public String floatDays(int days) {
        return book.say("cell.float", days);
    }

    /// What stands in the status column: `done`, `next`, `plan`, `late` or `noDate`.
    public String status(String name) {
        return book.say("status." + name);
    }

    public String percentDone(int percent) {
        return book.say("status.percent", percent);
    }

    /// The lane of chunks that belong to none.
    ///
    /// @param grouping `ORGANISATION`, `WORKSTREAM` or `TRANCHE`
    public String noLane(String grouping) {
        return book.say("lane.none." + grouping.toLowerCase(Locale.ROOT));
    }

    /// How far a bar moved: "+6 wk", "−2 d".
    ///
    /// @param days later when positive
    public String moved(long days) {
        long size = Math.abs(days);
        boolean weeks = size % 7 == 0 || size >= 21;
        return book.say(weeks ? "bar.moved.weeks" : "bar.moved.days", days > 0 ? 1 : -1, weeks ? (size + 3) / 7 : size);
    }

    /// An organisation's worst month; null when it can take nothing at all and is asked for something.
    public String peak(@Nullable Integer percent) {
        return percent == null ? book.say("lane.peakWithoutCapacity") : book.say("lane.peak", percent);
    }

    public String chunks(int count) {
        return book.say("lane.chunks", count);
    }

    /// How many organisations take part besides the one that leads.
    public String moreLeads(int count) {
        return book.say("lead.more", count);
    }

    public String statusFlag(LocalDate date) {
        return book.say("flag.status", book.dayOfYear(date));
    }

    /// What stands at the line of the plan's finish.
    ///
    /// @param isUnfunded whether it holds only if the chunks that no money pays for are paid
    public String finishFlag(LocalDate date, boolean isUnfunded) {
        return book.say(isUnfunded ? "flag.finishIfFunded" : "flag.finish", book.day(date));
    }

    public String daysLate(long days) {
        return book.say("bar.late", days);
    }

    public String nextChain(int floatDays) {
        return book.say("bar.nextChain", floatDays);
    }

    /// Why a chunk has no date, short; null when nothing has been computed for it.
    public String noDate(Unplaced.@Nullable Reason reason) {
        return book.say("unplaced." + (reason == null ? "other" : reason.name().toLowerCase(Locale.ROOT)));
    }

    public String option(String name) {
        return book.say("title.option", name);
    }

    /// When the plan was last looked at; null means work has not begun.
    public String statusDate(@Nullable LocalDate date) {
        return date == null ? book.say("title.notStarted") : book.say("title.statusDate", book.day(date));
    }

    /// The document's title.
    ///
    /// @param option the option's name, or empty
    public String title(String plan, String option) {
        return option.isEmpty() ? book.say("title.picture", plan) : book.say("title.pictureOfOption", plan, option);
    }

    /// What a figure in the status line is called: `finish`, `finishIfFunded`, `unfunded`, `funded`,
    /// `netPresentValue`, `costRatio`, `criticalPath`, `nextChain`, `overCapacity`, `late`, `noDate` or `checks`.
    public String lineLabel(String name) {
        return book.say("line." + name);
    }

    public String finish(@Nullable LocalDate date) {
        return date == null ? book.say("line.noFinish") : book.day(date);
    }

    /// How much of a kind of money is paid for, such as "Capital 63%".
    ///
    /// @param kind `CAPITAL` or `REVENUE`
    public String fundedShare(String kind, String percent) {
        return book.say("line.fundedShare." + kind.toLowerCase(Locale.ROOT), percent);
    }

    /// What answers about money say of themselves: over which years, in which prices, at which rate.
    ///
    /// @param rate by which the first years are discounted
    public String moneyBasis(String years, String prices, Percent rate) {
        return book.say(
                "line.moneyBasis",
                years,
                prices,
                rate.value().stripTrailingZeros().toPlainString());
    }

    /// How many promises stand, such as "7 of 10 agreed".
    public String promises(long standing, long all) {
        return book.say("line.promisesAgreed", standing, all);
    }

    /// What stands between the parts of a figure in the status line.
    public String lineBetween() {
        return book.say("line.between");
    }

    /// How long the critical path is.
    ///
    /// @param fromLimit whether a date limit, and not the plan's start, is where it begins
    public String criticalChunks(int count, boolean fromLimit) {
        return book.say(fromLimit ? "line.criticalFromLimit" : "line.criticalChunks", count);
    }

    public String nextChainFloat(int floatDays) {
        return book.say("line.nextChainFloat", floatDays);
    }

    /// Of how many organisations and of how many roles more is asked than there is, such as "2 organisations, 6
    /// roles".
    public String overCapacity(long organisations, long roles) {
        String key = roles == 0 ? "organisations" : organisations == 0 ? "roles" : "both";
        return book.say("line.overCapacity." + key, organisations, roles);
    }

    /// A count in the status line: `unfunded`, `late`, `noDate` or `checks`.
    public String lineCount(String name, int count) {
        return book.say("line." + name + "Count", count);
    }

    public String counts(int chunks, int organisations) {
        return book.say("line.counts", chunks, organisations);
    }

    /// That rows were left out for want of room.
    public String moreRows(int count) {
        return book.say("rows.more", count);
    }

    /// The year that starts on the first of that month: "2027/28", or "2027" when it is the calendar's.
    public String year(int startYear, Month first) {
        return Phrasebook.year(startYear, first);
    }

    /// A month's name, short.
    public String month(Month month) {
        return book.month(month);
    }

    /// Awards of a fund: "Records fund £1.5m".
    public String award(String fund, String amount) {
        return book.say("award.fund", fund, amount);
    }

    /// Awards that are so certain, such as "£1.5m conditional".
    public String awards(String certainty, String amount) {
        return book.say("award." + certainty, amount);
    }

    /// What the row of windows for bids is called.
    public String bids() {
        return book.say("bids");
    }

    /// When bids for a fund close: "Records fund: bids close 5 Mar 2027".
    public String bid(String fund, LocalDate closes) {
        return book.say("bid", fund, book.day(closes));
    }
}
