package dev.trajectory.edit.entry;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads numbers as people of one locale type them: "1250", "1,250", "1 250", "-12.5", ".5".
///
/// What parts thousands parts threes: "1,5" is no number where a comma parts thousands, for who types it means one and
/// a half and fifteen would be a wrong number.
///
/// @param locale whose signs stand between thousands and before decimals
public record Numerals(Locale locale) {

    private static final int MOST_DIGITS = 40;

    private static final Pattern NUMBER = Pattern.compile("(?<sign>[-+]?)\\s*(?<digits>\\d{1,3}(?<group>[,"
            + " ])\\d{3}(?:\\k<group>\\d{3})*(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)");

    /// The number; null when the text is none, or one of more digits than anything counts.
    public @Nullable BigDecimal read(String text) {
        Matcher number = NUMBER.matcher(plain(text.strip()));
        if (!number.matches() || number.end() > MOST_DIGITS) {
            return null;
        }
        BigDecimal size = new BigDecimal(number.group("digits").replaceAll("[, ]", ""));
        return number.group("sign").equals("-") ? size.negate() : size;
    }

    /// With the signs of English.
    private String plain(String text) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(locale);
        return text.chars()
                .map(c -> isBlank(c)
                        ? ' '
                        : c == signs.getGroupingSeparator()
                                ? ','
                                : c == signs.getDecimalSeparator() ? '.' : c == '\u2212' ? '-' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
