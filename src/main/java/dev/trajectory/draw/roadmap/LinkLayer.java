package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Glyphs;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.PromiseLook;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.Token;
import dev.trajectory.model.ChunkId;
import dev.trajectory.schedule.PromiseNow.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines from bar to bar: the critical path by weight, all others at rest. They belong to nobody, so that a click
/// on a bar that one crosses means the bar.
final class LinkLayer {

    /// Links at rest are this faint; hovering or selecting an end brings them up.
    private static final double RESTING = 0.42;

    /// And this faint while a chunk they do not belong to is pointed at.
    private static final double ASIDE = 0.15;

    private LinkLayer() {}

    static void draw(RoadmapLayout layout, Drawing out, List<Links.Link> links, boolean chains) {
        for (Links.Link link : links) {
            if (chains == (link.weight() != Links.Weight.RESTING)) {
                link(layout, out, link);
            }
        }
    }

    private static void link(RoadmapLayout layout, Drawing out, Links.Link link) {
        double unit = layout.sizes().unit();
        switch (link.weight()) {
            case CRITICAL -> line(out, link, out.stroke(Token.CRITICAL, Measures.CRITICAL_PATH * unit), 7 * unit);
            case NEXT_CHAIN -> line(out, link, out.stroke(Token.INK_3, 1.4 * unit), 5.5 * unit);
            case RESTING -> resting(layout, out, link);
        }
    }

    private static void resting(RoadmapLayout layout, Drawing out, Links.Link link) {
        double unit = layout.sizes().unit();
        boolean near = isNear(layout.viewport(), link.waiting().id())
                || isNear(layout.viewport(), link.before().id());
        Standing standing = link.promise();
        boolean trouble = link.isInTrouble();
        double rest = layout.viewport().pointed() == null ? RESTING : ASIDE;
        Colour colour = out.colour(colour(standing)).withOpacity(near || trouble ? 1 : rest);
        double width = (near || trouble ? 1.5 : 1) * unit;
        line(out, link, new Stroke(colour, width, dashes(standing, unit)), 4.5 * unit);
        if (standing != null && trouble) {
            badge(out, link.route().middle(), standing, 4.5 * unit);
        }
    }

    private static boolean isNear(Viewport viewport, ChunkId end) {
        return viewport.selection().contains(end) || end.equals(viewport.pointed());
    }

    private static void line(Drawing out, Links.Link link, Stroke stroke, double arrow) {
        out.path(link.route().line(arrow * 0.8), null, stroke, null);
        out.path(link.route().head(arrow), stroke.colour(), null, null);
    }

    private static Token colour(@Nullable Standing standing) {
        return standing == null ? Token.LINE_STRONG : PromiseLook.of(standing).colour();
    }

    private static List<Double> dashes(@Nullable Standing standing, double unit) {
        return standing == null ? List.of() : PromiseLook.of(standing).dashes(unit);
    }

    private static void badge(Drawing out, LinkRoute.Corner at, Standing standing, double radius) {
        if (standing == Standing.AT_RISK) {
            Glyphs.warning(out, at.x(), at.y(), radius * 1.1, Token.WARN, null);
            return;
        }
        out.circle(at.x(), at.y(), radius, out.colour(Token.DANGER), null, null);
        Stroke mark = out.stroke(Token.CANVAS, radius * 0.3);
        if (standing == Standing.BROKEN) {
            Glyphs.cross(out, at.x(), at.y(), radius * 0.4, mark, null);
        } else {
            Glyphs.exclamation(out, at.x(), at.y(), radius * 0.55, mark, null);
        }
    }
}
