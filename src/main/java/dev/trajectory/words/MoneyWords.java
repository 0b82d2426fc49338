package dev.trajectory.words;

import dev.trajectory.model.Counting;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Id;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Settings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The words on the money of one plan, in one locale.
public final class MoneyWords {

    private final Phrasebook book;
    private final Names names;
    private final AmountWords amounts;
    private final Settings settings;

    public MoneyWords(Plan plan, Locale locale) {
        this.book = new Phrasebook("money", locale);
        this.names = new Names(plan, locale);
        this.settings = plan.settings();
        this.amounts = new AmountWords(settings.currency(), locale);
    }

    /// The text of that key with its terms put in. Throws [java.util.MissingResourceException] where there is
    /// none.
    public String say(String key, Object... terms) {
        return book.say(key, terms);
    }

    /// Sums of money.
    public AmountWords amounts() {
        return amounts;
    }

    /// A record's name; its id when the plan has no such record.
    public String name(Id id) {
        return names.plain(id);
    }

    /// A financial year by the calendar year it starts in, such as "2027/28".
    public String year(int startYear) {
        return Phrasebook.year(startYear, settings.firstMonthOfFinancialYear());
    }

    /// A financial year without its century, such as "27/28"; a calendar year as it is.
    public String shortYear(int startYear) {
        String year = year(startYear);
        return year.contains("/") ? year.substring(2) : year;
    }

    /// Financial years in a row, such as "2027/28 to 2036/37".
    ///
    /// @param end the year after the last
    public String years(int first, int end) {
        return end - first == 1 ? year(first) : book.say("years", year(first), year(end - 1));
    }

    /// In what prices amounts are, such as "2027/28 prices".
    public String prices() {
        return book.say("prices", year(settings.appraisal().priceBase().startYear()));
    }

    /// The last day of financial years, such as "31 Mar".
    public String yearEnd() {
        return book.dayOfYear(
                LocalDate.of(2027, settings.firstMonthOfFinancialYear(), 1).minusDays(1));
    }

    /// A number as it is, with marks between thousands: "1,234.5".
    public String number(BigDecimal value) {
        return book.say("number", value);
    }

    /// A day, such as "11 Jun 2028".
    public String day(LocalDate date) {
        return book.day(date);
    }

    /// "A", "A and B", "A, B and C", "A, B, C, D and 96 more".
    public String list(List<? extends Id> ids) {
        return names.list(ids);
    }

    /// Capital or revenue, as a head.
    public String kind(FundKind kind) {
        return book.say("kind." + kind);
    }

    /// Capital or revenue inside a sentence.
    public String kindInside(FundKind kind) {
        return book.say("kind.inside." + kind);
    }

    /// Which money counts, inside a sentence: "secured money".
    public String counting(Counting counting) {
        return book.say("money." + counting);
    }

    /// A whole number of per cent, such as "24%"; what is neither none nor all never reads as such.
    public String percent(Money part, Money whole) {
        if (whole.pence() == 0) {
            return book.say("percent", 0);
        }
        BigDecimal share = BigDecimal.valueOf(part.pence())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole.pence()), 4, RoundingMode.HALF_UP);
        long rounded = Math.round(share.doubleValue());
        if (rounded == 0 && part.pence() > 0) {
            return book.say("percent.some");
        }
        return book.say("percent", rounded == 100 && part.pence() < whole.pence() ? 99 : rounded);
    }
}
