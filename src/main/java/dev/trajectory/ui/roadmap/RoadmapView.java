package dev.trajectory.ui.roadmap;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.file.ViewPreferences;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The roadmap: an outline of chunks beside their bars on a timeline.
public final class RoadmapView implements View {

    private final RoadmapCamera camera = new RoadmapCamera();
    private final RoadmapSurface surface;
    private final RoadmapBar bar;
    private final RoadmapKeys keys;
    private final Why why;
    private final SpokenBars spoken;
    private final RoadmapMouse mouse;
    private final OutlineKeys outline;

    public RoadmapView(Desk desk) {
        this.surface = new RoadmapSurface(desk, camera);
        this.bar = new RoadmapBar(desk, camera, surface);
        this.keys = new RoadmapKeys(desk, camera, surface);
        this.why = new Why(desk, surface);
        this.spoken = new SpokenBars(desk, surface);
        OutlineCursor cursor = new OutlineCursor(camera, surface);
        this.outline = new OutlineKeys(desk, camera, surface, cursor);
        this.mouse =
                new RoadmapMouse(desk, camera, surface, why, cursor, outline, new BarTip(surface, spoken::sentence));
        surface.setFocusTraversable(true);
        surface.setId("roadmap");
        surface.onFrame(_ -> bar.showScale());
        desk.textPercent().subscribe(percent -> {
            camera.unit(percent.intValue() / 100.0);
            surface.redraw();
        });
    }

    @Override
    public String id() {
        return "roadmap";
    }

    @Override
    public char letter() {
        return 'R';
    }

    @Override
    public String icon() {
        return "fltral-data-bar-horizontal-24";
    }

    @Override
    public String iconWhenHere() {
        return "fltfal-data-bar-horizontal-24";
    }

    @Override
    public Region node() {
        return surface;
    }

    @Override
    public List<Node> bar() {
        return bar.nodes();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(keys.actions());
        actions.addAll(outline.actions());
        actions.addAll(bar.actions());
        actions.add(Action.onCanvas("why", "W", () -> chosen() != null, this::why));
        return actions;
    }

    @Override
    public void show(Snapshot snapshot) {
        camera.select(chunks(snapshot.selection()));
        camera.optionName(snapshot.option() == null ? "" : snapshot.option().name());
        surface.show(snapshot);
        spoken.show(snapshot);
        bar.filter();
    }

    private @Nullable ChunkId chosen() {
        ChunkId last = null;
        for (ChunkId id : camera.viewport().selection()) {
            last = id;
        }
        return last;
    }

    /// Asks how to break the chunk selected down.
    public void split() {
        outline.split();
    }

    /// Answers why the chunk selected starts when it does.
    public void why() {
        ChunkId chunk = chosen();
        if (chunk != null) {
            Sight.of(camera, surface).reveal(chunk);
            surface.draw();
            why.open(chunk);
        }
    }

    @Override
    public boolean takesLetters() {
        return outline.takesLetters();
    }

    @Override
    public boolean stepBack() {
        return mouse.cancel() || outline.close() || why.close();
    }

    private static Set<ChunkId> chunks(Set<Id> selection) {
        Set<ChunkId> chunks = new LinkedHashSet<>();
        selection.forEach(id -> {
            if (id instanceof ChunkId chunk) {
                chunks.add(chunk);
            }
        });
        return chunks;
    }

    @Override
    public void reveal(Id id) {
        if (id instanceof ChunkId chunk) {
            Sight.of(camera, surface).reveal(chunk);
        }
    }

    @Override
    public void focus() {
        surface.requestFocus();
    }

    /// Arranges the roadmap as it was, and has told what is arranged from now on whenever it is otherwise.
    public void remember(ViewPreferences before, Consumer<ViewPreferences> keep) {
        RoadmapMemory.arrange(camera, before);
        bar.showGrouping();
        AtomicReference<ViewPreferences> last = new AtomicReference<>(RoadmapMemory.of(before, camera.viewport()));
        surface.onFrame(_ -> {
            ViewPreferences now = RoadmapMemory.of(before, camera.viewport());
            if (!now.equals(last.getAndSet(now))) {
                keep.accept(now);
            }
        });
        surface.redraw();
    }

    /// Sets how tall rows are.
    public void rows(Viewport.Rows rows) {
        camera.rows(rows);
        surface.redraw();
    }
}
