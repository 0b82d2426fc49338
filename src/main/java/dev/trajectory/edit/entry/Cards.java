package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a line that is written with the numbers of cards alone: `12`, `12, 13 and 15`, `12 > 15, 16`.
///
/// @param text the part of the line
/// @param tokens what it is made of; none where it has something else in it, or does not begin with a number or an
///     arrow
record Cards(String text, List<Token> tokens) {

    private static final Pattern TOKEN = Pattern.compile("(?<number>#?\\d+)(?![.\\d])|(?<arrow>[-=]{0,2}>|\u2192)"
            + "|(?<comma>,)|(?<semicolon>;)|(?<dash>[-\u2013\u2014])|(?<and>&|\\p{L}+)");

    /// What no list of numbers has, and what no numbers have that are joined by "and"; looked for and not matched
    /// as a whole, for there may be thousands.
    private static final Pattern UNLISTED = Pattern.compile("^[^1]|[^1,;&]|11|[,;&][,;]|&&|&$");

    private static final Pattern UNJOINED = Pattern.compile("[^1&]|11|&&|&$");

    /// What a token is.
    enum Kind {
        NUMBER('1'),
        ARROW('>'),
        COMMA(','),
        SEMICOLON(';'),
        /// From one number to another: whether what lies between is meant is not clear.
        DASH('-'),
        AND('&');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }
    }

    /// A number, or what stands between two.
    ///
    /// @param from where in the line it begins, counted in chars from 0
    /// @param to where it ends
    record Token(Kind kind, int from, int to, String text) {}

    /// What is written.
    ///
    /// @param start where in the line it begins
    static Cards of(String text, int start, Vocabulary vocabulary) {
        List<Token> tokens = new ArrayList<>();
        Matcher match = TOKEN.matcher(text);
        for (int at = begin(text, 0); at < text.length(); at = begin(text, match.end())) {
            match.region(at, text.length());
            if (!match.lookingAt() || (match.group("and") != null && !vocabulary.is(Word.AND, match.group()))) {
                return new Cards(text, List.of());
            }
            tokens.add(new Token(kind(match), start + at, start + match.end(), match.group()));
        }
        boolean begins = !tokens.isEmpty()
                && (tokens.getFirst().kind() == Kind.NUMBER || tokens.getFirst().kind() == Kind.ARROW);
        return new Cards(text, begins ? List.copyOf(tokens) : List.of());
    }

    private static int begin(String text, int from) {
        int at = from;
        while (at < text.length() && Words.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Kind kind(Matcher match) {
        for (Kind kind : Kind.values()) {
            if (match.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return kind;
            }
        }
        return Kind.AND;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.kind() == kind);
    }

    /// Whether it is a list of numbers: between any two stands a comma, a semicolon or "and".
    boolean isList() {
        return !tokens.isEmpty() && !UNLISTED.matcher(shape(tokens)).find();
    }

    /// Whether these are numbers joined by "and", or one.
    ///
    /// @param goesOn whether "and" may come first, for others come before it
    static boolean areJoined(List<Token> tokens, boolean goesOn) {
        return !tokens.isEmpty()
                && (goesOn || tokens.getFirst().kind() == Kind.NUMBER)
                && !UNJOINED.matcher(shape(tokens)).find();
    }

    /// Tokens, a sign each.
    private static String shape(List<Token> tokens) {
        StringBuilder shape = new StringBuilder();
        tokens.forEach(token -> shape.append(token.kind().sign));
        return shape.toString();
    }

    static List<Token> numbers(List<Token> tokens) {
        return tokens.stream().filter(token -> token.kind() == Kind.NUMBER).toList();
    }

    /// Some tokens, one at least, as if they were one.
    static Token whole(List<Token> tokens) {
        String text = String.join(" ", tokens.stream().map(Token::text).toList());
        return new Token(Kind.NUMBER, tokens.getFirst().from(), tokens.getLast().to(), text);
    }

    /// Tokens, apart where those of a kind stand; what is apart may be empty.
    static List<List<Token>> split(List<Token> tokens, Kind at) {
        List<List<Token>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (Token token : tokens) {
            if (token.kind() == at) {
                parts.add(new ArrayList<>());
            } else {
                parts.getLast().add(token);
            }
        }
        return parts;
    }
}
