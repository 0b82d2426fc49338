package dev.trajectory.edit.entry;

import java.util.ArrayList;
import java.util.List;

/// Takes a line apart into words. What stands in quotation marks is one word with what it touches; a comma ends a word
/// where an @ or # follows.
final class Words {

    private static final String QUOTES = "\"\u201c\u201d\u201e";

    private Words() {}

    /// A word and where in the line it stands.
    record Word(int from, int to, String text) {

        /// Without a comma or semicolon at its end.
        String bare() {
            return text.endsWith(",") || text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
        }
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    static List<Word> of(String line) {
        List<Word> words = new ArrayList<>();
        int lastQuote = lastQuote(line);
        int at = 0;
        while (at < line.length()) {
            if (isSpace(line.charAt(at))) {
                at++;
            } else {
                int end = end(line, at, lastQuote);
                words.add(new Word(at, end, line.substring(at, end)));
                at = end;
            }
        }
        return words;
    }

    /// @param lastQuote where the last quotation mark of the line stands: a mark that none comes after opens
    /// nothing
    private static int end(String line, int from, int lastQuote) {
        boolean isQuoted = false;
        boolean closes = false;
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean mayOpen = at == from || line.charAt(at - 1) == '@' || line.charAt(at - 1) == ',';
            if (isQuote(c) && (isQuoted || mayOpen)) {
                closes = isQuoted || lastQuote > at;
                isQuoted = !isQuoted && closes;
            } else if (isSpace(c) && !isQuoted) {
                return at;
            } else if (at > from && !isQuoted && line.charAt(at - 1) == ',' && (c == '@' || c == '#')) {
                return at;
            }
        }
        return line.length();
    }

    private static int lastQuote(String line) {
        int at = line.length() - 1;
        while (at >= 0 && !isQuote(line.charAt(at))) {
            at--;
        }
        return at;
    }

    /// A text without the quotation marks around it.
    static String unquoted(String text) {
        boolean isQuoted = text.length() > 2 && isQuote(text.charAt(0)) && isQuote(text.charAt(text.length() - 1));
        return isQuoted ? text.substring(1, text.length() - 1) : text;
    }

    /// Where the last word begins; the length of the text where it ends with a space.
    static int lastWordStart(String text) {
        int at = text.length();
        while (at > 0 && !isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// Whether a word joins the number before it to what follows: "7 and".
    private static boolean joins(List<Word> words, int at, Vocabulary vocabulary) {
        return vocabulary.is(Vocabulary.Word.AND, words.get(at).text())
                && ChunkNames.isNumber(words.get(at - 1).bare());
    }

    /// Where the name that is being typed behind "after" or "before" begins; -1 where none is.
    static int referenceStart(String typed, Vocabulary vocabulary) {
        List<Word> words = of(typed);
        for (int i = words.size() - 1; i > 0; i--) {
            Word word = words.get(i);
            boolean isOpen = word.to() < typed.length();
            if (vocabulary.which(word.text(), Vocabulary.Word.AFTER, Vocabulary.Word.BEFORE) != null && isOpen) {
                int from = Math.max(word.to(), typed.lastIndexOf(',') + 1);
                for (int j = i + 2; j < words.size(); j++) {
                    boolean isOpenList = words.get(j).to() < typed.length();
                    if (isOpenList && joins(words, j, vocabulary)) {
                        from = Math.max(from, words.get(j).to());
                    }
                }
                while (from < typed.length() && isSpace(typed.charAt(from))) {
                    from++;
                }
                return from;
            }
            if (word.text().startsWith("@") || word.text().equals("!")) {
                return -1;
            }
        }
        return -1;
    }
}
