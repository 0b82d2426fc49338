package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.chunk.ChunkInput;
import dev.trajectory.ui.chunk.LineCompletion;
import dev.trajectory.ui.control.LongText;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A field that is typed into. What is typed is checked with every letter and kept on Enter or when the focus goes;
/// what is wrong is said below and never kept.
final class TextRow implements Row {

    private final Desk desk;
    private final Function<Chunk, String> text;
    private final BiFunction<List<ChunkId>, String, ChunkInput.Read> read;
    private final TextInputControl field;
    private final Wrong wrong;
    private final VBox node;
    private List<Chunk> chunks = List.of();
    private String shown = "";

    /// @param name of its label in words
    /// @param lines how many lines tall; more than 1 for longer texts
    TextRow(
            Desk desk,
            String name,
            int lines,
            Function<Chunk, String> text,
            BiFunction<List<ChunkId>, String, ChunkInput.Read> read) {
        this(desk, name, desk.words().say("field." + name), lines, text, read);
    }

    /// A row with a label of its own, such as a record's name.
    static TextRow named(
            Desk desk,
            String label,
            Function<Chunk, String> text,
            BiFunction<List<ChunkId>, String, ChunkInput.Read> read) {
        return new TextRow(desk, label, label, 1, text, read);
    }

    private TextRow(
            Desk desk,
            String name,
            String words,
            int lines,
            Function<Chunk, String> text,
            BiFunction<List<ChunkId>, String, ChunkInput.Read> read) {
        this.desk = desk;
        this.text = text;
        this.read = read;
        this.field = lines == 1 ? new TextField() : area(lines);
        field.setId("inspector-" + name);
        wrong = new Wrong(field);
        VBox fields = new VBox(field, wrong.sentence());
        if (lines == 1) {
            node = new VBox(new FieldLine(words, field, fields));
        } else {
            Label label = new Label(words);
            label.setLabelFor(field);
            label.setWrapText(true);
            label.getStyleClass().add("area-label");
            node = new VBox(label, fields);
            node.getStyleClass().add("field-row");
        }
        field.textProperty().addListener(_ -> check());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                keep();
                desk.session().endFolding();
            }
        });
    }

    private static TextArea area(int lines) {
        TextArea area = new LongText();
        area.setPrefRowCount(lines);
        return area;
    }

    /// Offers words to be completed.
    TextRow offering(Function<Desk, List<String>> words) {
        if (field instanceof TextField single) {
            LineCompletion.bindWhole(single, line -> {
                String typed = line.toLowerCase(desk.words().locale());
                return words.apply(desk).stream()
                        .filter(each -> each.toLowerCase(desk.words().locale()).contains(typed))
                        .toList();
            });
        }
        return this;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(List<Chunk> changed, Snapshot snapshot) {
        boolean same = chunks.stream()
                .map(Chunk::id)
                .toList()
                .equals(changed.stream().map(Chunk::id).toList());
        if (!same && field.isFocused()) {
            keep();
        }
        chunks = changed;
        String first = text.apply(changed.getFirst());
        boolean agree = changed.stream().allMatch(each -> text.apply(each).equals(first));
        String now = agree ? first : "";
        boolean typing = same && field.isFocused() && !field.getText().equals(shown);
        shown = now;
        field.setPromptText(agree ? "" : desk.words().say("inspector.several"));
        if (!typing) {
            field.setText(now);
        }
        check();
    }

    private boolean isChanged() {
        return !field.getText().equals(shown);
    }

    private List<ChunkId> ids() {
        return chunks.stream().map(Chunk::id).toList();
    }

    private String problem() {
        return !isChanged() || chunks.isEmpty()
                ? ""
                : read.apply(ids(), field.getText()).problem(desk);
    }

    private void check() {
        wrong.say(problem());
    }

    private void key(KeyEvent event) {
        boolean area = field instanceof TextArea;
        if (event.getCode() == KeyCode.ENTER && (!area || event.isShortcutDown())) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.setText(shown);
            if (!area) {
                field.selectAll();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && area && !event.isShortcutDown()) {
            field.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
            event.consume();
        }
    }

    /// Keeps what was typed, if it is right; where it is wrong it stays in the field to be mended, or, when the
    /// focus has gone, is said and dropped.
    private void keep() {
        if (!isChanged() || chunks.isEmpty()) {
            return;
        }
        String problem = problem();
        String typed = field.getText();
        if (!problem.isEmpty()) {
            if (!field.isFocused()) {
                desk.host().say(desk.words().say("cell.dropped", typed, problem));
                field.setText(shown);
            }
            return;
        }
        ChunkInput.Read understood = read.apply(ids(), typed);
        shown = typed;
        if (understood.edit() != null) {
            desk.perform(understood.edit());
        }
    }
}
