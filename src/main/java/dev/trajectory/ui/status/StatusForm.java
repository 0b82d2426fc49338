package dev.trajectory.ui.status;

import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.control.DateInput;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern SPAN = Pattern.compile("(\\d{1,5})\\s*([dDwW]?)[a-zA-Z]*");
    private static final int MOST_DAYS = 36_500;
    private static final int MOST_WEEKS = 5_200;

    private final WindowWords words;
    private final DateInput dates;
    private final Label title = new Label();
    private final Label firstName = new Label();
    private final Label secondName = new Label();
    private final TextField first = new TextField();
    private final TextField second = new TextField();
    private final Label problem = new Label();
    private final Runnable closed;

    /// What is done with what was typed; answers what is wrong with it, empty for nothing.
    private Supplier<String> keep = () -> "";

    /// @param closed done when it has been closed, either way
    StatusForm(WindowWords words, Runnable closed) {
        this.words = words;
        this.dates = new DateInput(words.locale());
        this.closed = closed;
        getStyleClass().add("status-form");
        title.getStyleClass().add("form-title");
        title.setWrapText(true);
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        first.setId("status-first");
        second.setId("status-second");
        first.setPrefColumnCount(9);
        second.setPrefColumnCount(9);
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox.setHgrow(second, Priority.ALWAYS);
        firstName.setMinWidth(USE_PREF_SIZE);
        secondName.setMinWidth(USE_PREF_SIZE);
        firstName.setLabelFor(first);
        secondName.setLabelFor(second);
        HBox fields = new HBox(firstName, first, secondName, second);
        fields.getStyleClass().add("status-top");
        getChildren().addAll(title, fields, problem);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        close();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            closed.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            String wrong = keep.get();
            say(wrong);
            if (wrong.isEmpty()) {
                close();
                closed.run();
            }
        }
    }

    /// Asks for the working time that remains.
    ///
    /// @param said given what was typed; answers why it cannot be, or nothing
    void askRemaining(String chunk, Function<Deed, String> said) {
        open(words.say("status.form.remaining", chunk), words.say("status.form.weeks"), "", "", "");
        keep = () -> {
            Matcher span = SPAN.matcher(first.getText().strip());
            if (!span.matches()) {
                return words.say("cell.noDuration", first.getText());
            }
            int amount = Integer.parseInt(span.group(1));
            boolean days = span.group(2).equalsIgnoreCase("d");
            int most = days ? MOST_DAYS : MOST_WEEKS;
            return amount > most
                    ? words.say("cell.tooLong", amount, most)
                    : said.apply(new Deed.Remaining(days ? WorkSpan.days(amount) : WorkSpan.weeks(amount)));
        };
    }

    /// Asks for the days a chunk started and finished.
    ///
    /// @param start offered
    /// @param finish offered; null for not finished
    /// @param said given what was typed; answers why it cannot be, or nothing
    void askDates(String chunk, LocalDate start, @Nullable LocalDate finish, Function<Deed, String> said) {
        open(
                words.say("status.form.dates", chunk),
                words.say("status.form.start"),
                words.day(start),
                words.say("status.form.finish"),
                finish == null ? "" : words.day(finish));
        keep = () -> {
            Optional<LocalDate> from = dates.read(first.getText());
            Optional<LocalDate> to = dates.read(second.getText());
            if (from.isEmpty()) {
                return words.say("cell.noDate", first.getText());
            }
            return to.isEmpty() && !second.getText().isBlank()
                    ? words.say("cell.noDate", second.getText())
                    : said.apply(new Deed.Dated(from.get(), to.orElse(null)));
        };
    }

    private void open(String heading, String one, String text, String other, String otherText) {
        title.setText(heading);
        firstName.setText(one);
        first.setText(text);
        secondName.setText(other);
        second.setText(otherText);
        for (Node each : List.of(secondName, second)) {
            each.setVisible(!other.isEmpty());
            each.setManaged(!other.isEmpty());
        }
        say("");
        setVisible(true);
        setManaged(true);
        first.requestFocus();
        first.selectAll();
    }

    private void say(String wrong) {
        problem.setText(wrong);
        problem.setManaged(!wrong.isEmpty());
        problem.setVisible(!wrong.isEmpty());
    }

    void close() {
        setVisible(false);
        setManaged(false);
    }
}
