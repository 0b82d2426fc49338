package dev.trajectory.model;

import java.math.BigDecimal;

/// A percentage, exact: 3.5 means 3.5 %.
///
/// @param value -100,000 to 100,000, without trailing noughts
public record Percent(BigDecimal value) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    public static final Percent ZERO = new Percent(BigDecimal.ZERO);

    public Percent {
        if (value.abs().compareTo(MOST) > 0 || value.scale() > 12) {
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "percent", value.toString(), "-100000 to 100000");
        }
        value = value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    /// Whether it is a share of a whole: 0 to 100 %.
    public boolean isShare() {
        return value.signum() >= 0 && value.compareTo(WHOLE) <= 0;
    }

    public static Percent of(long value) {
        return new Percent(BigDecimal.valueOf(value));
    }
}
