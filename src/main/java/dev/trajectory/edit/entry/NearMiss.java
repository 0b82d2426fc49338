package dev.trajectory.edit.entry;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds what was meant to be about cards and is not written so: it would quietly become a chunk. Who means a title
/// puts it in quotation marks.
final class NearMiss {

    /// A number and something like an arrow: `12>15+2w`, `12<15`, `12 -> Network`.
    private static final Pattern LINK = Pattern.compile(
            "\\s*#?\\d+\\s*(?:[-=~]{0,3}>|<[-=~]{0,3}|[\u2190\u2192\u21d0\u21d2\u2794\u27a1]).*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("#?\\d");

    private static final Pattern AROUND = Pattern.compile("^\\(|(?<![:.,;)])[:.,;)]+$");

    private NearMiss() {}

    /// What of a line is not understood; null where it is no near miss.
    ///
    /// @param title the words that are left as its title
    static Chip.@Nullable Unread of(String text, List<Words.Word> title, Lookup lookup, Vocabulary vocabulary) {
        if (LINK.matcher(text).matches()) {
            String told = text.strip();
            return new Chip.Unread(0, text.length(), Chip.Problem.NOT_LINKS, told, List.of());
        }
        if (title.isEmpty()) {
            return null;
        }
        int from = title.getFirst().from();
        int to = title.getLast().to();
        String said = AROUND.matcher(text.substring(from, to)).replaceAll("");
        if (!Cards.of(said, from, vocabulary).isEmpty()) {
            return new Chip.Unread(from, to, Chip.Problem.SAYS_NOTHING, said, List.of());
        }
        boolean mayBeOfCard =
                title.size() > 1 && NUMBER.matcher(title.getFirst().text()).lookingAt();
        return mayBeOfCard ? organisation(text, title, lookup, vocabulary) : null;
    }

    /// Numbers with an organisation behind them that has no @.
    private static Chip.@Nullable Unread organisation(
            String text, List<Words.Word> title, Lookup lookup, Vocabulary vocabulary) {
        int to = title.getLast().to();
        for (int i = 1; i < title.size(); i++) {
            Words.Word word = title.get(i);
            String numbers =
                    text.substring(title.getFirst().from(), title.get(i - 1).to());
            String name = text.substring(word.from(), to);
            if (Cards.of(numbers, 0, vocabulary).isList() && lookup.organisationCalled(name) != null) {
                return new Chip.Unread(word.from(), to, Chip.Problem.NO_AT, name, List.of());
            }
        }
        return null;
    }
}
