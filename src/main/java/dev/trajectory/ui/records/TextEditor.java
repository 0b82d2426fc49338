package dev.trajectory.ui.records;

import dev.trajectory.edit.Refusal;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.ui.control.Completion;
import dev.trajectory.ui.control.LongText;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A value typed as text. Enter, Tab and going elsewhere keep it; Esc gives back what was there.
final class TextEditor implements FieldEditor {

    private static final int LINES = 3;

    private final Desk desk;
    private final Kind.Line line;
    private final boolean isText;
    private final boolean nullable;
    private final TextInputControl input;
    private final Wrong wrong;
    private final Hand hand;
    private @Nullable Object value;
    private String before = "";
    private boolean showing;

    TextEditor(Desk desk, Kind.Line line, Shape.Field field, String label, Hand hand) {
        this.desk = desk;
        this.line = line;
        this.isText = field.type() == String.class;
        this.nullable = field.nullable();
        this.hand = hand;
        this.input = line.area() ? area() : field();
        this.wrong = new Wrong(input);
        input.setAccessibleText(label);
        input.getStyleClass().add("field");
        input.textProperty().addListener(_ -> typed());
        input.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                leave();
            }
        });
    }

    private static TextArea area() {
        TextArea area = new LongText();
        area.setPrefRowCount(LINES);
        return area;
    }

    private TextField field() {
        TextField field = new TextField();
        if (line.form().isChoice()) {
            Completion.of(field, line.form()::offers, () -> {});
        }
        return field;
    }

    private void typed() {
        if (!showing) {
            mark();
            hand.typed();
        }
    }

    private void mark() {
        wrong.say(problem());
    }

    private String problem() {
        try {
            read();
            return "";
        } catch (NotRead e) {
            return e.sentence();
        } catch (InvalidValue e) {
            return desk.sentences().refusal(Refusal.of(e));
        }
    }

    private void key(KeyEvent event) {
        boolean keeps = event.getCode() == KeyCode.ENTER && (!line.area() || event.isShortcutDown());
        if (keeps) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !input.getText().equals(before)) {
            input.setText(before);
            event.consume();
        }
    }

    private void leave() {
        if (!input.getText().equals(before) && hand.done()) {
            try {
                show(read());
            } catch (NotRead | InvalidValue e) {
                throw new IllegalStateException("What was kept cannot be read: " + input.getText(), e);
            }
        }
    }

    @Override
    public String text() {
        return input.getText();
    }

    @Override
    public Region node() {
        return input;
    }

    @Override
    public void show(@Nullable Object shown) {
        value = shown;
        before = shown == null ? "" : line.form().write().apply(shown);
        showing = true;
        input.setText(before);
        before = input.getText();
        showing = false;
        mark();
    }

    @Override
    public @Nullable Object read() throws NotRead {
        String text = input.getText();
        if (text.equals(before)) {
            return value;
        }
        String typed = text.strip();
        if (typed.isEmpty() && !isText) {
            if (nullable) {
                return null;
            }
            throw new NotRead(desk.words().say("records.empty"));
        }
        return line.form().read().read(typed);
    }
}
