package dev.trajectory.ui.records;

import dev.trajectory.model.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the record that a pasted row is about: by its id, or, of records without one, by its keys.
final class RowPlaces {

    private final Chapter chapter;

    /// Which column has the ids; -1 where none has.
    private final int column;

    /// Where records stand, by their ids in lower case; those that are added come after them.
    private final Map<String, Integer> places = new HashMap<>();

    /// @param records those that are there before the rows
    RowPlaces(Chapter chapter, List<@Nullable Heading> headings, List<? extends Record> records) {
        this.chapter = chapter;
        int ids = -1;
        for (int i = 0; i < headings.size() && ids < 0; i++) {
            Heading heading = headings.get(i);
            ids = heading != null && heading.field().name().equals("id") ? i : -1;
        }
        column = ids;
        for (int place = 0; place < records.size(); place++) {
            Id id = chapter.id(records.get(place));
            if (id != null) {
                places.put(id.value().toLowerCase(Locale.ROOT), place);
            }
        }
    }

    /// Where the record stands whose id a row gives; -1 where there is none.
    int byId(List<String> texts) {
        return column < 0 || column >= texts.size()
                ? -1
                : places.getOrDefault(texts.get(column).strip().toLowerCase(Locale.ROOT), -1);
    }

    /// Where the record without an id stands that a row says all keys of; -1 where there is none.
    ///
    /// @param said the fields that the row says something of
    int byKeys(List<? extends Record> records, List<@Nullable Object> values, Set<String> said) {
        if (chapter.keys().isEmpty() || !said.containsAll(chapter.keys())) {
            return -1;
        }
        List<Integer> keys = chapter.keys().stream()
                .map(key -> chapter.shape().field(key).index())
                .toList();
        for (int i = 0; i < records.size(); i++) {
            List<@Nullable Object> row = chapter.shape().values(records.get(i));
            if (keys.stream().allMatch(key -> Objects.equals(row.get(key), values.get(key)))) {
                return i;
            }
        }
        return -1;
    }
}
