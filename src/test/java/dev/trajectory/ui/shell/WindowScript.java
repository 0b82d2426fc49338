package dev.trajectory.ui.shell;

import dev.trajectory.edit.AddChunks;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.ChangeProgramme;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.History;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.RemoveChunks;
import dev.trajectory.edit.Result;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Programme;
import dev.trajectory.model.WorkSpan;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a user does in a window: the same for the same seed and plan, so that one process can do it and another know
/// what had been done when the first was killed.
final class WindowScript {

    private static final OrderKey ANYWHERE = new OrderKey("V");

    /// One thing done.
    ///
    /// @param edit null for undo or redo
    /// @param step of the history to go to then
    /// @param saves whether the plan is saved after it
    record Act(@Nullable Edit edit, int step, boolean saves) {}

    private final Random random;
    private History history;

    /// @param plan as the window has it when the script begins
    WindowScript(long seed, Plan plan) {
        random = new Random(seed);
        history = History.of(plan);
    }

    /// The plan as it is after the last act.
    Plan plan() {
        return history.plan();
    }

    /// The plan as one undo would make it, or null where there is none.
    @Nullable
    Plan undone() {
        return history.canUndo() ? history.before(history.at()) : null;
    }

    Act next() {
        int chance = random.nextInt(20);
        boolean saves = random.nextInt(12) == 0;
        if (chance < 4 && history.canUndo()) {
            history = history.goTo(history.at() - 1);
            return new Act(null, -1, saves);
        }
        if (chance < 6 && history.canRedo()) {
            history = history.goTo(history.at() + 1);
            return new Act(null, 1, saves);
        }
        while (true) {
            Edit edit = edit();
            if (edit.apply(plan()) instanceof Result.Changed(Plan after)) {
                history = history.with(edit.label(), after, Set.of(), false);
                return new Act(edit, 0, saves);
            }
        }
    }

    private Edit edit() {
        List<Chunk> chunks = List.copyOf(plan().chunks().all());
        ChunkId any = chunks.isEmpty()
                ? null
                : chunks.get(random.nextInt(chunks.size())).id();
        String text = "Something “new” " + random.nextInt(1_000_000_000);
        return switch (any == null ? 0 : random.nextInt(5)) {
            case 0, 1 -> {
                ChunkId id = new ChunkId("N" + random.nextInt(1_000_000_000));
                yield new AddChunks(
                        List.of(Chunk.of(id, text, ANYWHERE, WorkSpan.days(1 + random.nextInt(40)))),
                        new Place.AtEnd());
            }
            case 2 -> new RemoveChunks(List.of(any));
            case 3 -> new ChangeChunks<>(List.of(any), ChunkField.TITLE, text);
            default -> new ChangeProgramme(new Programme("", text, "", "", "", random.nextInt(999), ""));
        };
    }
}
