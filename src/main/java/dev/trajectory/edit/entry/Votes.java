package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes the votes off the names of a list that was voted on: `Wi-Fi (3)`, `Wi-Fi (3 votes)`, `Wi-Fi 👍 3`. They are
/// votes where most lines have such a number, and no two names are the same without it: `Training (1)`,
/// `Training (2)` are names.
final class Votes {

    private static final Pattern VOTES = Pattern.compile(
            "(?<=\\S)\\s++(\\(\\+?\\d{1,3}\\s?(?<word>\\p{L}*)\\)|[\\p{So}\\p{Sk}\ufe0f]+\\s?[x×]?\\d{1,3})$");

    private Votes() {}

    /// The items with their votes beside their names.
    static List<Outline.Item> apart(List<Outline.Item> items, Vocabulary vocabulary) {
        List<Outline.Item> apart = new ArrayList<>();
        Set<String> written = new HashSet<>();
        Set<String> names = new HashSet<>();
        int voted = 0;
        for (Outline.Item item : items) {
            Matcher votes = VOTES.matcher(item.text());
            boolean isVoted = votes.find() && isOfVotes(votes.group("word"), vocabulary);
            voted += isVoted ? 1 : 0;
            Outline.Item bare =
                    isVoted ? item.withVotes(item.text().substring(0, votes.start()), votes.group(1)) : item;
            apart.add(bare);
            written.add(Lookup.plain(item.text()));
            names.add(Lookup.plain(bare.text()));
        }
        return voted > 1 && voted * 2 > items.size() && names.size() == written.size() ? apart : items;
    }

    /// Whether a number is one of votes, by the word behind it: that of wards is part of a name.
    private static boolean isOfVotes(@Nullable String word, Vocabulary vocabulary) {
        return word == null || word.isEmpty() || vocabulary.is(Word.VOTES, word);
    }
}
