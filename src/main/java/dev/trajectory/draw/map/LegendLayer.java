package dev.trajectory.draw.map;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Legend;
import dev.trajectory.draw.page.PageStyle;

/// What the lines and cards on the map mean: of each kind that there is, at the foot of the picture.
final class LegendLayer {

    private static final double MARGIN = 24;

    private final MapScene scene;
    private final MapCamera camera;
    private final Drawing out;

    LegendLayer(MapScene scene, MapCamera camera, Drawing out) {
        this.scene = scene;
        this.camera = camera;
        this.out = out;
    }

    void draw(MapLook look) {
        PageStyle style = scene.style();
        MapKinds kinds = scene.kinds();
        Legend legend = new Legend(style, out, scene.legend());
        if (look.critical() && kinds.critical()) {
            legend.line(out.stroke(Token.CRITICAL, style.px(Measures.CRITICAL_PATH)), "critical");
        }
        if (look.critical() && kinds.next()) {
            legend.line(out.stroke(Token.INK_3, style.px(1.7)), "next");
        }
        if (look.promises()) {
            kinds.promises().forEach(legend::promise);
        }
        if (kinds.inside()) {
            legend.line(out.stroke(Token.INK_3, style.px(1.1)), "dependency");
        }
        if (kinds.unfunded()) {
            legend.unfunded();
        }
        if (kinds.findings()) {
            legend.findings();
        }
        if (kinds.goLives()) {
            legend.goLive();
        }
        double width = camera.width() - 2 * style.px(MARGIN);
        double high = legend.height(width);
        out.fill(0, camera.height() - high, camera.width(), high, out.colour(Token.CANVAS), null);
        legend.draw(style.px(MARGIN), camera.height() - high, width);
    }
}
