package dev.trajectory.file;

import java.util.HashMap;
import java.util.Map;

/// Gives each row of a list a key of its own: what it is known by and, from the second of the same on, a number.
final class RowKeys {

    private final Map<String, Integer> seen = new HashMap<>();

    String next(String key) {
        int count = seen.merge(key, 1, Integer::sum);
        return count == 1 && !key.isEmpty() ? key : (key + " #" + count).strip();
    }
}
