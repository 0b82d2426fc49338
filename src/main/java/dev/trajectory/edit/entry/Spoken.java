package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.WorkSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads working times and lists as people write them.
final class Spoken {

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(\\p{L}*)\\.?");
    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(5);
    private static final BigDecimal DAYS_A_MONTH =
            BigDecimal.valueOf(5 * 52).divide(BigDecimal.valueOf(12), 6, RoundingMode.HALF_UP);

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,3})?)(\\p{L}*\\.?)");

    private Spoken() {}

    /// Of how many words the working time is that these words begin with: 1 for "3w", 2 for "3 weeks" and "(3
    /// weeks)",
    /// 0 for none. A unit of one letter must stand right behind its number.
    static int spanWords(List<String> words, Vocabulary vocabulary) {
        for (int count = 1; count <= Math.min(2, words.size()); count++) {
            List<String> inside = inBrackets(words.subList(0, count));
            if (!inside.isEmpty() && spanWords(inside, vocabulary) == count) {
                return count;
            }
        }
        Matcher amount = AMOUNT.matcher(words.isEmpty() ? "" : words.getFirst());
        if (!amount.matches()) {
            return 0;
        }
        if (!amount.group(2).isEmpty()) {
            return unit(amount.group(2), vocabulary) == null ? 0 : 1;
        }
        boolean isApart = words.size() > 1 && words.get(1).length() > 1 && unit(words.get(1), vocabulary) != null;
        return isApart ? 2 : 0;
    }

    /// Words without the brackets around them; none where there are no brackets.
    private static List<String> inBrackets(List<String> words) {
        String whole = String.join(" ", words);
        boolean are = whole.startsWith("(") && whole.endsWith(")");
        return are ? List.of(whole.substring(1, whole.length() - 1).split(" ", -1)) : List.of();
    }

    /// Whether a cell is a working time: a number, with or without a part of one, and with or without its unit.
    static boolean isSpan(String cell, Vocabulary vocabulary) {
        Matcher whole = WHOLE.matcher(cell);
        return whole.matches() && (whole.group(2).isEmpty() || unit(whole.group(2), vocabulary) != null);
    }

    /// The working time that a cell is; null where it is longer than a chunk may take. Parts of weeks and months
    /// become days, five of them a week; parts of days become whole ones.
    ///
    /// @param otherwise the unit of a number alone
    static @Nullable WorkSpan span(String cell, Word otherwise, Vocabulary vocabulary) {
        Matcher whole = WHOLE.matcher(cell);
        if (!whole.matches()) {
            return null;
        }
        Word named = unit(whole.group(2), vocabulary);
        Word unit = named == null ? otherwise : named;
        BigDecimal amount = new BigDecimal(whole.group(1).replace(',', '.'));
        if (amount.stripTrailingZeros().scale() <= 0) {
            return span(amount.longValueExact(), unit);
        }
        BigDecimal days = switch (unit) {
            case WEEKS -> amount.multiply(DAYS_A_WEEK);
            case MONTHS -> amount.multiply(DAYS_A_MONTH);
            default -> amount;
        };
        return span(days.setScale(0, RoundingMode.CEILING).longValueExact(), Word.DAYS);
    }

    private static @Nullable Word unit(String text, Vocabulary vocabulary) {
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return vocabulary.which(bare, Word.DAYS, Word.WEEKS, Word.MONTHS);
    }

    /// The working time that these words are; null where it is longer than a chunk may take.
    static @Nullable WorkSpan span(List<String> words, Vocabulary vocabulary) {
        List<String> inside = inBrackets(words);
        if (!inside.isEmpty()) {
            return span(inside, vocabulary);
        }
        Matcher amount = AMOUNT.matcher(words.getFirst());
        if (!amount.matches()) {
            return null;
        }
        String unit = words.size() > 1 ? words.get(1) : amount.group(2);
        Word which = unit(unit, vocabulary);
        return which == null ? null : span(amount.group(1), which, vocabulary);
    }

    /// So many days, weeks or months; null where that is longer than a chunk may take.
    static @Nullable WorkSpan span(long amount, Word unit) {
        try {
            return switch (unit) {
                case DAYS -> WorkSpan.days(Math.toIntExact(amount));
                case MONTHS -> WorkSpan.weeks(Math.toIntExact((amount * 52 + 6) / 12));
                default -> WorkSpan.weeks(Math.toIntExact(amount));
            };
        } catch (InvalidValue | ArithmeticException e) {
            return null;
        }
    }

    /// What stands between the commas and semicolons of a text that are not in quotation marks.
    static List<String> list(String text) {
        List<String> items = new ArrayList<>();
        int from = 0;
        boolean isQuoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Words.isQuote(c)) {
                isQuoted = !isQuoted;
            } else if ((c == ',' || c == ';') && !isQuoted) {
                items.add(text.substring(from, at));
                from = at + 1;
            }
        }
        items.add(text.substring(from));
        return items;
    }
}
