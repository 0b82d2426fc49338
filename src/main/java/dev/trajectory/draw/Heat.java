package dev.trajectory.draw;

/// The look of a cell that shows a load: five steps that can be told apart and named from afar, and one for too much.
///
/// @param fill of the cell
/// @param ink of the number in it
/// @param typeface of that number, heavier the graver it is
public record Heat(Colour fill, Colour ink, Typeface typeface) {

    /// The look for that much load.
    ///
    /// @param percent load in percent of capacity
    static Heat of(double percent, Theme theme) {
        if (percent > 100) {
            return of(theme, Token.HEAT_OVER, Token.HEAT_INK_HIGH, Typeface.BOLD);
        }
        if (percent > 90) {
            return of(theme, Token.HEAT_100, Token.HEAT_INK_HIGH, Typeface.SEMIBOLD);
        }
        Token fill = percent <= 25
                ? Token.HEAT_25
                : percent <= 50 ? Token.HEAT_50 : percent <= 75 ? Token.HEAT_75 : Token.HEAT_90;
        return of(theme, fill, Token.HEAT_INK, Typeface.REGULAR);
    }

    private static Heat of(Theme theme, Token fill, Token ink, Typeface typeface) {
        return new Heat(theme.colour(fill), theme.colour(ink), typeface);
    }
}
