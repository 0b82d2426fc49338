package dev.trajectory.ui.money;

import dev.trajectory.finance.reach.SpendBy;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.chunk.MoneyInput;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.Optional;

/// Which money is to be spent by when, and how much of it; says how much would lapse.
final class SpendForm extends AwardForm<SpendBy> {

    private final WindowWords words;

    /// @param changed told when something else is chosen or typed
    /// @param entered told when Enter is pressed on the amount
    SpendForm(WindowWords words, Runnable changed, Runnable entered) {
        super(
                words,
                "spend",
                "amount",
                words.say("spend.amount"),
                words.say("spend.amount.prompt"),
                false,
                changed,
                entered);
        this.words = words;
    }

    @Override
    Optional<SpendBy> read(AwardFields chosen, String typed) {
        FundId fund = chosen.fund();
        OrganisationId organisation = chosen.organisation();
        FinancialYear year = chosen.year();
        return fund == null || organisation == null || year == null
                ? Optional.empty()
                : MoneyInput.read(typed)
                        .filter(sum -> sum.pence() > 0)
                        .map(sum -> new SpendBy(fund, organisation, year, sum));
    }

    @Override
    String wrong(String typed) {
        return words.say("spend.notRead", typed);
    }

    @Override
    String said(Outlook shown, AwardFields chosen, String typed) {
        FinancialYear year = chosen.year();
        if (year == null) {
            return "";
        }
        LocalDate end = year.end(shown.plan().settings().firstMonthOfFinancialYear());
        long lapses = shown.money().ledger().awards().stream()
                .filter(use -> use.fund().equals(chosen.fund())
                        && use.award().organisation().equals(chosen.organisation())
                        && year.equals(use.lapses()))
                .mapToLong(use -> use.lapsed().pence())
                .sum();
        AmountWords amounts = new AmountWords(shown.plan().settings().currency(), words.locale());
        return lapses == 0
                ? words.say("spend.noLapse", words.day(end))
                : words.say("spend.lapses", amounts.brief(new Money(lapses)), words.day(end));
    }
}
