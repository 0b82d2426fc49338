package dev.trajectory.edit;

import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds which records a record names, anywhere within it: records say by their components what they hold, so that a
/// field added tomorrow is looked into as well.
final class Naming {

    private Naming() {}

    /// The ids a record names, without its own; of an option, without those of its own records.
    static Set<Id> in(Identified<?> row) {
        Set<Id> named = new LinkedHashSet<>();
        collect(row, named);
        named.remove(row.id());
        if (row instanceof Option option) {
            named.removeAll(option.own().keySet());
        }
        return named;
    }

    /// The ids that some values name.
    static Set<Id> inAll(Collection<?> values) {
        Set<Id> named = new LinkedHashSet<>();
        collect(values, named);
        return named;
    }

    /// The records that name an id, in the plan's order.
    static List<Id> of(Plan plan, Id id) {
        List<Id> found = new ArrayList<>();
        for (Section<?, ?> section : Section.all()) {
            for (Identified<?> row : section.of(plan)) {
                if (in(row).contains(id)) {
                    found.add(row.id());
                }
            }
        }
        return found;
    }

    private static void collect(@Nullable Object value, Set<Id> named) {
        switch (value) {
            case Id id -> named.add(id);
            case Collection<?> values -> values.forEach(each -> collect(each, named));
            case Map<?, ?> map -> {
                collect(map.keySet(), named);
                collect(map.values(), named);
            }
            case Record row
            when row.getClass().getPackage().equals(Plan.class.getPackage()) ->
                Components.of(row).forEach(each -> collect(each, named));
            case null, default -> {}
        }
    }
}
