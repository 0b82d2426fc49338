package dev.trajectory.edit.rollout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What a field becomes that is led from one value to another where its owner may have changed it by hand.
///
/// Lists and maps are led entry by entry, as long as every entry that goes is still there to go: what was added or
/// removed by hand then stays so. Else the value is taken whole, and what was done by hand is overwritten.
///
/// @param value what it becomes
/// @param overwrites whether something done by hand is lost by that
record Merge(@Nullable Object value, boolean overwrites) {

    /// Leads a field.
    ///
    /// @param from what was given
    /// @param to what is given now
    /// @param is what the field holds
    static Merge of(@Nullable Object from, @Nullable Object to, @Nullable Object is) {
        if (Objects.equals(from, is) || Objects.equals(to, is)) {
            return new Merge(to, false);
        }
        if (from instanceof List<?> was && to instanceof List<?> now && is instanceof List<?> own) {
            return entries(was, now, own);
        }
        if (from instanceof Map<?, ?> was && to instanceof Map<?, ?> now && is instanceof Map<?, ?> own) {
            return keys(was, now, own);
        }
        return whole(from, to, is);
    }

    /// Leads a field whose value is taken whole.
    static Merge whole(@Nullable Object from, @Nullable Object to, @Nullable Object is) {
        return new Merge(to, !Objects.equals(from, is) && !Objects.equals(to, is));
    }

    private static Merge entries(List<?> from, List<?> to, List<?> is) {
        List<Object> left = new ArrayList<>(is);
        for (Object gone : less(from, to)) {
            if (!left.remove(gone)) {
                return new Merge(to, true);
            }
        }
        less(to, from).stream().filter(each -> !left.contains(each)).forEach(left::add);
        return new Merge(List.copyOf(left), false);
    }

    private static List<Object> less(List<?> list, List<?> taken) {
        List<Object> left = new ArrayList<>(list);
        taken.forEach(left::remove);
        return left;
    }

    private static Merge keys(Map<?, ?> from, Map<?, ?> to, Map<?, ?> is) {
        SequencedMap<Object, Object> left = new LinkedHashMap<>(is);
        for (Map.Entry<?, ?> was : from.entrySet()) {
            Object now = to.get(was.getKey());
            if (!was.getValue().equals(now)) {
                if (!was.getValue().equals(is.get(was.getKey()))) {
                    return new Merge(to, true);
                }
                if (now == null) {
                    left.remove(was.getKey());
                } else {
                    left.put(was.getKey(), now);
                }
            }
        }
        for (Map.Entry<?, ?> now : to.entrySet()) {
            if (!from.containsKey(now.getKey())) {
                Object own = left.putIfAbsent(now.getKey(), now.getValue());
                if (own != null && !own.equals(now.getValue())) {
                    return new Merge(to, true);
                }
            }
        }
        return new Merge(left, false);
    }
}
