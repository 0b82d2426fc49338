package dev.trajectory.edit;

import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Plan;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the records that name another one, anywhere within them: records say by their components what they hold, so
/// that a field added tomorrow is looked into as well.
final class Naming {

    private Naming() {}

    /// The records that name an id, in the plan's order. Sign-offs and stakeholders, which have no ids, count by what
    /// they name.
    static List<Id> of(Plan plan, Id id) {
        List<Id> found = new ArrayList<>();
        for (Section<?, ?> section : Section.all()) {
            for (Identified<?> row : section.of(plan)) {
                if (!row.id().equals(id) && names(row, id)) {
                    found.add(row.id());
                }
            }
        }
        if (names(plan.signOffs(), id) || names(plan.stakeholders(), id)) {
            found.add(id);
        }
        return found;
    }

    private static boolean names(@Nullable Object value, Id id) {
        return switch (value) {
            case null -> false;
            case Id other -> other.equals(id);
            case Collection<?> values -> values.stream().anyMatch(each -> names(each, id));
            case Map<?, ?> map -> names(map.keySet(), id) || names(map.values(), id);
            case Record row -> namesInside(row, id);
            default -> false;
        };
    }

    private static boolean namesInside(Record row, Id id) {
        if (!row.getClass().getPackage().equals(Plan.class.getPackage())) {
            return false;
        }
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            try {
                if (names(component.getAccessor().invoke(row), id)) {
                    return true;
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("A record does not show its component " + component, e);
            }
        }
        return false;
    }
}
