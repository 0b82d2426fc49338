package dev.trajectory.finance.reach;

import dev.trajectory.edit.entry.Numerals;
import dev.trajectory.edit.entry.Sums;
import dev.trajectory.model.Award;
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
import java.util.Optional;
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

        /// The size that was typed: a share such as "20%", a sum such as "£400k", "1.5m" or "250,000"; empty
        /// where it is neither, or nothing.
        ///
        /// @param sums of the plan's currency
        static Optional<Size> read(String text, Sums sums) {
            String typed = text.strip();
            if (typed.endsWith("%")) {
                BigDecimal percent = new Numerals(sums.locale()).read(typed.substring(0, typed.length() - 1));
                return percent == null || percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0
                        ? Optional.empty()
                        : Optional.of(new Share(new Percent(percent)));
            }
            Money sum = sums.read(typed);
            return sum == null || sum.pence() <= 0 ? Optional.empty() : Optional.of(new Amount(sum));
        }

        /// A share of the awards.
        ///
        /// @param share 0 to 100 %
        record Share(Percent share) implements Size {}

        /// A sum of money.
        ///
        /// @param amount nil or more; all there is where that is less
        record Amount(Money amount) implements Size {}
    }

    /// The awards of a plan that it cuts: those of the fund that count, of that organisation and year.
    public List<Award> touched(Plan plan, Counting counting) {
        Fund cut = plan.funds().find(fund);
        return cut == null
                ? List.of()
                : cut.awards().stream()
                        .filter(award -> touches(award, counting))
                        .toList();
    }

    /// Whether there is no money that it could take.
    public boolean isNothing(Plan plan, Counting counting) {
        return touched(plan, counting).stream().allMatch(award -> award.amount().pence() == 0);
    }

    /// The same awards after it, in the same order.
    public List<Award> left(Plan plan, Counting counting) {
        return touched(of(plan, counting), counting);
    }

    /// The plan with less money: what is cut is taken from the awards that count, in proportion, to the penny.
    public Plan of(Plan plan, Counting counting) {
        Fund before = plan.funds().find(fund);
        if (before == null) {
            return plan;
        }
        List<Award> touched = touched(plan, counting);
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
