package dev.trajectory.edit;

import dev.trajectory.model.Benefit;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.Fund;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.Identified;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Money;
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
            return isNew
                    ? Refusal.of(outOfRange("match", fund.match().value().toPlainString() + "%", "0% to 100%"))
                    : null;
        }
        return row instanceof GainShareRule rule && rule.isBelowNil()
                ? in(rule, was instanceof GainShareRule known ? known : null)
                : null;
    }

    private static @Nullable Refusal in(GainShareRule rule, @Nullable GainShareRule known) {
        Money cap = rule.cap();
        if (rule.share().value().signum() < 0
                && (known == null || !known.share().equals(rule.share()))) {
            return Refusal.of(outOfRange("share", rule.share().value().toPlainString() + "%", "0% to 100%"));
        }
        return cap != null && cap.pence() < 0 && (known == null || !cap.equals(known.cap()))
                ? Refusal.of(outOfRange(
                        "cap",
                        cap.pounds().toPlainString(),
                        "0 to " + new Money(Money.MOST).pounds().toPlainString()))
                : null;
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

    private static InvalidValue outOfRange(String field, String value, String bounds) {
        return new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, field, value, bounds);
    }
}
