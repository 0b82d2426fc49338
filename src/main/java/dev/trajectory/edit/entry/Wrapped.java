package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Joins the lines that a mail broke because they were long: what goes on in small letters below a point of a list, or
/// a quoted line, that is about as long as lines of mails may be; and what stands above a quoted mail, where the word
/// that ends it came to stand alone.
final class Wrapped {

    /// Mails break lines where they grow longer than 70 to 78 chars; the word that did not fit is not counted.
    private static final int LEAST = 56;

    private static final int MOST = 80;

    private Wrapped() {}

    /// @param lines none of them blank, of one cell each
    static List<Cells.Line> joined(List<Cells.Line> lines, Vocabulary vocabulary) {
        List<Cells.Line> joined = new ArrayList<>();
        String above = "";
        int number = 0;
        for (Cells.Line line : lines) {
            String text = line.cells().getFirst();
            boolean isNext = number > 0 && line.number() == number + 1;
            boolean isPoint = isNext
                    && Outline.isMarked(
                            bare(joined.getLast().cells().getFirst()).strip());
            if (isNext && goesOn(above, text, isPoint, vocabulary)) {
                Cells.Line last = joined.removeLast();
                String whole = last.cells().getFirst().stripTrailing() + " "
                        + bare(text).strip();
                joined.add(new Cells.Line(last.number(), List.of(whole)));
            } else {
                joined.add(line);
            }
            above = text;
            number = line.number();
        }
        return joined;
    }

    private static String bare(String text) {
        return Chaff.QUOTED.matcher(text).replaceFirst("");
    }

    private static boolean goesOn(String above, String text, boolean isPoint, Vocabulary vocabulary) {
        String bare = bare(text).strip();
        if (above.indexOf('@') >= 0 && isWrote(bare, vocabulary)) {
            return true;
        }
        boolean isQuoted = Chaff.QUOTED.matcher(above).lookingAt()
                && Chaff.QUOTED.matcher(text).lookingAt();
        boolean isLong = above.length() >= LEAST && above.length() <= MOST;
        return isLong
                && (isQuoted || isPoint)
                && !bare.isEmpty()
                && Character.isLowerCase(bare.charAt(0))
                && !Outline.isMarked(bare);
    }

    private static boolean isWrote(String text, Vocabulary vocabulary) {
        return text.endsWith(":")
                && vocabulary.is(
                        Word.WROTE, text.substring(0, text.length() - 1).toLowerCase(Locale.ROOT));
    }
}
