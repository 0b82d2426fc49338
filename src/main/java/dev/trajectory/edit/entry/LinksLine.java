package dev.trajectory.edit.entry;

import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a line that is about chunks that are there already, by their numbers: `12>15>18, 7>9`, `12 -> 15`, `12 → 15`.
record LinksLine(String text, ChunkNames names) {

    private static final String ARROW = "(?:[-=]{0,2}>|\u2192)";
    private static final String NUMBER = "\\s*#?\\d+\\s*";
    private static final Pattern LINKS = Pattern.compile(NUMBER + "(?:(?:" + ARROW + "|[,;])" + NUMBER + ")+[,;]?\\s*");
    private static final Pattern PART = Pattern.compile("(" + NUMBER + ")(" + ARROW + "|[,;]|$)");

    /// A number that no chunk has.
    private static final String TOO_LONG = "#999999999";

    /// Whether a line is about links and nothing else.
    static boolean is(String text) {
        return (text.indexOf('>') > 0 || text.indexOf('\u2192') > 0)
                && LINKS.matcher(text).matches();
    }

    /// A number that no arrow leads to or from is told: nothing can wait for it, or it for nothing.
    List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        Matcher part = PART.matcher(text);
        boolean isLed = false;
        int begin = 0;
        ChunkId before = null;
        while (part.find()) {
            String name = part.group(1).strip();
            boolean leads = part.group(2).endsWith(">") || part.group(2).equals("\u2192");
            ChunkId chunk = names.find(digits(name)).chunk();
            if (chunk == null) {
                chips.add(new Chip.Unread(part.start(1), part.end(1), Chip.Problem.NO_NUMBER, name, List.of()));
            } else if (before != null) {
                chips.add(new Chip.Waits(begin, part.end(1), before, chunk));
            } else if (!isLed && !leads) {
                chips.add(new Chip.Unread(part.start(1), part.end(1), Chip.Problem.NOTHING_NAMED, name, List.of()));
            }
            before = leads ? chunk : null;
            isLed = leads;
            begin = part.start(1);
        }
        return chips;
    }

    /// A number that is too long to be one stays too long.
    private static String digits(String name) {
        return name.length() > TOO_LONG.length() ? TOO_LONG : name;
    }
}
