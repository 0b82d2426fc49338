package dev.trajectory.ui.roadmap;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.chunk.ChunkKeys;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What keys do to dates on the roadmap: hold those of the next weeks, pin them, let go of them, make a milestone.
final class DateKeys {

    private static final int WEEKS = 8;

    private final Desk desk;
    private final Chosen chosen;

    DateKeys(Desk desk, Chosen chosen) {
        this.desk = desk;
        this.chosen = chosen;
    }

    List<Action> actions() {
        return List.of(
                Action.of("holdNext", "Shortcut+Shift+H", () -> true, this::holdNextWeeks),
                Action.onCanvas("pin", "P", chosen::any, this::pin),
                Action.onCanvas("unpin", "Shift+P", chosen::any, this::unpin),
                Action.onCanvas("milestone", "Shortcut+M", chosen::any, this::milestone));
    }

    private @Nullable Placement placement(ChunkId id) {
        return desk.snapshot().outlook().schedule().placement(id);
    }

    /// Holds all that start within eight weeks of the status date, and have not begun.
    private void holdNextWeeks() {
        LocalDate status = desk.plan().settings().statusDate();
        LocalDate from = status == null ? desk.plan().settings().planStart() : status;
        LocalDate to = from.plusWeeks(WEEKS);
        List<ChunkId> next = new ArrayList<>();
        Set<ChunkId> parents = desk.plan().parents();
        for (Chunk chunk : desk.plan().chunks()) {
            Placement placement = placement(chunk.id());
            if (placement != null
                    && !parents.contains(chunk.id())
                    && !chunk.progress().isStarted()
                    && !placement.start().isBefore(from)
                    && placement.start().isBefore(to)) {
                next.add(chunk.id());
            }
        }
        if (next.isEmpty()) {
            desk.host().say(desk.words().say("hold.none", desk.words().day(to)));
        } else {
            ChunkKeys.hold(desk, next);
            desk.host()
                    .sayDone(desk.words()
                            .say("hold.next", next.size(), desk.words().day(to)));
        }
    }

    private void pin() {
        List<Edit> edits = new ArrayList<>();
        for (ChunkId id : chosen.inRows()) {
            Placement placement = placement(id);
            if (placement != null) {
                edits.add(new ChangeChunks<>(List.of(id), ChunkField.PIN, placement.start()));
            }
        }
        if (!edits.isEmpty()) {
            desk.perform(new Together(edits.getFirst().label(), edits));
        }
    }

    private void unpin() {
        desk.perform(new ChangeChunks<@Nullable LocalDate>(chosen.inRows(), ChunkField.PIN, null));
    }

    private void milestone() {
        desk.perform(new ChangeChunks<>(chosen.inRows(), ChunkField.DURATION, WorkSpan.NIL));
    }
}
