package dev.trajectory.ui.money;

import dev.trajectory.draw.money.SpendFigures;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.finance.reach.SpendBy;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.AccountWords;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// Which money is to be spent by when, and how much of it; says how much would lapse.
final class SpendForm extends AwardForm<SpendBy> {

    private static final Money EXAMPLE = Money.ofPounds(400_000);

    private final WindowWords words;

    /// @param changed told when something else is chosen or typed
    /// @param entered told when Enter is pressed on the amount
    SpendForm(Desk desk, Runnable changed, Runnable entered) {
        super(desk, "spend", "amount", desk.words().say("spend.amount"), false, changed, entered);
        this.words = desk.words();
    }

    @Override
    Optional<SpendBy> read(AwardFields chosen, String typed) {
        FundId fund = chosen.fund();
        OrganisationId organisation = chosen.organisation();
        FinancialYear year = chosen.year();
        return fund == null || organisation == null || year == null
                ? Optional.empty()
                : Optional.ofNullable(amounts().sums().read(typed))
                        .filter(sum -> sum.pence() > 0)
                        .map(sum -> new SpendBy(fund, organisation, year, sum));
    }

    @Override
    String wrong(String typed) {
        return amounts().notRead(typed);
    }

    @Override
    String prompt() {
        return amounts().brief(EXAMPLE);
    }

    @Override
    Meaning meaning(Outlook shown, AwardFields chosen, String typed) {
        FundId fund = chosen.fund();
        OrganisationId organisation = chosen.organisation();
        FinancialYear year = chosen.year();
        if (fund == null || organisation == null || year == null) {
            return new Meaning("", null, shown.money());
        }
        LocalDate end = year.end(shown.plan().settings().firstMonthOfFinancialYear());
        MoneyWords sentences = new MoneyWords(shown.plan(), words.locale());
        Subject.Figure lapsing = new SpendFigures(
                        shown.money(), sentences, new AccountWords(shown.plan(), words.locale()))
                .lapsing(fund, organisation, year);
        return Objects.requireNonNull(lapsing.amount()).pence() == 0
                ? new Meaning(words.say("spend.noLapse", words.day(end)), null, shown.money())
                : new Meaning(words.say("spend.lapses", lapsing.value(), words.day(end)), lapsing, shown.money());
    }
}
