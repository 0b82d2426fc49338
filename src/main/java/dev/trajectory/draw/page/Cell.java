package dev.trajectory.draw.page;

import dev.trajectory.draw.Token;
import org.jspecify.annotations.Nullable;

/// What stands in one cell of a table.
///
/// @param strong whether it is set in heavier type
/// @param ground behind the words, as on figures that must be seen; null for none
/// @param subject what it can be asked about, or null
/// @param said what a screen reader says of it; empty where it is no spot
public record Cell(
        String text,
        boolean strong,
        Token ink,
        @Nullable Token ground,
        @Nullable Subject subject,
        String said) {

    public static Cell of(String text) {
        return new Cell(text, false, Token.INK, null, null, "");
    }

    /// A head or a caption.
    public static Cell quiet(String text) {
        return new Cell(text, false, Token.INK_2, null, null, "");
    }

    /// A total, or what matters most.
    public static Cell strong(String text) {
        return new Cell(text, true, Token.INK, null, null, "");
    }

    /// This cell as something bad: in the colour of danger on its ground. The words must say so too.
    public Cell bad() {
        return new Cell(text, true, Token.DANGER, Token.DANGER_SOFT, subject, said);
    }

    /// This cell in another ink.
    public Cell in(Token changed) {
        return new Cell(text, strong, changed, ground, subject, said);
    }

    /// This cell as something to ask about.
    public Cell about(@Nullable Subject changed, String words) {
        return new Cell(text, strong, ink, ground, changed, words);
    }

    /// This cell as a figure to ask about.
    public Cell about(Subject.Figure figure) {
        return about(figure, figure.said());
    }
}
