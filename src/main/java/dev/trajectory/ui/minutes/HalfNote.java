package dev.trajectory.ui.minutes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// A note to the minutes that is not in the log yet; as text its day stands before it, set apart by a tab.
///
/// @param day the minutes are of; null where it is not known
record HalfNote(@Nullable LocalDate day, String note) {

    private static final char TAB = '\t';

    String text() {
        return note.isBlank() ? "" : day == null ? note : day.toString() + TAB + note;
    }

    /// What a text says; one that begins with no day is a note of a day that is not known.
    static HalfNote read(String text) {
        int end = text.indexOf(TAB);
        if (end > 0) {
            try {
                return new HalfNote(LocalDate.parse(text.substring(0, end)), text.substring(end + 1));
            } catch (DateTimeParseException _) {
                return new HalfNote(null, text);
            }
        }
        return new HalfNote(null, text);
    }
}
