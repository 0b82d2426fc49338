package dev.trajectory.edit;

import dev.trajectory.model.Id;
import dev.trajectory.model.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// New ids in the manner of those there are: C64 is followed by C65, ORG-09 by ORG-10. A value.
///
/// @param prefix the letters they begin with
/// @param digits how many digits they have at least
/// @param last the number after which they go on
public record FreshIds(String prefix, int digits, long last) {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,9})");

    /// Longer letters are not taken up, so that a number always fits behind.
    private static final int LONGEST_PREFIX = Id.MAX_LENGTH - 19;

    /// Ids that follow those given.
    ///
    /// @param section where there are none yet, new ids begin with its first letter
    public static FreshIds after(Collection<? extends Id> ids, String section) {
        Map<String, Integer> prefixes = new HashMap<>();
        Map<String, String> highest = new HashMap<>();
        for (Id id : ids) {
            Matcher numbered = NUMBERED.matcher(id.value());
            if (numbered.matches() && numbered.group(1).length() <= LONGEST_PREFIX) {
                prefixes.merge(numbered.group(1), 1, Integer::sum);
                highest.merge(
                        numbered.group(1), numbered.group(2), (a, b) -> Long.parseLong(a) >= Long.parseLong(b) ? a : b);
            }
        }
        String usual = prefixes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(section.substring(0, 1).toUpperCase(Locale.ROOT));
        String number = highest.getOrDefault(usual, "00");
        return new FreshIds(usual, number.length(), Long.parseLong(number));
    }

    /// The first of them.
    public String next() {
        return numbered(last + 1);
    }

    private String numbered(long number) {
        return prefix + String.format(Locale.ROOT, "%0" + digits + "d", number);
    }

    /// The next so many that no record of a register has.
    public <I extends Id> List<I> take(int count, Register<I, ?> taken, Function<String, I> id) {
        List<I> fresh = new ArrayList<>(count);
        for (long number = last + 1; fresh.size() < count; number++) {
            I next = id.apply(numbered(number));
            if (!taken.has(next)) {
                fresh.add(next);
            }
        }
        return fresh;
    }
}
