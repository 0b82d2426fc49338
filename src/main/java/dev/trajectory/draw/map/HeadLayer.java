package dev.trajectory.draw.map;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.model.Organisation;
import java.util.List;

/// The grounds behind the cards, and the heads over them, which stay at the edge of the picture when the map is moved.
final class HeadLayer {

    private final MapScene scene;
    private final MapCamera camera;
    private final Drawing out;
    private final PageStyle style;

    HeadLayer(MapScene scene, MapCamera camera, Drawing out) {
        this.scene = scene;
        this.camera = camera;
        this.out = out;
        this.style = scene.style();
    }

    /// What lies behind everything: lanes, and the column of what is in focus.
    void grounds(MapLook look) {
        boolean tinted = false;
        for (MapLayout.Lane lane : scene.layout().lanes()) {
            double top = camera.y(lane.top());
            double height = lane.height() * camera.scale();
            if (tinted) {
                out.fill(0, top, camera.width(), height, out.colour(Token.HEAD), null);
            }
            out.horizontal(top, 0, camera.width(), out.stroke(Token.LINE_SOFT, 1), null);
            tinted = !tinted;
        }
        Box focused = look.focus() == null ? null : scene.layout().cards().get(look.focus());
        if (focused != null) {
            Box at = camera.box(focused);
            double air = scene.layout().sizes().gutter() * camera.scale() / 3;
            out.fill(
                    at.x() - air,
                    camera.head(),
                    at.width() + 2 * air,
                    camera.height() - camera.head(),
                    out.colour(Token.ACCENT_SOFT),
                    null);
        }
    }

    /// The heads, over everything.
    void heads() {
        loose();
        lanes();
        out.fill(0, 0, camera.width(), camera.head(), out.colour(Token.CANVAS), null);
        Lettering name = style.lettering(TextRole.CAPTION).in(Typeface.SEMIBOLD);
        Lettering count = style.lettering(TextRole.CAPTION);
        List<MapLayout.Column> columns = scene.layout().columns();
        double width = scene.layout().sizes().card() * camera.scale();
        for (int step = 0; step < columns.size(); step++) {
            double x = camera.x(columns.get(step).x());
            if (x + width < 0 || x > camera.width()) {
                continue;
            }
            double middle = camera.head() * 0.5;
            String chunks = Integer.toString(columns.get(step).chunks().size());
            double room = width - count.width(chunks) - style.px(8);
            String said = scene.words().step(step);
            String text = name.width(said) <= room ? said : Integer.toString(step);
            if (name.width(text) <= room) {
                out.text(x, middle, text, name, out.colour(Token.INK_2), Anchor.START, null, null);
                out.text(x + width, middle, chunks, count, out.colour(Token.INK_3), Anchor.END, null, null);
            } else if (width >= name.width(text)) {
                out.text(x + width / 2, middle, text, name, out.colour(Token.INK_2), Anchor.MIDDLE, null, null);
            }
            out.horizontal(camera.head() - style.px(6), x, x + width, out.stroke(Token.LINE, 1), null);
        }
    }

    private void loose() {
        Box loose = scene.layout().loose();
        if (loose != null) {
            Lettering name = style.lettering(TextRole.CAPTION).in(Typeface.SEMIBOLD);
            Box at = camera.box(loose);
            int count = scene.layout().cards().size()
                    - scene.layout().columns().stream()
                            .mapToInt(column -> column.chunks().size())
                            .sum();
            double high = scene.layout().sizes().head() * camera.scale();
            out.horizontal(at.y(), at.x(), at.right(), out.stroke(Token.LINE, 1), null);
            if (high >= name.size()) {
                out.text(
                        at.x(),
                        at.y() + high / 2,
                        scene.words().loose(count),
                        name,
                        out.colour(Token.INK_2),
                        Anchor.START,
                        null,
                        null);
            }
        }
    }

    /// Each lane's organisation, at the left edge, as far as the lane is seen.
    private void lanes() {
        Lettering letters = style.lettering(TextRole.SMALLEST).in(Typeface.SEMIBOLD);
        for (MapLayout.Lane lane : scene.layout().lanes()) {
            double top = camera.y(lane.top());
            double bottom = top + lane.height() * camera.scale();
            if (bottom < camera.head() || top > camera.height() || bottom - top < letters.size()) {
                continue;
            }
            Livery livery = scene.livery(lane.organisation());
            Organisation organisation = scene.outlook().plan().organisations().find(lane.organisation());
            String code = organisation == null ? scene.words().noLane() : organisation.code();
            double width = letters.width(code) + style.px(10);
            double height = Math.min(bottom - top, letters.size() * 1.6);
            double y = Math.clamp(camera.head() + style.px(3), top, Math.max(top, bottom - height));
            y = Math.max(y, top);
            out.add(new Shape.Rect(style.px(4), y, width, height, style.px(3), livery.solid(), null, null));
            out.text(
                    style.px(4) + width / 2,
                    y + height / 2,
                    code,
                    letters,
                    livery.onSolid(),
                    Anchor.MIDDLE,
                    null,
                    null);
        }
    }
}
