package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The cards that a line speaks of by their numbers, where its title is made of these: `12 @EGH 3w`, `12, 13 after 7`,
/// `card 12 waits for 7`.
///
/// @param text the whole line
/// @param words all of it
/// @param title those that are nothing else, as far as it is read
/// @param chips what has been read of it
record CardSubjects(
        String text,
        List<Words.Word> words,
        List<Words.Word> title,
        List<Chip> chips,
        ChunkNames names,
        Vocabulary vocabulary) {

    /// Parts a title from the rest of the line: "Train staff - 3w".
    static final Pattern PARTING = Pattern.compile("[-\u2013\u2014:,;]");

    /// Parts the numbers of cards from the rest of the line, besides blanks: "12: 3w", "12) 3w".
    private static final String BEHIND_NUMBERS = ":.,;)-\u2013\u2014";

    static final Cards NONE = new Cards("", List.of());

    /// The numbers. None where the title says something else, or the line says nothing besides.
    Cards cards() {
        List<Words.Word> leading = leading();
        if (leading.isEmpty()) {
            return NONE;
        }
        boolean isCalled = leading.size() > 1
                && vocabulary.is(Word.CARD, leading.getFirst().text());
        int first = leading.get(isCalled ? 1 : 0).from();
        int last = leading.size() - goes(leading);
        int from = text.charAt(first) == '(' ? first + 1 : first;
        String said = last > (isCalled ? 1 : 0)
                ? text.substring(from, leading.get(last - 1).to())
                : "";
        return Cards.of(numbers(said), from, vocabulary);
    }

    /// Whether a word may stand among the numbers of cards at the head of a line; told of each word once, for a
    /// line may have thousands.
    boolean mayHave(Words.Word word) {
        String said = word.bare();
        return said.isEmpty()
                || !Character.isLetter(said.charAt(0))
                || vocabulary.which(said, Word.CARD, Word.AND, Word.GOES) != null;
    }

    /// What is said without what parts it from the rest. Looked for from the end: a long row of commas is no list.
    private static String numbers(String said) {
        int end = said.length();
        while (end > 0 && (Words.isSpace(said.charAt(end - 1)) || BEHIND_NUMBERS.indexOf(said.charAt(end - 1)) >= 0)) {
            end--;
        }
        return said.substring(0, end);
    }

    /// How many words join numbers to the "after" or "before" behind them: `12 must go after 7`.
    private int goes(List<Words.Word> leading) {
        int behind = words.indexOf(leading.getLast()) + 1;
        boolean isRelated =
                behind < words.size() && vocabulary.which(words.get(behind).bare(), Word.AFTER, Word.BEFORE) != null;
        int count = 0;
        while (isRelated
                && count < leading.size()
                && vocabulary.is(
                        Word.GOES, leading.get(leading.size() - 1 - count).bare())) {
            count++;
        }
        return count;
    }

    /// The words of the title that come before everything else.
    private List<Words.Word> leading() {
        int first = chips.isEmpty() ? text.length() : chips.getFirst().from();
        return title.stream().takeWhile(word -> word.to() <= first).toList();
    }

    /// The line as one about cards.
    ///
    /// @param cards some at least
    Entry entry(Cards cards) {
        List<Chip> all = new ArrayList<>();
        Cards.Token whole = Cards.whole(cards.tokens());
        if (cards.has(Cards.Kind.ARROW) || !cards.isList()) {
            Chip.Problem problem = cards.has(Cards.Kind.ARROW) ? Chip.Problem.LINKS_APART : Chip.Problem.NOT_NUMBERS;
            all.add(LineChips.unread(whole.from(), whole.to(), problem, cards.text(), List.of()));
        } else {
            Set<ChunkId> subjects = new HashSet<>();
            Cards.numbers(cards.tokens()).forEach(each -> all.add(subject(each, subjects)));
        }
        all.addAll(chips);
        List<Words.Word> leading = leading();
        title.stream()
                .filter(word -> !leading.contains(word) && !isBetween(word))
                .forEach(word -> all.add(
                        LineChips.unread(word.from(), word.to(), Chip.Problem.SAYS_NOTHING, word.bare(), List.of())));
        return new Entry(text, "", true, all);
    }

    /// @param before those that come before it, of which it becomes one
    private Chip subject(Cards.Token number, Set<ChunkId> before) {
        ChunkId chunk = names.numbered(number.text());
        if (chunk == null) {
            return LineChips.unread(number.from(), number.to(), Chip.Problem.NO_NUMBER, number.text(), List.of());
        }
        return before.add(chunk)
                ? new Chip.Subject(number.from(), number.to(), chunk)
                : LineChips.unread(number.from(), number.to(), Chip.Problem.TWICE, number.text(), List.of(chunk));
    }

    private boolean isBetween(Words.Word word) {
        return PARTING.matcher(word.text()).matches() || vocabulary.is(Word.AND, word.bare());
    }

    /// What an arrow leads to from the numbers that the line speaks of, up to its end: `12 @EGH 3w > 15, 16`.
    ///
    /// @param arrow with which it begins
    List<Chip> leads(Words.Word arrow, Cards from) {
        Cards links = Cards.of(text.substring(arrow.from()), arrow.from(), vocabulary);
        if (links.isEmpty() || !from.isList()) {
            String said = text.substring(arrow.from()).strip();
            return List.of(LineChips.unread(arrow.from(), text.length(), Chip.Problem.LINKS_APART, said, List.of()));
        }
        List<Cards.Token> tokens = new ArrayList<>(from.tokens());
        tokens.addAll(links.tokens());
        return LinksLine.chips(tokens, names);
    }
}
