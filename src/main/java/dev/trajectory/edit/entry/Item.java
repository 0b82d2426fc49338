package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A chunk as it is written in a list of them, and where in the line: the `9` of `7, Network and 9`.
///
/// Commas and semicolons part a list always. "and" and "&" do where numbers stand around them, or where what they join
/// is called by nothing while its parts are: "Nursing and midwifery" may be one name.
///
/// @param from where it begins, counted in chars from 0
/// @param to where it ends
record Item(int from, int to, String text) {

    private static final Pattern WORD = Pattern.compile("&|[^\\s\u00a0&]+");

    /// The items of a list; one that is blank stands where "and" joins nothing.
    ///
    /// @param start where in the line the list begins
    static List<Item> of(String list, int start, ChunkNames names, Vocabulary vocabulary) {
        List<Item> items = new ArrayList<>();
        int from = start;
        for (String text : Spoken.list(list)) {
            if (!text.isBlank()) {
                Item item = new Item(from, from + text.length(), text);
                items.addAll(item.parts(!items.isEmpty(), names, vocabulary));
            }
            from += text.length() + 1;
        }
        return items;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /// That it is not understood.
    Chip unread(Chip.Problem problem, String told, List<ChunkId> candidates) {
        return new Chip.Unread(from, to, problem, told.strip(), List.copyOf(candidates));
    }

    /// What "and" joins in it; itself where that is one name.
    ///
    /// @param goesOn whether others come before it in the list: then it may begin with "and"
    private List<Item> parts(boolean goesOn, ChunkNames names, Vocabulary vocabulary) {
        List<Item> parts = split(vocabulary);
        if (goesOn && parts.size() > 1 && parts.getFirst().isBlank()) {
            parts.removeFirst();
        }
        boolean isOfNumbers = parts.stream().allMatch(part -> part.isBlank() || part.isNumber(vocabulary));
        boolean isNothing = names.isNothing(text, vocabulary);
        boolean isOfNames = parts.getFirst().isNumber(vocabulary)
                || parts.stream().noneMatch(part -> names.isNothing(part.text, vocabulary));
        return isOfNumbers
                ? (names.isName(text) ? List.of(this) : parts)
                : isNothing && isOfNames ? parts : List.of(this);
    }

    private boolean isNumber(Vocabulary vocabulary) {
        return ChunkNames.isNumber(Awaited.of(text, vocabulary).name());
    }

    /// What stands between the "and" in it; itself where it has quotation marks.
    private List<Item> split(Vocabulary vocabulary) {
        List<Item> parts = new ArrayList<>();
        boolean isQuoted = text.chars().anyMatch(c -> Words.isQuote((char) c));
        Matcher word = WORD.matcher(text);
        int begin = 0;
        while (!isQuoted && word.find()) {
            if (vocabulary.is(Word.AND, word.group())) {
                parts.add(part(begin, word.start()));
                begin = word.end();
            }
        }
        parts.add(part(begin, text.length()));
        return parts;
    }

    private Item part(int begin, int end) {
        return new Item(from + begin, from + end, text.substring(begin, end));
    }
}
