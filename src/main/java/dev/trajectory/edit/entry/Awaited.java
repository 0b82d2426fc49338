package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Lag;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A chunk that another waits for, as it is written: `12`, `12SS`, `14FF-1w`, `Network`, `Network FS + 2 weeks`.
///
/// Behind a number the type may be in small letters and without a blank; behind a name it stands apart and in
/// capitals, so that "Train staff" stays a name. A lag has its unit; `ew` and `ed` are elapsed time, months are 52/12
/// weeks.
///
/// @param name the number or name
/// @param isPlain whether neither a type nor a lag is written
record Awaited(String name, DependencyType type, Lag lag, boolean isPlain) {

    private static final String LAG =
            "(?:\\s*(?<sign>[+\\-\u2212\u2013])\\s*(?<amount>\\d{1,5})\\s*(?<unit>\\p{L}+)\\.?)?";
    private static final Pattern NUMBERED =
            Pattern.compile("(?<name>#?\\d{1,9})\\s*(?<type>[FSfs]{2})?" + LAG + "\\s*");
    private static final Pattern NAMED =
            Pattern.compile("(?<name>.+?)(?:\\s+(?<type>[FS]{2}))?" + LAG + "\\s*", Pattern.DOTALL);

    /// What an item of a list says.
    static Awaited of(String item, Vocabulary vocabulary) {
        String text = item.strip();
        Matcher match = NUMBERED.matcher(text);
        if (!match.matches()) {
            match = NAMED.matcher(text);
        }
        Awaited all = plain(text);
        if (!match.matches()) {
            return all;
        }
        Lag lag = match.group("unit") == null ? Lag.NONE : lag(match, vocabulary);
        boolean isPlain = match.group("type") == null && match.group("unit") == null;
        return lag == null ? all : new Awaited(match.group("name").strip(), type(match.group("type")), lag, isPlain);
    }

    /// A number or name with nothing behind it.
    static Awaited plain(String name) {
        return new Awaited(name, DependencyType.FS, Lag.NONE, true);
    }

    private static DependencyType type(@Nullable String letters) {
        return letters == null ? DependencyType.FS : DependencyType.valueOf(letters.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Lag lag(Matcher match, Vocabulary vocabulary) {
        String unit = match.group("unit").toLowerCase(Locale.ROOT);
        Word plain = vocabulary.which(unit, Word.DAYS, Word.WEEKS, Word.MONTHS);
        Word elapsed =
                unit.startsWith("e") ? vocabulary.which(unit.substring(1), Word.DAYS, Word.WEEKS, Word.MONTHS) : null;
        Word which = plain == null ? elapsed : plain;
        if (which == null) {
            return null;
        }
        int amount =
                Integer.parseInt(match.group("amount")) * (match.group("sign").equals("+") ? 1 : -1);
        int counted = which == Word.MONTHS ? Math.round(amount * 52 / 12f) : amount;
        boolean isDays = which == Word.DAYS;
        try {
            return new Lag(
                    counted,
                    plain == null
                            ? (isDays ? Lag.Unit.ELAPSED_DAYS : Lag.Unit.ELAPSED_WEEKS)
                            : (isDays ? Lag.Unit.WORKING_DAYS : Lag.Unit.WORKING_WEEKS));
        } catch (InvalidValue e) {
            return null;
        }
    }

    /// How a dependency is written behind the number of the chunk waited for: as short as it can be.
    static String code(Dependency dependency) {
        Lag lag = dependency.lag();
        String type = dependency.type() == DependencyType.FS && lag.isNone()
                ? ""
                : dependency.type().name();
        return lag.isNone() ? type : type + (lag.amount() < 0 ? "" : "+") + lag;
    }
}
