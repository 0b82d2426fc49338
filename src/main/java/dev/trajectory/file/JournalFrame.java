package dev.trajectory.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// How a journal holds what is put into it: one after the other, each in a frame that tells whether it is whole.
///
/// A frame is a line end's worth of text: number, checksum, length in bytes, content. Numbers count up from nought.
final class JournalFrame {

    private static final Pattern HEAD = Pattern.compile("(\\d{1,18}) ([0-9a-f]{8}) (\\d{1,9}) ");

    /// A frame that holds an entry, and not the document that may follow one: an entry is a single line.
    private static final Pattern ENTRY = Pattern.compile(HEAD + "\\{ \"");

    /// The longest start of a frame that either pattern looks at, in bytes.
    private static final int HEAD_LENGTH = 41;

    private final byte[] content;
    private final int next;

    private JournalFrame(byte[] content, int next) {
        this.content = content;
        this.next = next;
    }

    byte[] content() {
        return content;
    }

    /// Where the next frame starts.
    int next() {
        return next;
    }

    static byte[] of(long number, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + HEAD_LENGTH + 1);
        String head = number + " " + checksum(number, content) + " " + content.length + " ";
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(content);
        out.write('\n');
        return out.toByteArray();
    }

    /// The frame of that number that starts there, or null when there is none or it is not whole.
    static @Nullable JournalFrame at(int start, long number, byte[] journal) {
        Matcher head = HEAD.matcher(headAt(start, journal));
        if (!head.lookingAt() || Long.parseLong(head.group(1)) != number) {
            return null;
        }
        int from = start + head.end();
        long end = from + Long.parseLong(head.group(3));
        if (end >= journal.length || journal[(int) end] != '\n') {
            return null;
        }
        byte[] content = Arrays.copyOfRange(journal, from, (int) end);
        return checksum(number, content).equals(head.group(2)) ? new JournalFrame(content, (int) end + 1) : null;
    }

    /// How many entries seem to have been there from a place on where one is not whole; at least one, unless the
    /// journal ends there.
    static int lost(int start, byte[] journal) {
        if (start >= journal.length) {
            return 0;
        }
        int lost = 0;
        for (int at = start; at < journal.length; at = endOfLine(at, journal) + 1) {
            if (ENTRY.matcher(headAt(at, journal)).lookingAt()) {
                lost++;
            }
        }
        return Math.max(1, lost);
    }

    private static String headAt(int start, byte[] journal) {
        int length = Math.min(HEAD_LENGTH, Math.max(0, journal.length - start));
        return new String(journal, Math.min(start, journal.length), length, StandardCharsets.ISO_8859_1);
    }

    private static int endOfLine(int from, byte[] journal) {
        int at = from;
        while (at < journal.length && journal[at] != '\n') {
            at++;
        }
        return at;
    }

    private static String checksum(long number, byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        sum.update(content);
        String digits = Long.toHexString(sum.getValue());
        return "0".repeat(8 - digits.length()) + digits;
    }
}
