package dev.trajectory.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says why a picture could not be painted, or not in full.
public final class PaintingWords {

    private static final String BOX = "\u25A1";

    private final Phrasebook phrases;

    public PaintingWords(Locale locale) {
        this.phrases = new Phrasebook("painting", locale);
    }

    /// Boxes stand for characters of this text.
    public String missing(String text, List<Integer> codePoints) {
        String named = codePoints.stream().map(PaintingWords::name).collect(Collectors.joining(", "));
        return phrases.say("paint.missing", codePoints.size(), named, visible(text));
    }

    /// No painter makes files of that name.
    public String unknownEnding(String fileName, List<String> endings) {
        return phrases.say(
                "paint.ending",
                visible(fileName),
                endings.stream().map(ending -> "." + ending).collect(Collectors.joining(", ")));
    }

    /// No theme has that name.
    public String unknownTheme(String name) {
        return phrases.say("paint.theme", visible(name));
    }

    /// An image may not have that many pixels.
    ///
    /// @param mostASide how many it may have a side
    /// @param most how many it may have in all
    public String badSize(long width, long height, long mostASide, long most) {
        return phrases.say("paint.size", width, height, mostASide, most / 1_000_000);
    }

    private static String name(int codePoint) {
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        return printable(codePoint) ? Character.toString(codePoint) + " (" + number + ")" : number;
    }

    /// The text without what would disturb a terminal.
    private static String visible(String text) {
        return text.codePoints()
                .mapToObj(c -> printable(c) ? Character.toString(c) : BOX)
                .collect(Collectors.joining());
    }

    private static boolean printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
