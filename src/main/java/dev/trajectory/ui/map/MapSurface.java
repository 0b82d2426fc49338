package dev.trajectory.ui.map;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.map.MapCamera;
import dev.trajectory.draw.map.MapLayout;
import dev.trajectory.draw.map.MapLook;
import dev.trajectory.draw.map.MapPicture;
import dev.trajectory.draw.map.MapScene;
import dev.trajectory.draw.map.MapSight;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.edit.Implied;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.picture.PictureSurface;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The map's picture: what must be laid out anew is made beside it, and what was shown stays until then.
final class MapSurface extends PictureSurface {

    private final Desk desk;
    private final Remaking remaking;
    private final List<Runnable> onScene = new ArrayList<>();
    private final List<Runnable> onSettle = new ArrayList<>();
    private Wish wish = Wish.FIRST;
    private MapLook look = MapLook.PLAIN;
    private @Nullable MapScene scene;
    private @Nullable MapCamera camera;
    private List<Implied> implied = List.of();
    private @Nullable Region cover;

    MapSurface(Desk desk) {
        super(desk.fonts());
        this.desk = desk;
        this.remaking = new Remaking(desk, this::take);
        getChildren().add(remaking.card());
        getStyleClass().add("map");
        desk.theme().addListener(_ -> layOut());
        desk.textSize().addListener(_ -> layOut());
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
        look = look.withSelection(snapshot.chunks());
        wish = wish.among(snapshot.plan().chunks()::has);
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
        MapSight before = camera == null ? null : sight();
        MapScene made = map.scene();
        implied = map.implied();
        scene = made;
        wish = wish.among(made.layout().cards()::containsKey);
        Set<ChunkId> near = wish.faded() && wish.equals(map.wish()) ? map.near() : null;
        look = look.on(made.layout()).withFocus(wish.focus(), near);
        camera = before == null ? null : before.onto(made, look.anchor());
        List.copyOf(onScene).forEach(Runnable::run);
        redraw();
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

    /// What is seen of it; null before the first map is made.
    private @Nullable MapSight sight() {
        MapScene shown = scene;
        MapCamera seen = camera();
        return shown == null || seen == null ? null : new MapSight(shown, seen);
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

    /// Which part of the map is seen; null before the first map is made.
    @Nullable
    MapCamera camera() {
        MapScene shown = scene;
        if (camera == null && shown != null) {
            camera = FirstSight.of(shown, look.anchor(), wide(), high());
        }
        return camera;
    }

    void camera(MapCamera changed) {
        camera = changed;
        redraw();
    }

    /// Where a chunk's card is on the surface; null where it has none, or none yet.
    @Nullable
    Box card(ChunkId chunk) {
        MapSight seen = sight();
        return seen == null ? null : seen.card(chunk);
    }

    /// The chunk whose card is at a point; null where there is none.
    @Nullable
    ChunkId cardAt(double x, double y) {
        MapSight seen = sight();
        return seen == null ? null : seen.cardAt(x, y);
    }

    /// The chunk whose card has a sign of findings at a point; null where there is none.
    @Nullable
    ChunkId signAt(double x, double y) {
        MapSight seen = sight();
        return seen == null ? null : seen.signAt(x, y);
    }

    /// The line at a point, or near it; null where there is none.
    @Nullable
    DependencyLine lineAt(double x, double y) {
        MapSight seen = sight();
        return seen == null ? null : seen.lineAt(x, y);
    }

    /// Something lies over the map for long: cards are brought into sight beside it.
    void cover(Region node) {
        cover = node;
    }

    private @Nullable Box covered() {
        Bounds at = cover == null || !cover.isVisible() ? null : cover.getBoundsInParent();
        return at == null ? null : new Box(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }

    /// Brings a card into sight, with some air around it; false where there is none of that chunk.
    boolean reveal(ChunkId chunk) {
        MapSight seen = sight();
        Box box = seen == null ? null : seen.scene().layout().cards().get(chunk);
        if (seen != null && box != null) {
            camera(seen.reaching(box, covered()));
        }
        return seen == null || box != null;
    }

    @Override
    protected boolean fit(double width, double height) {
        remaking.card().place(width, height);
        if (remaking.isDue(desk.snapshot().outlook()) && !remaking.isUnderWay()) {
            layOut();
        }
        MapCamera seen = camera;
        boolean isOther = seen != null && (seen.width() != width || seen.height() != height);
        camera = seen == null ? null : seen.resized(width, height);
        return isOther;
    }

    @Override
    protected @Nullable Picture drawn() {
        MapSight seen = sight();
        if (seen == null) {
            return null;
        }
        MapCamera headed = seen.camera().headed(seen.scene().style());
        camera = headed;
        return MapPicture.of(seen.scene(), headed, look);
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
