package dev.trajectory.ui.records;

import dev.trajectory.edit.Section;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The records of the plan by their names, to choose from. Where two share a name, their ids tell them apart.
final class Choices {

    /// The records of one section.
    ///
    /// @param ids in the plan's order
    /// @param byName ids by all they are called, in lower case
    private record Index(List<Object> ids, Map<String, Set<Id>> byName) {}

    private final Desk desk;
    private final Map<Class<?>, Index> indexes = new HashMap<>();
    private @Nullable Plan of;

    Choices(Desk desk) {
        this.desk = desk;
    }

    /// The form of ids of one type.
    TextForm form(Class<?> type) {
        return new TextForm(
                value -> name((Id) value),
                text -> read(type, text),
                () -> index(type).ids(),
                TextForm.Openness.RECORDS);
    }

    private String name(Id id) {
        String name = desk.sentences().name(id);
        Set<Id> same = index(id.getClass()).byName().getOrDefault(key(name), Set.of());
        return same.size() > 1 ? withId(name, id) : name;
    }

    private static String withId(String name, Id id) {
        return name + " (" + id.value() + ")";
    }

    private Object read(Class<?> type, String text) throws NotRead {
        Map<String, Set<Id>> byName = index(type).byName();
        Set<Id> found = byName.getOrDefault(key(text), Set.of());
        if (found.isEmpty()) {
            found = new LinkedHashSet<>();
            for (Map.Entry<String, Set<Id>> each : byName.entrySet()) {
                if (each.getKey().startsWith(key(text))) {
                    found.addAll(each.getValue());
                }
            }
        }
        if (found.size() == 1) {
            return found.iterator().next();
        }
        throw new NotRead(desk.words().say(found.isEmpty() ? "records.noName" : "records.severalNames", text));
    }

    @SuppressWarnings("ReferenceEquality") // the index of an equal plan is as good, and comparing takes longer
    private Index index(Class<?> type) {
        if (of != desk.plan()) {
            of = desk.plan();
            indexes.clear();
        }
        return indexes.computeIfAbsent(type, this::made);
    }

    private Index made(Class<?> type) {
        List<Object> ids = new ArrayList<>();
        Map<String, Set<Id>> byName = new HashMap<>();
        Section<?, ?> section = Chapters.section(type);
        for (Identified<?> row : section.of(Objects.requireNonNull(of))) {
            Id id = row.id();
            String name = desk.sentences().name(id);
            ids.add(id);
            List<String> names = new ArrayList<>(List.of(name, id.value(), withId(name, id)));
            if (row instanceof Organisation organisation) {
                names.add(organisation.code());
            }
            names.forEach(each -> byName.computeIfAbsent(key(each), _ -> new LinkedHashSet<>())
                    .add(id));
        }
        return new Index(List.copyOf(ids), byName);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
