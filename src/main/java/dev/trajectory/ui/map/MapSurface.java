package dev.trajectory.ui.map;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.map.MapCamera;
import dev.trajectory.draw.map.MapLayout;
import dev.trajectory.draw.map.MapLook;
import dev.trajectory.draw.map.MapPicture;
import dev.trajectory.draw.map.MapScene;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.edit.Implied;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.picture.PictureCanvas;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The map's canvas: draws at most once a frame, and only when something changed; what must be laid out anew is made
/// beside it, and what was shown stays until then.
final class MapSurface extends Region {

    /// Between a card brought into sight and what would cover it, in pixels.
    private static final double AIR = 16;

    private final Desk desk;
    private final PictureCanvas canvas;
    private final Pane overlay = new Pane();
    private final Remaking remaking;
    private final List<Runnable> onFrame = new ArrayList<>();
    private final List<Runnable> onScene = new ArrayList<>();
    private final List<Runnable> onSettle = new ArrayList<>();
    private Wish wish = Wish.FIRST;
    private MapLook look = MapLook.PLAIN;
    private @Nullable MapScene scene;
    private @Nullable MapCamera camera;
    private List<Implied> implied = List.of();
    private @Nullable Region cover;
    private boolean stale;

    MapSurface(Desk desk) {
        this.desk = desk;
        this.canvas = new PictureCanvas(desk.fonts());
        this.remaking = new Remaking(desk, this::take);
        overlay.setPickOnBounds(false);
        getChildren().addAll(canvas, overlay, remaking.card());
        getStyleClass().add("map");
        desk.theme().addListener(_ -> layOut());
        desk.textSize().addListener(_ -> layOut());
    }

    /// Where controls lie over the canvas.
    Pane overlay() {
        return overlay;
    }

    /// Has told each frame drawn.
    ///
    /// @return ends it
    Runnable onFrame(Runnable listener) {
        onFrame.add(listener);
        return () -> onFrame.remove(listener);
    }

    /// Has told when nothing is imagined any more: what somebody else asked for meanwhile may have been overtaken.
    void onSettle(Runnable listener) {
        onSettle.add(listener);
    }

    /// Nothing is imagined any more.
    void settle() {
        List.copyOf(onSettle).forEach(Runnable::run);
    }

    /// Has told each map made.
    void onScene(Runnable listener) {
        onScene.add(listener);
    }

    /// Shows a state of the plan.
    void show(Snapshot snapshot) {
        Set<ChunkId> selection = new LinkedHashSet<>();
        for (Id id : snapshot.selection()) {
            if (id instanceof ChunkId chunk) {
                selection.add(chunk);
            }
        }
        look = look.withSelection(selection);
        ChunkId focus = wish.focus();
        if (focus != null && !snapshot.plan().chunks().has(focus)) {
            wish = wish.with((ChunkId) null);
        }
        if (remaking.isDue(snapshot.outlook())) {
            layOut();
        } else {
            redraw();
        }
    }

    /// Wishes for something else.
    void wish(Wish changed) {
        if (!changed.equals(wish)) {
            wish = changed;
            layOut();
        }
    }

    Wish wish() {
        return wish;
    }

    /// Makes the map anew; where nobody looks, once somebody does.
    void layOut() {
        if (getScene() == null) {
            remaking.forget();
        } else {
            remaking.begin(wish);
            requestLayout();
        }
    }

    /// Gives up what is being laid out; false when nothing is.
    boolean cancel() {
        requestLayout();
        return remaking.cancel(wish);
    }

    /// Whether a map is being laid out.
    boolean isLaying() {
        return remaking.isUnderWay();
    }

    /// Shows a map just made; what was in the middle of attention stays where it was.
    private void take(Laying.Laid map) {
        implied = map.implied();
        MapScene before = scene;
        MapCamera seen = camera;
        MapScene made = map.scene();
        scene = made;
        ChunkId focus = wish.focus();
        if (focus != null && !made.layout().cards().containsKey(focus)) {
            wish = wish.with((ChunkId) null);
            focus = null;
        }
        DependencyLine line = look.line();
        if (line != null && !made.layout().routes().containsKey(line)) {
            look = look.withLine(null);
        }
        look = look.withFocus(focus, wish.faded() && wish.equals(map.wish()) ? map.near() : null);
        ChunkId anchor = anchor();
        Box was = before == null || anchor == null
                ? null
                : before.layout().cards().get(anchor);
        Box is = anchor == null ? null : made.layout().cards().get(anchor);
        if (seen == null) {
            camera = null;
        } else if (was != null && is != null) {
            camera = seen.moved((is.x() - was.x()) * seen.scale(), (is.y() - was.y()) * seen.scale());
        }
        for (Runnable listener : List.copyOf(onScene)) {
            listener.run();
        }
        redraw();
    }

