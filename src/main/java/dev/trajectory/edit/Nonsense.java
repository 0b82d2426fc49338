package dev.trajectory.edit;

import dev.trajectory.model.Benefit;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Identified;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Percent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What makes no sense of money and no edit may bring into a plan. A file may hold it: it opens, and a finding says
/// so; then other fields of that record may still be edited.
final class Nonsense {

    private Nonsense() {}

    /// Why a record may not be put into a plan; null when it may.
    ///
    /// @param was the record in whose place it is put, or null
    static @Nullable Refusal in(Identified<?> row, @Nullable Identified<?> was) {
        if (row instanceof Benefit benefit) {
            Benefit known = was instanceof Benefit other ? other : null;
            return in(benefit, known);
        }
        if (row instanceof Fund fund && !fund.match().isShare()) {
            boolean isNew = !(was instanceof Fund known && known.match().equals(fund.match()));
            return isNew ? Refusal.of(outOfRange(fund.match())) : null;
        }
        return null;
    }

    private static @Nullable Refusal in(Benefit benefit, @Nullable Benefit known) {
        if (isOnTheWrongRate(benefit) && (known == null || !isOnTheWrongRate(known))) {
            return new Refusal(Refusal.Reason.QALY_RATE, "", List.of(benefit.id()), List.of());
        }
        if (benefit.isLossGained() && (known == null || !known.isLossGained())) {
            return new Refusal(Refusal.Reason.DISBENEFIT_ABOVE_NIL, "", List.of(benefit.id()), List.of());
        }
        return null;
    }

    /// Health effects fall under the health rate (HM Treasury, Green Book); on the standard one they would count
    /// for too little.
    private static boolean isOnTheWrongRate(Benefit benefit) {
        return benefit.isQaly() && benefit.discountSchedule() == DiscountSchedule.STANDARD;
    }

    private static InvalidValue outOfRange(Percent match) {
        return new InvalidValue(
                InvalidValue.Reason.OUT_OF_RANGE, "match", match.value().toPlainString() + "%", "0% to 100%");
    }
}
