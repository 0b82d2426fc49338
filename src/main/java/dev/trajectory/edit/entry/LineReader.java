package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.List;
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
    private final LineChips said;
    private final List<Chip> chips;
    private final List<Words.Word> title = new ArrayList<>();
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
        this.said = new LineChips(text, lookup, vocabulary);
        this.chips = said.all();
        this.vocabulary = vocabulary;
        words = Words.of(text);
        subjects = new CardSubjects(text, words, title, chips, names, vocabulary);
        Lead lead = Lead.of(text, words, lookup);
        begin = lead == null ? 0 : lead.words();
        if (lead != null) {
            said.organisation(words.getFirst().from(), lead.to(), lead.organisation(), lead.name());
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
        String bare = word.bare();
        if (bare.startsWith("@")) {
            return organisation(at);
        }
        if (bare.equals("!")) {
            said.goLive(word);
            return 1;
        }
        if (isTag(bare)) {
            said.tag(word);
            return 1;
        }
        if (title.isEmpty() && (chips.isEmpty() || at == begin)) {
            return 0;
        }
        int needs = needs(at);
        if (needs > 0) {
            return references(at, needs, Word.AFTER);
        }
        boolean joins = vocabulary.is(Word.AND, bare) && !chips.isEmpty();
        if (joins && at + 1 < words.size() && words.get(at + 1).text().startsWith("@")) {
            return 1;
        }
        if (!chips.isEmpty() && ARROW.matcher(bare).lookingAt()) {
            Cards cards = leading();
            if (!cards.isEmpty()) {
                chips.addAll(subjects.leads(word, cards));
                return words.size() - at;
            }
        }
        int span = Spoken.spanWords(bare(at, 2), vocabulary);
        if (span > 0) {
            said.duration(word.from(), words.get(at + span - 1).to(), bare(at, span));
            return span;
        }
        Word keyword = vocabulary.which(bare, Word.AFTER, Word.BEFORE, Word.BY, Word.FROM);
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

    private int organisation(int at) {
        int last = Math.min(words.size(), at + MOST_NAME_WORDS);
        for (int end = last; end > at + 1; end--) {
            String name =
                    text.substring(words.get(at).from() + 1, words.get(end - 1).to());
            OrganisationId organisation = lookup.organisationNamed(name);
            if (organisation != null) {
                said.organisation(words.get(at).from(), words.get(end - 1).to(), organisation, name);
                return end - at;
            }
        }
        said.organisation(words.get(at));
        return 1;
    }

    private int day(int at, Word keyword) {
        Days.Read read = new Days(vocabulary, keyword == Word.BY).read(bare(at + 1, 3));
        if (read.words() == 0) {
            return 0;
        }
        int begin = words.get(at + 1).from();
        said.day(words.get(at), keyword, begin, words.get(at + read.words()).to(), read);
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
            said.nothingNamed(word);
            return 1;
        }
        said.references(
                word, keyword, words.get(at + length).from(), words.get(end - 1).to());
        return end - at;
    }

    private boolean endsReferences(int at) {
        String bare = words.get(at).bare();
        Word keyword = vocabulary.which(bare, Word.AFTER, Word.BEFORE, Word.BY, Word.FROM);
        return bare.startsWith("@")
                || bare.equals("!")
                || isTag(bare)
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
            chips.add(LineChips.unread(0, text.length(), problem, name, List.of()));
        }
    }
}
