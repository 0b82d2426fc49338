package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Density;
import dev.trajectory.draw.Measures;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// How large everything is, in pixels.
///
/// @param row height of a chunk's row
/// @param bar height of its bar
/// @param lane height of a lane's header row
/// @param foldedLane height of a lane drawn on one line
/// @param rowText size of type in the outline
/// @param barText size of type on and beside bars
/// @param caption size of type in heads and axes
/// @param unit by what everything else is larger than on a desktop: 0.9 to 6
record RoadmapSizes(
        double row,
        double bar,
        double lane,
        double foldedLane,
        double rowText,
        double barText,
        double caption,
        double unit) {

    /// Rows no higher than this keep type at its smallest allowed size, 10.5, just clear of the next row.
    private static final int FINEST = 13;

    private static final int COMPACT = (int) Density.COMPACT.row();
    private static final int ROOMY = (int) Density.ROOMY.row();

    private static final int PROJECTOR = (int) Density.PROJECTOR.row();
    private static final int PROJECTOR_FINEST = 30;
    private static final double PROJECTOR_UNIT = 2;

    /// A picture narrower than this, in units, has no room for names beside a timeline.
    private static final double LEAST_WIDTH = 1_000;

    /// The sizes for these lanes.
    ///
    /// On a sheet of fixed size everything is as large as lets the whole plan fit: whoever asks for a picture of a
    /// plan wants all of it on the page. A small plan is drawn larger than on a desktop, up to twice; a large one
    /// in finer rows, down to the finest that can be read. A plan that does not fit even so is drawn in compact
    /// rows that read well, and the picture says how many it leaves out; lanes are never folded unasked, since a
    /// folded lane hides names without saying so.
    ///
    /// @param heightAt pixels there are for the lanes when everything around them is so much larger
    static RoadmapSizes of(List<Lane> lanes, Viewport viewport, boolean projector, DoubleUnaryOperator heightAt) {
        if (projector) {
            double room = heightAt.applyAsDouble(PROJECTOR_UNIT);
            return viewport.rows() == Viewport.Rows.FIT
                    ? projectorFitting(lanes, room)
                    : projector(PROJECTOR, viewport.unit());
        }
        return switch (viewport.rows()) {
            case FIT -> fitting(lanes, viewport.width(), heightAt);
            case COMPACT -> desktop(Density.COMPACT.row(), viewport.unit());
            case NORMAL -> desktop(Density.NORMAL.row(), viewport.unit());
            case ROOMY -> desktop(Density.ROOMY.row(), viewport.unit());
        };
    }

    private static RoadmapSizes fitting(List<Lane> lanes, double width, DoubleUnaryOperator heightAt) {
        for (int tenths = (int) Math.clamp(width / LEAST_WIDTH * 10, 10, 20); tenths > 10; tenths--) {
            RoadmapSizes sizes = desktop(ROOMY, tenths / 10.0);
            if (sizes.heightOf(lanes) <= heightAt.applyAsDouble(tenths / 10.0)) {
                return sizes;
            }
        }
        double room = heightAt.applyAsDouble(1);
        for (int row = ROOMY; row >= FINEST; row--) {
            RoadmapSizes sizes = desktop(row, 1);
            if (sizes.heightOf(lanes) <= room) {
                return sizes;
            }
        }
        return desktop(COMPACT, 1);
    }

    private static RoadmapSizes projectorFitting(List<Lane> lanes, double room) {
        for (int row = PROJECTOR; row >= PROJECTOR_FINEST; row--) {
            RoadmapSizes sizes = projector(row, 1);
            if (sizes.heightOf(lanes) <= room) {
                return sizes;
            }
        }
        return projector(PROJECTOR, 1);
    }

    private static RoadmapSizes desktop(double row, double unit) {
        double text = row >= 25 ? 12.5 : row >= COMPACT ? 12 : row >= 17 ? 11.5 : row >= 15 ? 11 : 10.5;
        double label = row >= 17 ? 11 : 10.5;
        return new RoadmapSizes(
                Math.rint(row * unit),
                Math.rint(bar(row) * unit),
                Math.rint((row + 2) * unit),
                Math.rint(Math.max(24, row + 5) * unit),
                text * unit,
                label * unit,
                11 * unit,
                unit);
    }

    /// Through the heights that the densities give: 14 of 20, 15 of 22, 18 of 28.
    private static double bar(double row) {
        return Math.floor(4 + row / 2);
    }

    /// @param scale by what all is larger than on a projector of the usual size
    private static RoadmapSizes projector(double row, double scale) {
        double text = row >= 38 ? 26 : row >= 34 ? 24 : 22;
        return new RoadmapSizes(
                Math.rint(row * scale),
                Math.rint(row * 0.7 * scale),
                Math.rint((row + 8) * scale),
                Math.rint((row + 8) * scale),
                text * scale,
                Math.min(text, 25) * scale,
                22 * scale,
                PROJECTOR_UNIT * scale);
    }

    /// How tall these lanes are.
    double heightOf(List<Lane> lanes) {
        double height = 0;
        for (Lane each : lanes) {
            height += heightOf(each);
        }
        return height;
    }

    double heightOf(Lane each) {
        return each.folded() ? foldedLane : lane + row * each.rows().size();
    }

    /// So many pixels on a desktop, and more where everything is larger.
    double px(double desktop) {
        return desktop * unit;
    }

    /// From the middle of a bar to a corner of the diamond on its end.
    double diamond() {
        return Math.min(Measures.MILESTONE * unit, bar / 2 + 0.5);
    }
}
