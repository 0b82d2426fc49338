package dev.trajectory.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/// The fields of a file that this version does not know, by the record they stand in, so that saving keeps them.
///
/// A record is found again by the names and ids that lead to it, so its unknown fields stay with it when rows are
/// added, taken away or moved. Filled while a file is read and not changed after.
final class UnknownFields {

    private static final String CURRENCY = "currency";

    private final Map<List<String>, List<Field>> byRecord = new HashMap<>();

    /// The last names or ids on the way to those records: most records need no longer look.
    private final Set<String> keys = new HashSet<>();

    private final List<Currency> currencies = new ArrayList<>();

    /// A currency that a record says its amounts are in.
    private record Currency(Where where, Node.Text code) {}

    /// A field that this version does not know.
    ///
    /// @param after the name of the field it followed, or empty for the first
    private record Field(String after, String name, Node value) {}

    boolean isEmpty() {
        return byRecord.isEmpty();
    }

    /// Keeps the fields of the record there that are not among those known.
    void keep(Where where, Node.Obj record, SequencedSet<String> known) {
        if (known.containsAll(record.fields().keySet())) {
            return;
        }
        List<Field> unknown = new ArrayList<>();
        String before = "";
        for (Map.Entry<String, Node> field : record.fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                unknown.add(new Field(before, field.getKey(), field.getValue()));
                if (field.getKey().equals(CURRENCY) && field.getValue() instanceof Node.Text code) {
                    currencies.add(new Currency(where.field(CURRENCY), code));
                }
            }
            before = field.getKey();
        }
        byRecord.put(where.path(), List.copyOf(unknown));
        keys.add(where.key());
    }

    /// Throws [Refusal] where a record says that its amounts are in another currency than the plan's: to keep the
    /// field and count the amounts would make every sum wrong.
    void refuseOtherCurrencies(String currency) {
        for (Currency other : currencies) {
            if (!other.code().value().equals(currency)) {
                throw other.where()
                        .refuse(
                                other.code(),
                                FileProblem.Kind.SECOND_CURRENCY,
                                Forms.shown(other.code().value()),
                                currency);
            }
        }
    }

    boolean has(Where where) {
        return keys.contains(where.key()) && byRecord.containsKey(where.path());
    }

    /// The fields with the unknown ones of the record there put in after the fields they followed; where that one
    /// is no longer written, at the end.
    SequencedMap<String, Node> restored(Where where, SequencedMap<String, Node> fields) {
        if (!has(where)) {
            return fields;
        }
        SequencedMap<String, Node> all = new LinkedHashMap<>(fields);
        for (Field field : byRecord.getOrDefault(where.path(), List.of())) {
            all = with(field, all);
        }
        return all;
    }

    private static SequencedMap<String, Node> with(Field unknown, SequencedMap<String, Node> fields) {
        SequencedMap<String, Node> all = new LinkedHashMap<>();
        if (unknown.after().isEmpty()) {
            all.put(unknown.name(), unknown.value());
        }
        fields.forEach((name, value) -> {
            all.putIfAbsent(name, value);
            if (name.equals(unknown.after())) {
                all.putIfAbsent(unknown.name(), unknown.value());
            }
        });
        all.putIfAbsent(unknown.name(), unknown.value());
        return all;
    }
}
