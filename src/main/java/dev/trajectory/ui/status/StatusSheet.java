package dev.trajectory.ui.status;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.ChangeSettings;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Settings;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a status meeting goes through and what it records, before it is saved: nothing of the plan changes until then.
///
/// @param outlook the plan before the meeting, with its dates
/// @param date the status date
/// @param deeds what was said, by chunk
record StatusSheet(Outlook outlook, LocalDate date, SequencedMap<ChunkId, Deed> deeds) {

    private static final int WEEKS_BETWEEN_MEETINGS = 4;

    /// Why a chunk is spoken of.
    enum Group {
        /// Planned to be finished on or before the status date.
        TO_FINISH,
        /// Planned to start on or before it, and to go on after it.
        TO_START,
        /// Already begun, and to go on after it.
        UNDER_WAY,
        /// Something was said of it that cannot be by this date, so it will not be saved.
        UNFIT
    }

    /// A chunk that is spoken of.
    ///
    /// @param deed what was said of it; null for nothing yet
    /// @param reported what that means; null for nothing yet
    record Row(
            Group group,
            Planned planned,
            @Nullable Deed deed,
            @Nullable Reported reported) {
        ChunkId id() {
            return planned.chunk().id();
        }
    }

    StatusSheet {
        deeds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(deeds));
    }

    /// A sheet with nothing recorded, for four weeks after the last status date; for the plan's start before there
    /// is one.
    static StatusSheet of(Outlook outlook) {
        Settings settings = outlook.plan().settings();
        LocalDate last = settings.statusDate();
        LocalDate date = last == null ? settings.planStart() : last.plusWeeks(WEEKS_BETWEEN_MEETINGS);
        return new StatusSheet(outlook, date, new LinkedHashMap<>());
    }

    /// This sheet for another date; what was said stays said.
    StatusSheet on(LocalDate changed) {
        return new StatusSheet(outlook, changed, deeds);
    }

    /// This sheet over a plan that has changed meanwhile; what was said of chunks that are gone is dropped with
    /// them.
    StatusSheet over(Outlook changed) {
        SequencedMap<ChunkId, Deed> staying = new LinkedHashMap<>(deeds);
        staying.keySet().removeIf(id -> !changed.plan().chunks().has(id));
        return new StatusSheet(changed, date, staying);
    }

    /// This sheet with something said of a chunk.
    StatusSheet with(ChunkId chunk, Deed deed) {
        SequencedMap<ChunkId, Deed> changed = new LinkedHashMap<>(deeds);
        changed.put(chunk, deed);
        return new StatusSheet(outlook, date, changed);
    }

    /// This sheet with nothing said of a chunk: it stays as it was.
    StatusSheet without(ChunkId chunk) {
        SequencedMap<ChunkId, Deed> changed = new LinkedHashMap<>(deeds);
        changed.remove(chunk);
        return new StatusSheet(outlook, date, changed);
    }

    /// Nothing said of any chunk.
    StatusSheet cleared() {
        return new StatusSheet(outlook, date, new LinkedHashMap<>());
    }

    /// All chunks to speak of, by group, in the order they were planned to start. Parents, chunks without dates
    /// and those that were finished before are left out.
    List<Row> rows() {
        Set<ChunkId> parents = outlook.plan().parents();
        List<Row> rows = new ArrayList<>();
        for (Chunk chunk : outlook.plan().chunks()) {
            Placement placement = outlook.schedule().placement(chunk.id());
            if (!parents.contains(chunk.id())
                    && placement != null
                    && !chunk.progress().isFinished()) {
                add(Planned.of(outlook.plan(), chunk, placement), rows);
            }
        }
        rows.sort(Comparator.comparing(Row::group)
                .thenComparing(row -> row.planned().start()));
        return rows;
    }

    private void add(Planned planned, List<Row> rows) {
        Deed deed = deeds.get(planned.chunk().id());
        Reported reported = deed == null ? null : planned.after(deed, date);
        if (reported instanceof Reported.Cannot) {
            rows.add(new Row(Group.UNFIT, planned, deed, reported));
        } else if (!planned.finish().isAfter(date)) {
            rows.add(new Row(Group.TO_FINISH, planned, deed, reported));
        } else if (planned.chunk().progress().isStarted()) {
            rows.add(new Row(Group.UNDER_WAY, planned, deed, reported));
        } else if (!planned.start().isAfter(date) || deed != null) {
            rows.add(new Row(Group.TO_START, planned, deed, reported));
        }
    }

    /// What something said of a chunk would mean.
    Reported ask(Planned planned, Deed deed) {
        return planned.after(deed, date);
    }

    /// The progress of each chunk of which something was said that can be.
    Map<ChunkId, Progress> progress() {
        Map<ChunkId, Progress> progress = new LinkedHashMap<>();
        for (Row row : rows()) {
            if (row.reported() instanceof Reported.Is(Progress changed)) {
                progress.put(row.id(), changed);
            }
        }
        return progress;
    }

    /// All of it as one step of undo.
    ///
    /// @param plan the plan as it is edited
    /// @param dateInWords names the step
    Edit edit(Plan plan, String dateInWords) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new ChangeSettings(plan.settings().withStatusDate(date)));
        List<Id> subjects = new ArrayList<>();
        progress().forEach((chunk, progress) -> {
            edits.add(new ChangeChunks<>(List.of(chunk), ChunkField.PROGRESS, progress));
            subjects.add(chunk);
        });
        return new Together(new Label(Label.Kind.STATUS, "", subjects, dateInWords), edits);
    }
}
