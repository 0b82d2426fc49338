package dev.trajectory.edit.entry;

import java.time.Month;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of one language that readers go by, each with all its spellings, in lower case.
///
/// @param words words inside a line
/// @param months the names of the months, full and short
/// @param headings what the columns of tables are called
/// @param questions what the questions of forms have in them whose answers are such a column
public record Vocabulary(
        Map<Word, List<String>> words,
        Map<Month, List<String>> months,
        Map<Column, List<String>> headings,
        Map<Column, List<String>> questions) {

    /// A word inside a line.
    public enum Word {
        /// Comes before what the chunk waits for.
        AFTER,
        /// Comes before what a card waits for, behind its number.
        NEEDS,
        /// Comes before what waits for the chunk.
        BEFORE,
        /// Joins what belongs together.
        AND,
        /// Stands between the number of a card and "after" or "before": `12 must go after 7`.
        GOES,
        /// Comes before the number of a card.
        CARD,
        /// Comes before the deadline.
        BY,
        /// Comes before the earliest start.
        FROM,
        DAYS,
        WEEKS,
        MONTHS,
        /// Comes before a working time that is not known better.
        ABOUT,
        /// The days of the week, full and short, without a full stop.
        WEEKDAY,
        /// What a cell says for yes, of a go-live.
        YES,
        /// What a cell says where there is nothing to say.
        NOTHING,
        /// What a mail begins with.
        GREETING,
        /// Whom a mail greets without a greeting: begins one only with nothing behind it, or a comma.
        EVERYBODY,
        /// What a mail ends with, before the name.
        REGARDS,
        /// The lines above a mail that was forwarded or answered, without their colon.
        MAIL_HEADER,
        /// What the line above a quoted mail ends with.
        WROTE,
        /// What a form calls when it was filled in.
        FORM,
        /// What a form calls the name of who filled it in.
        PERSON,
        /// What a table says of its last row, which counts the others.
        TOTAL,
        /// What the heading of a column of times has in it that are not how long a chunk takes.
        SLACK,
        /// What stands behind the number of votes.
        VOTES,
        /// What somebody says in a chat who only agrees, and what the chat itself says in a line of its own.
        ASSENT,
        /// What begins a line that a chat says by itself, of nobody.
        CHATTER,
        /// What a chat calls a drawing with which others answered.
        REACTION,
        /// What begins a question to everybody in a chat.
        QUESTION,
        /// What a chat ends a line with that was changed.
        EDITED,
        /// What a chat ends a line with that is the name of a file.
        ATTACHED
    }

    public Vocabulary {
        words = copy(new EnumMap<>(Word.class), words);
        months = copy(new EnumMap<>(Month.class), months);
        headings = copy(new EnumMap<>(Column.class), headings);
        questions = copy(new EnumMap<>(Column.class), questions);
    }

    private static <K> Map<K, List<String>> copy(Map<K, List<String>> into, Map<K, List<String>> from) {
        from.forEach((key, spellings) -> into.put(
                key,
                spellings.stream()
                        .map(spelling -> spelling.strip().toLowerCase(Locale.ROOT))
                        .filter(spelling -> !spelling.isEmpty())
                        .toList()));
        return Collections.unmodifiableMap(into);
    }

    /// Whether a text is that word.
    boolean is(Word word, String text) {
        return words.getOrDefault(word, List.of()).contains(text.toLowerCase(Locale.ROOT));
    }

    /// Whether a text has that word in it, apart from others.
    boolean has(Word word, String text) {
        String apart = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return words.getOrDefault(word, List.of()).stream().anyMatch(each -> apart.contains(" " + each + " "));
    }

    /// Which of these words a text is, or null.
    @Nullable
    Word which(String text, Word... among) {
        return Arrays.stream(among).filter(word -> is(word, text)).findFirst().orElse(null);
    }

    /// The month of that name, with or without a full stop, or null.
    @Nullable
    Month month(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return months.entrySet().stream()
                .filter(month -> month.getValue().contains(bare))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /// Whether a text begins with that word and goes on with nothing that belongs to the word.
    boolean begins(Word word, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.getOrDefault(word, List.of()).stream()
                .anyMatch(each -> lower.startsWith(each)
                        && (lower.length() == each.length()
                                || !Character.isLetterOrDigit(each.charAt(each.length() - 1))
                                || !Character.isLetterOrDigit(lower.charAt(each.length()))));
    }

    /// The column of that heading, or of the answers to that question; [Column#OTHER] where it is not known.
    Column column(String heading) {
        Column column = heading(heading);
        return column == Column.OTHER ? question(bare(heading)) : column;
    }

    /// The column of that heading; [Column#OTHER] where it is not known.
    Column heading(String heading) {
        String name = bare(heading);
        return headings.entrySet().stream()
                .filter(column -> column.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Column.OTHER);
    }

    private static String bare(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_.:*?]+", " ")
                .strip();
    }

    /// What a question asks for: the longest phrase known in it tells. A heading of one word or two is none.
    private Column question(String heading) {
        int longest = 0;
        Column asked = Column.OTHER;
        for (Map.Entry<Column, List<String>> column : questions.entrySet()) {
            for (String phrase : column.getValue()) {
                if (phrase.length() > longest && heading.contains(phrase)) {
                    longest = phrase.length();
                    asked = column.getKey();
                }
            }
        }
        return heading.split(" ").length > 2 ? asked : Column.OTHER;
    }
}
