package dev.trajectory.ui.roadmap;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;

/// What keys do that dragging does: move chunks by weeks, and make them take longer or less long.
final class ShiftKeys {

    private static final int WEEK = 7;

    private final Desk desk;
    private final Chosen chosen;

    ShiftKeys(Desk desk, Chosen chosen) {
        this.desk = desk;
        this.chosen = chosen;
    }

    List<Action> actions() {
        return List.of(
                Action.onCanvas("later", "Shortcut+Right", chosen::any, () -> move(WEEK)),
                Action.onCanvas("sooner", "Shortcut+Left", chosen::any, () -> move(-WEEK)),
                Action.onCanvas("longer", "Shortcut+Shift+Right", chosen::any, () -> stretch(1)),
                Action.onCanvas("shorter", "Shortcut+Shift+Left", chosen::any, () -> stretch(-1)));
    }

    /// The chunks chosen that can be moved; it is said of others why they cannot.
    private List<Chunk> movable() {
        List<Chunk> movable = new ArrayList<>();
        for (ChunkId id : chosen.inRows()) {
            Chunk chunk = desk.plan().chunks().find(id);
            if (chunk == null) {
                continue;
            }
            if (desk.plan().parents().contains(id)) {
                desk.host().say(desk.words().say("drag.parent", chunk.title()));
            } else if (chunk.progress().isStarted()) {
                desk.host().refuse(new Refusal(Refusal.Reason.HAS_BEGUN, "", List.of(id), List.of()), desk.plan());
            } else {
                movable.add(chunk);
            }
        }
        return movable;
    }

    private void move(long days) {
        List<ChunkId> chunks = new ArrayList<>();
        for (Chunk chunk : movable()) {
            Placement placement = desk.snapshot().outlook().schedule().placement(chunk.id());
            if (placement != null && days < 0 && isAtEarliest(chunk, placement)) {
                Cause cause = placement.causes().getLast();
                desk.host()
                        .say(desk.words()
                                .say(
                                        "move.notSooner",
                                        desk.words().day(placement.start()),
                                        desk.sentences().cause(cause)));
            } else {
                chunks.add(chunk.id());
            }
        }
        Shifted shifted = new Shifted(desk, chunks, days);
        List<Edit> edits = shifted.edits(false);
        if (!edits.isEmpty()) {
            desk.perform(shifted.together(edits));
        }
    }

    /// Whether a chunk starts when it does for something else than a day that was set for it.
    private static boolean isAtEarliest(Chunk chunk, Placement placement) {
        return chunk.hold() == null
                && chunk.pin() == null
                && !placement.causes().isEmpty()
                && !placement.start().equals(chunk.notBefore());
    }

    /// @param by weeks, or working days of a chunk that is measured in them
    private void stretch(int by) {
        List<Edit> edits = new ArrayList<>();
        for (Chunk chunk : movable()) {
            WorkSpan duration = chunk.duration();
            int amount = duration.isNil() ? Math.max(0, by) : Math.max(1, duration.amount() + by);
            WorkSpan changed = duration.unit() == WorkSpan.Unit.WEEKS ? WorkSpan.weeks(amount) : WorkSpan.days(amount);
            if (!changed.equals(duration)) {
                edits.add(new ChangeChunks<>(List.of(chunk.id()), ChunkField.DURATION, changed));
            }
        }
        if (!edits.isEmpty()) {
            desk.perform(new Together(edits.getFirst().label(), edits));
        }
    }
}
