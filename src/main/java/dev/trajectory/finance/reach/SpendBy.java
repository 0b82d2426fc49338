package dev.trajectory.finance.reach;

import dev.trajectory.finance.Finances;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Money to be spent by the end of a year, on work that is planned for later: "spend £400k by March".
///
/// @param fund whose kind of money it is, and which says what may be paid for
/// @param organisation whose money it is
/// @param year at whose end it must be spent
/// @param amount above nil
public record SpendBy(FundId fund, OrganisationId organisation, FinancialYear year, Money amount) {

    /// The work to bring forward that comes nearest to the amount without exceeding it; null where nothing can be
    /// brought forward within it.
    public @Nullable BroughtForward of(Finances finances, Watch<@Nullable BroughtForward> watch) {
        return new ForwardSearch(finances, this).run(watch);
    }
}
