package dev.trajectory.ui.palette;

import java.util.Arrays;
import java.util.BitSet;

/// Looks for one word's letters in a name, and finds the places for them that score most.
///
/// Each letter scores a little; at the start of a word more; side by side with the letter before, more too. Letters
/// left out between two cost something, once for each gap.
final class Fuzzy {

    private static final int LETTER = 4;
    private static final int START = 8;
    private static final int FIRST = 3;
    private static final int BESIDE = 9;
    private static final int GAP = 3;
    private static final int NOWHERE = Integer.MIN_VALUE / 4;

    private Fuzzy() {}

    /// Whether all letters of a word are in a text, in order.
    static boolean hasLetters(String word, String text) {
        int at = -1;
        for (int i = 0; i < word.length(); i++) {
            at = text.indexOf(word.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /// The most that a word can score in a name that has its letters.
    static int score(String word, Haystack name) {
        int length = name.folded().length();
        int[] before = new int[length];
        int[] here = new int[length];
        for (int i = 0; i < word.length(); i++) {
            place(word, i, name, before, here);
            int[] spare = before;
            before = here;
            here = spare;
        }
        return Arrays.stream(before).max().orElse(NOWHERE);
    }

    /// Sets the bits of the letters by which a word scores most in a name that has its letters.
    static void mark(String word, Haystack name, BitSet letters) {
        int length = name.folded().length();
        int[][] scores = new int[word.length()][length];
        int[] none = new int[length];
        for (int i = 0; i < word.length(); i++) {
            place(word, i, name, i == 0 ? none : scores[i - 1], scores[i]);
        }
        int at = best(scores[word.length() - 1], length);
        letters.set(at);
        for (int i = word.length() - 1; i > 0; i--) {
            at = origin(scores[i - 1], at);
            letters.set(at);
        }
    }

    /// The best score up to the i-th letter of a word for each place it can have.
    private static void place(String word, int i, Haystack name, int[] before, int[] here) {
        char letter = word.charAt(i);
        int left = NOWHERE;
        for (int at = 0; at < here.length; at++) {
            if (at >= 2) {
                left = Math.max(left, before[at - 2]);
            }
            if (name.folded().charAt(at) != letter) {
                here[at] = NOWHERE;
            } else {
                int own = LETTER + (name.starts().get(at) ? START : 0) + (at == 0 ? FIRST : 0);
                here[at] = i == 0 ? own : own + Math.max(beside(before, at), left - GAP);
            }
        }
    }

    private static int beside(int[] before, int at) {
        return at == 0 ? NOWHERE : before[at - 1] + BESIDE;
    }

    private static int origin(int[] before, int at) {
        int far = best(before, at - 1);
        return far < 0 || before[at - 1] + BESIDE >= before[far] - GAP ? at - 1 : far;
    }

    /// The first place with the highest score left of an end; -1 where there is none.
    private static int best(int[] scores, int end) {
        int best = -1;
        for (int at = 0; at < end; at++) {
            if (best < 0 || scores[at] > scores[best]) {
                best = at;
            }
        }
        return best;
    }
}
