package dev.trajectory.edit.entry;

import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the organisations of a plan are called, to be asked for every word of a long list.
final class OrganisationNames {

    private final Map<String, List<OrganisationId>> called;
    private final Map<String, List<OrganisationId>> named;

    OrganisationNames(Plan plan) {
        named = by(plan, Organisation::name);
        called = new HashMap<>(by(plan, Organisation::code));
        by(plan, row -> row.id().value()).forEach(called::putIfAbsent);
        named.forEach((name, ids) -> called.putIfAbsent(name, List.of(ids.getFirst())));
    }

    private static Map<String, List<OrganisationId>> by(Plan plan, Function<Organisation, String> key) {
        Map<String, List<OrganisationId>> by = new HashMap<>();
        for (Organisation row : plan.organisations()) {
            by.computeIfAbsent(Lookup.plain(key.apply(row)), _ -> new ArrayList<>())
                    .add(row.id());
        }
        return by;
    }

    /// Those of that very code; else of that id; else the first of that name.
    List<OrganisationId> called(String name) {
        return called.getOrDefault(Lookup.plain(name), List.of());
    }

    /// The first of that very name, or null.
    @Nullable
    OrganisationId named(String name) {
        List<OrganisationId> same = named.get(Lookup.plain(name));
        return same == null ? null : same.getFirst();
    }
}
