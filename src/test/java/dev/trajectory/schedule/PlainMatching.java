package dev.trajectory.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/// Matches payments, each for some days alone, to what is spent day by day: on each day the payment that must
/// be used soonest is used first.
final class PlainMatching {

    private record Part(LocalDate first, LocalDate last, long pence) {}

    private final LocalDate begins;
    private final long[] spent;
    private final List<Part> parts = new ArrayList<>();

    /// @param spentOn what is spent on each day from one to another
    /// @param payments those that are made already
    PlainMatching(
            ToLongFunction<LocalDate> spentOn, LocalDate begins, LocalDate ends, List<PlainMoney.Payment> payments) {
        this.begins = begins;
        spent = begins.datesUntil(ends.plusDays(1)).mapToLong(spentOn).toArray();
        payments.forEach(payment -> parts.add(new Part(payment.first(), payment.last(), payment.pence())));
    }

    /// The most that one more payment for these days could be, up to a limit.
    long most(LocalDate first, LocalDate last, long limit) {
        long fits = 0;
        long tooMuch = limit + 1;
        while (tooMuch - fits > 1) {
            long middle = (fits + tooMuch) / 2;
            if (fits(new Part(first, last, middle))) {
                fits = middle;
            } else {
                tooMuch = middle;
            }
        }
        return fits;
    }

    private boolean fits(Part more) {
        List<Part> all = new ArrayList<>(parts);
        all.add(more);
        all.sort(Comparator.comparing(Part::last));
        long[] left = all.stream().mapToLong(Part::pence).toArray();
        for (int i = 0; i < spent.length; i++) {
            LocalDate day = begins.plusDays(i);
            long open = spent[i];
            for (int part = 0; part < left.length; part++) {
                if (!day.isBefore(all.get(part).first())
                        && !day.isAfter(all.get(part).last())) {
                    long used = Math.min(open, left[part]);
                    left[part] -= used;
                    open -= used;
                }
            }
        }
        return Arrays.stream(left).allMatch(rest -> rest == 0);
    }
}
