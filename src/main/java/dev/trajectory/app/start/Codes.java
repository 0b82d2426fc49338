package dev.trajectory.app.start;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Makes short codes for organisations from their names.
public final class Codes {

    private static final int LONGEST = 5;
    private static final int OF_ONE_WORD = 3;

    private Codes() {}

    /// A code for each name, none twice and none that is taken: the first letters of its words that begin with a
    /// capital ("Northmoor Integrated Care Board" is NICB), else its own first letters; a number makes it differ.
    /// What is a code already stays ("NMCC").
    public static List<String> of(List<String> names, Collection<String> taken) {
        Set<String> used = new HashSet<>(taken);
        List<String> codes = new ArrayList<>();
        for (String name : names) {
            String code = free(stem(name), used);
            used.add(code);
            codes.add(code);
        }
        return codes;
    }

    private static String stem(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !Character.isLowerCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        String letters = name.replaceAll("[^\\p{L}\\p{N}]", "");
        boolean isCode = letters.equals(name) && letters.equals(letters.toUpperCase(Locale.ROOT));
        String stem = initials.length() > 1 ? initials.toString() : isCode ? letters : first(letters, OF_ONE_WORD);
        return first(stem.toUpperCase(Locale.ROOT), LONGEST);
    }

    private static String free(String stem, Set<String> used) {
        if (stem.length() > 1 && !used.contains(stem)) {
            return stem;
        }
        String start = stem.isEmpty() ? "O" : stem;
        for (int number = 2; ; number++) {
            String code = first(start, LONGEST - Integer.toString(number).length()) + number;
            if (!used.contains(code)) {
                return code;
            }
        }
    }

    private static String first(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }
}
