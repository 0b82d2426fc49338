package dev.trajectory.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A value that no plan may hold. The reason and the words are kept apart so that it can be said in any language.
public final class InvalidValue extends IllegalArgumentException {

    /// What is wrong with the value.
    public enum Reason {
        EMPTY,
        TOO_LONG,
        WHITE_SPACE,
        CONTROL_CHARACTER,
        OUT_OF_RANGE,
        NOT_IN_ORDER,
        DUPLICATE,
        NOT_UNDERSTOOD,
        /// What another field says already; the bounds name that field.
        SAID_TWICE,
        /// Parts that do not add up to the whole: the value is their sum, the bounds say the whole.
        WRONG_SUM
    }

    private static final long serialVersionUID = 1L;

    /// The earliest and the latest date a plan may hold.
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final Reason reason;
    private final String field;
    private final String value;
    private final String bounds;

    public InvalidValue(Reason reason, String field, String value) {
        this(reason, field, value, "");
    }

    /// @param bounds what is allowed, such as "1 to 12", or empty where the reason says it all
    public InvalidValue(Reason reason, String field, String value, String bounds) {
        super(reason + ": " + field + " is \"" + value + "\"" + (bounds.isEmpty() ? "" : ", allowed is " + bounds));
        this.reason = reason;
        this.field = field;
        this.value = value;
        this.bounds = bounds;
    }

    public Reason reason() {
        return reason;
    }

    /// The field that holds the value, as the file spells it.
    public String field() {
        return field;
    }

    public String value() {
        return value;
    }

    /// What is allowed, or empty.
    public String bounds() {
        return bounds;
    }

    /// Throws unless the text has 1 to `most` characters that are not all white space.
    static void requireText(String field, String text, int most) {
        if (text.isBlank()) {
            throw new InvalidValue(Reason.EMPTY, field, text);
        }
        requireLength(field, text, most);
    }

    /// Throws if the text is longer than `most` characters, or holds what no file can: a NUL or half a surrogate
    /// pair.
    static void requireLength(String field, String text, int most) {
        if (text.length() > most) {
            throw new InvalidValue(Reason.TOO_LONG, field, text.substring(0, 40) + "…", "at most " + most);
        }
        if (!isWritable(text)) {
            String shown = text.codePoints()
                    .map(c -> isUnwritable(c) ? '\ufffd' : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            throw new InvalidValue(Reason.CONTROL_CHARACTER, field, shown);
        }
    }

    /// Asked of every text of every record that is made, so without a stream.
    private static boolean isWritable(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isUnwritable(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isUnwritable(int c) {
        return c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /// Throws unless `least <= value <= most`.
    static void requireRange(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw new InvalidValue(Reason.OUT_OF_RANGE, field, Long.toString(value), least + " to " + most);
        }
    }

    /// Throws unless `least <= value <= most`, in per cent.
    static void requireRange(String field, Percent value, long least, long most) {
        if (value.value().compareTo(BigDecimal.valueOf(least)) < 0
                || value.value().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new InvalidValue(
                    Reason.OUT_OF_RANGE, field, value.value().toPlainString(), least + " to " + most + " %");
        }
    }

    /// Throws unless the measure is absent or a figure that a person can have measured, and that every file can
    /// hold.
    static void requireMeasure(String field, @Nullable BigDecimal measure) {
        if (measure != null && (measure.precision() > 30 || Math.abs(measure.scale()) > 30)) {
            throw new InvalidValue(Reason.OUT_OF_RANGE, field, measure.toString(), "at most 30 digits");
        }
    }

    /// Throws unless the date is absent or lies in 1900 to 2199.
    static void requireDate(String field, @Nullable LocalDate date) {
        if (date != null && (date.isBefore(EARLIEST) || date.isAfter(LATEST))) {
            throw new InvalidValue(Reason.OUT_OF_RANGE, field, date.toString(), EARLIEST + " to " + LATEST);
        }
    }

    /// Throws if both dates are there and the second lies before the first.
    static void requireOrder(String field, @Nullable LocalDate first, @Nullable LocalDate second) {
        if (first != null && second != null && second.isBefore(first)) {
            throw new InvalidValue(Reason.NOT_IN_ORDER, field, second.toString(), "not before " + first);
        }
    }
}
