package dev.trajectory.draw.map;

import dev.trajectory.draw.Density;

/// The lengths that a map is laid out by, in pixels.
///
/// A card is larger than a map node of the design by a line of letters above its name and one below: whose it is, how
/// far it may slip, and its dates.
public record MapSizes(double card, double height, double gutter, double gap, double head) {

    private static final double WIDER = 1.18;
    private static final double TALLER = 2;

    public static MapSizes of(Density density) {
        double card = Math.rint(density.mapNodeWidth() * WIDER);
        double height = Math.rint(density.mapNodeHeight() * TALLER);
        return new MapSizes(card, height, Math.rint(card * 0.3), Math.rint(height * 0.2), Math.rint(height * 0.5));
    }

    /// By how much cards are larger than on a desktop.
    double factor() {
        return card / of(Density.NORMAL).card();
    }

    /// From one column to the next.
    double pitch() {
        return card + gutter;
    }

    /// From one row to the next.
    double row() {
        return height + gap;
    }
}
