package dev.trajectory.file;

import dev.trajectory.file.FileProblem.Kind;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The bytes of a file, known to be UTF-8 text that starts as a plan file does.
final class SourceText {

    /// How many characters of the source a problem shows.
    private static final int SHOWN = 24;

    private final byte[] bytes;

    /// Where the text starts: after a byte order mark, if there is one.
    private final int start;

    private SourceText(byte[] bytes) {
        this.bytes = bytes;
        start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    /// Looks at the bytes. Throws [Refusal] when they cannot be a plan file.
    static SourceText of(byte[] bytes) {
        refuseOtherEncodings(bytes);
        SourceText text = new SourceText(bytes);
        text.refuseNuls();
        text.refuseOtherStarts();
        text.refuseWhatIsNotUtf8();
        return text;
    }

    /// The characters, from the start.
    Reader reader() {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
    }

    /// What stands in a line from a column on: a few characters.
    String shown(int line, int column) {
        return shortened(restOfLine(startOf(line), column));
    }

    /// Whether nothing but white space follows that place.
    boolean endsAt(int line, int column) {
        int from = startOf(line);
        if (!restOfLine(from, column).isBlank()) {
            return false;
        }
        int next = endOfLine(from);
        while (next < bytes.length && isBlank(bytes[next])) {
            next++;
        }
        return next == bytes.length;
    }

    private int startOf(int line) {
        int from = start;
        for (int passed = 1; passed < line && from < bytes.length; from++) {
            if (bytes[from] == '\n') {
                passed++;
            }
        }
        return from;
    }

    private int endOfLine(int from) {
        int to = from;
        while (to < bytes.length && bytes[to] != '\n') {
            to++;
        }
        return to;
    }

    private String restOfLine(int from, int column) {
        String text = new String(bytes, from, endOfLine(from) - from, StandardCharsets.UTF_8);
        return text.substring(Math.min(Math.max(0, column - 1), text.length()));
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    private static void refuseOtherEncodings(byte[] bytes) {
        String other = startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)
                ? "UTF-32"
                : startsWith(bytes, 0xFF, 0xFE)
                                || startsWith(bytes, 0xFE, 0xFF)
                                || startsWith(bytes, '{', 0)
                                || startsWith(bytes, 0, '{')
                        ? "UTF-16"
                        : "";
        if (!other.isEmpty()) {
            throw new Refusal(FileProblem.at(Kind.OTHER_ENCODING, 1, 1, other));
        }
    }

    private void refuseNuls() {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw at(Kind.NUL_BYTE, i);
            }
        }
    }

    private void refuseOtherStarts() {
        int first = start;
        while (first < bytes.length && isBlank(bytes[first])) {
            first++;
        }
        if (first == bytes.length) {
            throw new Refusal(FileProblem.at(Kind.EMPTY, 1, 1));
        }
        if (bytes[first] != '{') {
            int length = Math.min(SHOWN, bytes.length - first);
            throw at(Kind.NOT_A_PLAN, first, shortened(new String(bytes, first, length, StandardCharsets.UTF_8)));
        }
    }

    private void refuseWhatIsNotUtf8() {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            throw at(Kind.NOT_UTF8, in.position());
        }
    }

    /// A refusal of what stands at that byte.
    private Refusal at(Kind kind, int index, String... terms) {
        int line = 1;
        int lineStart = start;
        for (int i = start; i < index; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int column = new String(bytes, lineStart, index - lineStart, StandardCharsets.UTF_8).length() + 1;
        return new Refusal(FileProblem.at(kind, line, column, terms));
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /// A few characters, and nothing in them that a terminal would obey.
    private static String shortened(String text) {
        String start = text.substring(0, Math.min(text.length(), SHOWN * 8));
        String line = start.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
