package dev.trajectory.check;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// Records with one component changed, so that a test names only what it is about.
final class Altered {

    private Altered() {}

    /// This record with another value of one component.
    static <R extends Record> R with(R row, String component, Object value) {
        try {
            RecordComponent[] components = row.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            boolean found = false;
            for (int i = 0; i < components.length; i++) {
                boolean isIt = components[i].getName().equals(component);
                values[i] = isIt ? value : components[i].getAccessor().invoke(row);
                found |= isIt;
            }
            if (!found) {
                throw new AssertionError(row.getClass() + " has no " + component);
            }
            @SuppressWarnings("unchecked")
            R altered = (R) row.getClass().getDeclaredConstructor(types).newInstance(values);
            return altered;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Cannot alter " + component, e);
        }
    }
}
