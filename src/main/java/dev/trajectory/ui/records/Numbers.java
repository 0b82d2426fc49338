package dev.trajectory.ui.records;

import dev.trajectory.edit.entry.Numerals;
import dev.trajectory.edit.entry.Sums;
import dev.trajectory.model.Money;
import dev.trajectory.model.Percent;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.AmountWords;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/// Numbers as people of one locale type them: "1,250", "12.5%", "£1.2m".
final class Numbers {

    private final Desk desk;
    private final Locale locale;
    private final DecimalFormatSymbols symbols;

    Numbers(Desk desk) {
        this.desk = desk;
        this.locale = desk.words().locale();
        this.symbols = DecimalFormatSymbols.getInstance(locale);
    }

    String write(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String write(BigDecimal number) {
        return number.toPlainString().replace('.', symbols.getDecimalSeparator());
    }

    int whole(String text) throws NotRead {
        long number = large(text);
        if (number != (int) number) {
            throw notRead("records.noWhole", text);
        }
        return (int) number;
    }

    long large(String text) throws NotRead {
        try {
            return decimal(text).longValueExact();
        } catch (ArithmeticException e) {
            throw notRead("records.noWhole", text);
        }
    }

    /// A number without a unit.
    BigDecimal decimal(String text) throws NotRead {
        BigDecimal number = new Numerals(locale).read(text);
        if (number == null) {
            throw notRead("records.noNumber", text);
        }
        return number;
    }

    String percent(Percent percent) {
        return write(percent.value()) + "%";
    }

    Percent percent(String text) throws NotRead {
        return new Percent(decimal(text.endsWith("%") ? text.substring(0, text.length() - 1) : text));
    }

    String money(Money money) {
        BigDecimal pounds = money.pounds();
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(Math.max(0, pounds.scale()));
        format.setMaximumFractionDigits(2);
        return (pounds.signum() < 0 ? "-" : "") + symbol() + format.format(pounds.abs());
    }

    /// "1,250,000", "£1.25m", "-£40k", "2bn".
    Money money(String text) throws NotRead {
        AmountWords amounts = new AmountWords(desk.plan().settings().currency(), locale);
        Money money = amounts.sums().read(text);
        if (money == null) {
            throw new NotRead(amounts.notRead(text));
        }
        return money;
    }

    private String symbol() {
        return Sums.symbol(desk.plan().settings().currency(), locale);
    }

    private NotRead notRead(String key, String text) {
        return new NotRead(desk.words().say(key, text));
    }
}
