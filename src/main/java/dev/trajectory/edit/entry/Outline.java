package dev.trajectory.edit.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells how deep the lines of a list lie, and takes off the marks they begin with: by outline numbers (1.2.3) where
/// all have them, else by how far lines are set in and, where they are set in alike, by the order in which kinds of
/// marks first came.
final class Outline {

    private static final int TAB = 4;

    private static final Pattern NUMBERED =
            Pattern.compile("\\(?(\\d{1,4}(?:\\.\\d{1,4})*+)(?:[.)]|(?<=\\.\\d{1,4}))\\s+(?=\\S).*", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("(?<box>(?:[-*+•]\\s+)?(?:\\[[ xX✓]?\\]|[☐☑☒✓✔❑❏□])\\s*)"
            + "|(?<bullet>[-*+•◦▪▫–—‣·○●■□➢➔→o§\uf0b7\uf0a7\uf0d8\uf0fc\uf076](?=\\s)\\s+)"
            + "|(?<number>\\d\ufe0f?\u20e3\\s*|\\(?\\d{1,4}(?:\\.\\d{1,4})*+[.)]\\s+|\\d{1,4}(?:\\.\\d{1,4})++\\s+)"
            + "|(?<letter>\\(?[a-zA-Z][.)]\\s+|\\(?[ivxIVX]{2,6}[.)]\\s+)");

    private static final Pattern ROMAN = Pattern.compile("[ivxIVX]+");

    /// What is drawn before a line.
    private static final Pattern DRAWN = Pattern.compile("[\\p{So}\\p{Sk}\\p{Mn}\u200d]+(?=[\\s\u00a0]+\\S)");

    /// What parts a line from the next in a list that was one sentence.
    private static final Pattern PARTED = Pattern.compile("(?<![,;\\s\u00a0])[,;\\s\u00a0]+$");

    /// A dash behind which nothing comes.
    private static final Pattern DASHED = Pattern.compile("(?<![\\s\u00a0])[\\s\u00a0]++[-\u2013\u2014]$");

    /// What is set off within a line: `Wi-Fi **6w**`.
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)([^*]++)(?<=\\S)\\*\\*");

    /// A mark with no blank behind it: `1.Wi-Fi`, `•Wi-Fi`, `-Wi-Fi`.
    private static final Pattern TIGHT =
            Pattern.compile("([\\s\u00a0]*)([-*•◦▪‣·–—]|\\(?\\d{1,3}[.)]|[a-z]\\))(?=[\\p{L}\"\u201c@])");

    /// What is set off in what people write: `*Wi-Fi*`, `**Wi-Fi**`, `_Wi-Fi_`.
    private static final Pattern SET_OFF = Pattern.compile("(\\*{1,2}|_{1,2})(?=\\S)([^*_]+)(?<=\\S)\\1:?");

    /// A number that has nothing behind it to show that it is a mark, or a dash.
    private static final Pattern COUNTED =
            Pattern.compile("(\\d{1,4})(?:[\\s\u00a0]*+[-\u2013\u2014:])?[\\s\u00a0]+(?=[\\p{L}@\"\u201c])");

    /// So many lines that count on from 1 are numbered.
    private static final int LEAST_COUNTED = 3;

    private final List<Level> open = new ArrayList<>();
    private final boolean byNumbers;

    /// Whether the lines count on from 1, with nothing or a dash behind their numbers.
    private final boolean isCounted;

    /// What is drawn before lines as their mark; empty for nothing.
    private final String drawn;
    private String lastLetter = "";

    private record Level(int indent, String kind) {}

    /// A line without its marks.
    ///
    /// @param number its mark, where that is a number alone, which may be that of a card; else empty
    /// @param votes what was voted for it, as it is written; else empty
    record Item(int depth, String text, String number, String votes) {

        Item withText(String changed) {
            return new Item(depth, changed, number, votes);
        }

        Item withDepth(int changed) {
            return new Item(changed, text, number, votes);
        }

        Item withVotes(String name, String voted) {
            return new Item(depth, name, number, voted);
        }
    }

    private Outline(boolean byNumbers, boolean isCounted, String drawn) {
        this.byNumbers = byNumbers;
        this.isCounted = isCounted;
        this.drawn = drawn;
    }

