package dev.trajectory.edit.entry;

import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads sums of money as people type them and spreadsheets copy them: "1,200,000", "£1.2m", "400k", "-£90", "(250)".
///
/// Marks of another currency are not understood: a sum in it would be a wrong sum.
///
/// @param currency an ISO 4217 code, as in the plan's settings
/// @param locale whose signs stand between thousands and before decimals
public record Sums(String currency, Locale locale) {

    private static final Pattern SUM = Pattern.compile("(?<number>.*[\\d.,])\\s*(?<unit>k|m|mn|bn)?");
    private static final Pattern MARKED =
            Pattern.compile("(?<first>\\p{L}*\\p{Sc}|\\p{L}{3}).+|.*[\\d\\s.](?<last>\\p{L}*\\p{Sc}|\\p{L}{3})");

    /// What stands for a currency in a locale; a code that names no currency in use stands for itself,
    /// apart from what follows.
    public static String symbol(String code, Locale locale) {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(code))
                .map(each -> each.getSymbol(locale))
                .findFirst()
                .orElse(code + "\u00a0");
    }

    /// The sum; null when the text is none, or one that no plan may hold.
    public @Nullable Money read(String text) {
        return read(text, BigDecimal.ONE);
    }

    /// The sum; null when the text is none.
    ///
    /// @param unit what a number counts that does not say so itself, such as 1000 in a column of £k
    public @Nullable Money read(String text, BigDecimal unit) {
        String size = size(text);
        Matcher sum = SUM.matcher(withoutOwnMark(size));
        BigDecimal number = sum.matches() ? new Numerals(locale).read(sum.group("number")) : null;
        if (number == null || (isBelowNil(text) && number.signum() < 0)) {
            return null;
        }
        BigDecimal pounds = number.multiply(sum.group("unit") == null ? unit : unit(sum.group("unit")));
        try {
            return Money.ofPounds(isBelowNil(text) ? pounds.negate() : pounds);
        } catch (InvalidValue e) {
            return null;
        }
    }

    /// Whether a text is a sum of money, but of another currency.
    public boolean isOfAnother(String text) {
        String size = size(text);
        Matcher marked = MARKED.matcher(size);
        if (read(text) != null || !marked.matches()) {
            return false;
        }
        String first = marked.group("first");
        String mark = first == null ? marked.group("last") : first;
        return isCurrency(mark)
                && read(
                                first == null
                                        ? size.substring(0, size.length() - mark.length())
                                        : size.substring(mark.length()))
                        != null;
    }

    private static boolean isCurrency(String mark) {
        return Character.getType(mark.codePointBefore(mark.length())) == Character.CURRENCY_SYMBOL
                || Currency.getAvailableCurrencies().stream()
                        .anyMatch(each -> each.getCurrencyCode().equalsIgnoreCase(mark));
    }

    private static boolean isBelowNil(String text) {
        String typed = text.strip();
        return typed.startsWith("-") || typed.startsWith("\u2212") || isInBrackets(typed);
    }

    /// Without what says that it is below nil, in small letters.
    private static String size(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        return (isInBrackets(typed)
                        ? typed.substring(1, typed.length() - 1)
                        : typed.startsWith("-") || typed.startsWith("\u2212") ? typed.substring(1) : typed)
                .strip();
    }

    private static boolean isInBrackets(String typed) {
        return typed.startsWith("(") && typed.endsWith(")");
    }

    private String withoutOwnMark(String size) {
        for (String mark : marks()) {
            if (size.startsWith(mark)) {
                return size.substring(mark.length()).strip();
            }
            if (size.endsWith(mark) && !isUnit(mark)) {
                return size.substring(0, size.length() - mark.length()).strip();
            }
        }
        return size;
    }

    /// All that stands for the plan's currency: its code, its symbol, and the sign in that, "$" of "US$".
    private List<String> marks() {
        String symbol = symbol(currency, locale).strip().toLowerCase(Locale.ROOT);
        String sign = symbol.substring(symbol.offsetByCodePoints(symbol.length(), -1));
        boolean isSign = Character.getType(sign.codePointAt(0)) == Character.CURRENCY_SYMBOL;
        return Stream.of(currency.toLowerCase(Locale.ROOT), symbol, isSign ? sign : symbol)
                .toList();
    }

    private static boolean isUnit(String mark) {
        return mark.equals("k") || mark.equals("m");
    }

    /// What "k", "m" or "bn" counts.
    static BigDecimal unit(String name) {
        return switch (name) {
            case "k" -> BigDecimal.valueOf(1_000);
            case "bn" -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.valueOf(1_000_000);
        };
    }
}
