package dev.trajectory.edit.rollout;

import dev.trajectory.model.Organisation;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether a text that a copy was given still says what the pattern's says, by whatever names organisations went by
/// then. That others came or went, were called otherwise or got another code is no change of the pattern.
///
/// Where a text names the pattern's organisation, what was given may name it too, or the copy's in any way that this
/// one can be named; behind a title may be the copy's code. Where a title names the copy's organisation by no name
/// that it has now, it is taken for renamed, and one name in each such place for that which it had.
///
/// @param ours whose part is played; null for nobody, who is called nothing
/// @param theirs who plays it
record CalledBefore(@Nullable Organisation ours, Organisation theirs) {

    /// A title as it was given; a text that gets no code behind it is one only by names there are.
    boolean says(String text, String given, boolean isTitle) {
        String own = anyOf(theirs);
        String code = "(?: \\((?:" + either(List.of(theirs.code(), theirs.id().value()))
                + (isTitle ? "|[\\p{Lu}\\p{N}]+" : "") + ")\\))?";
        if (matches(text, given, named -> either(List.of(named)) + "|" + own, code)) {
            return true;
        }
        boolean isRenamed = isTitle && !Pattern.compile(own).matcher(given).find();
        return isRenamed
                && matches(
                        text, given, named -> named.contains(" ") ? "\\p{Lu}.*" : "[\\p{Lu}\\p{N}][\\p{L}\\p{N}]*", "");
    }

    /// Whether a text that was given is that of the pattern.
    ///
    /// @param ways how what names the pattern's organisation may have been written, as a regular expression
    /// @param behind what may stand behind it, as one
    private boolean matches(String text, String given, UnaryOperator<String> ways, String behind) {
        StringBuilder way = new StringBuilder();
        int from = 0;
        if (ours != null) {
            Matcher named = Pattern.compile(anyOf(ours)).matcher(text);
            while (named.find()) {
                way.append(Pattern.quote(text.substring(from, named.start())))
                        .append("(?:" + ways.apply(named.group()) + ")");
                from = named.end();
            }
        }
        way.append(Pattern.quote(text.substring(from))).append(behind);
        return Pattern.matches(way.toString(), given);
    }

    /// All that an organisation is called, the longest first, as whole words.
    private static String anyOf(Organisation organisation) {
        String first = Called.first(organisation);
        List<String> all = first == null
                ? List.of(organisation.name(), organisation.code())
                : List.of(organisation.name(), first, organisation.code());
        return "(?<![\\p{L}\\p{N}])(?:" + either(all) + ")(?![\\p{L}\\p{N}])";
    }

    private static String either(List<String> names) {
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