    /// The lines as items, in order; none of them may be blank.
    ///
    /// @param first where another list begins, such as that of a second mail: how deep its lines lie does not
    /// hang on the marks of the one before
    static List<Item> of(List<String> written, Set<Integer> first) {
        List<String> lines = loosened(written);
        long numbered = lines.stream()
                .filter(line -> NUMBERED.matcher(line.strip()).matches())
                .count();
        boolean nested = lines.stream().anyMatch(line -> depthByNumber(line.strip()) > 0);
        Outline outline = new Outline(numbered == lines.size() && nested, areCounted(lines), drawn(lines));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (first.contains(i)) {
                outline.open.clear();
            }
            items.add(outline.item(lines.get(i)));
        }
        return headsWithoutColon(items);
    }

    /// Lines with blanks behind their marks, where two or more of them, and half of all, have none.
    private static List<String> loosened(List<String> lines) {
        long tight = lines.stream().filter(Outline::isTight).count();
        return tight > 1 && tight * 2 >= lines.size()
                ? lines.stream()
                        .map(line -> isTight(line) ? TIGHT.matcher(line).replaceFirst("$1$2 ") : line)
                        .toList()
                : lines;
    }

    private static boolean isTight(String line) {
        return TIGHT.matcher(line).lookingAt() && !SET_OFF.matcher(line.strip()).matches();
    }

    private static boolean areCounted(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher counted = COUNTED.matcher(lines.get(i).strip());
            if (!counted.lookingAt() || Integer.parseInt(counted.group(1)) != i + 1) {
                return false;
            }
        }
        return lines.size() >= LEAST_COUNTED;
    }

    /// What is drawn before two lines or more, as their mark: where it differs from line to line it says
    /// something.
    private static String drawn(List<String> lines) {
        Set<String> drawn = new HashSet<>();
        int count = 0;
        for (String line : lines) {
            Matcher match = DRAWN.matcher(line.strip());
            if (match.lookingAt() && !isMarked(line.strip())) {
                drawn.add(match.group());
                count++;
            }
        }
        return drawn.size() == 1 && count > 1 ? drawn.iterator().next() : "";
    }

    /// What has others below it needs no colon to say so.
    private static List<Item> headsWithoutColon(List<Item> items) {
        List<Item> bare = new ArrayList<>(items);
        for (int i = 0; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            if (items.get(i + 1).depth() > item.depth()
                    && item.text().endsWith(":")
                    && item.text().length() > 1) {
                String text = item.text();
                bare.set(i, item.withText(text.substring(0, text.length() - 1).strip()));
            }
        }
        return bare;
    }

    private static int depthByNumber(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        return numbered.matches() ? numbered.group(1).split("\\.").length - 1 : 0;
    }

    private Item item(String line) {
        int start = 0;
        int indent = 0;
        while (start < line.length() && Words.isSpace(line.charAt(start))) {
            indent = line.charAt(start) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
            start++;
        }
        String rest = line.substring(start).strip();
        Matcher mark = MARK.matcher(rest);
        String kind = "";
        String text = rest;
        String number = "";
        if (mark.lookingAt() && mark.end() < rest.length()) {
            kind = kind(mark);
            text = rest.substring(mark.end()).strip();
            number = kind.equals("1") ? mark.group().replaceAll("[(.)\\s]+$|^\\(", "") : "";
        }
        Matcher counted = COUNTED.matcher(rest);
        if (isCounted && counted.lookingAt()) {
            kind = "1";
            number = counted.group(1);
            text = rest.substring(counted.end());
        }
        if (kind.isEmpty() && !drawn.isEmpty() && rest.startsWith(drawn)) {
            kind = drawn;
            text = rest.substring(drawn.length()).strip();
        }
        text = DASHED.matcher(PARTED.matcher(text).replaceFirst("")).replaceFirst("");
        Matcher off = SET_OFF.matcher(text);
        text = off.matches()
                ? off.group(2) + (text.endsWith(":") ? ":" : "")
                : BOLD.matcher(text).replaceAll("$1");
        int depth = byNumbers ? depthByNumber(rest) : depth(indent, kind);
        return new Item(depth, text.isEmpty() ? rest : text, ChunkNames.isNumber(number) ? number : "", "");
    }

    /// Whether a line, without blanks before it, begins with the mark of a list.
    static boolean isMarked(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.lookingAt() && mark.end() < line.length();
    }

    private String kind(Matcher mark) {
        if (mark.group("number") != null) {
            return "1";
        }
        if (mark.group("letter") != null) {
            String letter = mark.group().replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
            boolean isRoman = ROMAN.matcher(letter).matches() && (letter.length() > 1 || !goesOn(letter));
            lastLetter = isRoman ? lastLetter : letter;
            return isRoman ? "i" : "a";
        }
        return mark.group("box") != null ? "[" : mark.group().strip().substring(0, 1);
    }

    /// Whether a letter comes behind the last that was a mark: i) behind h) is no number.
    private boolean goesOn(String letter) {
        return !lastLetter.isEmpty() && letter.charAt(0) == lastLetter.charAt(0) + 1;
    }

    private int depth(int indent, String kind) {
        while (!open.isEmpty() && open.getLast().indent() > indent) {
            open.removeLast();
        }
        int known = open.indexOf(new Level(indent, kind));
        if (known >= 0) {
            open.subList(known + 1, open.size()).clear();
        } else if (kind.isEmpty() && !open.isEmpty() && open.getLast().indent() == indent) {
            open.removeIf(level -> level.indent() == indent);
            open.add(new Level(indent, kind));
        } else {
            open.add(new Level(indent, kind));
        }
        return open.size() - 1;
    }
}
