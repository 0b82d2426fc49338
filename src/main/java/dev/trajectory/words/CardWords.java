package dev.trajectory.words;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The words on printed cards, in one locale.
public final class CardWords {

    private final Phrasebook book;
    private final Plan plan;

    public CardWords(Plan plan, Locale locale) {
        this.book = new Phrasebook("cards", locale);
        this.plan = plan;
    }

    /// What all pages together are called.
    public String title() {
        return book.say("all", plan.programme().name());
    }

    /// What a page is called.
    ///
    /// @param page counted from 1
    public String title(int page, int pages) {
        return book.say("title", plan.programme().name(), page, pages);
    }

    /// That nobody leads a chunk yet.
    public String nobody() {
        return book.say("nobody");
    }

    /// How long a chunk takes and what it waits for: "12w · after 7, 9".
    ///
    /// @param waits the numbers of the chunks it waits for
    public String facts(Chunk chunk, List<Integer> waits) {
        List<String> facts = new ArrayList<>();
        if (!chunk.duration().isNil()) {
            facts.add(chunk.duration().toString());
        }
        if (chunk.goLive()) {
            facts.add(book.say("goLive"));
        }
        if (!waits.isEmpty()) {
            facts.add(book.say("after", waits.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return String.join(" \u00b7 ", facts);
    }
}
