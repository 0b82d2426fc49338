package dev.trajectory.ui;

import dev.trajectory.model.Plan;
import dev.trajectory.words.Glossary;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/// Tells a user's own words, which stand in the plan, from those of the program.
final class Own {

    /// Numbers with their unit, days as computers write them, and keys.
    private static final Pattern NUMBERS =
            Pattern.compile("[-+#~]?\\d[\\d.,/:-]*(ew|ed|w|d|k|m)?\\b|(?<!\\p{L})[A-Z](?!\\p{L})");

    /// Words no longer than this may be parts of others by chance.
    private static final int SHORT = 4;

    private static final List<String> KEYS =
            List.of("Ctrl", "Escape", "Shift", "Alt", "Esc", "Shortcut", "Delete", "Meta");

    private final List<String> words;

    private Own(Set<String> words) {
        this.words = words.stream()
                .filter(word -> !word.isBlank())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /// What is written in plans, the names of keys, abbreviations, and what a test typed itself.
    static Own of(List<Plan> plans, List<String> typed) {
        Set<String> words = new TreeSet<>(typed);
        words.addAll(KEYS);
        new Glossary(Locale.UK).all().forEach(term -> words.add(term.shortForm()));
        Stream.of(KeyCode.values()).map(KeyCode::getName).forEach(words::add);
        words.removeIf(word -> word.length() < 2);
        plans.forEach(plan -> collect(plan, words));
        return new Own(words);
    }

    private static void collect(Object value, Set<String> into) {
        switch (value) {
            case String text -> Stream.of(text, text.strip()).forEach(into::add);
            case Collection<?> all -> all.forEach(each -> collect(each, into));
            case Map<?, ?> all ->
                all.forEach((key, each) -> {
                    collect(key, into);
                    collect(each, into);
                });
            case Iterable<?> all -> all.forEach(each -> collect(each, into));
            case Record row -> {
                for (RecordComponent part : row.getClass().getRecordComponents()) {
                    Object inner = get(row, part);
                    if (inner != null) {
                        collect(inner, into);
                    }
                }
            }
            default -> {}
        }
    }

    private static Object get(Record row, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /// What is left of a text without the user's own words and numbers.
    String rest(String text) {
        StringBuilder rest = new StringBuilder(text);
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            int at = lower.indexOf(word);
            while (at >= 0) {
                int end = at + word.length();
                if (word.length() > SHORT || isAlone(lower, at, end)) {
                    rest.replace(at, end, " ".repeat(word.length()));
                }
                at = lower.indexOf(word, end);
            }
        }
        return NUMBERS.matcher(rest).replaceAll(" ");
    }

    /// Whether a text is a part of something that the user wrote, such as one line of it.
    boolean isPart(String text) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> word.contains(part));
    }

    /// The text without a name of the user's at its end that was shortened.
    String withoutShortened(String text) {
        String whole = text.replace("…", "").strip();
        String lower = whole.toLowerCase(Locale.ROOT);
        int longest = 0;
        for (String word : words) {
            int length = Math.min(word.length(), lower.length());
            while (length > longest && !lower.endsWith(word.substring(0, length))) {
                length--;
            }
            longest = Math.max(longest, length);
        }
        if (longest > SHORT) {
            return whole.substring(0, whole.length() - longest);
        }
        return whole;
    }

    private static boolean isAlone(String text, int from, int to) {
        return (from == 0 || !Character.isLetter(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetter(text.charAt(to)));
    }

    /// Whether a text says nothing but what the user wrote.
    boolean isAll(String text) {
        return rest(text).chars().noneMatch(Character::isLetter);
    }
}
