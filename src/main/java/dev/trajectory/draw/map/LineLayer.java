package dev.trajectory.draw.map;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.PromiseLook;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Shape.Step;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Route;
import dev.trajectory.draw.page.Route.Point;
import dev.trajectory.schedule.PromiseNow.Standing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The lines: the critical path by weight, promises by colour, dashes and a sign, all others at rest.
final class LineLayer {

    private static final double RESTING = 0.6;
    private static final double ASIDE = 0.25;

    /// How far along a line it says how many dependencies it stands for, and how large: not where its sign is.
    private static final double BESIDE = 0.25;

    private static final double WAYS = 11;

    /// From afar there are no arrows and signs.
    private static final double SIGNED = 0.3;

    private final MapScene scene;
    private final MapCamera camera;
    private final MapLook look;
    private final Drawing out;
    private final double px;

    LineLayer(MapScene scene, MapCamera camera, MapLook look, Drawing out) {
        this.scene = scene;
        this.camera = camera;
        this.look = look;
        this.out = out;
        this.px = Math.max(0.5, camera.scale()) * scene.layout().sizes().factor();
    }

    /// All lines in sight, those that matter over those that do not.
    void draw() {
        Map<Rank, List<DrawnLine>> ranked = new EnumMap<>(Rank.class);
        for (DrawnLine line : scene.lines()) {
            if (camera.sees(line.bounds())) {
                ranked.computeIfAbsent(rank(line), _ -> new ArrayList<>()).add(line);
            }
        }
        boolean isFar = camera.isFar(scene.layout().sizes());
        ranked.forEach((rank, lines) -> {
            if (isFar) {
                together(lines, rank);
            } else {
                lines.forEach(line -> draw(line, rank));
            }
        });
    }

    /// From afar all that are drawn alike are one path, straight from column to column: there no bend can be seen,
    /// and a painter is done sooner with one path of a thousand lines than with a thousand paths.
    private void together(List<DrawnLine> lines, Rank rank) {
        SequencedMap<Stroke, List<Step>> paths = new LinkedHashMap<>();
        for (DrawnLine line : lines) {
            List<Step> path = paths.computeIfAbsent(stroke(line, rank), _ -> new ArrayList<>());
            List<Point> points = line.route().points();
            for (int at = 0; at < points.size(); at += 3) {
                double x = camera.x(points.get(at).x());
                double y = camera.y(points.get(at).y());
                path.add(at == 0 ? new Step.Move(x, y) : new Step.To(x, y));
            }
        }
        paths.forEach((stroke, path) -> out.path(path, null, stroke, null));
    }

    /// From the back to the front.
    private enum Rank {
        ASIDE,
        RESTING,
        STRONG,
        CHOSEN
    }

    private Rank rank(DrawnLine drawn) {
        if (drawn.line().equals(look.line())) {
            return Rank.CHOSEN;
        }
        if (look.isAside(drawn.line())) {
            return Rank.ASIDE;
        }
        return isCritical(drawn)
                        || (look.critical() && drawn.next())
                        || look.isNear(drawn.line())
                        || (look.promises() && drawn.isInTrouble())
                ? Rank.STRONG
                : Rank.RESTING;
    }

    private boolean isCritical(DrawnLine drawn) {
        return look.critical() && drawn.critical();
    }

    private void draw(DrawnLine drawn, Rank rank) {
        @Nullable Standing promise = promise(drawn);
        Stroke stroke = stroke(drawn, rank);
        Colour colour = stroke.colour();
        Route route = drawn.route();
        out.path(route.steps(at -> new Route.Point(camera.x(at.x()), camera.y(at.y()))), null, stroke, null);
        if (camera.scale() >= SIGNED) {
            out.path(head(route, (isCritical(drawn) ? 8 : 6) * px), colour, null, null);
            if (drawn.ways() > 1) {
                ways(drawn, colour);
            }
            if (promise != null) {
                Point at = route.middle();
                PromiseLook.of(promise)
                        .sign(
                                out,
                                camera.x(at.x()),
                                camera.y(at.y()),
                                Math.max(8 * px, leastSign()),
                                colour,
                                scene.words().asked());
            }
        }
    }

    private @Nullable Standing promise(DrawnLine drawn) {
        return look.promises() ? drawn.promise() : null;
    }

    private Stroke stroke(DrawnLine drawn, Rank rank) {
        @Nullable Standing promise = promise(drawn);
        boolean critical = isCritical(drawn);
        Colour full = rank == Rank.CHOSEN
                ? out.colour(Token.ACCENT)
                : out.colour(critical && !drawn.isInTrouble() ? Token.CRITICAL : colour(promise));
        Colour colour = full.over(out.colour(Token.CANVAS), strength(rank));
        double width = (critical ? Measures.CRITICAL_PATH : width(rank)) * px;
        return new Stroke(colour, width, dashes(promise));
    }

    /// How many dependencies a line stands for, where that is not one.
    private void ways(DrawnLine drawn, Colour colour) {
        Point at = drawn.route().along(BESIDE);
        Lettering type = new Lettering(Typeface.SEMIBOLD, Math.max(WAYS * px, scene.least()));
        String said = scene.words().ways(drawn.ways());
        out.text(camera.x(at.x()), camera.y(at.y()), said, type, colour, Anchor.MIDDLE, out.colour(Token.CANVAS), null);
    }

    /// The question mark of a sign is a letter: it has to be read as far away as others.
    private double leastSign() {
        return scene.least() / PromiseLook.LETTER;
    }

    private static double strength(Rank rank) {
        return switch (rank) {
            case ASIDE -> ASIDE;
            case RESTING -> RESTING;
            case STRONG, CHOSEN -> 1;
        };
    }

    private static double width(Rank rank) {
        return switch (rank) {
            case ASIDE, RESTING -> 1.1;
            case STRONG -> 1.7;
            case CHOSEN -> 2.4;
        };
    }

    private static Token colour(@Nullable Standing state) {
        return state == null ? Token.INK_3 : PromiseLook.of(state).colour();
    }

    /// From afar dashes stay as long as they are near by: shorter ones would run together.
    private List<Double> dashes(@Nullable Standing state) {
        return state == null ? List.of() : PromiseLook.of(state).dashes(Math.max(1, px));
    }

    /// The arrow's head, along the way it comes.
    private List<Step> head(Route route, double length) {
        Point end = route.end();
        Point before = route.points().get(route.points().size() - 2);
        double angle = Math.atan2(end.y() - before.y(), end.x() - before.x());
        double x = camera.x(end.x());
        double y = camera.y(end.y());
        double cos = Math.cos(angle) * length;
        double sin = Math.sin(angle) * length;
        return List.of(
                new Step.Move(x, y),
                new Step.To(x - cos - sin * 0.5, y - sin + cos * 0.5),
                new Step.To(x - cos + sin * 0.5, y - sin - cos * 0.5),
                new Step.Close());
    }
}
