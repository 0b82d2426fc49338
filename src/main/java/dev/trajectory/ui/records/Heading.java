package dev.trajectory.ui.records;

import dev.trajectory.model.FinancialYear;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a column of a pasted table holds: a component of a record, or one of a record within it.
///
/// @param field a component of the record
/// @param part a component of that; null where the column holds the whole component
/// @param unit what a number in it counts where it is money, such as 1000 under "Amount (£k)"
/// @param currency what it is said to be in, such as "£"; empty where that is not said
/// @param year the financial year whose part of an amount it holds; null where it holds all of it
record Heading(
        Shape.Field field,
        Shape.@Nullable Field part,
        BigDecimal unit,
        String currency,
        @Nullable FinancialYear year) {

    private static final Pattern UNIT =
            Pattern.compile("(?<currency>\\p{Lu}*\\p{Sc}|\\p{Lu}{3})?\\s*'?(?<unit>(?i:k|000s?|m|mn|bn))?");
    private static final Pattern BEHIND =
            Pattern.compile("(.*?)[\\s,]*[(\\[]([^)\\]]*)[)\\]]\\s*|(.*?)\\s+(\\p{Sc}\\s*'?\\w*)\\s*");

    /// The component whose values its cells are.
    Shape.Field told() {
        return part == null ? field : part;
    }

    private boolean isAs(Heading other) {
        return told().equals(other.told()) && Objects.equals(year, other.year());
    }

    /// Finds the columns of a table by what its first row calls them; null for one that is not known, or known
    /// already.
    ///
    /// @param chapter whose records the rows are to be
    static List<@Nullable Heading> of(List<String> titles, Chapter chapter, Editors editors) {
        List<@Nullable Heading> found = new ArrayList<>();
        for (String title : titles) {
            Heading heading = find(title, chapter, editors);
            boolean isTwice = heading != null && found.stream().anyMatch(each -> each != null && each.isAs(heading));
            found.add(isTwice ? null : heading);
        }
        return found;
    }

    private static @Nullable Heading find(String title, Chapter chapter, Editors editors) {
        Matcher behind = BEHIND.matcher(title);
        String plain = plain(title);
        Heading whole = find(plain, "", chapter, editors);
        if (whole != null || !behind.matches()) {
            return whole;
        }
        boolean inBrackets = behind.group(1) != null;
        String name = behind.group(inBrackets ? 1 : 3);
        return find(plain(name), behind.group(inBrackets ? 2 : 4).strip(), chapter, editors);
    }

    private static Heading of(
            Shape.Field field, Shape.@Nullable Field part, String behind, @Nullable FinancialYear year) {
        Matcher said = UNIT.matcher(behind);
        boolean isSaid = said.matches();
        String currency = isSaid ? said.group("currency") : null;
        return new Heading(
                field, part, unit(isSaid ? said.group("unit") : null), currency == null ? "" : currency, year);
    }

    private static BigDecimal unit(@Nullable String name) {
        return name == null
                ? BigDecimal.ONE
                : switch (name.toLowerCase(Locale.ROOT)) {
                    case "m", "mn" -> BigDecimal.valueOf(1_000_000);
                    case "bn" -> BigDecimal.valueOf(1_000_000_000);
                    default -> BigDecimal.valueOf(1_000);
                };
    }

    /// @param behind what the title says after the name: a currency, a unit, or both
    private static @Nullable Heading find(String plain, String behind, Chapter chapter, Editors editors) {
        Month first = editors.desk().plan().settings().firstMonthOfFinancialYear();
        FinancialYear year = chapter instanceof CostChapter ? TextForms.yearOrNull(plain, first) : null;
        if (year != null) {
            return of(chapter.shape().field("amount"), null, behind, year);
        }
        for (Shape.Field field : chapter.shape().fields()) {
            if (names(field, editors).contains(plain)) {
                return of(field, null, behind, null);
            }
        }
        for (Shape.Field field : chapter.shape().fields()) {
            if (!field.nullable() && editors.kinds().of(field) instanceof Kind.Part(var shape)) {
                for (Shape.Field part : shape.fields()) {
                    if (names(part, editors).contains(plain)) {
                        return of(field, part, behind, null);
                    }
                }
            }
        }
        return null;
    }

    /// All that a column of a component may be called.
    private static List<String> names(Shape.Field field, Editors editors) {
        List<String> names = new ArrayList<>();
        names.add(plain(field.name()));
        names.add(plain(field.name().replaceAll("(?=\\p{Lu})", " ")));
        names.add(plain(editors.words().label(field)));
        names.add(plain(editors.words().label(field).replaceAll("\\(.*\\)", "")));
        String key = "paste.heading." + field.owner().getSimpleName() + "." + field.name();
        if (editors.desk().words().has(key)) {
            Arrays.stream(editors.say(key).split(",", -1)).map(Heading::plain).forEach(names::add);
        }
        return names;
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\u00a0_.:*?%]+|(?<!\\d)-|-(?!\\d)", " ")
                .replaceAll(" +", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
