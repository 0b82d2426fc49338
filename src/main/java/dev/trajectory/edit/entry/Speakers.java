package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who speaks in a chat that was copied without its times: `Anna: Wi-Fi`.
///
/// `Training: wards` may well be a name, so no line tells by itself. It is a chat where two or more take turns, so
/// that one comes back after another spoke, at least half of the lines say who does, and something tells that they are
/// people: one has the number of a telephone, all have two names or more, or somebody thanks, agrees or asks. Else
/// "Design: portal", "Build: portal", "Design: app" is a list, and the names stay. What an organisation, a column or a
/// part of the plan is called is nobody's name; and where lines name columns ("Task: Wi-Fi", "Lead: STHB"), it is no
/// chat.
///
/// @param names of those who speak, in lower case; none where it is no chat
record Speakers(Set<String> names) {

    private static final Pattern SPOKEN = Pattern.compile(
            "(?<name>\\+\\d[\\d"
                + " ()\\-]{6,20}|(?<word>\\p{Lu}[\\p{L}.'’\\-]*\\p{Ll}\\.?)(?<full>(?:\\s(?:\\p{Ll}{1,3}\\s)?\\p{Lu}[\\p{L}.'’\\-]*){1,3})?"
                + "(?:\\s\\([^()]{1,40}\\))?):\\s+(?<said>\\S.*)",
            Pattern.DOTALL);

    private static final int LEAST_SPEAKERS = 2;

    static Speakers of(List<String> lines, Vocabulary vocabulary, Lookup lookup) {
        Set<String> names = new HashSet<>();
        String last = "";
        int count = 0;
        boolean takeTurns = false;
        boolean areAllFull = true;
        boolean arePeople = false;
        for (String line : lines) {
            Matcher spoken = SPOKEN.matcher(line);
            if (!spoken.matches() || Outline.isMarked(line)) {
                continue;
            }
            String name = spoken.group("name");
            if (vocabulary.heading(name) != Column.OTHER || vocabulary.is(Word.MAIL_HEADER, name)) {
                return new Speakers(Set.of());
            }
            if (isNobody(name, spoken.group("word"), lookup)) {
                continue;
            }
            count++;
            areAllFull &= spoken.group("full") != null;
            arePeople |= spoken.group("word") == null || isAnswer(spoken.group("said"), vocabulary);
            boolean isNew = names.add(Lookup.plain(name));
            takeTurns |= !isNew && !last.equals(Lookup.plain(name));
            last = Lookup.plain(name);
        }
        boolean areChat =
                takeTurns && (arePeople || areAllFull) && names.size() >= LEAST_SPEAKERS && count * 2 >= lines.size();
        return new Speakers(areChat ? names : Set.of());
    }

    private static boolean isNobody(String name, @Nullable String word, Lookup lookup) {
        return !lookup.organisations(name).isEmpty() || (word != null && lookup.hasWord(word));
    }

    /// Whether somebody answers others or asks them, which no name of a chunk does.
    private static boolean isAnswer(String said, Vocabulary vocabulary) {
        String bare = said.replaceFirst("(?<![\\s,.!])[\\s,.!]+$", "");
        return said.endsWith("?")
                || vocabulary.is(Word.ASSENT, bare)
                || vocabulary.is(Word.REGARDS, bare)
                || vocabulary.begins(Word.CHATTER, said);
    }

    boolean areChat() {
        return !names.isEmpty();
    }

    /// What was said in a line, without who said it.
    String said(String line) {
        Matcher spoken = SPOKEN.matcher(line);
        return spoken.matches() && names.contains(Lookup.plain(spoken.group("name"))) ? spoken.group("said") : line;
    }
}
