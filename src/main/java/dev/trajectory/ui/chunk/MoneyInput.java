package dev.trajectory.ui.chunk;

import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads and writes sums of money as people type them: "120000", "£120,000", "450k", "1.2m".
public final class MoneyInput {

    private static final Pattern SUM = Pattern.compile("(-?)£?\\s*([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*([kKmM]?)");

    private MoneyInput() {}

    /// The sum, or empty when the text is none.
    public static Optional<Money> read(String text) {
        Matcher sum = SUM.matcher(text.strip());
        if (!sum.matches()) {
            return Optional.empty();
        }
        BigDecimal pounds = new BigDecimal(sum.group(2).replace(",", ""));
        BigDecimal factor = switch (sum.group(3).toLowerCase(Locale.ROOT)) {
            case "k" -> BigDecimal.valueOf(1_000);
            case "m" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.ONE;
        };
        BigDecimal whole = pounds.multiply(factor);
        try {
            return Optional.of(Money.ofPounds(sum.group(1).isEmpty() ? whole : whole.negate()));
        } catch (InvalidValue | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /// The sum in pounds, with pence where there are any.
    public static String write(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        boolean whole = money.pence() % 100 == 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(money.pounds());
    }
}
