package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.page.Box;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Drags the right edge of a bar: it takes longer or less long, in weeks, or with Alt in working days.
final class StretchChunkGesture implements Gesture {

    private final Desk desk;
    private final RoadmapSurface surface;
    private final Chunk chunk;
    private final Grip from;
    private final DragPreview preview;
    private @Nullable Edit edit;

    StretchChunkGesture(Desk desk, RoadmapSurface surface, ChunkId stretched, MouseEvent at) {
        this.desk = desk;
        this.surface = surface;
        this.chunk = desk.plan().chunks().get(stretched);
        this.from = Grip.at(surface, at.getX(), at.getY());
        this.preview = new DragPreview(desk, surface, List.of(chunk.id()));
    }

    @Override
    public void drag(MouseEvent event) {
        double days = (event.getX() - from.x()) / surface.chart().perDay();
        WorkSpan duration = event.isAltDown() ? inDays(days) : inWeeks(days);
        List<ChunkId> one = List.of(chunk.id());
        edit = duration.equals(chunk.duration()) ? null : new ChangeChunks<>(one, ChunkField.DURATION, duration);
        preview.move(0, 0, calendarDays(duration) * surface.chart().perDay());
        String words = duration.unit() == WorkSpan.Unit.WEEKS ? "drag.weeks" : "drag.days";
        preview.show(edit, desk.words().say(words, duration.amount()), event.getX(), event.getY());
    }

    private int daysAWeek() {
        return desk.plan().settings().workingDays().daysAWeek();
    }

    /// How many days longer that is than what it takes now, days off among them.
    private double calendarDays(WorkSpan duration) {
        int more = duration.workingDays(daysAWeek()) - chunk.duration().workingDays(daysAWeek());
        return more * 7.0 / daysAWeek();
    }

    private WorkSpan inWeeks(double days) {
        double weeks = chunk.duration().workingDays(daysAWeek()) / (double) daysAWeek() + days / 7;
        return WorkSpan.weeks(Math.clamp(Math.round(weeks), 1, 520));
    }

    private WorkSpan inDays(double days) {
        double working = chunk.duration().workingDays(daysAWeek()) + days * daysAWeek() / 7;
        return WorkSpan.days(Math.clamp(Math.round(working), 1, 3_640));
    }

    @Override
    public Box scrolled() {
        return surface.area();
    }

    @Override
    public void drop(MouseEvent event) {
        drag(event);
        preview.perform(edit);
    }

    @Override
    public void cancel() {
        preview.close();
    }
}
