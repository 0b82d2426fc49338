package dev.trajectory.ui.palette;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// What was typed, to be looked for in names: words in any order, each of which has its letters in the name in order,
/// not necessarily side by side.
///
/// @param words folded as [Haystack#fold] does, none of them empty
record Needle(List<String> words) {

    /// What a name that lacks a letter scores.
    static final int NONE = Integer.MIN_VALUE;

    /// A name of more letters than this scores as if it had so many.
    private static final int LENGTH_COUNTED = 255;

    Needle {
        words = List.copyOf(words);
    }

    static Needle of(String typed) {
        return new Needle(Stream.of(Haystack.fold(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /// Whether nothing was typed, so that everything answers to it.
    boolean isEmpty() {
        return words.isEmpty();
    }

    /// How well a name answers: more for letters side by side and at the start of words, and of two that answer as
    /// well, more for the shorter; [#NONE] where a letter is missing.
    int score(Haystack name) {
        int sum = 0;
        for (String word : words) {
            if (!Fuzzy.hasLetters(word, name.folded())) {
                return NONE;
            }
        }
        for (String word : words) {
            sum += Fuzzy.score(word, name);
        }
        return sum * (LENGTH_COUNTED + 1)
                - Math.min(LENGTH_COUNTED, name.folded().length());
    }

    /// Which letters of a name answer; none where a letter is missing.
    BitSet letters(Haystack name) {
        BitSet letters = new BitSet(name.folded().length());
        for (String word : words) {
            if (!Fuzzy.hasLetters(word, name.folded())) {
                return new BitSet();
            }
            Fuzzy.mark(word, name, letters);
        }
        return letters;
    }
}
