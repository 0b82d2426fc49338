package dev.trajectory.funding;

import dev.trajectory.model.Percent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Parts of amounts, exact to the penny: what is left over is rounded half to even, as
/// [dev.trajectory.model.Money] does.
public final class Proportion {

    private Proportion() {}

    /// `pence × part / whole`.
    ///
    /// @param whole above nil
    public static long of(long pence, long part, long whole) {
        if (part == whole) {
            return pence;
        }
        if (!isLong(pence, part)) {
            return divided(pence, part, whole, RoundingMode.HALF_EVEN);
        }
        long product = pence * part;
        long quotient = Math.floorDiv(product, whole);
        long rest = product - quotient * whole;
        long other = whole - rest;
        return rest > other || (rest == other && (quotient & 1) == 1) ? quotient + 1 : quotient;
    }

    /// `pence × part / whole`, rounded down to whole pence.
    ///
    /// @param whole above nil
    public static long floor(long pence, long part, long whole) {
        if (part == whole) {
            return pence;
        }
        return isLong(pence, part)
                ? Math.floorDiv(pence * part, whole)
                : divided(pence, part, whole, RoundingMode.FLOOR);
    }

    private static boolean isLong(long one, long other) {
        return Math.multiplyHigh(one, other) == (one * other) >> 63;
    }

    private static long divided(long pence, long part, long whole, RoundingMode rounding) {
        return new BigDecimal(BigInteger.valueOf(pence).multiply(BigInteger.valueOf(part)))
                .divide(BigDecimal.valueOf(whole), 0, rounding)
                .longValueExact();
    }

    /// So many per cent of an amount.
    public static long of(long pence, Percent percent) {
        return of(
                pence,
                unscaled(percent, percent.value().scale()),
                hundred(percent.value().scale()));
    }

    /// A percentage counted in units of `10^-scale` per cent; see [#hundred].
    ///
    /// @param scale at least that of the percentage
    public static long unscaled(Percent percent, int scale) {
        return percent.value().setScale(scale).unscaledValue().longValueExact();
    }

    /// A hundred per cent counted in units of `10^-scale` per cent.
    public static long hundred(int scale) {
        long hundred = 100;
        for (int i = 0; i < scale; i++) {
            hundred = Math.multiplyExact(hundred, 10);
        }
        return hundred;
    }
}
