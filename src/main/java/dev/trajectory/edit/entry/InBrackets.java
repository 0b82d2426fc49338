package dev.trajectory.edit.entry;

import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who leads, where a list has it behind its names, in brackets or parted by a dash: `Wi-Fi (STHB)`, `Wi-Fi - STHB`.
/// It is so where most lines have one organisation's code or name there, and two at least; else what stands there is
/// part of the name.
///
/// @param isUsed whether a list has it so
record InBrackets(boolean isUsed, Lookup lookup) {

    private static final Pattern BRACKETS = Pattern.compile(
            "(?<=\\S)(?:\\s*+[(\\[](?<inside>[^()\\[\\]]+)[)\\]]|\\s++[-\u2013\u2014]\\s++(?<behind>\\S.*))$");

    /// @param lines what the lines of a list say
    static InBrackets of(List<Entry> lines, Lookup lookup) {
        InBrackets used = new InBrackets(true, lookup);
        long count =
                lines.stream().filter(line -> used.organisation(line) != null).count();
        long names = lines.stream().filter(line -> !line.isLinks()).count();
        return new InBrackets(count > 1 && count * 2 > names, lookup);
    }

    private @Nullable OrganisationId organisation(Entry line) {
        Matcher brackets = BRACKETS.matcher(line.title());
        boolean isLed = line.chips().stream().anyMatch(Chip.Owner.class::isInstance);
        if (isLed || !brackets.find()) {
            return null;
        }
        String inside = brackets.group("inside");
        return lookup.organisationCalled(inside == null ? brackets.group("behind") : inside);
    }

    /// A line with the organisation as the one that leads.
    Entry read(Entry line) {
        OrganisationId organisation = isUsed ? organisation(line) : null;
        if (organisation == null) {
            return line;
        }
        Matcher brackets = BRACKETS.matcher(line.title());
        String name = brackets.replaceFirst("");
        List<Chip> chips = new ArrayList<>(line.chips());
        chips.addFirst(new Chip.Owner(0, 0, organisation));
        return new Entry(line.text(), name, line.isLinks(), chips);
    }
}
