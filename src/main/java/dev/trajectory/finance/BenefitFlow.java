package dev.trajectory.finance;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Spread;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a benefit is worth in each financial year.
///
/// @param start the first day it is felt
/// @param spread how a full year's value falls over years
/// @param fullYear its value in a full year
/// @param expected what sums go by, before optimism bias: the forecast where that is adopted, else what was
///     planned
/// @param planned as planned
/// @param forecast as forecast; where there is none, as planned
/// @param realised what was found to have been gained, by when it was gained
public record BenefitFlow(
        Benefit benefit,
        LocalDate start,
        Spread spread,
        Money fullYear,
        ByYear expected,
        ByYear planned,
        ByYear forecast,
        ByYear realised) {

    /// Whether it may count as cash.
    public boolean isCash() {
        return benefit.isCash();
    }

    /// Whether it counts for society: transfers never do, for what one gains another loses.
    public boolean isEconomic() {
        return benefit.inEconomicCase() && isOwn();
    }

    /// Whether somebody has it without another losing it, valued in money.
    public boolean isOwn() {
        return benefit.benefitClass().isOwn();
    }

    /// Who loses what the beneficiary gains, for a transfer; null for anything else.
    public @Nullable OrganisationId loser() {
        return benefit.loser();
    }
}
