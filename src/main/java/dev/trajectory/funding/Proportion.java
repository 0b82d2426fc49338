package dev.trajectory.funding;

import dev.trajectory.model.Money;
import dev.trajectory.model.Percent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Parts of amounts, exact to the penny: what is left over is rounded half to even, as [Money#proportion] does,
/// unless it says otherwise.
public final class Proportion {

    private Proportion() {}

    /// `pence × part / whole`, rounded down to whole pence.
    ///
    /// @param whole above nil
    public static long floor(long pence, long part, long whole) {
        if (part == whole) {
            return pence;
        }
        long product = pence * part;
        return Math.multiplyHigh(pence, part) == product >> 63
                ? Math.floorDiv(product, whole)
                : new BigDecimal(BigInteger.valueOf(pence).multiply(BigInteger.valueOf(part)))
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.FLOOR)
                        .longValueExact();
    }

    /// So many per cent of an amount.
    public static long of(long pence, Percent percent) {
        return Money.proportion(
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
