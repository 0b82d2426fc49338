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

    /// So many words may the name of an organisation have.
    private static final int MOST_NAME_WORDS = 10;

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

    /// Numbers with an organisation behind them that has no @. The name is looked for among the last words alone,
    /// and before the numbers are: a line may have thousands of them.
    private static Chip.@Nullable Unread organisation(
            String text, List<Words.Word> title, Lookup lookup, Vocabulary vocabulary) {
        int to = title.getLast().to();
        for (int i = Math.max(1, title.size() - MOST_NAME_WORDS); i < title.size(); i++) {
            int from = title.get(i).from();
            String name = text.substring(from, to);
            boolean isCalled = lookup.organisationCalled(name) != null;
            if (isCalled && Cards.of(numbers(text, title, i), 0, vocabulary).isList()) {
                return new Chip.Unread(from, to, Chip.Problem.NO_AT, name, List.of());
            }
        }
        return null;
    }

    private static String numbers(String text, List<Words.Word> title, int end) {
        return text.substring(title.getFirst().from(), title.get(end - 1).to());
    }
}
