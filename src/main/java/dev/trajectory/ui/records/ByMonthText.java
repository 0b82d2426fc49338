package dev.trajectory.ui.records;

import dev.trajectory.model.ByMonth;
import dev.trajectory.ui.desk.Desk;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// A number that differs in some months: "10; Apr 2028: 5; May 2028: 4".
///
/// @param write one number as text
/// @param read a text as one number
/// @param month a text as a month
record ByMonthText(Desk desk, IntFunction<String> write, Part<Integer> read, Part<YearMonth> month) {

    /// Reads a part of the text.
    @FunctionalInterface
    interface Part<T> {
        T of(String text) throws NotRead;
    }

    TextForm form() {
        return TextForm.of(ByMonth.class, this::text, this::value);
    }

    private String text(ByMonth value) {
        StringBuilder text = new StringBuilder(write.apply(value.usual()));
        for (Map.Entry<YearMonth, Integer> each : value.exceptions().entrySet()) {
            text.append("; ")
                    .append(desk.words().month(each.getKey()))
                    .append(": ")
                    .append(write.apply(each.getValue()));
        }
        return text.toString();
    }

    private ByMonth value(String text) throws NotRead {
        String[] parts = text.split(";", -1);
        SortedMap<YearMonth, Integer> exceptions = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] sides = parts[i].split(":", -1);
            if (sides.length != 2) {
                throw new NotRead(desk.words().say("records.noByMonth", parts[i].strip()));
            }
            YearMonth in = month.of(sides[0].strip());
            if (exceptions.put(in, read.of(sides[1].strip())) != null) {
                throw new NotRead(
                        desk.words().say("records.monthTwice", desk.words().month(in)));
            }
        }
        return new ByMonth(read.of(parts[0].strip()), exceptions);
    }
}
