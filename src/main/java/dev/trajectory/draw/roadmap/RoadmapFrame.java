package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Measures;
import dev.trajectory.draw.page.AwardRows;

/// The areas of the picture, from top to bottom: title, head, body, status line; from left to right: outline,
/// timeline.
///
/// @param outline width of the outline columns
/// @param headTop where the head begins: below the title
/// @param monthTop where the months begin, below the years
/// @param awardTop where awards begin; the tranches' top when there are none
/// @param trancheTop where the tranches begin; the body's top when there are none
/// @param bodyTop where lanes begin
/// @param bodyBottom where lanes end at the latest
record RoadmapFrame(
        double width,
        double height,
        double outline,
        double headTop,
        double monthTop,
        double awardTop,
        double trancheTop,
        double bodyTop,
        double bodyBottom) {

    private static final double TITLE = 40;
    private static final double STATUS = 26;

    /// The frame of a picture of the height the viewport says, else of one that lanes so tall need.
    ///
    /// @param awards how many rows of awards and of bids for them there are
    static RoadmapFrame of(Viewport viewport, double unit, int awards, boolean tranches, double lanes, double outline) {
        double headTop = viewport.shows(Viewport.Part.TITLE) ? Math.rint(TITLE * unit) : 0;
        double monthTop = headTop + Math.rint(Measures.YEAR_ROW * unit);
        double awardTop = monthTop + Math.rint(Measures.MONTH_ROW * unit);
        double trancheTop = awardTop + AwardRows.height(awards, unit);
        double bodyTop = trancheTop + (tranches ? Math.rint(Measures.TRANCHE_ROW * unit) : 0);
        double status = viewport.shows(Viewport.Part.STATUS_LINE) ? Math.rint(STATUS * unit) : 0;
        double height = viewport.height() == null ? bodyTop + lanes + status : viewport.height();
        return new RoadmapFrame(
                viewport.width(),
                height,
                outline,
                headTop,
                monthTop,
                awardTop,
                trancheTop,
                bodyTop,
                Math.max(bodyTop, height - status));
    }

    double bodyHeight() {
        return bodyBottom - bodyTop;
    }
}
