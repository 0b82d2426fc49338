package dev.trajectory.ui.records;

import dev.trajectory.edit.Edit;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Money;
import dev.trajectory.ui.control.Completion;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A cell of the table, typed into where its value is simple. Enter and Tab keep what is typed, Esc does not.
final class RecordCell extends TableCell<RecordTable.Line, RecordTable.Line> {

    private final Desk desk;
    private final Editors editors;
    private final RecordTable table;
    private final Chapter chapter;
    private final Shape.Field field;
    private final Kind kind;
    private @Nullable TextField input;
    private @Nullable Wrong wrong;
    private String before = "";

    RecordCell(Desk desk, Editors editors, RecordTable table, Chapter chapter, Shape.Field field) {
        this.desk = desk;
        this.editors = editors;
        this.table = table;
        this.chapter = chapter;
        this.field = field;
        this.kind = editors.kinds().of(field);
        boolean isNumber = field.type() == int.class || field.type() == Money.class;
        setAlignment(isNumber ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    /// Whether values of that kind are typed into a cell.
    static boolean isTyped(Kind kind) {
        return kind instanceof Kind.Tick || (kind instanceof Kind.Line line && !line.area());
    }

    @Override
    protected void updateItem(RecordTable.@Nullable Line item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            draw();
        }
    }

    private void draw() {
        setGraphic(null);
        String text = text();
        setText(text);
        setTooltip(text.length() > 24 ? new Tooltip(text) : null);
    }

    private String text() {
        RecordTable.Line line = isEmpty() ? null : getItem();
        return line == null
                ? ""
                : editors.kinds()
                        .text(kind, chapter.shape().value(line.row(), field))
                        .replace('\n', ' ');
    }

    @Override
    public void startEdit() {
        if (isEmpty() || getItem() == null) {
            return;
        }
        if (kind instanceof Kind.Tick) {
            Object turned = !Boolean.TRUE.equals(chapter.shape().value(getItem().row(), field));
            desk.perform(edit(turned).orElseThrow());
            return;
        }
        super.startEdit();
        if (isEditing()) {
            begin();
        }
    }

    private void begin() {
        TextField typing = new TextField(text());
        before = typing.getText();
        typing.setId("record-cell");
        typing.getStyleClass().add("record-cell");
        typing.setAccessibleText(editors.words().label(field));
        if (kind instanceof Kind.Line line && line.form().isChoice()) {
            Completion.of(typing, line.form()::offers, () -> {});
        }
        typing.textProperty().addListener(_ -> check());
        typing.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        typing.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && isEditing()) {
                leave();
            }
        });
        input = typing;
        wrong = new Wrong(typing);
        setText(null);
        setGraphic(typing);
        typing.requestFocus();
        typing.selectAll();
        if (!table.typedAhead().isEmpty()) {
            typing.applyCss(); // else its skin comes later, finds it focused and selects all
            typing.setText(table.typedAhead());
            typing.end();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        table.say("");
        input = null;
        draw();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> finish(event, 0);
            case TAB -> finish(event, event.isShiftDown() ? -1 : 1);
            case ESCAPE -> {
                cancelEdit();
                getTableView().requestFocus();
                event.consume();
            }
            default -> {}
        }
    }

    private void finish(KeyEvent event, int step) {
        event.consume();
        if (check().isEmpty()) {
            Optional<Edit> edit = edit();
            cancelEdit();
            getTableView().requestFocus();
            edit.ifPresent(desk::perform);
            if (step != 0) {
                table.next(this, step);
            }
        }
    }

    /// The focus goes elsewhere: what is right is kept, what is wrong is said and dropped.
    private void leave() {
        String typed = Objects.requireNonNull(input).getText();
        String problem = check();
        if (problem.isEmpty()) {
            Optional<Edit> edit = edit();
            cancelEdit();
            edit.ifPresent(desk::perform);
        } else {
            cancelEdit();
            desk.host().say(desk.words().say("cell.dropped", typed, problem));
        }
    }

    /// Says what is wrong while it is typed.
    private String check() {
        String problem = problem();
        Objects.requireNonNull(wrong).say(problem);
        table.say(problem);
        return problem;
    }

    private String problem() {
        try {
            return edit(read()).map(editors.words()::problem).orElse("");
        } catch (NotRead e) {
            return e.sentence();
        } catch (InvalidValue e) {
            return editors.words().problem(e, chapter.shape());
        }
    }

    private Optional<Edit> edit() {
        try {
            return edit(read());
        } catch (NotRead e) {
            throw new IllegalStateException("Checked before", e);
        }
    }

    private @Nullable Object read() throws NotRead {
        String text = Objects.requireNonNull(input).getText();
        if (text.equals(before)) {
            return chapter.shape().value(getItem().row(), field);
        }
        String typed = text.strip();
        if (typed.isEmpty() && field.type() != String.class) {
            if (field.nullable()) {
                return null;
            }
            throw new NotRead(editors.say("records.empty"));
        }
        return ((Kind.Line) kind).form().read().read(typed);
    }

    /// What another value does; empty when it is as it was.
    private Optional<Edit> edit(@Nullable Object value) {
        RecordTable.Line line = getItem();
        Record changed = chapter.shape().with(line.row(), field, value);
        return changed.equals(line.row())
                ? Optional.empty()
                : Optional.of(
                        chapter.put(chapter.plan(desk), line.index(), new Settling(desk).settled(line.row(), changed)));
    }
}
