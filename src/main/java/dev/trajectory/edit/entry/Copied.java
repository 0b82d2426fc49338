package dev.trajectory.edit.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What other programs put on the clipboard: plain text, and mostly the same as HTML. Plain text has lost how deep the
/// points of a list lie and how far cells are set in, and breaks the rows of a table where a cell has paragraphs; so
/// the HTML is read where it has such things, unless it lacks a word that the plain text has.
///
/// @param text as plain text; empty for none
/// @param html the same as HTML; empty for none
public record Copied(String text, String html) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// HTML that is longer than this is not read.
    private static final int MOST = 4 * Pasted.MOST_CHARS;

    /// What a clipboard holds.
    ///
    /// @param text null for none
    /// @param html null for none
    public static Copied of(@Nullable String text, @Nullable String html) {
        return new Copied(text == null ? "" : text, html == null ? "" : html);
    }

    /// The text in which most of its order is left.
    public String best() {
        if (html.isBlank() || html.length() > MOST) {
            return text;
        }
        HtmlText.Read read = HtmlText.read(html);
        return text.isBlank() || (read.hasOrder() && words(read.text()).containsAll(words(text))) ? read.text() : text;
    }

    /// The words of two letters and more: single ones may be marks.
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(NO_WORD.split(text)));
        words.removeIf(word -> word.length() < 2);
        return words;
    }
}
