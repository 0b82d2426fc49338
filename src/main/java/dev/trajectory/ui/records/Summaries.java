package dev.trajectory.ui.records;

import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Scope;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Values in a few words, for a cell of a table.
record Summaries(Desk desk, Kinds kinds) {

    /// So many are named, the rest are counted.
    private static final int MOST = 4;

    String text(Kind kind, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (kind) {
            case Kind.Line line -> line(line.form(), value);
            case Kind.Tick _ -> desk.words().say(Boolean.TRUE.equals(value) ? "records.yes" : "records.no");
            case Kind.Several several -> list((Collection<?>) value, several);
            case Kind.Rows _ -> desk.words().say("records.rows", ((Collection<?>) value).size());
            case Kind.Entries _ -> desk.words().say("records.rows", ((Map<?, ?>) value).size());
            case Kind.Part part -> part(part.shape(), (Record) value);
            case Kind.Cases _ -> theCase((Record) value);
            case Kind.Scoped scoped ->
                desk.words()
                        .say(
                                value instanceof Scope.Only ? "records.only" : "records.without",
                                list(((Scope) value).chunks(), scoped.chunks()));
            case Kind.Shown _ -> shown(value);
        };
    }

    /// Records by their names, a line each, with what differs where that is known.
    private String shown(Object value) {
        return switch (value) {
            case Map<?, ?> rows ->
                String.join("\n", rows.entrySet().stream().map(this::entry).toList());
            case Collection<?> ids ->
                String.join("\n", ids.stream().map(this::name).toList());
            default -> value.toString();
        };
    }

    private String entry(Map.Entry<?, ?> entry) {
        return switch (entry.getValue()) {
            case ChunkChange change ->
                desk.words()
                        .say(
                                "records.otherwise",
                                name(entry.getKey()),
                                String.join(
                                        ", ",
                                        change.fields().stream()
                                                .map(this::field)
                                                .toList()));
            default -> name(entry.getKey());
        };
    }

    private String name(Object id) {
        return id instanceof Id known ? desk.sentences().name(known) : id.toString();
    }

    private String field(ChunkField<?> field) {
        return desk.words().say("record." + field.name());
    }

    /// Organisations by their codes, all else as it is typed.
    private String line(TextForm form, Object value) {
        Organisation organisation =
                value instanceof OrganisationId id ? desk.plan().organisations().find(id) : null;
        return organisation == null ? form.write().apply(value) : organisation.code();
    }

    private String list(Collection<?> values, Kind.Several several) {
        List<String> texts = new ArrayList<>();
        values.stream().limit(MOST).map(Objects::requireNonNull).forEach(each -> texts.add(line(several.form(), each)));
        String listed = String.join(", ", texts);
        return values.size() > MOST ? desk.words().say("records.more", listed, values.size() - MOST) : listed;
    }

    private String theCase(Record row) {
        Shape shape = Shape.of(row.getClass());
        String name = new RecordWords(desk).name(shape);
        return shape.fields().isEmpty() ? name : name + " · " + part(shape, row);
    }

    private String part(Shape shape, Record row) {
        List<String> texts = new ArrayList<>();
        for (Shape.Field field : shape.fields()) {
            String text = text(kinds.of(field), shape.value(row, field));
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return String.join(" · ", texts);
    }
}
