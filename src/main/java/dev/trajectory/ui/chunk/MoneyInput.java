package dev.trajectory.ui.chunk;

import dev.trajectory.edit.entry.Sums;
import dev.trajectory.model.Money;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/// Reads and writes sums of money as people type them: "120000", "£120,000", "450k", "1.2m".
public final class MoneyInput {

    private MoneyInput() {}

    /// The sum, or empty when the text is none.
    public static Optional<Money> read(String text) {
        return Optional.ofNullable(new Sums("GBP", Locale.UK).read(text));
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
