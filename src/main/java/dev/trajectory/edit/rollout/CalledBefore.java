package dev.trajectory.edit.rollout;

import dev.trajectory.model.Organisation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Whether a text that a copy was given still says what the pattern's says, where it is not kept what that said then:
/// in files from before 1.4.
///
/// Where a text names the pattern's organisation, what was given may name it too, or the copy's in any way that this
/// one can be named; behind it may be the copy's code.
///
/// @param ours whose part is played; null for nobody, who is called nothing
/// @param theirs who plays it
record CalledBefore(@Nullable Organisation ours, Organisation theirs) {

    /// A text, or each of several, as it was given.
    boolean says(@Nullable Object text, @Nullable Object given) {
        if (text instanceof List<?> texts && given instanceof List<?> all) {
            return texts.size() == all.size()
                    && IntStream.range(0, all.size()).allMatch(i -> says(texts.get(i), all.get(i)));
        }
        return text instanceof String said && given instanceof String as && says(said, as);
    }

    private boolean says(String text, String given) {
        StringBuilder way = new StringBuilder();
        int from = 0;
        if (ours != null) {
            Matcher named = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + anyOf(ours) + ")(?![\\p{L}\\p{N}])")
                    .matcher(text);
            while (named.find()) {
                way.append(Pattern.quote(text.substring(from, named.start())))
                        .append("(?:" + Pattern.quote(named.group()) + "|" + anyOf(theirs) + ")");
                from = named.end();
            }
        }
        way.append(Pattern.quote(text.substring(from)))
                .append("(?: \\((?:" + either(List.of(theirs.code(), theirs.id().value())) + ")\\))?");
        return Pattern.matches(way.toString(), given);
    }

    /// All that an organisation is called, the longest first.
    private static String anyOf(Organisation organisation) {
        String first = Called.first(organisation);
        return either(
                first == null
                        ? List.of(organisation.name(), organisation.code())
                        : List.of(organisation.name(), first, organisation.code()));
    }

    private static String either(List<String> names) {
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
