package dev.trajectory.edit.entry;

import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.WorkSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who leads, where a list has it behind its names, in brackets or parted by a dash: `Wi-Fi (STHB)`, `Wi-Fi - STHB`,
/// `Wi-Fi (STHB, 6 weeks)`. It is so where most lines have one organisation's code or name there, and two at least;
/// else what stands there is part of the name.
///
/// @param isUsed whether a list has it so
record BehindNames(boolean isUsed, Lookup lookup, Vocabulary vocabulary) {

    private static final Pattern IN_BRACKETS = Pattern.compile("(?<=\\S)\\s*+[(\\[](?<said>[^()\\[\\]]+)[)\\]]$");
    private static final Pattern BEHIND_DASH =
            Pattern.compile("(?<=\\S)\\s++[-\u2013\u2014]\\s++(?<said>(?:(?!\\s[-\u2013\u2014]\\s).)++)$");

    /// What stands behind a name.
    ///
    /// @param at where in the title the name ends
    /// @param span how long it takes; null where that is not said
    private record Said(
            int at, OrganisationId organisation, @Nullable WorkSpan span) {}

    /// @param lines what the lines of a list say
    static BehindNames of(List<Entry> lines, Lookup lookup, Vocabulary vocabulary) {
        BehindNames used = new BehindNames(true, lookup, vocabulary);
        long count = lines.stream().filter(line -> used.said(line) != null).count();
        long names = lines.stream().filter(line -> !line.isLinks()).count();
        return new BehindNames(count > 1 && count * 2 > names, lookup, vocabulary);
    }

    private @Nullable Said said(Entry line) {
        if (line.chips().stream().anyMatch(Chip.Owner.class::isInstance)) {
            return null;
        }
        // A dash may well be part of a name that has an organisation in brackets behind it.
        Said inBrackets = said(IN_BRACKETS, line.title());
        return inBrackets == null ? said(BEHIND_DASH, line.title()) : inBrackets;
    }

    private @Nullable Said said(Pattern pattern, String title) {
        Matcher behind = pattern.matcher(title);
        if (!behind.find()) {
            return null;
        }
        String text = behind.group("said");
        OrganisationId whole = lookup.organisationCalled(text);
        return whole == null ? parts(behind.start(), text) : new Said(behind.start(), whole, null);
    }

    /// An organisation and a working time, apart by a comma, in any order; null where it is something else.
    private @Nullable Said parts(int at, String text) {
        List<String> parts = Spoken.list(text).stream().map(String::strip).toList();
        if (parts.size() != 2) {
            return null;
        }
        OrganisationId first = lookup.organisationCalled(parts.getFirst());
        OrganisationId organisation = first == null ? lookup.organisationCalled(parts.getLast()) : first;
        List<String> words = List.of((first == null ? parts.getFirst() : parts.getLast()).split("\\s+"));
        WorkSpan span = Spoken.spanWords(words, vocabulary) == words.size() ? Spoken.span(words, vocabulary) : null;
        return organisation == null || span == null ? null : new Said(at, organisation, span);
    }

    /// A line with the organisation as the one that leads.
    Entry read(Entry line) {
        Said said = isUsed ? said(line) : null;
        if (said == null) {
            return line;
        }
        List<Chip> chips = new ArrayList<>(line.chips());
        chips.addFirst(new Chip.Owner(0, 0, said.organisation()));
        if (said.span() != null && line.duration().isEmpty()) {
            chips.add(new Chip.Duration(0, 0, said.span()));
        }
        return new Entry(line.text(), line.title().substring(0, said.at()), line.isLinks(), chips);
    }
}
