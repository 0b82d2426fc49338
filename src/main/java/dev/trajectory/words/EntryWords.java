package dev.trajectory.words;

import dev.trajectory.edit.entry.Chip;
import dev.trajectory.edit.entry.Column;
import dev.trajectory.edit.entry.Pasted;
import dev.trajectory.edit.entry.Vocabulary;
import dev.trajectory.model.Plan;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words that typed and pasted text is read by, and what is said where it is not understood; all in
/// `entry.properties`.
public final class EntryWords {

    /// Of what is not understood, so many letters are told.
    private static final int TOLD = 80;

    private final Names names;
    private final Phrasebook book;

    /// The words for a plan in a language.
    public EntryWords(Plan plan, Locale locale) {
        names = new Names(plan, locale);
        book = new Phrasebook("entry", locale);
    }

    /// The words of a language.
    public static Vocabulary vocabulary(Locale locale) {
        ResourceBundle bundle = Phrasebook.bundle("entry", locale);
        return new Vocabulary(
                spellings(bundle, "word.", Vocabulary.Word.class),
                spellings(bundle, "month.", Month.class),
                spellings(bundle, "heading.", Column.class),
                spellings(bundle, "question.", Column.class));
    }

    /// Throws [MissingResourceException] when one has no spelling.
    private static <E extends Enum<E>> Map<E, List<String>> spellings(
            ResourceBundle bundle, String prefix, Class<E> type) {
        Map<E, List<String>> spellings = new EnumMap<>(type);
        for (E each : type.getEnumConstants()) {
            spellings.put(
                    each,
                    Arrays.stream(bundle.getString(prefix + each.name()).split(","))
                            .map(String::strip)
                            .toList());
        }
        return spellings;
    }

    /// Why a part of a line is not understood, and what to do.
    public String problem(Chip.Unread unread) {
        List<String> candidates = new ArrayList<>();
        unread.candidates().forEach(id -> candidates.add(names.withOwner(id)));
        String text = unread.text();
        String told = text.length() > TOLD ? text.substring(0, TOLD).strip() + "…" : text;
        return book.say("problem." + unread.problem().name(), told, names.either(candidates), candidates.size());
    }

    /// That there is more than can be taken.
    public String excess(Pasted.Excess excess) {
        return book.say(excess.inRows() ? "excess.rows" : "excess.characters", excess.count(), excess.most());
    }
}
