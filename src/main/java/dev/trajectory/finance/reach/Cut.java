package dev.trajectory.finance.reach;

import dev.trajectory.model.Award;
import dev.trajectory.model.AwardChange;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Less money from a fund.
///
/// @param organisation whose awards are cut; null for everyone's
/// @param year of which year; null for all years
public record Cut(
        FundId fund,
        @Nullable OrganisationId organisation,
        @Nullable FinancialYear year,
        Size size) {

    /// How much less.
    public sealed interface Size {

        /// A share of the awards.
        ///
        /// @param share 0 to 100 %
        record Share(Percent share) implements Size {}

        /// A sum of money.
        ///
        /// @param amount nil or more; all there is where that is less
        record Amount(Money amount) implements Size {}
    }

    /// The plan with less money: what is cut is taken from the awards that count, in proportion, to the penny.
    public Plan of(Plan plan, Counting counting) {
        Fund before = plan.funds().find(fund);
        if (before == null) {
            return plan;
        }
        List<Award> touched = before.awards().stream()
                .filter(award -> touches(award, counting))
                .toList();
        List<Long> weights =
                touched.stream().map(award -> award.amount().pence()).toList();
        long whole = weights.stream().mapToLong(Long::longValue).sum();
        if (whole == 0) {
            return plan;
        }
        List<Money> taken = new Money(taken(whole)).spreadOver(weights);
        List<Award> after = new ArrayList<>();
        int next = 0;
        for (Award award : before.awards()) {
            after.add(touches(award, counting) ? award.withAmount(award.amount().minus(taken.get(next++))) : award);
        }
        return plan.draft().funds(plan.funds().with(before.withAwards(after))).plan();
    }

    /// What an option holds to have less money: what the fund gives each organisation in each year after the cut.
    public List<AwardChange> changes(Plan plan, Counting counting) {
        List<AwardChange> changes = new ArrayList<>();
        Fund before = plan.funds().find(fund);
        Fund after = of(plan, counting).funds().find(fund);
        if (before != null && after != null) {
            for (int i = 0; i < after.awards().size(); i++) {
                Award award = after.awards().get(i);
                if (!award.equals(before.awards().get(i))) {
                    changes.add(new AwardChange(fund, award.year(), award.organisation(), award.amount()));
                }
            }
        }
        return changes;
    }

    private boolean touches(Award award, Counting counting) {
        return (organisation == null || organisation.equals(award.organisation()))
                && (year == null || year.equals(award.year()))
                && counting.share(award).value().signum() > 0;
    }

    private long taken(long whole) {
        return switch (size) {
            case Size.Share(Percent share) ->
                Math.clamp(
                        BigDecimal.valueOf(whole)
                                .multiply(share.value())
                                .movePointLeft(2)
                                .setScale(0, RoundingMode.HALF_EVEN)
                                .longValueExact(),
                        0,
                        whole);
            case Size.Amount(Money amount) -> Math.clamp(amount.pence(), 0, whole);
        };
    }
}
