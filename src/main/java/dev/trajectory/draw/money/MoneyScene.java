package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Sheet;
import dev.trajectory.finance.EconomicCase;
import dev.trajectory.finance.Finances;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Ledger;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.MoneyWords;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What the parts of the page draw from: the money of a plan, how it is looked at, and the sheet it is drawn on.
///
/// All of it is of the years appraised; a finding tells of money in others.
///
/// @param counted by kind, with the awards that count
/// @param asked by kind, if all that is asked for were agreed
/// @param first the first year appraised
/// @param end the year after the last
/// @param holdsAll whether there is no money in other years
record MoneyScene(
        Plan plan,
        Finances money,
        MoneySwitches switches,
        MoneyWords words,
        Sheet out,
        Map<FundKind, KindOfMoney> counted,
        Map<FundKind, KindOfMoney> asked,
        int first,
        int end,
        boolean holdsAll) {

    static MoneyScene of(Outlook outlook, MoneySwitches switches, Sheet out, Locale locale) {
        Finances money = outlook.money();
        int first = money.appraised().first();
        int end = money.appraised().end();
        Map<FundKind, KindOfMoney> counted = kinds(money.ledger(), end);
        Map<FundKind, KindOfMoney> asked =
                kinds(money.ledger(asked(outlook.plan().settings().funding().counting())), end);
        Map<FundKind, KindOfMoney> countedNow = within(counted, first, end);
        Map<FundKind, KindOfMoney> askedNow = within(asked, first, end);
        return new MoneyScene(
                outlook.plan(),
                money,
                switches,
                new MoneyWords(outlook.plan(), locale),
                out,
                countedNow,
                askedNow,
                first,
                end,
                countedNow.equals(counted) && askedNow.equals(asked));
    }

    private static Map<FundKind, KindOfMoney> within(Map<FundKind, KindOfMoney> kinds, int first, int end) {
        Map<FundKind, KindOfMoney> clipped = new EnumMap<>(kinds);
        clipped.replaceAll((_, kind) -> kind.within(first, end));
        return clipped;
    }

    /// What is to count besides to see what would come of it: all that is asked for, unless as much counts anyhow.
    static Counting asked(Counting counting) {
        return switch (counting) {
            case SECURED, CONDITIONAL -> Counting.INDICATIVE;
            case INDICATIVE, PROBABLE -> counting;
        };
    }

    private static Map<FundKind, KindOfMoney> kinds(Ledger ledger, int end) {
        Map<FundKind, KindOfMoney> kinds = new EnumMap<>(FundKind.class);
        for (FundKind kind : FundKind.values()) {
            kinds.put(kind, KindOfMoney.of(ledger, kind, end));
        }
        return kinds;
    }

    /// Which awards count.
    Counting counting() {
        return plan.settings().funding().counting();
    }

    /// What is paid of a kind of money, by year.
    ByYear spend(FundKind kind) {
        return money.costs().paid(line -> line.fundKind() == kind).within(first, end);
    }

    MoneyFigures figures() {
        return new MoneyFigures(this);
    }

    KindOfMoney counted(FundKind kind) {
        return Objects.requireNonNull(counted.get(kind));
    }

    KindOfMoney asked(FundKind kind) {
        return Objects.requireNonNull(asked.get(kind));
    }

    /// The economic case with or without optimism bias, as looked at.
    EconomicCase economicCase() {
        return money.economicCase(switches.bias());
    }

    /// What the costs of that case are called: all of them, or those still to be paid where some are paid already.
    String costs() {
        return words.say(isPaid() ? "worth.costs.ahead" : "worth.costs");
    }

    /// What benefits less all costs, up to a year, are called.
    String soFar() {
        return words.say(isPaid() ? "worth.sofar.paid" : "worth.sofar");
    }

    /// Whether anything was paid before the status date, so that it is in no value.
    boolean isPaid() {
        return economicCase().isPaid();
    }

    AmountWords amounts() {
        return words.amounts();
    }

    /// The money that counts, inside a sentence: "secured money".
    String money(boolean first) {
        return first ? words.say("money.first." + counting()) : words.counting(counting());
    }

    /// The head of a column of years: one year by its name, several by the first.
    String head(YearColumns.Column column) {
        if (column.isOneYear()) {
            return words.year(column.first());
        }
        return words.say(column.each() ? "head.each" : "head.sum", words.year(column.first()));
    }

    /// An explanation, with what must be known of money that is only asked for.
    String withAsked(String explanation) {
        return withAsked(money, words, explanation);
    }

    /// An explanation, with what must be known of money that is only asked for where the plan keeps to its money.
    static String withAsked(Finances money, MoneyWords words, String explanation) {
        Counting counting = money.plan().settings().funding().counting();
        boolean isTold = money.isKept() && asked(counting) != counting;
        return isTold ? words.say("ifAgreed", explanation) : explanation;
    }

    boolean inCash() {
        return switches.worth() == MoneySwitches.Worth.CASH;
    }

    /// The years appraised, which are those shown, such as "2027/28 to 2036/37".
    String appraised() {
        return words.years(first, end);
    }

    /// Which years, in which prices, discounted or not: what every present value says of itself.
    String presentBasis() {
        return words.say("basis.present." + switches.bias(), appraised(), words.prices());
    }

    /// Which years, in which prices: what every sum of cash says of itself.
    String cashBasis(String years) {
        return words.say("basis.cash", years, words.prices());
    }
}
