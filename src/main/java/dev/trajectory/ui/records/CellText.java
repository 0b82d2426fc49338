package dev.trajectory.ui.records;

import dev.trajectory.model.Money;
import dev.trajectory.words.AmountWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the cells of a pasted table as values of components.
record CellText(Editors editors) {

    private static final Set<String> TICKS = Set.of("x", "✓", "✔", "1", "true");

    /// The value. Throws [NotRead], or [dev.trajectory.model.InvalidValue], when the text is none.
    @Nullable
    Object read(Heading heading, String text) throws NotRead {
        Shape.Field field = heading.told();
        if (field.type() == Money.class) {
            return money(heading, text);
        }
        return switch (editors.kinds().of(field)) {
            case Kind.Line line -> {
                Object constant = constant(field, text);
                yield constant == null ? line.form().read().read(text) : constant;
            }
            case Kind.Tick _ -> tick(text);
            case Kind.Several several -> several(several, text);
            default ->
                throw new NotRead(
                        editors.say("paste.notInACell", editors.words().label(field)));
        };
    }

    private Money money(Heading heading, String text) throws NotRead {
        String currency = editors.desk().plan().settings().currency();
        AmountWords amounts = new AmountWords(currency, editors.desk().words().locale());
        if (amounts.sums().isOfAnother(heading.currency() + "1")) {
            throw new NotRead(amounts.notRead(heading.currency() + text));
        }
        Money money = amounts.sums().read(text, heading.unit());
        if (money == null) {
            throw new NotRead(amounts.notRead(text));
        }
        return money;
    }

    /// One of a few that are always the same, by what files or people call it; null where none is called so.
    private @Nullable Object constant(Shape.Field field, String text) {
        if (field.type() instanceof Class<?> type && type.isEnum()) {
            String wanted = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
            for (Object each : type.getEnumConstants()) {
                String name = ((Enum<?>) each).name();
                String key = "paste.value." + type.getSimpleName() + "." + name;
                boolean isName = name.toLowerCase(Locale.ROOT).replace('_', ' ').equals(wanted);
                if (isName
                        || (editors.desk().words().has(key)
                                && List.of(editors.say(key).split(",", -1)).contains(wanted))) {
                    return each;
                }
            }
        }
        return null;
    }

    private Boolean tick(String text) throws NotRead {
        String word = text.toLowerCase(Locale.ROOT);
        if (TICKS.contains(word) || begins("records.yes", word)) {
            return true;
        }
        if (word.equals("0") || word.equals("false") || begins("records.no", word)) {
            return false;
        }
        throw new NotRead(editors.say("paste.noYesOrNo", text));
    }

    private boolean begins(String key, String word) {
        return editors.say(key).toLowerCase(Locale.ROOT).startsWith(word);
    }

    /// Names are parted by semicolons or line ends; by commas where the whole is not a name itself.
    private Object several(Kind.Several several, String text) throws NotRead {
        List<Object> values = new ArrayList<>();
        for (String part : text.split("[;\\n]", -1)) {
            if (!part.isBlank()) {
                values.addAll(named(several, part.strip()));
            }
        }
        return several.isSet() ? new LinkedHashSet<>(values) : List.copyOf(new LinkedHashSet<>(values));
    }

    private static List<Object> named(Kind.Several several, String part) throws NotRead {
        if (several.type() == String.class || !part.contains(",")) {
            return List.of(several.form().read().read(part));
        }
        try {
            return List.of(several.form().read().read(part));
        } catch (NotRead wholeIsNoName) {
            List<Object> values = new ArrayList<>();
            for (String each : part.split(",", -1)) {
                values.add(several.form().read().read(each.strip()));
            }
            return values;
        }
    }
}
