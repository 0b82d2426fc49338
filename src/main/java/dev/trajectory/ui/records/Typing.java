package dev.trajectory.ui.records;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Id;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lets other tables type into the records of the plan as the table here does: the same texts mean the same values.
/// Where a component holds several records or words, they stand in a row: "C31; C32".
public final class Typing {

    private final Desk desk;
    private final Editors editors;

    public Typing(Desk desk) {
        this.desk = desk;
        this.editors = Editors.at(desk);
    }

    /// What typing into a component begins with.
    ///
    /// @param section of the record, as the file spells it
    public String typed(String section, Record row, String component) {
        Shape.Field field = Chapters.named(section).shape().field(component);
        Object value = Chapters.named(section).shape().value(row, field);
        return value == null ? "" : form(field).write().apply(value);
    }

    /// A record with another text in one component. Throws [NotRead] where no plan may hold it, or the text is no
    /// value.
    public Record with(String section, Record row, String component, String text) throws NotRead {
        Shape shape = Chapters.named(section).shape();
        Shape.Field field = shape.field(component);
        try {
            return shape.with(row, field, read(field, text.strip()));
        } catch (InvalidValue e) {
            throw new NotRead(editors.words().problem(e, shape));
        }
    }

    private @Nullable Object read(Shape.Field field, String text) throws NotRead {
        if (text.isEmpty() && field.type() != String.class && !isOfSeveral(field)) {
            if (field.nullable()) {
                return null;
            }
            throw new NotRead(editors.say("records.empty"));
        }
        Object value = form(field).read().read(text);
        return isOfSeveral(field) ? List.copyOf(new LinkedHashSet<>((Collection<?>) value)) : value;
    }

    private boolean isOfSeveral(Shape.Field field) {
        return editors.kinds().of(field) instanceof Kind.Several;
    }

    private TextForm form(Shape.Field field) {
        return switch (editors.kinds().of(field)) {
            case Kind.Line line -> line.form();
            case Kind.Several several -> Kinds.joined(several.form());
            default -> throw new IllegalArgumentException("Not typed: " + field);
        };
    }

    /// What a component may be completed with; nothing where anything may be typed.
    public List<String> offers(String section, String component) {
        return editors.kinds().of(Chapters.named(section).shape().field(component)) instanceof Kind.Line line
                ? line.form().offers()
                : List.of();
    }

    /// A record to be put in the place of another of its section.
    ///
    /// @param index where the other stands; -1 to add it
    public record Put(String section, int index, Record row) {}

    /// Puts records, at least one, in one step that goes by the name of the first.
    public Edit put(List<Put> puts) {
        List<Edit> edits = new ArrayList<>();
        Plan plan = Chapters.named(puts.getFirst().section()).plan(desk);
        for (Put each : puts) {
            Chapter chapter = Chapters.named(each.section());
            Record before = each.index() < 0 ? null : chapter.rows(plan).get(each.index());
            Record row = new Settling(desk).settled(before, each.row());
            Edit edit = each.index() < 0 ? chapter.add(plan, row) : chapter.put(plan, each.index(), row);
            edits.add(edit);
            plan = edit.apply(plan) instanceof Result.Changed(Plan next) ? next : plan;
        }
        return edits.size() == 1
                ? edits.getFirst()
                : new Together(edits.getFirst().label(), edits);
    }

    /// Where a record stands.
    ///
    /// @param index among those of its section
    public record Standing(String section, int index) {}

    /// Removes records, at least one, in one step that names all of them that have ids.
    public Edit remove(Collection<Standing> records) {
        List<Edit> edits = new ArrayList<>();
        List<Id> named = new ArrayList<>();
        Plan plan = desk.plan();
        for (Standing each : lastFirst(records)) {
            Chapter chapter = Chapters.named(each.section());
            Id id = chapter.id(chapter.rows(plan).get(each.index()));
            if (id != null) {
                named.addFirst(id);
            }
            Edit edit = chapter.remove(plan, each.index());
            edits.add(edit);
            plan = edit.apply(plan) instanceof Result.Changed(Plan next) ? next : plan;
        }
        Label first = edits.getLast().label();
        return edits.size() == 1
                ? edits.getFirst()
                : new Together(new Label(first.kind(), first.field(), named, first.text()), edits);
    }

    /// Those behind go first, so that the others stand where they stood.
    private static List<Standing> lastFirst(Collection<Standing> records) {
        return records.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Standing::index).reversed())
                .toList();
    }

    /// A new record of a section, with what is usual in its components. Throws [NotRead] where it needs a record
    /// that the plan does not have yet.
    public Record fresh(String section) throws NotRead {
        Chapter chapter = Chapters.named(section);
        List<? extends Id> ids = chapter.freshIds(desk.snapshot().whole(), 1);
        return editors.fresh().row(chapter.shape(), ids.isEmpty() ? null : ids.getFirst());
    }
}
