package dev.trajectory.ui.promises;

import dev.trajectory.ui.control.DateInput;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.words.PromiseWords;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A field into which a day is typed, or nothing; it says so where it holds something else.
final class DayField {

    private final TextField field = new TextField();
    private final Wrong wrong = new Wrong(field);
    private final PromiseWords words;
    private final DateInput days;
    private String suggested;

    /// What it holds, and what was suggested last.
    record Held(String text, String suggested) {}

    /// @param day that it holds at first
    DayField(PromiseWords words, Locale locale, @Nullable LocalDate day) {
        this.words = words;
        this.days = new DateInput(locale);
        this.suggested = text(day);
        field.setText(suggested);
    }

    TextField field() {
        return field;
    }

    Wrong wrong() {
        return wrong;
    }

    String text() {
        return field.getText();
    }

    private String text(@Nullable LocalDate day) {
        return day == null ? "" : words.day(day);
    }

    /// The day that a text means; null where it means none.
    @Nullable
    LocalDate day(String text) {
        return days.read(text).orElse(null);
    }

    /// The day that it holds; null for none.
    @Nullable
    LocalDate day() {
        return day(text());
    }

    void put(@Nullable LocalDate day) {
        field.setText(text(day));
    }

    /// Holds this day, unless another was typed than the one that was suggested before.
    void suggest(@Nullable LocalDate day) {
        if (text().equals(suggested)) {
            put(day);
            suggested = text();
        }
    }

    Held held() {
        return new Held(text(), suggested);
    }

    /// Holds what it held before.
    void hold(Held held) {
        suggested = held.suggested();
        field.setText(held.text());
    }

    /// Whether it holds a day or nothing; says so where it does not.
    boolean check() {
        boolean fine = text().isBlank() || day() != null;
        wrong.say(fine ? "" : words.say("card.notDate"));
        return fine;
    }
}
