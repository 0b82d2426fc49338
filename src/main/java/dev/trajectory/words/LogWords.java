package dev.trajectory.words;

import dev.trajectory.model.LogEntry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The plan's log in words, in one locale.
public final class LogWords {

    private final Phrasebook book;

    public LogWords(Locale locale) {
        this.book = new Phrasebook("minutes", locale);
    }

    /// Entries as Markdown, in their order: those that have details by these, the others by their line.
    public String markdown(List<LogEntry> entries) {
        return entries.stream().map(this::entry).collect(Collectors.joining("\n"));
    }

    private String entry(LogEntry entry) {
        return entry.details().isBlank()
                ? book.say("log", book.day(entry.date()), MinutesWords.plain(entry.text())) + "\n"
                : entry.details().stripTrailing() + "\n";
    }
}
