package dev.trajectory.ui.settings;

import dev.trajectory.model.InvalidValue;
import dev.trajectory.ui.control.DateInput;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a field makes of the text typed into it.
sealed interface Typed<V extends @Nullable Object> {

    /// A day as it can be written.
    LocalDate EXAMPLE = LocalDate.of(2027, 4, 1);

    /// A value.
    record Good<V extends @Nullable Object>(V value) implements Typed<V> {}

    /// Text that is no value, and what to write instead.
    record Bad<V extends @Nullable Object>(String advice) implements Typed<V> {}

    /// Reads a whole number.
    static Typed<Integer> number(String text, int least, int most, WindowWords words) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return new Good<>(number);
            }
        } catch (NumberFormatException _) {
            // said below
        }
        return new Bad<>(words.say("settings.number.wrong", least, most));
    }

    /// Reads a day.
    static Typed<LocalDate> day(String text, WindowWords words) {
        return new DateInput(words.locale())
                .read(text)
                .map(day -> planned(day, words))
                .orElseGet(() -> new Bad<>(words.say("settings.day.wrong", words.day(EXAMPLE), EXAMPLE.toString())));
    }

    private static Typed<LocalDate> planned(LocalDate day, WindowWords words) {
        boolean planned = !day.isBefore(InvalidValue.EARLIEST) && !day.isAfter(InvalidValue.LATEST);
        return planned
                ? new Good<>(day)
                : new Bad<>(words.say("settings.day.range", year(InvalidValue.EARLIEST), year(InvalidValue.LATEST)));
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    /// Reads a day, or none where nothing is typed.
    static Typed<@Nullable LocalDate> dayOrNone(String text, WindowWords words) {
        if (text.isBlank()) {
            return new Good<>(null);
        }
        return switch (day(text, words)) {
            case Good<LocalDate>(var day) -> new Good<>(day);
            case Bad<LocalDate>(var advice) -> new Bad<>(advice);
        };
    }
}
