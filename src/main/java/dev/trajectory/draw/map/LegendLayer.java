package dev.trajectory.draw.map;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Glyphs;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.PromiseLook;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.schedule.PromiseNow.Standing;

/// What the lines and cards on the map mean: of each kind that there is, at the foot of the picture.
final class LegendLayer {

    private static final double MARGIN = 24;
    private static final double SAMPLE = 28;
    private static final double GAP = 20;

    private final MapScene scene;
    private final MapCamera camera;
    private final Drawing out;
    private final PageStyle style;
    private final Lettering letters;
    private double x;
    private final double y;

    LegendLayer(MapScene scene, MapCamera camera, Drawing out) {
        this.scene = scene;
        this.camera = camera;
        this.out = out;
        this.style = scene.style();
        this.letters = style.lettering(TextRole.CAPTION);
        this.x = style.px(MARGIN);
        this.y = camera.height() - style.px(18);
    }

    void draw(MapLook look) {
        double high = style.px(34);
        out.fill(0, camera.height() - high, camera.width(), high, out.colour(Token.CANVAS), null);
        MapKinds kinds = scene.kinds();
        if (look.critical() && kinds.critical()) {
            line(
                    out.stroke(Token.CRITICAL, style.px(Measures.CRITICAL_PATH)),
                    scene.words().legend("critical"));
        }
        if (look.critical() && kinds.next()) {
            line(out.stroke(Token.INK_3, style.px(1.7)), scene.words().legend("next"));
        }
        if (look.promises()) {
            kinds.promises().forEach(this::promise);
        }
        if (kinds.inside()) {
            line(out.stroke(Token.INK_3, style.px(1.1)), scene.words().legend("dependency"));
        }
        if (kinds.unfunded()) {
            box(scene.words().legend("unfunded"));
        }
        if (kinds.findings()) {
            double radius = style.px(4.5);
            if (fits(radius * 2.4, scene.words().legend("findings"))) {
                Glyphs.warning(out, x + 1.2 * radius, y, radius, Token.WARN, null);
                label(radius * 2.4, scene.words().legend("findings"));
            }
        }
        if (kinds.goLives()) {
            double radius = style.px(4.5);
            if (fits(radius * 2, scene.words().legend("goLive"))) {
                out.add(new Shape.Diamond(x + radius, y, radius, out.colour(Token.INK), null, null));
                label(radius * 2, scene.words().legend("goLive"));
            }
        }
    }

    private boolean fits(double sample, String text) {
        return x + sample + style.px(8) + letters.width(text) <= camera.width() - style.px(MARGIN);
    }

    private void line(Stroke stroke, String text) {
        if (fits(style.px(SAMPLE), text)) {
            out.add(new Shape.Line(x, y, x + style.px(SAMPLE), y, stroke, null));
            label(style.px(SAMPLE), text);
        }
    }

    private void promise(Standing standing) {
        String text = scene.words().legend(standing.name());
        if (fits(style.px(SAMPLE), text)) {
            PromiseLook look = PromiseLook.of(standing);
            Stroke stroke = look.stroke(out, style.px(1.4), style.px(1));
            out.add(new Shape.Line(x, y, x + style.px(SAMPLE), y, stroke, null));
            look.sign(
                    out,
                    x + style.px(SAMPLE) / 2,
                    y,
                    style.px(7),
                    out.colour(look.colour()),
                    scene.words().asked());
            label(style.px(SAMPLE), text);
        }
    }

    private void box(String text) {
        if (fits(style.px(22), text)) {
            Stroke dashed = out.dashed(Token.LINE_STRONG, style.px(1.3), style.px(4), style.px(2.5));
            out.box(x, y - style.px(6), style.px(22), style.px(12), style.px(3), null, dashed, null);
            label(style.px(22), text);
        }
    }

    private void label(double sample, String text) {
        x += sample + style.px(8);
        out.text(x, y, text, letters, out.colour(Token.INK_2), Anchor.START, null, null);
        x += letters.width(text) + style.px(GAP);
    }
}
