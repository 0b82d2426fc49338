package dev.trajectory.ui.records;

import dev.trajectory.model.InvalidValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a type of record is made of, and how one is made of its values.
///
/// @param type the record type
/// @param fields its components, in their order
record Shape(Class<? extends Record> type, List<Field> fields) {

    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

    /// One component of a record type.
    ///
    /// @param owner the record type
    /// @param index its place among the components, from 0
    /// @param name as the file spells it
    /// @param nullable whether it may be absent
    record Field(Class<? extends Record> owner, int index, String name, Type type, boolean nullable) {}

    static Shape of(Class<? extends Record> type) {
        return KNOWN.computeIfAbsent(type, _ -> read(type));
    }

    private static Shape read(Class<? extends Record> type) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent each : type.getRecordComponents()) {
            boolean nullable = each.getAnnotatedType().isAnnotationPresent(Nullable.class);
            fields.add(new Field(type, fields.size(), each.getName(), each.getGenericType(), nullable));
        }
        return new Shape(type, List.copyOf(fields));
    }

    /// The component of that name.
    Field field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no component " + name));
    }

    /// The component of that name, here or in a record within; the nearest where there are several.
    Optional<Field> anywhere(String name) {
        Set<Shape> seen = new LinkedHashSet<>(Set.of(this));
        List<Shape> next = List.of(this);
        while (!next.isEmpty()) {
            List<Shape> below = new ArrayList<>();
            for (Shape shape : next) {
                for (Field field : shape.fields()) {
                    if (field.name().equals(name)) {
                        return Optional.of(field);
                    }
                    within(field.type()).filter(seen::add).forEach(below::add);
                }
            }
            next = below;
        }
        return Optional.empty();
    }

    /// The kinds of record that values of a type are or hold.
    private static Stream<Shape> within(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).flatMap(Shape::within);
            case Class<?> plain when plain.isRecord() -> Stream.of(Shape.of(plain.asSubclass(Record.class)));
            case Class<?> plain
            when plain.isSealed() ->
                Arrays.stream(plain.getPermittedSubclasses()).flatMap(Shape::within);
            default -> Stream.empty();
        };
    }

    /// The value of a component.
    @Nullable
    Object value(Record row, Field field) {
        try {
            return type.getRecordComponents()[field.index()].getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record does not show its component " + field, e);
        }
    }

    /// All its values, in the order of the components.
    List<@Nullable Object> values(Record row) {
        List<@Nullable Object> values = new ArrayList<>();
        fields.forEach(field -> values.add(value(row, field)));
        return values;
    }

    /// A record of those values. Throws [InvalidValue] where no plan may hold it.
    Record make(List<? extends @Nullable Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValue invalid) {
                throw invalid;
            }
            throw new IllegalStateException("Making a " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record cannot be made: " + type, e);
        }
    }

    /// The record with another value in one place. Throws [InvalidValue] where no plan may hold it.
    Record with(Record row, Field field, @Nullable Object value) {
        List<@Nullable Object> values = values(row);
        values.set(field.index(), value);
        return make(values);
    }
}
