package dev.trajectory.edit;

import dev.trajectory.model.InvalidValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Reads the components of the model's records, and makes records of changed ones.
final class Components {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Components() {}

    /// @param referring the components that are neither numbers nor text
    private record Shape(List<RecordComponent> components, List<RecordComponent> referring, Constructor<?> canonical) {

        static Shape of(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(components, referencesIn(components), type.getConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new LinkageError("A record has no canonical constructor: " + type, e);
            }
        }
    }

    private static List<RecordComponent> referencesIn(List<RecordComponent> components) {
        return components.stream()
                .filter(each -> !each.getType().isPrimitive() && each.getType() != String.class)
                .toList();
    }

    /// The values of a record that are neither numbers nor text.
    static List<Object> of(Record row) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : SHAPES.get(row.getClass()).referring()) {
            Object value = read(component, row);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /// What a component becomes, by what it is in three records of one type.
    @FunctionalInterface
    interface Zip {
        @Nullable
        Object of(@Nullable Object first, @Nullable Object second, @Nullable Object third);
    }

    /// A record of what each component becomes.
    static Object zipped(Record first, Record second, Record third, Zip zip) {
        Shape shape = SHAPES.get(first.getClass());
        return made(
                first,
                shape.components().stream()
                        .<@Nullable Object>map(component ->
                                zip.of(read(component, first), read(component, second), read(component, third)))
                        .toArray());
    }

    /// A record of the changed values; null where one of them became null that must not be.
    static @Nullable Object changed(Record row, UnaryOperator<@Nullable Object> change) {
        Shape shape = SHAPES.get(row.getClass());
        @Nullable Object[] values = new @Nullable Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = shape.components().get(i);
            values[i] = change.apply(read(component, row));
            if (values[i] == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                return null;
            }
        }
        return made(row, values);
    }

    private static Object made(Record row, @Nullable Object[] values) {
        try {
            return SHAPES.get(row.getClass()).canonical().newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValue invalid) {
                throw invalid;
            }
            throw new LinkageError("A record is not made: " + row.getClass(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record is not made: " + row.getClass(), e);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record does not show its component " + component, e);
        }
    }
}
