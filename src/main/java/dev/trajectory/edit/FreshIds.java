package dev.trajectory.edit;

import dev.trajectory.model.Id;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// New ids in the manner of those there are: C64 is followed by C65, ORG-09 by ORG-10.
public final class FreshIds {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,9})");

    private final String prefix;
    private final int digits;
    private long last;

    private FreshIds(String prefix, int digits, long last) {
        this.prefix = prefix;
        this.digits = digits;
        this.last = last;
    }

    /// Ids that follow those given.
    ///
    /// @param section where there are none yet, new ids begin with its first letter
    public static FreshIds after(Collection<? extends Id> ids, String section) {
        Map<String, Integer> prefixes = new HashMap<>();
        for (Id id : ids) {
            Matcher numbered = NUMBERED.matcher(id.value());
            if (numbered.matches()) {
                prefixes.merge(numbered.group(1), 1, Integer::sum);
            }
        }
        String usual = prefixes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(section.substring(0, 1).toUpperCase(Locale.ROOT));
        long highest = 0;
        int digits = 2;
        for (Id id : ids) {
            Matcher numbered = NUMBERED.matcher(id.value());
            if (numbered.matches() && numbered.group(1).equals(usual)) {
                highest = Math.max(highest, Long.parseLong(numbered.group(2)));
                digits = numbered.group(2).length();
            }
        }
        return new FreshIds(usual, digits, highest);
    }

    /// The next one.
    public String next() {
        last++;
        return prefix + String.format(Locale.ROOT, "%0" + digits + "d", last);
    }
}
