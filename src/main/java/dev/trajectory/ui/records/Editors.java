package dev.trajectory.ui.records;

import dev.trajectory.ui.desk.Desk;

/// Makes an editor for each kind of component.
///
/// @param fresh new values for what is added
record Editors(Desk desk, Kinds kinds, Fresh fresh, RecordWords words) {

    /// So many choices still lie open in a list; of more, one types the name.
    private static final int MOST_IN_A_LIST = 40;

    static Editors at(Desk desk) {
        return new Editors(desk, new Kinds(desk), new Fresh(desk), new RecordWords(desk));
    }

    /// An editor for a component.
    FieldEditor of(Shape.Field field, FieldEditor.Hand hand) {
        Kind kind = kinds.of(field);
        boolean isOptional = field.nullable() && !(kind instanceof Kind.Line);
        FieldEditor editor = of(kind, field, hand);
        return isOptional ? new OptionalEditor(this, field, editor, hand) : editor;
    }

    /// An editor for a component of a small record, where a record within it is folded away.
    FieldEditor folded(Shape.Field field, FieldEditor.Hand hand) {
        return !field.nullable() && kinds.of(field) instanceof Kind.Part part
                ? new FoldEditor(this, part, field, hand)
                : of(field, hand);
    }

    /// An editor of that kind.
    FieldEditor of(Kind kind, Shape.Field field, FieldEditor.Hand hand) {
        return switch (kind) {
            case Kind.Line line -> line(line, field, hand);
            case Kind.Tick _ -> new TickEditor(words.label(field), hand);
            case Kind.Several several -> new SeveralEditor(this, several, field, hand);
            case Kind.Rows rows -> new RowsEditor(this, rows.shape(), field, hand);
            case Kind.Entries entries -> new EntriesEditor(this, entries, hand);
            case Kind.Part part -> new PartEditor(this, part.shape(), hand);
            case Kind.Cases cases -> new CasesEditor(this, cases, field, hand);
            case Kind.Scoped scoped -> new ScopeEditor(this, scoped, field, hand);
            case Kind.Shown shown -> new ShownEditor(kinds, shown);
        };
    }

    private FieldEditor line(Kind.Line line, Shape.Field field, FieldEditor.Hand hand) {
        boolean lists = line.form().isChoice() && line.form().choices().get().size() <= MOST_IN_A_LIST;
        return lists
                ? new PickEditor(desk, line.form(), field, words.label(field), hand)
                : new TextEditor(desk, line, field, words.label(field), hand);
    }

    String say(String key, Object... terms) {
        return desk.words().say(key, terms);
    }
}
