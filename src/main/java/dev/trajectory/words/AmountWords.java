package dev.trajectory.words;

import dev.trajectory.edit.entry.Sums;
import dev.trajectory.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/// Sums of money as board papers write them: millions to one decimal in text, whole thousands in tables, a true minus
/// for what is below nil.
///
/// Each rounds half up, away from nil, once, from the exact sum.
public final class AmountWords {

    private static final long POUND = 100;
    private static final long THOUSAND = 1_000 * POUND;
    private static final long MILLION = 1_000 * THOUSAND;
    private static final String MINUS = "\u2212";

    private final Locale locale;
    private final Sums sums;
    private final String symbol;
    private final Phrasebook book;

    /// @param currency an ISO 4217 code, as in the plan's settings
    public AmountWords(String currency, Locale locale) {
        this.locale = locale;
        this.sums = new Sums(currency, locale);
        this.symbol = Sums.symbol(currency, locale);
        this.book = new Phrasebook("amounts", locale);
    }

    /// Reads what people type in the same currency.
    public Sums sums() {
        return sums;
    }

    /// Why a text is no sum of money of this currency, and what to type instead.
    public String notRead(String text) {
        return sums.isOfAnother(text)
                ? book.say("otherCurrency", text, sums.currency())
                : book.say(
                        "noSum",
                        text,
                        exact(Money.ofPounds(120_000)),
                        brief(Money.ofPounds(450_000)),
                        brief(Money.ofPounds(1_200_000)));
    }

    /// In a sentence or a tile: "£20.8m", "£352k", "£90", "−£1.4m".
    public String brief(Money amount) {
        long size = Math.abs(amount.pence());
        if (round(size, THOUSAND, 0).compareTo(BigDecimal.valueOf(1_000)) >= 0) {
            return minus(amount) + symbol + number(round(size, MILLION, 1), 1) + book.say("million");
        }
        if (round(size, THOUSAND, 0).compareTo(BigDecimal.ONE) >= 0) {
            return minus(amount) + symbol + number(round(size, THOUSAND, 0), 0) + book.say("thousand");
        }
        return minus(amount) + symbol + number(round(size, POUND, 0), 0);
    }

    /// As [#brief], with a plus before what is above nil.
    public String signed(Money amount) {
        return (amount.pence() > 0 ? "+" : "") + brief(amount);
    }

    /// At a mark of an axis, as [#brief] without decimals that say nothing: "£20m", "£2.5m", "£0".
    public String mark(Money amount) {
        String text = brief(amount);
        String point = String.valueOf(DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
        return text.replace(point + "0" + book.say("million"), book.say("million"));
    }

    /// To the penny: "£351,912.40".
    public String exact(Money amount) {
        return minus(amount) + symbol + plain(new Money(Math.abs(amount.pence())));
    }

    /// As [#exact], where it is said elsewhere of which currency it is: "351,912.40".
    public String plain(Money amount) {
        return minus(amount) + number(round(Math.abs(amount.pence()), POUND, 2), amount.pence() % POUND == 0 ? 0 : 2);
    }

    /// The unit of [#plain]: "£".
    public String unit() {
        return symbol.strip();
    }

    /// So much for each pound, to as many decimals as it has: "£1.16".
    public String ratio(BigDecimal each) {
        return (each.signum() < 0 ? MINUS : "") + symbol + number(each.abs(), Math.max(0, each.scale()));
    }

    /// One of the currency, for which a ratio is: "£1".
    public String one() {
        return ratio(BigDecimal.ONE);
    }

    /// Whole thousands for a table that says so in its head: "1,327", "−50"; a dash for nil.
    public String thousands(Money amount) {
        return amount.pence() == 0 ? book.say("nil") : cell(amount, THOUSAND, 0);
    }

    /// Millions to one decimal for a table or an axis that says so: "20.8", "−0.3"; a dash for nil.
    public String millions(Money amount) {
        return amount.pence() == 0 ? book.say("nil") : cell(amount, MILLION, 1);
    }

    /// The unit of [#thousands]: "£k".
    public String thousandsUnit() {
        return symbol + book.say("thousand");
    }

    /// The unit of [#millions]: "£m".
    public String millionsUnit() {
        return symbol + book.say("million");
    }

    private String cell(Money amount, long unit, int decimals) {
        BigDecimal rounded = round(Math.abs(amount.pence()), unit, decimals);
        return (rounded.signum() == 0 ? "" : minus(amount)) + number(rounded, decimals);
    }

    private static String minus(Money amount) {
        return amount.pence() < 0 ? MINUS : "";
    }

    private static BigDecimal round(long pence, long unit, int decimals) {
        return BigDecimal.valueOf(pence).divide(BigDecimal.valueOf(unit), decimals, RoundingMode.HALF_UP);
    }

    private String number(BigDecimal value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
