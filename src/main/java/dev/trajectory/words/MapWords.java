package dev.trajectory.words;

import java.time.LocalDate;
import java.util.Locale;

/// The words on the dependency map, in one locale.
public final class MapWords {

    private final Phrasebook book;

    public MapWords(Locale locale) {
        this.book = new Phrasebook("pictures", locale);
    }

    /// The document's title.
    ///
    /// @param option the option's name, or empty
    public String title(String plan, String option) {
        return option.isEmpty() ? book.say("map.title", plan) : book.say("map.titleOfOption", plan, option);
    }

    /// The head of a column.
    ///
    /// @param steps how many steps its chunks are in
    public String step(int steps) {
        return book.say("map.step", steps);
    }

    /// The heading of what has no dependencies.
    public String loose(int chunks) {
        return book.say("map.loose", chunks);
    }

    /// From when to when; a year is said once where it is the same.
    public String dates(LocalDate start, LocalDate finish) {
        if (start.equals(finish)) {
            return book.day(finish);
        }
        String from = start.getYear() == finish.getYear() ? book.dayOfYear(start) : book.day(start);
        return book.say("map.dates", from, book.day(finish));
    }

    /// How many working days a chunk may slip.
    public String floatDays(int days) {
        return book.say("map.float", days);
    }

    public String critical() {
        return book.say("map.critical");
    }

    public String done() {
        return book.say("status.done");
    }

    public String percentDone(int percent) {
        return book.say("status.percent", percent);
    }

    public String noDate() {
        return book.say("status.noDate");
    }

    /// The lane of what nobody leads yet.
    public String noLane() {
        return book.say("lane.none.organisation");
    }

    /// What stands in the sign of a promise that was asked for and not answered.
    public String asked() {
        return book.say("map.asked");
    }

    /// In how many ways one chunk waits for another, beside the line that stands for them.
    public String ways(int count) {
        return book.say("map.ways", count);
    }
}
