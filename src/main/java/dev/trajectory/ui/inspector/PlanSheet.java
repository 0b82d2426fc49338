package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Refusal;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkType;
import dev.trajectory.model.Identified;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Progress;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.chunk.ChunkInput;
import dev.trajectory.ui.control.DateInput;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// When and how: dates computed and set by hand, duration, status, and what it belongs to.
final class PlanSheet extends RowSheet {

    PlanSheet(Desk desk) {
        super(rows(desk));
    }

    private static List<Row> rows(Desk desk) {
        WindowWords words = desk.words();
        List<Row> rows = new ArrayList<>();
        rows.add(cell(desk, "title", Column.NAME, Chunk::title));
        rows.add(new RolloutRow(desk));
        rows.add(new FactRow(desk, "start", (chunk, snapshot) -> day(placed(chunk, snapshot, Placement::start), words))
                .with(words.say("inspector.why"), chunk -> desk.host().why(chunk.id())));
        rows.add(new FactRow(
                desk, "finish", (chunk, snapshot) -> day(placed(chunk, snapshot, Placement::finish), words)));
        rows.add(new FactRow(desk, "float", (chunk, snapshot) -> {
            Integer days = placed(chunk, snapshot, Placement::floatDays);
            return days == null ? "" : words.say("inspector.float", days);
        }));
        rows.add(cell(desk, "duration", Column.WEEKS, chunk -> span(chunk.duration())));
        rows.add(cell(desk, "notBefore", Column.START, chunk -> day(chunk.notBefore(), words)));
        rows.add(cell(desk, "deadline", Column.DEADLINE, chunk -> day(chunk.deadline(), words)));
        rows.add(date(desk, ChunkField.PIN));
        rows.add(cell(
                desk,
                "percent",
                Column.STATUS,
                chunk -> Integer.toString(chunk.progress().percentComplete())));
        rows.add(progress(
                desk,
                "begun",
                Progress::start,
                (was, day) -> new Progress(day, was.finish(), was.percentComplete(), was.remaining())));
        rows.add(progress(
                desk,
                "finished",
                Progress::finish,
                (was, day) ->
                        new Progress(was.start(), day, day == null ? was.percentComplete() : 100, was.remaining())));
        rows.add(new CheckRow(desk, ChunkField.GO_LIVE));
        rows.add(new ChoiceRow<ChunkType>(
                desk,
                new ChunkField<@Nullable ChunkType>("type", false, Chunk::type, PlanSheet::withType),
                false,
                _ -> List.of(ChunkType.values()),
                type -> words.say("chunkType." + type.name().toLowerCase(Locale.ROOT))));
        rows.add(new ChoiceRow<>(
                desk,
                ChunkField.WORKSTREAM,
                true,
                plan -> plan.workstreams().stream().map(Identified::id).toList(),
                id -> desk.sentences().name(id)));
        rows.add(new ChoiceRow<>(
                desk,
                ChunkField.TRANCHE,
                true,
                plan -> plan.tranches().stream().map(Identified::id).toList(),
                id -> desk.sentences().name(id)));
        return rows;
    }

    private static Row cell(Desk desk, String name, Column column, Function<Chunk, String> text) {
        return new TextRow(desk, name, 1, text, (chunks, typed) -> new ChunkInput(desk).read(column, chunks, typed));
    }

    private static Row date(Desk desk, ChunkField<@Nullable LocalDate> field) {
        return new TextRow(
                desk,
                field.name(),
                1,
                chunk -> day(field.get().apply(chunk), desk.words()),
                (chunks, typed) ->
                        readDay(desk, typed, day -> new ChangeChunks<@Nullable LocalDate>(chunks, field, day)));
    }

    private interface WithDay {
        Progress with(Progress was, @Nullable LocalDate day);
    }

    private static Row progress(Desk desk, String name, Function<Progress, @Nullable LocalDate> get, WithDay change) {
        return new TextRow(
                desk,
                name,
                1,
                chunk -> day(get.apply(chunk.progress()), desk.words()),
                (chunks, typed) -> readDay(
                        desk,
                        typed,
                        day -> ChangeChunks.each(
                                desk.plan(), chunks, ChunkField.PROGRESS, was -> change.with(was, day))));
    }

    private interface DayEdit {
        Edit of(@Nullable LocalDate day);
    }

    private static ChunkInput.Read readDay(Desk desk, String typed, DayEdit edit) {
        try {
            if (typed.isBlank()) {
                return new ChunkInput.Read(edit.of(null), "");
            }
            LocalDate day = new DateInput(desk.words().locale()).read(typed).orElse(null);
            return day == null
                    ? new ChunkInput.Read(null, desk.words().say("cell.noDate", typed))
                    : new ChunkInput.Read(edit.of(day), "");
        } catch (InvalidValue e) {
            return new ChunkInput.Read(null, desk.sentences().refusal(Refusal.of(e)));
        }
    }

    private static <V> @Nullable V placed(Chunk chunk, Snapshot snapshot, Function<Placement, @Nullable V> value) {
        Placement placement = snapshot.outlook().schedule().placement(chunk.id());
        return placement == null ? null : value.apply(placement);
    }

    private static ChunkDraft withType(ChunkDraft draft, @Nullable ChunkType type) {
        return type == null ? draft : draft.type(type);
    }

    static String day(@Nullable LocalDate day, WindowWords words) {
        return day == null ? "" : words.day(day);
    }

    private static String span(WorkSpan span) {
        return span.isNil() ? "" : span.toString();
    }
}
