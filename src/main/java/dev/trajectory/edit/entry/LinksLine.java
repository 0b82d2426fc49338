package dev.trajectory.edit.entry;

import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a line that is about chunks that are there already, by their numbers: `12>15>18, 7>9`.
record LinksLine(String text, ChunkNames names) {

    private static final Pattern LINKS =
            Pattern.compile("\\s*#?\\d+\\s*(>\\s*#?\\d+\\s*)+([,;]\\s*#?\\d+\\s*(>\\s*#?\\d+\\s*)+)*[,;]?\\s*");
    private static final Pattern BETWEEN_CHAINS = Pattern.compile("[,;]");
    private static final Pattern BETWEEN_CHUNKS = Pattern.compile(">");

    /// A number that no chunk has.
    private static final String TOO_LONG = "#999999999";

    /// Whether a line is about links and nothing else.
    static boolean is(String text) {
        return text.indexOf('>') > 0 && LINKS.matcher(text).matches();
    }

    List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        int from = 0;
        for (String chain : BETWEEN_CHAINS.splitAsStream(text).toList()) {
            int begin = from;
            ChunkId before = null;
            for (String part : BETWEEN_CHUNKS.splitAsStream(chain).toList()) {
                String name = part.strip();
                int to = Math.min(text.length(), from + part.length());
                ChunkId chunk = name.isEmpty() ? null : names.find(digits(name)).chunk();
                if (chunk == null && !name.isEmpty()) {
                    chips.add(new Chip.Unread(from, to, Chip.Problem.NO_NUMBER, name, List.of()));
                } else if (chunk != null && before != null) {
                    chips.add(new Chip.Waits(begin, to, before, chunk));
                }
                before = chunk;
                begin = from;
                from += part.length() + 1;
            }
        }
        return chips;
    }

    /// A number that is too long to be one stays too long.
    private static String digits(String name) {
        return name.length() > TOO_LONG.length() ? TOO_LONG : name;
    }
}
