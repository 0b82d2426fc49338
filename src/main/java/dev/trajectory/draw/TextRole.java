package dev.trajectory.draw;

import static dev.trajectory.draw.Typeface.BOLD;
import static dev.trajectory.draw.Typeface.CONDENSED;
import static dev.trajectory.draw.Typeface.CONDENSED_MEDIUM;
import static dev.trajectory.draw.Typeface.CONDENSED_SEMIBOLD;
import static dev.trajectory.draw.Typeface.MEDIUM;
import static dev.trajectory.draw.Typeface.REGULAR;
import static dev.trajectory.draw.Typeface.SEMIBOLD;

/// The part that a text plays: the type scale, on a desktop and on a projector.
public enum TextRole {
    FIGURE(SEMIBOLD, 28, BOLD, 64),
    /// An inspector's or a dialog's title.
    TITLE(SEMIBOLD, 18, BOLD, 34),
    VERDICT(SEMIBOLD, 19, BOLD, 34),
    CARD_TITLE(SEMIBOLD, 14.5, BOLD, 29),
    PLAN_NAME(SEMIBOLD, 14, BOLD, 34),
    BODY(REGULAR, 13, MEDIUM, 26),
    CONTROL(MEDIUM, 12.5, MEDIUM, 26),
    TABLE_ROW(REGULAR, 12, MEDIUM, 26),
    LANE_NAME(SEMIBOLD, 12.5, CONDENSED_MEDIUM, 22),
    LANE_CODE(SEMIBOLD, 12.5, BOLD, 32),
    BAR_LABEL(CONDENSED_MEDIUM, 11, CONDENSED_SEMIBOLD, 25),
    BAR_LABEL_CRITICAL(CONDENSED_SEMIBOLD, 11, CONDENSED_SEMIBOLD, 25),
    CARD_NAME(CONDENSED_SEMIBOLD, 12.5, CONDENSED_SEMIBOLD, 25),
    CAPTION(REGULAR, 11.5, MEDIUM, 24),
    AXIS(REGULAR, 11, MEDIUM, 24),
    SMALLEST(REGULAR, 10.5, MEDIUM, 22),
    /// Labels in folded lanes.
    SMALLEST_CONDENSED(CONDENSED, 10, CONDENSED_MEDIUM, 22);

    private final Typeface desktop;
    private final double desktopSize;
    private final Typeface projector;
    private final double projectorSize;

    TextRole(Typeface desktop, double desktopSize, Typeface projector, double projectorSize) {
        this.desktop = desktop;
        this.desktopSize = desktopSize;
        this.projector = projector;
        this.projectorSize = projectorSize;
    }

    Lettering onDesktop() {
        return new Lettering(desktop, desktopSize);
    }

    Lettering onProjector() {
        return new Lettering(projector, projectorSize);
    }
}
