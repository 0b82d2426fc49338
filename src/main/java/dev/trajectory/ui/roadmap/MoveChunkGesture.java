package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.edit.ByHand;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.TrancheId;
import dev.trajectory.model.WorkstreamId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.TooEarly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Drags bars: sideways to another start, up or down to another lane.
///
/// A bar dropped later is [Shifted]: it waits for that day; dropped with the shortcut key it is pinned there. Days
/// snap to weeks unless Alt is down.
final class MoveChunkGesture implements Gesture {

    private final Desk desk;
    private final RoadmapSurface surface;
    private final ChunkId grabbed;
    private final List<ChunkId> chunks;
    private final Grip from;
    private final Optional<Id> fromLane;
    private final DragPreview preview;
    private @Nullable Edit edit;
    private long days;

    /// @param chunks what is dragged, the one grabbed among them
    MoveChunkGesture(Desk desk, RoadmapSurface surface, ChunkId grabbed, List<ChunkId> chunks, MouseEvent at) {
        this.desk = desk;
        this.surface = surface;
        this.grabbed = grabbed;
        this.chunks = chunks;
        this.from = Grip.at(surface, at.getX(), at.getY());
        this.fromLane = lane(at.getY());
        this.preview = new DragPreview(desk, surface, chunks);
    }

    private Optional<Id> lane(double y) {
        RoadmapChart.LaneBox lane = surface.chart().laneAt(y);
        return lane == null ? Optional.empty() : lane.id();
    }

    @Override
    public void drag(MouseEvent event) {
        double moved = (event.getX() - from.x()) / surface.chart().perDay();
        days = event.isAltDown() ? Math.round(moved) : Math.round(moved / 7) * 7;
        Optional<Id> lane = lane(event.getY());
        List<Edit> edits = new ArrayList<>(shifted().edits(event.isShortcutDown()));
        if (lane.isPresent() && !lane.equals(fromLane)) {
            edits.addAll(toLane(lane.get()));
        }
        edit = edits.isEmpty() ? null : shifted().together(edits);
        double down = lane.equals(fromLane) ? 0 : event.getY() - from.y();
        preview.move(days * surface.chart().perDay(), down, 0);
        preview.show(edit, words(event, lane), event.getX(), event.getY());
    }

    private Shifted shifted() {
        return new Shifted(desk, chunks, days);
    }

    private @Nullable LocalDate target(ChunkId id) {
        return shifted().target(id);
    }

    private List<Edit> toLane(Id lane) {
        return switch (lane) {
            case OrganisationId owner -> ByHand.given(desk.plan(), chunks, owner);
            case WorkstreamId workstream -> List.of(new ChangeChunks<>(chunks, ChunkField.WORKSTREAM, workstream));
            case TrancheId tranche -> List.of(new ChangeChunks<>(chunks, ChunkField.TRANCHE, tranche));
            default -> throw new IllegalStateException("No lane is a " + lane.getClass());
        };
    }

    private String words(MouseEvent event, Optional<Id> lane) {
        LocalDate target = target(grabbed);
        String date = target == null
                ? ""
                : desk.words()
                        .say(
                                event.isShortcutDown() ? "drag.pin" : "drag.to",
                                desk.words().day(target));
        return lane.isPresent() && !lane.equals(fromLane)
                ? desk.words().say("drag.lane", date, desk.sentences().name(lane.get()))
                : date;
    }

    @Override
    public Box scrolled() {
        return surface.area();
    }

    @Override
    public void drop(MouseEvent event) {
        drag(event);
        Outlook seen = preview.outlook();
        LocalDate target = target(grabbed);
        if (edit == null || target == null) {
            preview.close();
            return;
        }
        Placement would = seen == null ? null : seen.schedule().placement(grabbed);
        Placement was = desk.snapshot().outlook().schedule().placement(grabbed);
        if (would != null && was != null && would.start().isAfter(target)) {
            TooEarly early = TooEarly.of(grabbed, target, seen);
            if (early != null) {
                early.sayDropped(desk);
            }
            if (would.start().equals(was.start())
                    && chunks.size() == 1
                    && lane(event.getY()).equals(fromLane)) {
                preview.close();
                return;
            }
        }
        preview.perform(edit);
    }

    @Override
    public void cancel() {
        preview.close();
    }
}
