package dev.trajectory.ui.chunk;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Report;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads how far chunks are. Who says that something is half done says that it has begun: where no day of that is
/// known it is the one planned, if that has come; and what is done was done when it was planned to be, or by the
/// status date.
final class StatusInput {

    private static final int DONE = 100;

    /// What was typed, understood or not.
    ///
    /// @param edit null when it is not understood
    /// @param problem what is wrong, in words; empty when nothing is
    record Read(@Nullable Edit edit, String problem) {}

    /// A chunk's progress, or why it cannot be that.
    private record Reported(@Nullable Progress progress, String problem) {}

    private final Plan plan;
    private final Schedule schedule;
    private final WindowWords words;
    private final @Nullable LocalDate status;

    private StatusInput(Plan plan, Schedule schedule, WindowWords words) {
        this.plan = plan;
        this.schedule = schedule;
        this.words = words;
        this.status = plan.settings().statusDate();
    }

    static StatusInput of(Desk desk) {
        return new StatusInput(desk.plan(), desk.snapshot().outlook().schedule(), desk.words());
    }

    /// @param typed a percentage, or that they are done
    Read read(List<ChunkId> chunks, String typed) {
        String digits = typed.replace("%", "").strip();
        boolean isDone = digits.equalsIgnoreCase(words.say("cell.done"));
        if (!isDone && (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > DONE)) {
            return new Read(null, words.say("cell.noPercent", typed));
        }
        int percent = isDone ? DONE : Integer.parseInt(digits);
        Set<ChunkId> parents = plan.parents();
        if (parents.containsAll(chunks)) {
            return new Read(null, words.say("cell.statusOfParts"));
        }
        List<Edit> edits = new ArrayList<>();
        for (ChunkId id : chunks) {
            Chunk chunk = plan.chunks().find(id);
            if (chunk != null && !parents.contains(id)) {
                Reported reported = reported(chunk, percent);
                if (reported.progress() == null) {
                    return new Read(null, reported.problem());
                }
                edits.add(new ChangeChunks<>(List.of(id), ChunkField.PROGRESS, reported.progress()));
            }
        }
        Label label = new Label(Label.Kind.CHANGE, ChunkField.PROGRESS.name(), List.copyOf(chunks), "");
        return new Read(new Together(label, edits), "");
    }

    private Reported reported(Chunk chunk, int percent) {
        Progress known = chunk.progress();
        if (percent == 0) {
            return new Reported(new Progress(known.start(), null, 0, known.remaining()), "");
        }
        Placement planned = schedule.placement(chunk.id());
        LocalDate start = known.start() != null ? known.start() : planned == null ? known.finish() : planned.start();
        if (start == null) {
            return new Reported(null, words.say("cell.noDates", chunk.title()));
        }
        if (status != null && start.isAfter(status)) {
            return new Reported(null, words.say("cell.beginsLater", chunk.title(), words.day(start)));
        }
        Report report = percent == DONE
                ? new Report.Finished(start, finish(known, planned, start))
                : new Report.Done(start, percent);
        return new Reported(report.after(known, start), "");
    }

    private LocalDate finish(Progress known, @Nullable Placement planned, LocalDate start) {
        if (known.finish() != null) {
            return known.finish();
        }
        LocalDate finish = planned == null ? start : planned.finish();
        LocalDate latest = status != null && finish.isAfter(status) ? status : finish;
        return latest.isBefore(start) ? start : latest;
    }
}
