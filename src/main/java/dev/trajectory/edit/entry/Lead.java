package dev.trajectory.edit.entry;

import dev.trajectory.model.OrganisationId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The organisation that a line begins with and that leads its chunk: its code or name with a colon or a dash behind
/// it, as in `STHB: Wi-Fi` and `STHB - Wi-Fi`.
///
/// @param name how it is written
/// @param to where in the line the name ends
/// @param words how many words of the line it and what parts it from the title take
record Lead(OrganisationId organisation, String name, int to, int words) {

    private static final int MOST_WORDS = 10;
    private static final Pattern APART = Pattern.compile("[-\u2013\u2014:]");

    /// What leads a line; null for nothing. A dash between two organisations parts neither from the title.
    static @Nullable Lead of(String text, List<Words.Word> words, Lookup lookup) {
        for (int count = 1; count < Math.min(words.size(), MOST_WORDS); count++) {
            String last = words.get(count - 1).text();
            boolean hasColon = last.length() > 1 && last.endsWith(":");
            boolean isApart = APART.matcher(words.get(count).text()).matches()
                    && count + 1 < words.size()
                    && lookup.organisationCalled(words.get(count + 1).bare()) == null;
            if (hasColon || isApart) {
                int to = words.get(count - 1).to() - (hasColon ? 1 : 0);
                String name = text.substring(words.getFirst().from(), to);
                OrganisationId organisation =
                        lookup.organisationCalled(name.startsWith("@") ? name.substring(1) : name);
                if (organisation != null) {
                    return new Lead(organisation, name, to, hasColon ? count : count + 1);
                }
            }
        }
        return null;
    }
}
