package dev.trajectory.ui.map;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.beside.Renaming;
import dev.trajectory.ui.beside.Why;
import dev.trajectory.ui.chunk.ChunkKeys;
import dev.trajectory.ui.chunk.NewChunkButton;
import dev.trajectory.ui.chunk.WholeKeys;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import dev.trajectory.ui.line.LineKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The dependency map.
public final class MapView implements View {

    private final MapSurface surface;
    private final MapBar bar;
    private final Button add;
    private final CameraKeys cameraKeys;
    private final WalkKeys walk;
    private final FocusKeys focus;
    private final MapMouse mouse;
    private final ChunkKeys chunks;
    private final Why why;
    private final Renaming renaming;
    private final WholeKeys wholes;
    private final MapEntry entry;
    private final LineKeys lines;
    private final SlipCard slip;
    private final ImpliedKeys implied;
    private final SpokenCards spoken;

    public MapView(Desk desk) {
        this.surface = new MapSurface(desk);
        this.cameraKeys = new CameraKeys(surface);
        this.walk = new WalkKeys(desk, surface);
        this.focus = new FocusKeys(desk, surface);
        this.why = new Why(desk, new MapGround(surface));
        this.renaming = new Renaming(desk, new MapGround(surface));
        this.wholes = new WholeKeys(
                desk, () -> Selected.all(surface), new MapGround(surface)::order, () -> Viewport.Grouping.ORGANISATION);
        this.entry = new MapEntry(desk, surface);
        this.chunks = new ChunkKeys(desk, () -> Selected.all(surface), why::open);
        this.bar = new MapBar(desk, surface, focus);
        this.add = new NewChunkButton(desk.words(), "map.new", this::actions).small();
        this.spoken = new SpokenCards(desk, surface);
        this.lines = new LineKeys(desk, new MapGround(surface), () -> Selected.all(surface));
        this.mouse = new MapMouse(desk, surface, focus, lines, this::closeCards, this::actions);
        this.slip = new SlipCard(desk, surface);
        this.implied = new ImpliedKeys(desk, surface);
        surface.setFocusTraversable(true);
        surface.setId("map");
    }

    /// Whether what is shown is what is wished for, and nothing is being laid out.
    public boolean isMade() {
        return surface.scene() != null && !surface.isLaying();
    }

    @Override
    public Region node() {
        return surface;
    }

    @Override
    public List<Node> bar() {
        List<Node> nodes = new ArrayList<>(List.of(add));
        nodes.addAll(bar.nodes());
        return nodes;
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(walk.actions());
        actions.addAll(focus.actions());
        actions.addAll(chunks.actions());
        actions.add(Action.onCanvas("map.new", "N", () -> true, entry::open));
        actions.addAll(lines.actions(LineKeys.Letters.PLAIN));
        actions.addAll(wholes.actions());
        actions.add(renaming.action(() -> Selected.last(surface)));
        actions.addAll(cameraKeys.actions());
        actions.addAll(bar.actions());
        actions.addAll(implied.actions());
        actions.add(Action.onCanvas("map.slip", "S", this::hasSelection, slip::type));
        actions.add(Action.onCanvas("map.slipCard", "Space", () -> true, slip::toggle));
        return actions;
    }

    private boolean hasSelection() {
        return Selected.last(surface) != null;
    }

    @Override
    public void show(Snapshot snapshot) {
        surface.show(snapshot);
        lines.show(snapshot);
        bar.show();
        spoken.show();
    }

    @Override
    public boolean reveal(Id id) {
        return id instanceof ChunkId chunk && surface.reveal(chunk);
    }

    @Override
    public @Nullable Supplier<Picture> picture() {
        return surface.picture();
    }

    @Override
    public void focus() {
        surface.requestFocus();
    }

    @Override
    public boolean takesLetters() {
        return false;
    }

    /// Takes away what is open beside a card; false when nothing is.
    private boolean closeCards() {
        boolean wasRenaming = renaming.close();
        boolean was = why.close();
        return entry.close() || was || wasRenaming;
    }

    @Override
    public boolean stepBack() {
        return mouse.cancel() || lines.close() || closeCards() || surface.cancel() || walk.leaveLine() || focus.leave();
    }
}
