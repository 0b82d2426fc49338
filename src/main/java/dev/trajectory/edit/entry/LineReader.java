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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one line, word by word; see [OneLine] for what it may say.
final class LineReader {

    /// An organisation's name may have so many words when it is written out behind an @.
    private static final int MOST_NAME_WORDS = 10;

    private static final Pattern NUMBER = Pattern.compile("#?\\d");

    private static final Pattern ARROW = Pattern.compile("[-=]{0,2}>|\u2192");

    private final String text;
    private final Lookup lookup;
    private final ChunkNames names;
    private final Vocabulary vocabulary;
    private final List<Words.Word> words;
    private final List<Chip> chips = new ArrayList<>();
    private final List<Words.Word> title = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();
    private final CardSubjects subjects;

    /// Whether the words of the title before the first chip may be numbers of cards.
    private boolean mayBeCards = true;

    private @Nullable Cards leading;

    /// The first word behind the organisation that the line begins with.
    private final int begin;

    LineReader(String text, Lookup lookup, Vocabulary vocabulary) {
        this.text = text;
        this.lookup = lookup;
        this.names = new ChunkNames(lookup);
        this.vocabulary = vocabulary;
        words = Words.of(text);
        subjects = new CardSubjects(text, words, title, chips, names, vocabulary);
        Lead lead = Lead.of(text, words, lookup);
        begin = lead == null ? 0 : lead.words();
        if (lead != null) {
            addOrganisation(words.getFirst().from(), lead.to(), lead.organisation(), lead.name());
        }
    }

    Entry read() {
        Cards links = Cards.of(text, 0, vocabulary);
        if (LinksLine.is(links)) {
            return new Entry(text, "", true, LinksLine.chips(links.tokens(), names));
        }
        int at = begin;
        while (at < words.size()) {
            int taken = token(at);
            if (taken == 0) {
                mayBeCards &= !chips.isEmpty() || subjects.mayHave(words.get(at));
                title.add(words.get(at));
                at++;
            }
            at += taken;
        }
        while (title.size() > 1
                && !chips.isEmpty()
                && CardSubjects.PARTING.matcher(title.getLast().text()).matches()) {
            title.removeLast();
        }
        Cards cards = mayBeCards ? subjects.cards() : CardSubjects.NONE;
        if (!cards.isEmpty() && !chips.isEmpty()) {
            return subjects.entry(cards);
        }
        Chip missed = NearMiss.of(text, title, lookup, vocabulary);
        if (missed != null) {
            chips.add(missed);
            return new Entry(text, "", true, chips);
        }
        String name = title();
        checkTitle(name);
        return new Entry(text, name, false, chips);
    }

    /// Reads what begins with a word, if it is more than a word of the title, and tells of how many words it is.
    private int token(int at) {
        Words.Word word = words.get(at);
        String said = word.bare();
        if (said.startsWith("@")) {
            return organisation(at);
        }
        if (said.equals("!")) {
            add(Word.YES, new Chip.GoLive(word.from(), word.to()), word);
            return 1;
        }
        if (isTag(said)) {
            tag(word, said.substring(1));
            return 1;
        }
        if (title.isEmpty() && (chips.isEmpty() || at == begin)) {
            return 0;
        }
        int needs = needs(at);
        if (needs > 0) {
            return references(at, needs, Word.AFTER);
        }
        boolean joins = vocabulary.is(Word.AND, said) && !chips.isEmpty();
        if (joins && at + 1 < words.size() && words.get(at + 1).text().startsWith("@")) {
            return 1;
        }
        if (!chips.isEmpty() && ARROW.matcher(said).lookingAt()) {
            Cards cards = leading();
            if (!cards.isEmpty()) {
                chips.addAll(subjects.leads(word, cards));
                return words.size() - at;
            }
        }
        int span = Spoken.spanWords(bare(at, 2), vocabulary);
        if (span > 0) {
            duration(at, span);
            return span;
        }
        Word keyword = vocabulary.which(said, Word.AFTER, Word.BEFORE, Word.BY, Word.FROM);
        return switch (keyword) {
            case AFTER, BEFORE -> references(at, 1, keyword);
            case BY, FROM -> day(at, keyword);
            case null, default -> 0;
        };
    }

    /// The cards that stand before the first chip: once there is one, nothing that comes behind it changes them.
    private Cards leading() {
        if (!mayBeCards) {
            return CardSubjects.NONE;
        }
        Cards cards = leading == null ? subjects.cards() : leading;
        leading = chips.isEmpty() ? null : cards;
        return cards;
    }

    private List<String> bare(int from, int count) {
        return words.subList(from, Math.min(words.size(), from + count)).stream()
                .map(Words.Word::bare)
                .toList();
    }

    private static boolean isTag(String word) {
        return word.length() > 1 && word.startsWith("#") && !ChunkNames.isNumber(word);
    }

    /// Adds a chip of which a line may have one only.
    private void add(Object kind, Chip chip, Words.Word word) {
        chips.add(known.add(kind) ? chip : unread(chip.from(), chip.to(), Chip.Problem.TWICE, word.text(), List.of()));
    }

    static Chip unread(int from, int to, Chip.Problem problem, String text, List<? extends Id> candidates) {
        return new Chip.Unread(from, to, problem, text, List.copyOf(candidates));
    }

