package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Glyphs;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Step.Close;
import dev.trajectory.draw.Shape.Step.Move;
import dev.trajectory.draw.Shape.Step.To;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.Token;
import dev.trajectory.model.ChunkId;
import java.util.List;

/// The bars: weight says critical, fill says funded, shade says progress, a diamond says go-live or milestone, a
/// bracket says parent.
final class BarLayer {

    private final RoadmapLayout layout;
    private final Drawing out;
    private final double unit;

    private BarLayer(RoadmapLayout layout, Drawing out) {
        this.layout = layout;
        this.out = out;
        this.unit = layout.sizes().unit();
    }

    static void draw(RoadmapLayout layout, Drawing out) {
        BarLayer layer = new BarLayer(layout, out);
        for (Bar bar : layout.seenBars()) {
            layer.bar(bar);
        }
    }

    private void bar(Bar bar) {
        LaneRow row = bar.row();
        if (row.parent()) {
            bracket(bar);
        } else if (!row.isMilestone()) {
            body(bar);
        }
        if (bar.reach() > 0) {
            diamond(bar);
        }
        if (layout.viewport().selection().contains(row.id())) {
            ring(bar);
        }
    }

    private boolean isCritical(LaneRow row) {
        return row.isCritical() && !row.isDone() && layout.shows(Viewport.Part.CRITICAL_PATH);
    }

    private boolean isPointed(Bar bar) {
        return bar.row().id().equals(layout.viewport().pointed());
    }

    private void body(Bar bar) {
        LaneRow row = bar.row();
        ChunkId id = row.id();
        Livery livery = layout.livery(row.chunk().owner());
        boolean critical = isCritical(row);
        boolean hollow = layout.isUnfunded(id);
        Colour fill = row.isDone()
                ? out.colour(Token.DONE)
                : hollow ? out.colour(Token.CANVAS) : critical ? livery.solid() : livery.tint();
        Colour edge = row.isDone()
                ? out.colour(Token.DONE_LINE)
                : (critical && !hollow) || isPointed(bar) ? livery.solid() : livery.border();
        double radius = Math.min(Measures.BAR_RADIUS * unit, bar.height() / 3);
        // A one-pixel border is drawn inside the bar's pixels, on the middle of a pixel.
        double inset = unit / 2;
        out.box(
                bar.left() + inset,
                bar.top() + inset,
                Math.max(1, bar.width() - 2 * inset),
                bar.height() - 2 * inset,
                radius,
                fill,
                hollow ? unfunded(edge) : Stroke.solid(edge, unit),
                id);
        int percent = row.chunk().progress().percentComplete();
        if (!row.isDone() && percent > 0) {
            progress(bar, livery, critical, percent, radius);
        }
        if (row.isDone() && bar.width() >= bar.height() * 1.6) {
            tick(bar);
        }
        baseLine(bar, critical);
    }

    /// Fill is money: what nobody pays for is hollow and has a broken border.
    private Stroke unfunded(Colour edge) {
        return Stroke.dashed(edge, 1.3 * unit, 4 * unit, 2.5 * unit);
    }

    private void progress(Bar bar, Livery livery, boolean critical, int percent, double radius) {
        ChunkId id = bar.row().id();
        double edge = Math.rint(bar.left() + bar.width() * percent / 100.0);
        Colour deep = critical ? out.colour(Token.CRITICAL).over(livery.solid(), 0.35) : livery.progress();
        out.box(
                bar.left() + unit,
                bar.top() + unit,
                Math.max(0, Math.min(edge, bar.right() - unit) - bar.left() - unit),
                bar.height() - 2 * unit,
                Math.max(0, radius - unit),
                deep,
                null,
                id);
        if (percent < 100) {
            Colour line = critical ? livery.onSolid() : livery.solid();
            out.add(new Shape.Line(
                    edge, bar.top() + unit, edge, bar.bottom() - unit, Stroke.solid(line, 1.6 * unit), id));
        }
    }

    private void tick(Bar bar) {
        double radius = Math.min(4 * unit, bar.height() / 3);
        double x = bar.right() - bar.reach() - radius - 3 * unit;
        Glyphs.tick(
                out,
                x,
                bar.middle(),
                radius,
                out.stroke(Token.DONE_INK, 1.3 * unit),
                bar.row().id());
    }

    /// The ink that critical bars stand on; a thin line for those of the next chain.
    private void baseLine(Bar bar, boolean critical) {
        boolean next = layout.shows(Viewport.Part.CRITICAL_PATH)
                && layout.path().isNext(bar.row().id());
        if (critical || next) {
            double height = critical ? Measures.CRITICAL_BASE_LINE * unit : 1.4 * unit;
            Token ink = critical ? Token.CRITICAL : Token.INK_3;
            out.fill(
                    bar.left(),
                    bar.bottom() - unit * 0.4,
                    bar.width(),
                    height,
                    out.colour(ink),
                    bar.row().id());
        }
    }

    private void diamond(Bar bar) {
        LaneRow row = bar.row();
        boolean critical = isCritical(row);
        Livery livery = layout.livery(row.chunk().owner());
        boolean hollow = layout.isUnfunded(row.id());
        Colour fill = row.isDone()
                ? out.colour(Token.DONE)
                : critical && !hollow ? out.colour(Token.CRITICAL) : out.colour(Token.CANVAS);
        Stroke edge = row.isDone()
                ? out.stroke(Token.DONE_INK, unit)
                : hollow
                        ? unfunded(critical ? out.colour(Token.CRITICAL) : livery.solid())
                        : critical ? out.stroke(Token.CANVAS, 1.2 * unit) : Stroke.solid(livery.solid(), 1.4 * unit);
        out.add(new Shape.Diamond(bar.right(), bar.middle(), bar.reach(), fill, edge, row.id()));
    }

    private void bracket(Bar bar) {
        Token ink = isCritical(bar.row()) ? Token.CRITICAL : Token.INK_2;
        ChunkId id = bar.row().id();
        double top = Math.rint(bar.middle() - 3 * unit);
        double thick = 3 * unit;
        double foot = Math.min(5 * unit, bar.width() / 2);
        double low = top + thick + 4 * unit;
        out.path(
                List.of(
                        new Move(bar.left(), top),
                        new To(bar.right(), top),
                        new To(bar.right(), low),
                        new To(bar.right() - foot, top + thick),
                        new To(bar.left() + foot, top + thick),
                        new To(bar.left(), low),
                        new Close()),
                out.colour(ink),
                null,
                id);
    }

    private void ring(Bar bar) {
        double gap = 3 * unit;
        out.box(
                bar.farLeft() - gap,
                bar.top() - gap,
                bar.farRight() - bar.farLeft() + 2 * gap,
                bar.height() + 2 * gap,
                (Measures.BAR_RADIUS + 3) * unit,
                null,
                out.stroke(Token.ACCENT, 2 * unit),
                bar.row().id());
    }
}
