package dev.trajectory.ui.quantity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the engine says of some subjects, and everywhere that it is read.
///
/// @param <V> what kind of value it is, such as a date
final class Quantity<V> {

    /// One place where it is read.
    ///
    /// @param isWhole whether it tells of every subject
    private record Reading<V>(
            String place, boolean isWhole, Function<V, String> written, Supplier<Map<String, String>> read) {}

    private final String name;
    private final Map<String, V> values;
    private final List<Reading<V>> readings = new ArrayList<>();

    private Quantity(String name, Map<String, V> values) {
        this.name = name;
        this.values = new LinkedHashMap<>(values);
    }

    /// A quantity by subject: what the engine says.
    static <V> Quantity<V> of(String name, Map<String, V> values) {
        return new Quantity<>(name, values);
    }

    /// A quantity of the plan as a whole.
    static <V> Quantity<V> of(String name, V value) {
        return of(name, Map.of("the plan", value));
    }

    /// A place that tells it of every subject.
    ///
    /// @param written how a value is written there
    /// @param read what stands there, by subject
    Quantity<V> in(String place, Function<V, String> written, Supplier<Map<String, String>> read) {
        readings.add(new Reading<>(place, true, written, read));
        return this;
    }

    /// A place that tells it of some subjects, at least of one.
    Quantity<V> someIn(String place, Function<V, String> written, Supplier<Map<String, String>> read) {
        readings.add(new Reading<>(place, false, written, read));
        return this;
    }

    /// A place that tells it of the plan as a whole.
    Quantity<V> once(String place, Function<V, String> written, Supplier<String> read) {
        return in(place, written, () -> Map.of("the plan", read.get()));
    }

    String name() {
        return name;
    }

    List<String> places() {
        return readings.stream().map(Reading::place).distinct().toList();
    }

    /// What is not as the engine says, each in a line: where, of what, what stands there and what should.
    List<String> mismatches() {
        List<String> wrong = new ArrayList<>();
        if (values.isEmpty()) {
            wrong.add(name + ": the engine says nothing, so nothing is compared");
        }
        readings.forEach(reading -> compare(reading, wrong));
        return wrong;
    }

    private void compare(Reading<V> reading, List<String> wrong) {
        Map<String, String> read = reading.read().get();
        Set<String> subjects = new LinkedHashSet<>(reading.isWhole() ? values.keySet() : Set.of());
        subjects.addAll(read.keySet());
        if (subjects.isEmpty()) {
            wrong.add(name + " is nowhere to be read in " + reading.place());
        }
        for (String subject : subjects) {
            V value = values.get(subject);
            String should = value == null ? "nothing" : reading.written().apply(value);
            String is = Objects.requireNonNullElse(read.get(subject), "nothing");
            if (!is.equals(should)) {
                wrong.add("%s of %s in %s: %s, but it is %s".formatted(name, subject, reading.place(), is, should));
            }
        }
    }

    @Override
    public String toString() {
        return name + " in " + String.join(", ", places());
    }
}
