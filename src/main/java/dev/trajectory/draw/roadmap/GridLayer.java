package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.Token;
import java.time.LocalDate;
import java.time.YearMonth;

/// What lies behind everything: lane headers' ground, the wash of rows selected or pointed at, lines of time and of
/// rows.
final class GridLayer {

    private GridLayer() {}

    static void draw(RoadmapLayout layout, Drawing out) {
        grounds(layout, out);
        times(layout, out);
        rows(layout, out);
    }

    private static void grounds(RoadmapLayout layout, Drawing out) {
        double width = layout.frame().width();
        for (LaneBand band : layout.bands()) {
            out.fill(
                    0,
                    band.top(),
                    width,
                    band.header(),
                    out.colour(Token.HEAD),
                    band.lane().id());
            for (RowBand row : band.rows()) {
                Token wash = layout.viewport().selection().contains(row.row().id())
                        ? Token.ACCENT_SOFT
                        : row.row().id().equals(layout.viewport().pointed()) ? Token.HEAD : null;
                if (wash != null) {
                    out.fill(
                            0,
                            row.top(),
                            width,
                            row.height(),
                            out.colour(wash),
                            row.row().id());
                }
            }
        }
    }

    private static void times(RoadmapLayout layout, Drawing out) {
        RoadmapFrame frame = layout.frame();
        TimeTicks ticks = layout.ticks();
        Stroke soft = out.stroke(Token.LINE_SOFT, 1);
        for (YearMonth month : ticks.namesMonths() ? ticks.months() : ticks.quarters()) {
            vertical(layout, out, month.atDay(1), soft, frame.bodyTop());
        }
        Stroke firm = out.stroke(Token.LINE, 1);
        for (LocalDate year : ticks.years()) {
            vertical(layout, out, year, firm, frame.headTop());
        }
    }

    private static void vertical(RoadmapLayout layout, Drawing out, LocalDate day, Stroke stroke, double top) {
        double x = Math.rint(layout.scale().x(day));
        if (x > layout.scale().left() && x < layout.scale().right()) {
            out.vertical(x, top, layout.contentBottom(), stroke, null);
        }
    }

    private static void rows(RoadmapLayout layout, Drawing out) {
        double width = layout.frame().width();
        Stroke soft = out.stroke(Token.LINE_SOFT, 1);
        Stroke firm = out.stroke(Token.LINE, 1);
        for (LaneBand band : layout.bands()) {
            if (band.index() > 0) {
                out.horizontal(band.top() - 1, 0, width, firm, null);
            }
            for (RowBand row : band.rows()) {
                if (row.bottom() < band.bottom()) {
                    out.horizontal(row.bottom() - 1, OutlineColumns.STRIPE, width, soft, null);
                }
            }
        }
        out.horizontal(layout.contentBottom() - 1, 0, width, firm, null);
        out.vertical(layout.frame().outline() - 1, layout.frame().headTop(), layout.contentBottom(), firm, null);
    }
}
