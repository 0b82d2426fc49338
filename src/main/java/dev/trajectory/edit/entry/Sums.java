package dev.trajectory.edit.entry;

import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Money;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads sums of money as people type them and spreadsheets copy them: "1,200,000", "£1.2m", "400k", "-£90", "(250)".
///
/// Marks of another currency are not understood: a sum in it would be a wrong sum.
///
/// @param currency an ISO 4217 code, as in the plan's settings
/// @param locale whose signs stand between thousands and before decimals
public record Sums(String currency, Locale locale) {

    private static final int MOST_DIGITS = 40;

    private static final Pattern SUM = Pattern.compile(
            "(?<minus>-?)(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)(?<unit>k|m|mn|bn)?");

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
        Matcher sum = SUM.matcher(plain(text));
        if (!sum.matches() || sum.end() > MOST_DIGITS) {
            return null;
        }
        BigDecimal number = new BigDecimal(sum.group("digits").replace(",", ""));
        BigDecimal pounds = number.multiply(sum.group("unit") == null ? unit : unit(sum.group("unit")));
        try {
            return Money.ofPounds(sum.group("minus").isEmpty() ? pounds : pounds.negate());
        } catch (InvalidValue e) {
            return null;
        }
    }

    /// Without blanks and the plan's own currency, with the signs of English.
    private String plain(String text) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(locale);
        String plain = text.replaceAll("[\\s\\u00a0\\u202f]", "")
                .replace(symbol(currency, locale), "")
                .replace(currency, "")
                .replace('\u2212', '-')
                .toLowerCase(Locale.ROOT);
        if (plain.startsWith("(") && plain.endsWith(")")) {
            plain = "-" + plain.substring(1, plain.length() - 1);
        }
        return plain.chars()
                .map(c -> c == signs.getGroupingSeparator() ? ',' : c == signs.getDecimalSeparator() ? '.' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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
