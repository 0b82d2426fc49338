package dev.trajectory.model;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/// How many gave each number of 1 (no chance) to 5 (certain), as fingers held up: the distribution of a vote, which
/// tells more than its mean.
public record Spread(int fives, int fours, int threes, int twos, int ones) {

    /// Nobody has voted.
    public static final Spread NONE = new Spread(0, 0, 0, 0, 0);

    /// The highest number.
    public static final int CERTAIN = 5;

    /// What is asked about below this number, and what the mean has to come to.
    public static final int ENOUGH = 3;

    /// The most people counted at one number.
    public static final int MOST = 100_000;

    public Spread {
        InvalidValue.requireRange("fives", fives, 0, MOST);
        InvalidValue.requireRange("fours", fours, 0, MOST);
        InvalidValue.requireRange("threes", threes, 0, MOST);
        InvalidValue.requireRange("twos", twos, 0, MOST);
        InvalidValue.requireRange("ones", ones, 0, MOST);
    }

    /// The spread of numbers of 1 to 5.
    public static Spread of(Collection<Integer> numbers) {
        Spread spread = NONE;
        for (int number : numbers) {
            spread = spread.with(number, 1);
        }
        return spread;
    }

    /// How many gave a number of 1 to 5.
    public int at(int number) {
        return switch (number) {
            case 5 -> fives;
            case 4 -> fours;
            case 3 -> threes;
            case 2 -> twos;
            case 1 -> ones;
            default -> throw outside(number);
        };
    }

    /// This spread with some more at a number of 1 to 5, or, below nil, fewer.
    public Spread with(int number, int more) {
        return switch (number) {
            case 5 -> new Spread(fives + more, fours, threes, twos, ones);
            case 4 -> new Spread(fives, fours + more, threes, twos, ones);
            case 3 -> new Spread(fives, fours, threes + more, twos, ones);
            case 2 -> new Spread(fives, fours, threes, twos + more, ones);
            case 1 -> new Spread(fives, fours, threes, twos, ones + more);
            default -> throw outside(number);
        };
    }

    private static InvalidValue outside(int number) {
        return new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "confidence", number + "", "1 to " + CERTAIN);
    }

    /// How many voted.
    public int cast() {
        return fives + fours + threes + twos + ones;
    }

    /// How many gave less than 3.
    public int low() {
        return twos + ones;
    }

    /// The mean of the numbers given; none where nobody voted.
    public OptionalDouble mean() {
        int sum = 5 * fives + 4 * fours + 3 * threes + 2 * twos + ones;
        return cast() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / cast());
    }

    /// The numbers from the highest to the lowest.
    public static List<Integer> numbers() {
        return List.of(5, 4, 3, 2, 1);
    }
}
