package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;

/// A point of the sheet: it keeps its day and its place among the rows while the sheet scrolls under the hand.
///
/// @param day since 1 January 1970, with its part of a day
/// @param depth below the top of all rows, in pixels
record Grip(RoadmapSurface surface, double day, double depth) {

    /// What lies at a point of the surface now.
    static Grip at(RoadmapSurface surface, double x, double y) {
        RoadmapChart chart = surface.chart();
        double days = (x - chart.timeline().x()) / chart.perDay();
        return new Grip(surface, chart.time().from().toEpochDay() + days, y + surface.scrolled());
    }

    /// Where it is now, from the surface's left edge.
    double x() {
        RoadmapChart chart = surface.chart();
        return chart.timeline().x() + (day - chart.time().from().toEpochDay()) * chart.perDay();
    }

    /// Where it is now, from the surface's top.
    double y() {
        return depth - surface.scrolled();
    }
}
