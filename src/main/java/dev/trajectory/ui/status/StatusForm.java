package dev.trajectory.ui.status;

import dev.trajectory.ui.chunk.SpanInput;
import dev.trajectory.ui.control.DateInput;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks for what one key cannot say: the working time that remains, or the days a chunk started and finished. Enter
/// keeps it, Esc does not.
final class StatusForm extends VBox {

    private final WindowWords words;
    private final DateInput dates;
    private final Label title = new Label();
    private final Label firstName = new Label();
    private final Label secondName = new Label();
    private final TextField first = new TextField();
    private final TextField second = new TextField();
    private final Wrong firstWrong = new Wrong(first);
    private final Wrong secondWrong = new Wrong(second);
    private final Wrong wrong = new Wrong();
    private final Runnable closed;

    /// Reads what was typed, and says what is wrong with a field; null when something is.
    private Supplier<@Nullable Deed> read = () -> null;

    /// Keeps what was read; answers why it cannot be, or nothing.
    private Function<Deed, String> keep = _ -> "";

    /// @param closed done when it has been closed, either way
    StatusForm(WindowWords words, Runnable closed) {
        this.words = words;
        this.dates = new DateInput(words.locale());
        this.closed = closed;
        getStyleClass().add("status-form");
        title.getStyleClass().add("form-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        first.setId("status-first");
        second.setId("status-second");
        first.setPrefColumnCount(9);
        second.setPrefColumnCount(9);
        WrapRow fields = new WrapRow(8, 6, named(firstName, first), named(secondName, second));
        getChildren().addAll(title, fields, firstWrong.sentence(), secondWrong.sentence(), wrong.sentence());
        first.textProperty().addListener(_ -> check());
        second.textProperty().addListener(_ -> check());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        close();
    }

    private static HBox named(Label name, TextField field) {
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox named = new HBox(name, field);
        named.getStyleClass().add("status-top");
        return named;
    }

    /// Says what is wrong as it is typed.
    private void check() {
        wrong.say("");
        var _ = read.get();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            closed.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            Deed deed = read.get();
            if (deed != null) {
                wrong.say(keep.apply(deed));
                if (!wrong.isSaid()) {
                    close();
                    closed.run();
                }
            }
        }
    }

    /// Asks for the working time that remains.
    ///
    /// @param said given what was typed; answers why it cannot be, or nothing
    void askRemaining(String chunk, Function<Deed, String> said) {
        keep = said;
        read = this::remaining;
        open(words.say("status.form.remaining", chunk), words.say("status.form.weeks"), "", "", "");
    }

    private @Nullable Deed remaining() {
        SpanInput.Read said = SpanInput.read(first.getText(), words);
        firstWrong.say(first.getText().isBlank() ? "" : said.problem());
        return said.span() == null ? null : new Deed.Remaining(said.span());
    }

    /// Asks for the days a chunk started and finished.
    ///
    /// @param start offered
    /// @param finish offered; null for not finished
    /// @param said given what was typed; answers why it cannot be, or nothing
    void askDates(String chunk, LocalDate start, @Nullable LocalDate finish, Function<Deed, String> said) {
        keep = said;
        read = this::dated;
        open(
                words.say("status.form.dates", chunk),
                words.say("status.form.start"),
                words.day(start),
                words.say("status.form.finish"),
                finish == null ? "" : words.day(finish));
    }

    private @Nullable Deed dated() {
        Optional<LocalDate> from = dates.read(first.getText());
        Optional<LocalDate> to = dates.read(second.getText());
        firstWrong.say(from.isEmpty() ? words.say("cell.noDate", first.getText()) : "");
        boolean isNoDay = to.isEmpty() && !second.getText().isBlank();
        secondWrong.say(isNoDay ? words.say("cell.noDate", second.getText()) : "");
        return from.isEmpty() || isNoDay ? null : new Deed.Dated(from.get(), to.orElse(null));
    }

    private void open(String heading, String one, String text, String other, String otherText) {
        title.setText(heading);
        firstName.setText(one);
        first.setText(text);
        secondName.setText(other);
        second.setText(otherText);
        Node named = secondName.getParent();
        named.setVisible(!other.isEmpty());
        named.setManaged(!other.isEmpty());
        firstWrong.say("");
        secondWrong.say("");
        wrong.say("");
        setVisible(true);
        setManaged(true);
        first.requestFocus();
        first.selectAll();
    }

    void close() {
        setVisible(false);
        setManaged(false);
    }
}
