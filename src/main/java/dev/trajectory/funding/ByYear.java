package dev.trajectory.funding;

import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Amounts of money by financial year, of either sign; nil in every year it does not hold. Immutable.
///
/// Years are called by the calendar year they start in, amounts are in pence.
public final class ByYear {

    public static final ByYear NIL = new ByYear(0, new long[0]);

    private final int first;
    private final long[] pence;

    private ByYear(int first, long[] pence) {
        this.first = first;
        this.pence = pence;
    }

    /// Amounts of years that follow each other.
    ///
    /// @param first the year of the first amount
    public static ByYear of(int first, long... pence) {
        int from = 0;
        int end = pence.length;
        while (from < end && pence[from] == 0) {
            from++;
        }
        while (from < end && pence[end - 1] == 0) {
            end--;
        }
        return from == end ? NIL : new ByYear(first + from, Arrays.copyOfRange(pence, from, end));
    }

    /// The first year with an amount; without meaning when all is nil.
    public int first() {
        return first;
    }

    /// The year after the last one with an amount.
    public int end() {
        return first + pence.length;
    }

    public long pence(int year) {
        int at = year - first;
        return at >= 0 && at < pence.length ? pence[at] : 0;
    }

    /// The amount of one year.
    public Money in(FinancialYear year) {
        return new Money(pence(year.startYear()));
    }

    /// The sum of all years, in pence.
    public long pence() {
        long sum = 0;
        for (long each : pence) {
            sum = Math.addExact(sum, each);
        }
        return sum;
    }

    /// The sum of all years.
    public Money total() {
        return new Money(pence());
    }

    /// The year of the largest amount, the first of several; without meaning when all is nil.
    public int peakYear() {
        int peak = 0;
        for (int i = 1; i < pence.length; i++) {
            peak = pence[i] > pence[peak] ? i : peak;
        }
        return first + peak;
    }

    public boolean isNil() {
        return pence.length == 0;
    }

    /// The amounts from one year up to, not including, another.
    public ByYear within(int from, int end) {
        if (from <= first && end >= end()) {
            return this;
        }
        int start = Math.max(from, first);
        int stop = Math.min(end, end());
        return start >= stop ? NIL : of(start, Arrays.copyOfRange(pence, start - first, stop - first));
    }

    public ByYear plus(ByYear other) {
        return isNil() ? other : with(other, 1);
    }

    public ByYear minus(ByYear other) {
        return isNil() ? other.negated() : with(other, -1);
    }

    private ByYear with(ByYear other, int sign) {
        if (other.isNil()) {
            return this;
        }
        int from = Math.min(first, other.first);
        long[] sums = new long[Math.max(end(), other.end()) - from];
        System.arraycopy(pence, 0, sums, first - from, pence.length);
        for (int i = 0; i < other.pence.length; i++) {
            int at = other.first - from + i;
            sums[at] = Math.addExact(sums[at], sign * other.pence[i]);
        }
        return of(from, sums);
    }

    public ByYear negated() {
        long[] negated = new long[pence.length];
        for (int i = 0; i < pence.length; i++) {
            negated[i] = -pence[i];
        }
        return new ByYear(first, negated);
    }

    /// The amounts above nil.
    public ByYear atLeastNil() {
        boolean isSame = true;
        for (long each : pence) {
            isSame &= each >= 0;
        }
        return isSame
                ? this
                : of(first, Arrays.stream(pence).map(each -> Math.max(0, each)).toArray());
    }

    /// Each amount so many years later.
    public ByYear later(int years) {
        return isNil() ? this : new ByYear(first + years, pence);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ByYear that && first == that.first && Arrays.equals(pence, that.pence);
    }

    @Override
    public int hashCode() {
        return 31 * first + Arrays.hashCode(pence);
    }

    /// Such as "2027 100 + 2028 20.50".
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int year = first; year < end(); year++) {
            text.append(text.isEmpty() ? "" : " + ")
                    .append(year)
                    .append(' ')
                    .append(new Money(pence(year)).pounds().toPlainString());
        }
        return text.isEmpty() ? "nil" : text.toString();
    }

    /// A sum in the making.
    public static final class Sum {

        private int first;
        private long[] pence = NIL.pence;

        public Sum add(ByYear amounts) {
            if (!amounts.isNil()) {
                makeRoom(amounts.first, amounts.end());
                for (int i = 0; i < amounts.pence.length; i++) {
                    int at = amounts.first - first + i;
                    pence[at] = Math.addExact(pence[at], amounts.pence[i]);
                }
            }
            return this;
        }

        public Sum add(int year, long amount) {
            makeRoom(year, year + 1);
            pence[year - first] = Math.addExact(pence[year - first], amount);
            return this;
        }

        private void makeRoom(int from, int end) {
            if (pence.length == 0) {
                first = from;
                pence = new long[end - from];
            } else if (from < first || end > first + pence.length) {
                int start = Math.min(from, first);
                long[] wider = new long[Math.max(end, first + pence.length) - start];
                System.arraycopy(pence, 0, wider, first - start, pence.length);
                first = start;
                pence = wider;
            }
        }

        public ByYear amounts() {
            return of(first, pence);
        }
    }
}
