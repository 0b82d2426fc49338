package dev.trajectory.ui.roadmap;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.draw.roadmap.RoadmapPicture;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.file.ViewPreferences;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.beside.Peek;
import dev.trajectory.ui.beside.Why;
import dev.trajectory.ui.chunk.ChunkKeys;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The roadmap: an outline of chunks beside their bars on a timeline.
public final class RoadmapView implements View {

    private final Desk desk;
    private final RoadmapCamera camera = new RoadmapCamera();
    private final RoadmapSurface surface;
    private final Chosen chosen;
    private final RoadmapBar bar;
    private final RoadmapKeys keys;
    private final FoldKeys folds;
    private final CellKeys cells;
    private final RowOrder rowOrder;
    private final RowKeys rows;
    private final DateKeys dates;
    private final ShiftKeys shifts;
    private final LinkKeys links;
    private final Why why;
    private final Peek peek;
    private final RoadmapMenus menus;
    private final OutlineCursor cursor;
    private final SpokenBars spoken;
    private final RowMark mark;
    private final RoadmapMouse mouse;

    public RoadmapView(Desk desk) {
        this.desk = desk;
        this.surface = new RoadmapSurface(desk, camera);
        this.chosen = new Chosen(camera, surface);
        this.rowOrder = new RowOrder(desk, camera, surface);
        this.bar = new RoadmapBar(desk, camera, surface, rowOrder, this::actions);
        this.keys = new RoadmapKeys(desk, camera, surface, chosen);
        this.folds = new FoldKeys(desk, camera, surface, chosen);
        this.rows = new RowKeys(desk, surface, chosen, rowOrder);
        this.dates = new DateKeys(desk, chosen);
        this.shifts = new ShiftKeys(desk, chosen);
        this.links = new LinkKeys(desk, surface, chosen);
        this.why = new Why(desk, surface);
        this.peek = new Peek(desk, surface);
        this.spoken = new SpokenBars(desk, surface);
        this.mark = new RowMark(desk, camera, surface, chosen, spoken);
        this.cursor = new OutlineCursor(surface, chosen);
        EntryLine entry = new EntryLine(desk, camera, surface, rowOrder, bar::showAll);
        new FirstChunk(desk, surface, () -> entry.open(null, false));
        this.cells = new CellKeys(desk, camera, surface, cursor, entry);
        ColumnHeads heads = new ColumnHeads(desk, camera, surface);
        this.menus = new RoadmapMenus(desk, camera, surface, entry, heads, this::actions);
        BarTip tip = new BarTip(desk, surface);
        RoadmapMouse.Wishes wishes = new RoadmapMouse.Wishes(this::closeCards, why::open);
        this.mouse = new RoadmapMouse(desk, camera, surface, cursor, heads, menus, tip, wishes);
        surface.setFocusTraversable(true);
        surface.setId("roadmap");
        surface.onFrame(_ -> bar.showScale());
        desk.appearance().rows().subscribe(tall -> {
            camera.rows(tall);
            surface.redraw();
        });
        desk.textSize().subscribe(percent -> {
            camera.unit(percent.intValue() / 100.0);
            surface.redraw();
        });
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
        actions.addAll(mark.actions());
        actions.addAll(folds.actions());
        actions.addAll(cells.actions());
        actions.addAll(rows.actions());
        actions.addAll(links.actions());
        actions.addAll(dates.actions());
        actions.addAll(shifts.actions());
        actions.add(Action.of("columns", "Shortcut+Alt+C", this::columns));
        actions.addAll(bar.actions());
        actions.addAll(new ChunkKeys(desk, chosen::inTurn, this::why).actions());
        actions.add(Action.onCanvas("peek", "Space", chosen::any, this::peek));
        actions.add(Action.onCanvas("details", "Alt+Enter", chosen::any, desk.host()::details));
        return actions;
    }

    @Override
    public void show(Snapshot snapshot) {
        camera.select(chunks(snapshot.selection()));
        camera.optionName(snapshot.option() == null ? "" : snapshot.option().name());
        surface.show(snapshot);
        spoken.show(snapshot);
        mark.show(snapshot);
        peek.follow(chosen.last());
        bar.filter();
    }

    /// Answers why a chunk starts when it does, beside its bar.
    public void why(ChunkId chunk) {
        reveal(chunk);
        peek.close();
        why.open(chunk);
    }

    /// Opens what can be done with the column that the cursor is in.
    private void columns() {
        RoadmapChart.Box head = surface.chart().head(cursor.column());
        if (head != null) {
            Point2D at = surface.localToScreen(head.x(), head.bottom());
            menus.of(new Hit.ColumnHead(cursor.column())).show(surface, at.getX(), at.getY());
        }
    }

    private void peek() {
        ChunkId chunk = chosen.last();
        if (chunk != null) {
            why.close();
            peek.toggle(chunk);
        }
    }

    private boolean closeCards() {
        boolean was = why.close();
        return peek.close() || was;
    }

    @Override
    public boolean takesLetters() {
        return cells.takesLetters();
    }

    @Override
    public boolean stepBack() {
        return mouse.cancel() || links.close() || cells.close() || closeCards() || mark.close();
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
    public boolean reveal(Id id) {
        return switch (id) {
            case ChunkId chunk -> {
                bar.showAll(chunk);
                surface.reveal(chunk);
                yield surface.chart().row(chunk) != null;
            }
            case OrganisationId organisation -> revealLane(organisation);
            default -> false;
        };
    }

    /// Unfolds the lane of an organisation and brings it into sight; false where it has none.
    private boolean revealLane(OrganisationId organisation) {
        boolean hasLane = camera.viewport().grouping() == Viewport.Grouping.ORGANISATION
                && desk.plan().chunks().stream().anyMatch(chunk -> organisation.equals(chunk.owner()));
        if (hasLane) {
            camera.unfold(organisation);
            surface.draw().order().stream()
                    .filter(chunk ->
                            organisation.equals(desk.plan().chunks().get(chunk).owner()))
                    .findFirst()
                    .ifPresent(Sight.of(camera, surface)::row);
        }
        return hasLane;
    }

    @Override
    public @Nullable Supplier<Picture> picture() {
        Outlook outlook = desk.snapshot().outlook();
        Viewport whole = camera.whole();
        Theme theme = desk.theme().get();
        return () -> RoadmapPicture.of(outlook, whole, theme, desk.words().locale());
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
}