    private @Nullable ChunkId anchor() {
        if (look.focus() != null) {
            return look.focus();
        }
        ChunkId last = null;
        for (ChunkId chunk : look.selection()) {
            last = chunk;
        }
        return last;
    }

    /// What is shown; null before the first map is made.
    @Nullable
    MapScene scene() {
        return scene;
    }

    @Nullable
    MapLayout map() {
        return scene == null ? null : scene.layout();
    }

    /// The dependencies that say nothing new, hidden or not.
    List<Implied> implied() {
        return implied;
    }

    MapLook look() {
        return look;
    }

    void look(MapLook changed) {
        if (!changed.equals(look)) {
            look = changed;
            redraw();
        }
    }

    /// What is seen of the map; null before the first map is made.
    @Nullable
    MapCamera camera() {
        MapScene shown = scene;
        if (camera == null && shown != null) {
            camera = FirstSight.of(shown, anchor(), wide(), high());
        }
        return camera;
    }

    void camera(MapCamera changed) {
        camera = changed;
        redraw();
    }

    private double wide() {
        return Math.max(1, Math.floor(getWidth()));
    }

    private double high() {
        return Math.max(1, Math.floor(getHeight()));
    }

    /// Draws anew with the next frame.
    void redraw() {
        stale = true;
        requestLayout();
    }

    /// Where a chunk's card is on the surface; null where it has none, or none yet.
    @Nullable
    Box card(ChunkId chunk) {
        MapCamera seen = camera();
        MapLayout map = map();
        Box box = map == null ? null : map.cards().get(chunk);
        return box == null || seen == null ? null : seen.box(box);
    }

    /// The chunk whose card is at a point; null where there is none.
    @Nullable
    ChunkId cardAt(double x, double y) {
        MapCamera seen = camera();
        MapLayout map = map();
        return map == null || seen == null || y < seen.head() ? null : map.cardAt(seen, x, y);
    }

    /// The chunk whose card has a sign of findings at a point; null where there is none.
    @Nullable
    ChunkId signAt(double x, double y) {
        MapCamera seen = camera();
        MapScene shown = scene();
        return shown == null || seen == null || y < seen.head() ? null : shown.signAt(seen, x, y);
    }

    /// The line at a point, or near it; null where there is none.
    @Nullable
    DependencyLine lineAt(double x, double y) {
        MapCamera seen = camera();
        MapLayout map = map();
        return map == null || seen == null || y < seen.head() ? null : map.lineAt(seen, x, y);
    }

    /// Something lies over the map for long: cards are brought into sight beside it.
    void cover(Region node) {
        cover = node;
    }

    /// Brings a card into sight, with some air around it; false where there is none of that chunk.
    boolean reveal(ChunkId chunk) {
        MapCamera seen = camera();
        MapLayout map = map();
        Box box = map == null ? null : map.cards().get(chunk);
        if (seen != null && box != null) {
            MapCamera there = seen.reaching(box);
            Box at = there.box(box);
            boolean covered = cover != null
                    && cover.isVisible()
                    && cover.getBoundsInParent().intersects(at.x(), at.y(), at.width(), at.height());
            camera(cover != null && covered ? there.moved(at.right() + AIR - cover.getLayoutX(), 0) : there);
        }
        return map == null || box != null;
    }

    @Override
    protected void layoutChildren() {
        double width = wide();
        double height = high();
        overlay.resizeRelocate(0, 0, width, height);
        remaking.card().place(width, height);
        if (remaking.isDue(desk.snapshot().outlook()) && !remaking.isUnderWay()) {
            layOut();
        }
        MapCamera seen = camera;
        if (seen != null && (seen.width() != width || seen.height() != height)) {
            camera = seen.resized(width, height);
            stale = true;
        }
        if (stale && scene != null) {
            draw(scene);
        }
    }

    private void draw(MapScene shown) {
        stale = false;
        MapCamera seen = camera();
        if (seen != null) {
            MapCamera headed = seen.headed(shown.style());
            camera = headed;
            canvas.show(MapPicture.of(shown, headed, look));
            for (Runnable listener : List.copyOf(onFrame)) {
                listener.run();
            }
        }
    }

    /// How the whole map is drawn, with what stands out on it now; null before it is laid out.
    @Nullable
    Supplier<Picture> picture() {
        MapScene whole = scene;
        MapLook marked = look.withPointed(null).withSelection(Set.of());
        return whole == null
                ? null
                : () -> MapPicture.of(whole, MapCamera.around(whole.layout(), whole.style()), marked);
    }
}
