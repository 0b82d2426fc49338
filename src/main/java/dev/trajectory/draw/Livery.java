package dev.trajectory.draw;

import java.util.List;

/// How an organisation is recognised: colour and texture, always beside its code.
///
/// @param name of the colour, for legends and screen readers
/// @param texture 1 to 12, as in [Shape.Texture]
/// @param solid fill of chips, stripes and critical bars
/// @param tint fill of other bars, on the canvas
/// @param progress fill of the finished part of a tinted bar
/// @param solidProgress fill of the finished part of a solid bar
/// @param border of bars
/// @param onSolid text on the solid
/// @param mark the texture's lines and dots on the solid
public record Livery(
        String name,
        int texture,
        Colour solid,
        Colour tint,
        Colour progress,
        Colour solidProgress,
        Colour border,
        Colour onSolid,
        Colour mark) {

    /// How many there are before they repeat.
    public static final int COUNT = 12;

    private static final double MARK_OPACITY = 0.8;
    private static final double PROGRESS_SHARE = 0.36;
    private static final double SOLID_PROGRESS_SHARE = 0.42;
    private static final Colour BLACK = Colour.of("#000000");
    private static final Colour WHITE = Colour.of("#FFFFFF");
    private static final Colour NIGHT = Colour.of("#0B0E13");

    private record Hues(String name, Colour light, Colour dark, Colour projector) {
        Hues(String name, String light, String dark, String projector) {
            this(name, Colour.of(light), Colour.of(dark), Colour.of(projector));
        }
    }

    private static final List<Hues> HUES = List.of(
            new Hues("Navy", "#1B4079", "#769FE0", "#1B4079"),
            new Hues("Teal", "#0B7468", "#66BDAF", "#046359"),
            new Hues("Amber brown", "#B8540C", "#F19868", "#904006"),
            new Hues("Plum", "#9A4590", "#D98CCE", "#88347F"),
            new Hues("Moss", "#48610C", "#ACCB7B", "#476009"),
            new Hues("Bark", "#58351C", "#BE9579", "#58351C"),
            new Hues("Sky", "#0A7DB3", "#72C8FE", "#085D86"),
            new Hues("Aubergine", "#2D233E", "#E3D7FB", "#2D233E"),
            new Hues("Rosewood", "#783848", "#C88090", "#783848"),
            new Hues("Cobalt", "#014AA4", "#588AD4", "#014AA4"),
            new Hues("Rust", "#481701", "#FEC1A9", "#481701"),
            new Hues("Midnight", "#002D68", "#C0D9FE", "#002D68"));

    /// The livery of that row of the table.
    ///
    /// @param index 0 to 11
    static Livery of(int index, Theme theme) {
        Hues hues = HUES.get(index);
        Colour solid = switch (theme) {
            case LIGHT -> hues.light();
            case DARK -> hues.dark();
            case PROJECTOR -> hues.projector();
        };
        return of(hues.name(), index + 1, solid, theme);
    }

    /// The livery of a colour of the user's own.
    public static Livery of(String name, int texture, Colour solid, Theme theme) {
        boolean dark = theme == Theme.DARK;
        Colour canvas = theme.colour(Token.CANVAS);
        Colour tint = solid.over(canvas, dark ? 0.24 : 0.16);
        Colour onSolid = dark ? NIGHT : WHITE;
        return new Livery(
                name,
                texture,
                solid,
                tint,
                progress(solid, tint, theme),
                (dark ? WHITE : BLACK).over(solid, SOLID_PROGRESS_SHARE),
                solid.over(canvas, dark ? 0.62 : 0.58),
                onSolid,
                onSolid.withOpacity(MARK_OPACITY));
    }

    /// As deep as the design has it, or as deep as text on it can bear.
    private static Colour progress(Colour solid, Colour tint, Theme theme) {
        Colour ink = theme.colour(Token.INK);
        double share = PROGRESS_SHARE;
        while (share > 0 && solid.over(tint, share).contrast(ink) < theme.leastContrast()) {
            share -= 0.01;
        }
        return solid.over(tint, share);
    }
}