    private int organisation(int at) {
        int last = Math.min(words.size(), at + MOST_NAME_WORDS);
        for (int end = last; end > at + 1; end--) {
            String name =
                    text.substring(words.get(at).from() + 1, words.get(end - 1).to());
            OrganisationId organisation = lookup.organisationNamed(name);
            if (organisation != null) {
                addOrganisation(words.get(at).from(), words.get(end - 1).to(), organisation, name);
                return end - at;
            }
        }
        Words.Word word = words.get(at);
        String name = Words.unquoted(word.bare().substring(1));
        List<OrganisationId> found = lookup.organisations(name);
        if (name.isBlank()) {
            chips.add(unread(word.from(), word.to(), Chip.Problem.NOTHING_NAMED, word.text(), List.of()));
        } else if (found.size() == 1) {
            addOrganisation(word.from(), word.to(), found.getFirst(), word.text());
        } else if (found.isEmpty()) {
            chips.add(
                    unread(word.from(), word.to(), Chip.Problem.NO_ORGANISATION, name, lookup.organisationsLike(name)));
        } else {
            chips.add(unread(word.from(), word.to(), Chip.Problem.WHICH_ORGANISATION, name, found));
        }
        return 1;
    }

    private void addOrganisation(int from, int to, OrganisationId organisation, String name) {
        boolean leads = known.add(Chip.Owner.class);
        if (!known.add(organisation)) {
            chips.add(unread(from, to, Chip.Problem.TWICE, name, List.of(organisation)));
        } else {
            chips.add(leads ? new Chip.Owner(from, to, organisation) : new Chip.Participant(from, to, organisation));
        }
    }

    private void tag(Words.Word word, String tag) {
        Chip.Problem problem = Legible.tag(tag);
        chips.add(
                problem == null
                        ? new Chip.Tag(word.from(), word.to(), tag)
                        : unread(word.from(), word.to(), problem, tag, List.of()));
    }

    private void duration(int at, int count) {
        Words.Word word = words.get(at);
        int to = words.get(at + count - 1).to();
        WorkSpan span = Spoken.span(bare(at, count), vocabulary);
        if (span == null) {
            chips.add(unread(word.from(), to, Chip.Problem.TOO_LONG, text.substring(word.from(), to), List.of()));
        } else {
            add(Word.WEEKS, new Chip.Duration(word.from(), to, span), word);
        }
    }

    private int day(int at, Word keyword) {
        Days.Read read = new Days(vocabulary, keyword == Word.BY).read(bare(at + 1, 3));
        if (read.words() == 0) {
            return 0;
        }
        int from = words.get(at).from();
        int to = words.get(at + read.words()).to();
        LocalDate day = read.day();
        if (day == null) {
            chips.add(unread(
                    from,
                    to,
                    Chip.Problem.NOT_A_DAY,
                    text.substring(words.get(at + 1).from(), to),
                    List.of()));
        } else {
            Chip chip = keyword == Word.BY ? new Chip.Deadline(from, to, day) : new Chip.NotBefore(from, to, day);
            add(keyword, chip, words.get(at));
        }
        return 1 + read.words();
    }

    /// Of how many words "needs" or "waits for" is, behind the numbers of cards and before a number: elsewhere
    /// they are words of a title.
    private int needs(int at) {
        for (int count : new int[] {1, 2}) {
            boolean isSo = at + count < words.size() && vocabulary.is(Word.NEEDS, String.join(" ", bare(at, count)));
            if (isSo
                    && NUMBER.matcher(words.get(at + count).text()).lookingAt()
                    && leading().isList()) {
                return count;
            }
        }
        return 0;
    }

    /// @param length of how many words the keyword is
    private int references(int at, int length, Word keyword) {
        int end = at + length;
        while (end < words.size() && !endsReferences(end)) {
            end++;
        }
        Words.Word word = words.get(at);
        if (end == at + length) {
            chips.add(unread(word.from(), word.to(), Chip.Problem.NOTHING_NAMED, word.text(), List.of()));
            return 1;
        }
        int from = words.get(at + length).from();
        int to = words.get(end - 1).to();
        int begin = word.from();
        for (Item item : Item.of(text.substring(from, to), from, names, vocabulary)) {
            reference(keyword, begin, item.to(), item.text().strip());
            begin = item.to() + 1;
        }
        return end - at;
    }

    private boolean endsReferences(int at) {
        String said = words.get(at).bare();
        Word keyword = vocabulary.which(said, Word.AFTER, Word.BEFORE, Word.BY, Word.FROM);
        return said.startsWith("@")
                || said.equals("!")
                || isTag(said)
                || (Spoken.spanWords(bare(at, 2), vocabulary) > 0
                        && !isSign(words.get(at - 1).text()))
                || keyword == Word.AFTER
                || keyword == Word.BEFORE
                || (keyword != null
                        && new Days(vocabulary, false).read(bare(at + 1, 3)).words() > 0);
    }

    /// Whether a working time behind it is a lag or a lead: "7 + 2 days".
    private static boolean isSign(String word) {
        return word.length() == 1 && "+-\u2212\u2013".contains(word);
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

    private String title() {
        if (!title.isEmpty() && Words.isQuote(title.getFirst().text().charAt(0))) {
            String first = Words.unquoted(title.getFirst().text());
            String rest = String.join(
                    " ",
                    title.subList(1, title.size()).stream()
                            .map(Words.Word::text)
                            .toList());
            return (first + " " + rest).strip();
        }
        String name = String.join(" ", title.stream().map(Words.Word::text).toList());
        boolean isParted = !chips.isEmpty() && name.length() > 1 && (name.endsWith(",") || name.endsWith(";"));
        return isParted ? name.substring(0, name.length() - 1) : name;
    }

    private void checkTitle(String name) {
        Chip.Problem problem = text.isBlank() ? null : name.isBlank() ? Chip.Problem.NO_TITLE : Legible.title(name);
        if (problem != null) {
            chips.add(unread(0, text.length(), problem, name, List.of()));
        }
    }
}
