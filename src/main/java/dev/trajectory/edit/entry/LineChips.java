package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The chips that a line is taken apart into, in their order. What is not understood becomes one that says why, and so
/// does what is said twice of what a line may say once.
final class LineChips {

    private final String text;
    private final Lookup lookup;
    private final Vocabulary vocabulary;
    private final ChunkNames names;
    private final List<Chip> chips = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();

    LineChips(String text, Lookup lookup, Vocabulary vocabulary) {
        this.text = text;
        this.lookup = lookup;
        this.vocabulary = vocabulary;
        names = new ChunkNames(lookup);
    }

    static Chip unread(int from, int to, Chip.Problem problem, String text, List<? extends Id> candidates) {
        return new Chip.Unread(from, to, problem, text, List.copyOf(candidates));
    }

    /// Those there are so far; more may be added.
    List<Chip> all() {
        return chips;
    }

    boolean isEmpty() {
        return chips.isEmpty();
    }

    /// Adds a chip of which a line may have one only.
    private void addOnce(Word kind, Chip chip, String said) {
        chips.add(known.add(kind) ? chip : unread(chip.from(), chip.to(), Chip.Problem.TWICE, said, List.of()));
    }

    void goLive(Words.Word word) {
        addOnce(Word.YES, new Chip.GoLive(word.from(), word.to()), word.text());
    }

    /// Adds an organisation by its code, its id or a part of its name, behind an @.
    void organisation(Words.Word word) {
        String name = Words.unquoted(word.bare().substring(1));
        List<OrganisationId> found = lookup.organisations(name);
        if (name.isBlank()) {
            chips.add(unread(word.from(), word.to(), Chip.Problem.NOTHING_NAMED, word.text(), List.of()));
        } else if (found.size() == 1) {
            organisation(word.from(), word.to(), found.getFirst(), word.text());
        } else if (found.isEmpty()) {
            chips.add(
                    unread(word.from(), word.to(), Chip.Problem.NO_ORGANISATION, name, lookup.organisationsLike(name)));
        } else {
            chips.add(unread(word.from(), word.to(), Chip.Problem.WHICH_ORGANISATION, name, found));
        }
    }

    /// Adds an organisation: the first leads, the others take part.
    void organisation(int from, int to, OrganisationId organisation, String name) {
        boolean leads = known.add(Chip.Owner.class);
        if (!known.add(organisation)) {
            chips.add(unread(from, to, Chip.Problem.TWICE, name, List.of(organisation)));
        } else {
            chips.add(leads ? new Chip.Owner(from, to, organisation) : new Chip.Participant(from, to, organisation));
        }
    }

    void tag(Words.Word word) {
        String tag = word.bare().substring(1);
        Chip.Problem problem = Legible.tag(tag);
        chips.add(
                problem == null
                        ? new Chip.Tag(word.from(), word.to(), tag)
                        : unread(word.from(), word.to(), problem, tag, List.of()));
    }

    /// Adds a working time.
    ///
    /// @param said its words, without commas
    void duration(int from, int to, List<String> said) {
        WorkSpan span = Spoken.span(said, vocabulary);
        if (span == null) {
            chips.add(unread(from, to, Chip.Problem.TOO_LONG, text.substring(from, to), List.of()));
        } else {
            addOnce(Word.WEEKS, new Chip.Duration(from, to, span), text.substring(from, to));
        }
    }

    /// Adds a deadline or an earliest start.
    ///
    /// @param keyword "by" or "from"
    /// @param begin where what names the day begins
    void day(Words.Word word, Word keyword, int begin, int to, Days.Read read) {
        LocalDate day = read.day();
        if (day == null) {
            chips.add(unread(word.from(), to, Chip.Problem.NOT_A_DAY, text.substring(begin, to), List.of()));
        } else {
            addOnce(
                    keyword,
                    keyword == Word.BY
                            ? new Chip.Deadline(word.from(), to, day)
                            : new Chip.NotBefore(word.from(), to, day),
                    word.text());
        }
    }

    void nothingNamed(Words.Word word) {
        chips.add(unread(word.from(), word.to(), Chip.Problem.NOTHING_NAMED, word.text(), List.of()));
    }

    /// Adds what the chunk waits for, or what waits for it.
    ///
    /// @param keyword "after" or "before"
    /// @param from where their names begin
    /// @param to where they end
    void references(Words.Word word, Word keyword, int from, int to) {
        int begin = word.from();
        for (Item item : Item.of(text.substring(from, to), from, names, vocabulary)) {
            reference(keyword, begin, item.to(), item.text().strip());
            begin = item.to() + 1;
        }
    }

    private void reference(Word keyword, int from, int to, String name) {
        ChunkNames.Waited waited = names.waited(name, vocabulary);
        ChunkNames.Found found = keyword == Word.AFTER ? waited.found() : names.find(name);
        if (name.isEmpty()) {
            chips.add(unread(Math.min(from, to), to, Chip.Problem.NOTHING_NAMED, text.strip(), List.of()));
        } else if (found.chunk() == null) {
            chips.add(unread(from, to, found.problem(), name, found.candidates()));
        } else if (!known.add(found.chunk())) {
            chips.add(unread(from, to, Chip.Problem.TWICE, name, List.of(found.chunk())));
        } else {
            chips.add(
                    keyword == Word.AFTER
                            ? waited.chip(from, to, found.chunk())
                            : new Chip.Before(from, to, found.chunk()));
        }
    }
}
