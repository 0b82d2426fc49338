package dev.trajectory.ui.records;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Scope;
import dev.trajectory.ui.desk.Desk;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds how a component is edited from its type, and from its name whether it has many lines.
final class Kinds {

    private static final Set<String> AREAS = Set.of(
            "notes",
            "note",
            "vision",
            "objective",
            "description",
            "details",
            "conditions",
            "clawback",
            "condition",
            "evidence",
            "measure",
            "outcome",
            "doneWhen",
            "cause",
            "response",
            "ifFalse",
            "action",
            "nextAction",
            "handover",
            "yearEndRule",
            "dataSource",
            "interimControls",
            "unmonetised");

    /// What an option has otherwise is changed by looking at the option.
    private static final Set<String> DIFFERENCES = Set.of("changes", "own", "gone", "pieces");

    private final TextForms forms;
    private final Desk desk;

    Kinds(Desk desk) {
        this.desk = desk;
        this.forms = new TextForms(desk);
    }

    /// How the values of a component are edited.
    Kind of(Shape.Field field) {
        boolean isShown =
                field.name().equals("id") || (field.owner() == Option.class && DIFFERENCES.contains(field.name()));
        return isShown ? new Kind.Shown() : of(field.type(), field);
    }

    private Kind of(Type type, Shape.Field field) {
        return switch (type) {
            case ParameterizedType generic -> parameterised(generic, field);
            case Class<?> plain -> plain(plain, field);
            default -> new Kind.Shown();
        };
    }

    private Kind plain(Class<?> type, Shape.Field field) {
        if (type == boolean.class) {
            return new Kind.Tick();
        }
        TextForm form = forms.of(type, field.owner());
        if (form != null) {
            return new Kind.Line(form, type == String.class && AREAS.contains(field.name()));
        }
        if (type == Scope.class) {
            return new Kind.Scoped(several(ChunkId.class, field, true));
        }
        if (type.isSealed()) {
            return new Kind.Cases(Arrays.stream(type.getPermittedSubclasses())
                    .map(each -> Shape.of(each.asSubclass(Record.class)))
                    .toList());
        }
        return type.isRecord() ? new Kind.Part(Shape.of(type.asSubclass(Record.class))) : new Kind.Shown();
    }

    private Kind parameterised(ParameterizedType type, Shape.Field field) {
        Type[] of = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (Map.class.isAssignableFrom(raw)) {
            return of[0] instanceof Class<?> key && plain(key, field) instanceof Kind.Line line
                    ? new Kind.Entries(line, key, field, of(of[1], field))
                    : new Kind.Shown();
        }
        if (!(of[0] instanceof Class<?> element)) {
            return new Kind.Shown();
        }
        if (element == Percent.class || element == Money.class) {
            return new Kind.Line(joined(form(element, field)), false);
        }
        return forms.of(element, field.owner()) == null && element.isRecord()
                ? new Kind.Rows(Shape.of(element.asSubclass(Record.class)))
                : several(element, field, raw == Set.class);
    }

    private Kind.Several several(Class<?> element, Shape.Field field, boolean isSet) {
        return new Kind.Several(form(element, field), element, isSet);
    }

    private TextForm form(Class<?> type, Shape.Field field) {
        TextForm form = forms.of(type, field.owner());
        if (form == null) {
            throw new IllegalArgumentException("No text form for " + field);
        }
        return form;
    }

    /// Values one after the other, each as often as it occurs: "40%; 70%; 100%"; nothing for none.
    static TextForm joined(TextForm each) {
        return TextForm.of(
                List.class,
                values -> {
                    List<String> texts = new ArrayList<>();
                    for (Object value : values) {
                        texts.add(each.write().apply(value));
                    }
                    return String.join("; ", texts);
                },
                text -> {
                    List<Object> values = new ArrayList<>();
                    if (text.isBlank()) {
                        return values;
                    }
                    for (String part : text.split(";", -1)) {
                        values.add(each.read().read(part.strip()));
                    }
                    return List.copyOf(values);
                });
    }

    /// A value of that kind in a few words, for a table.
    String text(Kind kind, @org.jspecify.annotations.Nullable Object value) {
        return new Summaries(desk, this).text(kind, value);
    }
}
