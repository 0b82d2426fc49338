package dev.trajectory.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a chunk stands in the priority order: a short text that sorts between its neighbours', so that moving a chunk
/// changes that chunk alone.
///
/// Read as a fraction in base 62 written with the digits 0-9, A-Z, a-z; the last digit is never 0, so between any two
/// keys there is another.
///
/// @param value 1 to 200 digits
public record OrderKey(String value) implements Comparable<OrderKey> {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    public OrderKey {
        InvalidValue.requireText("order", value, 200);
        if (value.chars().anyMatch(c -> DIGITS.indexOf(c) < 0) || value.endsWith("0")) {
            throw new InvalidValue(
                    InvalidValue.Reason.NOT_UNDERSTOOD, "order", value, "letters and digits, not ending in 0");
        }
    }

    /// A key between two others; null stands for the open end on that side.
    ///
    /// Throws [InvalidValue] unless `after` sorts before `before`.
    public static OrderKey between(@Nullable OrderKey after, @Nullable OrderKey before) {
        if (after != null && before != null && after.compareTo(before) >= 0) {
            throw new InvalidValue(InvalidValue.Reason.NOT_IN_ORDER, "order", before.value, "after " + after.value);
        }
        String low = after == null ? "" : after.value;
        String high = before == null ? "" : before.value;
        StringBuilder key = new StringBuilder();
        boolean belowHigh = before == null;
        for (int i = 0; ; i++) {
            int from = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int to = belowHigh ? BASE : i < high.length() ? DIGITS.indexOf(high.charAt(i)) : 0;
            if (to - from > 1) {
                return new OrderKey(key.append(DIGITS.charAt((from + to) / 2)).toString());
            }
            key.append(DIGITS.charAt(from));
            belowHigh |= from < to;
        }
    }

    /// So many keys in ascending order, as short as can be and evenly apart.
    public static List<OrderKey> inOrder(int count) {
        int length = 1;
        long room = BASE;
        while (room <= 2L * count) {
            length++;
            room *= BASE;
        }
        List<OrderKey> keys = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            keys.add(ofNumber(room / (count + 1) * i, length));
        }
        return List.copyOf(keys);
    }

    private static OrderKey ofNumber(long number, int length) {
        StringBuilder digits = new StringBuilder();
        long rest = number;
        for (int i = 0; i < length; i++) {
            digits.append(DIGITS.charAt((int) (rest % BASE)));
            rest /= BASE;
        }
        String key = digits.reverse().toString();
        return new OrderKey(key.endsWith("0") ? key + "V" : key);
    }

    @Override
    public int compareTo(OrderKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
