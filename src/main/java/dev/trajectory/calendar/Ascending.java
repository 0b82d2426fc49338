package dev.trajectory.calendar;

/// Ascending numbers, made quick to count: a table tells how many lie below each multiple of 64, so that a count is
/// one look-up and a few steps.
final class Ascending {

    private static final int BITS = 6;

    private final int[] numbers;
    private final int first;
    private final int[] below;

    /// Numbers to be counted.
    ///
    /// @param numbers ascending, equal ones side by side, no two further apart than some thousand years of days
    Ascending(int[] numbers) {
        this.numbers = numbers;
        first = numbers.length == 0 ? 0 : numbers[0] >> BITS;
        int last = numbers.length == 0 ? -1 : numbers[numbers.length - 1] >> BITS;
        below = new int[last - first + 1];
        int at = 0;
        for (int bucket = 0; bucket < below.length; bucket++) {
            while (at < numbers.length && numbers[at] >> BITS < first + bucket) {
                at++;
            }
            below[bucket] = at;
        }
    }

    /// How many of the numbers are less than this one.
    int countBelow(int number) {
        int bucket = (number >> BITS) - first;
        if (bucket < 0) {
            return 0;
        }
        if (bucket >= below.length) {
            return numbers.length;
        }
        int count = below[bucket];
        while (count < numbers.length && numbers[count] < number) {
            count++;
        }
        return count;
    }
}
