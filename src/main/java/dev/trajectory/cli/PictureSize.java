package dev.trajectory.cli;

import dev.trajectory.words.CommandWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The size of a picture in pixels.
record PictureSize(int width, int height) {

    /// The size where none is asked for.
    static final PictureSize USUAL = new PictureSize(1920, 1080);

    private static final int LEAST = 200;
    private static final int MOST = 20_000;
    private static final Pattern TEXT = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");

    /// Reads "1920x1080". Throws [Refusal] when the text is no size, or one too small or too large to draw.
    static PictureSize parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            int width = Integer.parseInt(matcher.group(1));
            int height = Integer.parseInt(matcher.group(2));
            if (Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST) {
                return new PictureSize(width, height);
            }
        }
        throw new Refusal(CommandWords.in(Commands.LOCALE).say("badSize", text));
    }
}
