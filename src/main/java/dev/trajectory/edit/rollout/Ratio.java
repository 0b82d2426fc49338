package dev.trajectory.edit.rollout;

import dev.trajectory.model.InvalidValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// How much larger a copy's organisation is than the pattern's, exactly: so many of these to so many of those.
///
/// @param copy above nil
/// @param home above nil
public record Ratio(BigDecimal copy, BigDecimal home) {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /// As large as the other.
    public static final Ratio ONE = new Ratio(BigDecimal.ONE, BigDecimal.ONE);

    public boolean isOne() {
        return copy.compareTo(home) == 0;
    }

    /// The ratio as a number with two decimals, to be read.
    public BigDecimal rounded() {
        return copy.divide(home, 2, RoundingMode.HALF_UP);
    }

    /// So many times a number, rounded once. Throws [InvalidValue] for what no number can hold.
    long times(long number, RoundingMode rounding) {
        BigInteger times = BigDecimal.valueOf(number)
                .multiply(copy)
                .divide(home, 0, rounding)
                .toBigInteger();
        if (times.abs().compareTo(MOST) > 0) {
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "number", times.toString());
        }
        return times.longValueExact();
    }

    /// So many times a number, rounded half up; what was not nil is at least 1.
    int ofSome(int number) {
        return number <= 0
                ? number
                : (int) Math.min(Integer.MAX_VALUE, Math.max(1, times(number, RoundingMode.HALF_UP)));
    }
}
