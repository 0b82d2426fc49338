package dev.trajectory.edit;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.nio.file.Path;

/// The sample plan, and what edits make of it.
final class Northmoor {

    private static final Plan PLAN = read();

    private Northmoor() {}

    static Plan plan() {
        return PLAN;
    }

    private static Plan read() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    static ChunkId id(String id) {
        return new ChunkId(id);
    }

    static Plan after(Plan plan, Edit edit) {
        return switch (edit.apply(plan)) {
            case Result.Changed(Plan changed) -> changed;
            case Result.Refused(Refusal refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }

    static Refusal refused(Plan plan, Edit edit) {
        return switch (edit.apply(plan)) {
            case Result.Changed _ -> throw new AssertionError("not refused: " + edit.label());
            case Result.Refused(Refusal refusal) -> refusal;
        };
    }
}
