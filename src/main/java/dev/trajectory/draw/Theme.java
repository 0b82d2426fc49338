package dev.trajectory.draw;

import java.util.Locale;

/// How pictures look: on a bright screen, on a dark one, or from the back of a room.
public enum Theme {
    LIGHT,
    DARK,
    PROJECTOR;

    /// The theme of that name, such as "light", in small or capital letters. Throws [PaintingRefused] for any
    /// other.
    public static Theme named(String name) {
        for (Theme theme : values()) {
            if (theme.word().equals(name.toLowerCase(Locale.ROOT))) {
                return theme;
            }
        }
        throw new PaintingRefused(new PaintingRefused.UnknownTheme(name));
    }

    /// Its name on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Colour colour(Token token) {
        return token.in(this);
    }

    /// The colours and the texture of an organisation.
    ///
    /// @param index its place in the plan's list, from 0; after twelve they come again
    public Livery livery(int index) {
        return Livery.of(Math.floorMod(index, Livery.COUNT), this);
    }

    /// The look of a cell that shows a load.
    ///
    /// @param percent of capacity, 0 or more
    public Heat heat(double percent) {
        return Heat.of(percent, this);
    }

    /// The typeface and size of a text that plays this part.
    public Lettering lettering(TextRole role) {
        return this == PROJECTOR ? role.onProjector() : role.onDesktop();
    }

    /// How roomy rows are unless a user says otherwise.
    public Density density() {
        return this == PROJECTOR ? Density.PROJECTOR : Density.NORMAL;
    }

    /// The least contrast that text must have: 4.5 (WCAG AA), or 7 (AAA) on a projector.
    public double leastContrast() {
        return this == PROJECTOR ? 7.0 : 4.5;
    }
}
