package dev.trajectory.model.shared;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A map that cannot be changed, in the order in which its keys were first put.
///
/// @param <K> the kind of key
/// @param <V> the kind of value
public final class SharedMap<K, V> extends AbstractMap<K, V> implements SequencedMap<K, V> {

    /// Places in a block.
    static final int BLOCK = 64;

    private final Slots keys;
    private final Slots values;
    private final Map<K, Integer> places;
    private final Map<K, Integer> added;
    private final int end;
    private final int size;

    SharedMap(Slots keys, Slots values, Map<K, Integer> places, Map<K, Integer> added, int end, int size) {
        this.keys = keys;
        this.values = values;
        this.places = places;
        this.added = added;
        this.end = end;
        this.size = size;
    }

    /// The entries of a map, in its order.
    public static <K, V> SharedMap<K, V> of(Map<K, V> entries) {
        Map<K, Integer> places = HashMap.newHashMap(entries.size());
        Object[] keys = new Object[entries.size()];
        Object[] values = new Object[entries.size()];
        entries.forEach((key, value) -> {
            int place = places.size();
            places.put(key, place);
            keys[place] = key;
            values[place] = value;
        });
        return new SharedMap<>(Slots.of(keys), Slots.of(values), places, Map.of(), keys.length, keys.length);
    }

    /// This map with these values in place of those of their keys, or added at the end.
    public SharedMap<K, V> with(Map<K, V> changes) {
        Slots.Change changedKeys = keys.change();
        Slots.Change changedValues = values.change();
        Map<K, Integer> more = new HashMap<>();
        int next = end;
        for (Map.Entry<K, V> change : changes.entrySet()) {
            int place = place(change.getKey());
            if (place < 0) {
                place = next++;
                more.put(change.getKey(), place);
                changedKeys.set(place, change.getKey());
            }
            changedValues.set(place, change.getValue());
        }
        int grown = size + next - end;
        if (more.isEmpty()) {
            return new SharedMap<>(keys, changedValues.slots(), places, added, end, grown);
        }
        more = over(added, more);
        boolean isLarge = more.size() > BLOCK;
        return new SharedMap<>(
                changedKeys.slots(),
                changedValues.slots(),
                isLarge ? over(places, more) : places,
                isLarge ? Map.of() : more,
                next,
                grown);
    }

    private static <K> Map<K, Integer> over(Map<K, Integer> under, Map<K, Integer> over) {
        Map<K, Integer> all = new HashMap<>(under);
        all.putAll(over);
        return all;
    }

    /// This map without those keys.
    public SharedMap<K, V> without(Collection<? extends K> gone) {
        Slots.Change changedKeys = keys.change();
        Slots.Change changedValues = values.change();
        int left = size;
        for (K key : Set.copyOf(gone)) {
            int place = place(key);
            if (place >= 0) {
                changedKeys.set(place, null);
                changedValues.set(place, null);
                left--;
            }
        }
        if (left == size) {
            return this;
        }
        SharedMap<K, V> map = new SharedMap<>(changedKeys.slots(), changedValues.slots(), places, added, end, left);
        return end - left > left + BLOCK ? of(map) : map;
    }

    /// Whether another map has the same keys in the same order; told at once where one was made from the other by
    /// putting values in place.
    public boolean hasSameKeysAs(SharedMap<K, V> other) {
        return keys == other.keys || List.copyOf(keySet()).equals(List.copyOf(other.keySet()));
    }

    /// The blocks that its values stand in, to see what two maps share.
    List<@Nullable Object[]> blocks() {
        return values.blocks();
    }

    private int place(@Nullable Object key) {
        Integer place = added.isEmpty() ? null : added.get(key);
        place = place == null ? places.get(key) : place;
        return place == null || values.get(place) == null ? -1 : place;
    }

    @Override
    @SuppressWarnings("unchecked") // the slots of values hold values only
    public @Nullable V get(@Nullable Object key) {
        if (key == null) {
            return null;
        }
        Integer place = added.isEmpty() ? null : added.get(key);
        place = place == null ? places.get(key) : place;
        return place == null ? null : (V) values.get(place);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Collection<V> values() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<V> iterator() {
                return new Walk<>(place -> (V) values.get(place));
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Walk<>(place -> {
                    Object value = values.get(place);
                    return value == null ? null : Map.entry((K) keys.get(place), (V) value);
                });
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /// Made anew, for it is hardly ever asked for.
    @Override
    public SequencedMap<K, V> reversed() {
        SequencedMap<K, V> reversed = new LinkedHashMap<>();
        forEach(reversed::putFirst);
        return Collections.unmodifiableSequencedMap(reversed);
    }

    /// Goes through the places that are no gaps.
    private final class Walk<T> implements Iterator<T> {

        private final IntFunction<@Nullable T> at;
        private int next;
        private @Nullable T found;

        Walk(IntFunction<@Nullable T> at) {
            this.at = at;
        }

        @Override
        public boolean hasNext() {
            while (found == null && next < end) {
                found = at.apply(next++);
            }
            return found != null;
        }

        @Override
        public T next() {
            T value = hasNext() ? found : null;
            if (value == null) {
                throw new NoSuchElementException();
            }
            found = null;
            return value;
        }
    }
}
