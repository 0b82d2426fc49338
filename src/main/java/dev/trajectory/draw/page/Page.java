package dev.trajectory.draw.page;

import dev.trajectory.draw.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A picture with the places on it that can be asked, in reading order.
public record Page(Picture picture, List<Spot> spots) {
    public Page {
        spots = List.copyOf(spots);
    }

    /// The foremost spot at a point; null where there is none.
    public @Nullable Spot at(double x, double y) {
        for (Spot spot : spots.reversed()) {
            if (spot.box().holds(x, y)) {
                return spot;
            }
        }
        return null;
    }
}
