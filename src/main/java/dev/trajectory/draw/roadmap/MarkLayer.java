package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Glyphs;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.Token;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.schedule.Placement;
import org.jspecify.annotations.Nullable;

/// Small signs about a bar's dates: its deadline, that it is pinned or held, and where the engine would have put it.
final class MarkLayer {

    private final RoadmapLayout layout;
    private final Drawing out;
    private final double unit;

    private MarkLayer(RoadmapLayout layout, Drawing out) {
        this.layout = layout;
        this.out = out;
        this.unit = layout.sizes().unit();
    }

    static void draw(RoadmapLayout layout, Drawing out, RowSpaces spaces) {
        MarkLayer layer = new MarkLayer(layout, out);
        for (RowBand band : layout.seenRows()) {
            Bar bar = layout.bars().get(band.row().id());
            if (bar != null) {
                layer.engine(bar, spaces.of(band));
                layer.fixed(bar, spaces.of(band));
                layer.deadline(bar, spaces.of(band));
            }
        }
    }

    /// A missed deadline is red and stands on a red line down the row; a kept one is a quiet arrow head.
    private void deadline(Bar bar, RowSpace space) {
        Chunk chunk = bar.row().chunk();
        if (chunk.deadline() == null || !layout.scale().covers(chunk.deadline())) {
            return;
        }
        double x = Math.rint(layout.scale().end(chunk.deadline()));
        double radius = Math.min(4.5 * unit, bar.height() / 3);
        boolean late = bar.row().daysLate() > 0;
        if (late) {
            Stroke stroke = out.stroke(Token.DANGER, 1.4 * unit);
            out.add(new Shape.Line(x, bar.top(), x, bar.bottom(), stroke, chunk.id()));
        }
        if (x > bar.farRight()) {
            Stroke dots = out.dashed(Token.INK_3, unit, unit, 3 * unit);
            out.add(new Shape.Line(bar.farRight() + unit, bar.middle(), x, bar.middle(), dots, chunk.id()));
            out.add(new Shape.Line(
                    x, bar.middle() - radius, x, bar.middle() + radius, out.stroke(Token.INK_3, unit), chunk.id()));
        }
        Token colour = late ? Token.DANGER : Token.INK_3;
        double tip = x > bar.farRight() ? bar.middle() : bar.top() + radius * 1.3;
        Glyphs.deadline(out, x, tip, radius, colour, chunk.id());
        if (x > bar.right()) {
            space.take(x - radius, x + radius);
        }
    }

    private void fixed(Bar bar, RowSpace space) {
        Chunk chunk = bar.row().chunk();
        if (chunk.progress().isStarted() || (chunk.pin() == null && chunk.hold() == null)) {
            return;
        }
        double radius = Math.min(5 * unit, bar.height() / 2.2);
        double edge = bar.farLeft();
        Double engine = engineX(bar);
        if (engine != null && engine < edge && engine > edge - 2 * radius - 5 * unit) {
            edge = engine;
        }
        double x = edge - radius - 3 * unit;
        if (chunk.pin() != null) {
            Glyphs.pin(out, x, bar.middle(), radius, Token.INK_2, chunk.id());
        } else {
            Glyphs.hold(out, x, bar.middle(), radius, Token.INK_2, chunk.id());
        }
        space.take(x - radius, bar.farLeft());
    }

    /// Where the engine would start it: an upright dash, tied to the bar by dots.
    private void engine(Bar bar, RowSpace space) {
        Double x = engineX(bar);
        if (x == null) {
            return;
        }
        ChunkId id = bar.row().id();
        double end = x < bar.left() ? bar.farLeft() : bar.left();
        out.add(new Shape.Line(x, bar.middle(), end, bar.middle(), out.dashed(Token.INK_3, unit, unit, 2 * unit), id));
        out.add(new Shape.Line(x, bar.top(), x, bar.bottom(), out.stroke(Token.INK_3, 1.6 * unit), id));
        space.take(Math.min(x, end) - unit, Math.max(x, bar.left()) + unit);
    }

    /// Where the engine would start it; null where that is where it starts.
    private @Nullable Double engineX(Bar bar) {
        Placement placement = bar.row().placement();
        return placement == null
                        || placement.engineStart() == null
                        || placement.engineStart().equals(placement.start())
                ? null
                : Double.valueOf(Math.rint(layout.scale().x(placement.engineStart())));
    }
}
