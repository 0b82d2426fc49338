package dev.trajectory.finance;

import dev.trajectory.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// One amount for each pound of another, such as a benefit-cost ratio or the share by which benefits may fall.
///
/// @param part of either sign
/// @param whole not nil
public record Ratio(Money part, Money whole) {

    /// The ratio of two amounts; null where the whole is nil, for then there is none.
    public static @Nullable Ratio of(Money part, Money whole) {
        return whole.pence() == 0 ? null : new Ratio(part, whole);
    }

    public double value() {
        return (double) part.pence() / whole.pence();
    }

    /// The ratio rounded half to even.
    public BigDecimal rounded(int decimals) {
        return BigDecimal.valueOf(part.pence())
                .divide(BigDecimal.valueOf(whole.pence()), decimals, RoundingMode.HALF_EVEN);
    }

    /// The ratio in per cent, rounded half to even.
    public BigDecimal percent(int decimals) {
        return BigDecimal.valueOf(part.pence())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole.pence()), decimals, RoundingMode.HALF_EVEN);
    }
}
