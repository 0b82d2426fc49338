package dev.trajectory.ui.palette;

import java.text.Normalizer;
import java.util.BitSet;

/// A name made ready to be looked through many times.
///
/// @param text as it is shown
/// @param folded letter by letter in lower case and without accents; as long as `text`
/// @param starts which letters begin a word
record Haystack(String text, String folded, BitSet starts) {

    private static final int ASCII = 128;

    static Haystack of(String text) {
        return new Haystack(text, fold(text), starts(text));
    }

    /// Lower case without accents, letter by letter, so that letters keep their places.
    static String fold(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = fold(letters[i]);
        }
        return new String(letters);
    }

    private static char fold(char letter) {
        char plain = letter < ASCII || Character.isSurrogate(letter)
                ? letter
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
        return Character.toLowerCase(plain);
    }

    private static BitSet starts(String text) {
        BitSet starts = new BitSet(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))
                    && (i == 0 || isBoundary(text.charAt(i - 1), text.charAt(i)))) {
                starts.set(i);
            }
        }
        return starts;
    }

    private static boolean isBoundary(char before, char letter) {
        return !Character.isLetterOrDigit(before) || (Character.isLowerCase(before) && Character.isUpperCase(letter));
    }
}
