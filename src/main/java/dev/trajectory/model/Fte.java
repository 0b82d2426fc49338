package dev.trajectory.model;

import java.math.BigDecimal;

/// An amount of people in full-time equivalents, exact to a hundredth.
///
/// @param hundredths 0 to 10,000,000; 250 is two and a half people
public record Fte(int hundredths) {

    public static final Fte NONE = new Fte(0);

    public Fte {
        InvalidValue.requireRange("fte", hundredths, 0, 10_000_000);
    }

    /// So many people. Throws [InvalidValue] below nil or when finer than a hundredth.
    public static Fte of(BigDecimal people) {
        try {
            return new Fte(people.movePointRight(2).intValueExact());
        } catch (ArithmeticException e) {
            throw new InvalidValue(InvalidValue.Reason.NOT_UNDERSTOOD, "fte", people.toString(), "whole hundredths");
        }
    }

    /// The number of people, without trailing noughts.
    public BigDecimal people() {
        BigDecimal people = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return people.scale() < 0 ? people.setScale(0) : people;
    }
}
