package dev.trajectory.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// An amount of money, exact to the penny (a hundredth of the plan's currency), of either sign.
///
/// @param pence at most ten million million pounds either way
public record Money(long pence) implements Comparable<Money> {

    /// The largest amount, in pence.
    public static final long MOST = 1_000_000_000_000_000L;

    public static final Money ZERO = new Money(0);

    public Money {
        InvalidValue.requireRange("amount", pence, -MOST, MOST);
    }

    /// An amount of whole pounds.
    public static Money ofPounds(long pounds) {
        return new Money(Math.multiplyExact(pounds, 100));
    }

    /// An amount in pounds. Throws [InvalidValue] when it has parts of a penny.
    public static Money ofPounds(BigDecimal pounds) {
        try {
            return new Money(pounds.movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw new InvalidValue(InvalidValue.Reason.NOT_UNDERSTOOD, "amount", pounds.toPlainString(), "whole pence");
        }
    }

    /// The amount in pounds, with as few decimals as say it exactly.
    public BigDecimal pounds() {
        BigDecimal pounds = BigDecimal.valueOf(pence, 2);
        return pence % 100 == 0 ? pounds.setScale(0) : pounds;
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    public Money negated() {
        return new Money(-pence);
    }

    /// This amount raised by so many per cent, rounded half to even to the penny.
    public Money raisedBy(Percent percent) {
        return new Money(BigDecimal.valueOf(pence)
                .multiply(BigDecimal.valueOf(100).add(percent.value()))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }

    /// Divides this amount over parts in proportion to their weights; the parts add up to it, to the penny.
    ///
    /// Each part is the difference of two rounded running totals, so no part is more than a penny from its exact
    /// share and the error never piles up on one of them.
    ///
    /// @param weights none negative, at least one above nil; together no more than a `long` holds
    public List<Money> spreadOver(List<Long> weights) {
        long whole = 0;
        for (long weight : weights) {
            InvalidValue.requireRange("weight", weight, 0, Long.MAX_VALUE - whole);
            whole += weight;
        }
        if (whole == 0) {
            throw new InvalidValue(InvalidValue.Reason.EMPTY, "weights", weights.toString());
        }
        List<Money> parts = new ArrayList<>(weights.size());
        long upTo = 0;
        long given = 0;
        for (long weight : weights) {
            upTo += weight;
            long total = proportion(pence, upTo, whole);
            parts.add(new Money(total - given));
            given = total;
        }
        return List.copyOf(parts);
    }

    /// `pence × part / whole`, exact to the penny: what is left over is rounded half to even.
    ///
    /// @param whole above nil
    public static long proportion(long pence, long part, long whole) {
        if (part == whole) {
            return pence;
        }
        long product = pence * part;
        if (Math.multiplyHigh(pence, part) != product >> 63) {
            return new BigDecimal(BigInteger.valueOf(pence).multiply(BigInteger.valueOf(part)))
                    .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_EVEN)
                    .longValueExact();
        }
        long quotient = Math.floorDiv(product, whole);
        long rest = product - quotient * whole;
        long other = whole - rest;
        return rest > other || (rest == other && (quotient & 1) == 1) ? quotient + 1 : quotient;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }
}
