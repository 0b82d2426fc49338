package dev.trajectory.ui.chunk;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.Tranche;
import dev.trajectory.model.TrancheId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.Workstream;
import dev.trajectory.model.WorkstreamId;
import dev.trajectory.ui.control.DateInput;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns what is typed about a chunk, in a cell of the outline or a field of the inspector, into an edit, or into
/// words of what is wrong with it.
public final class ChunkInput {

    /// What was typed, understood or not.
    ///
    /// @param edit what it does; null when it does nothing or is not understood
    /// @param problem what is wrong, in words; empty when nothing is
    public record Read(@Nullable Edit edit, String problem) {

        /// What is wrong with it, or why the plan would refuse it, in words; empty when nothing is.
        public String problem(Desk desk) {
            if (edit == null) {
                return problem;
            }
            return desk.session().ask(edit) instanceof Result.Refused(Refusal refusal)
                    ? desk.sentences().refusal(refusal)
                    : "";
        }
    }

    private final Desk desk;
    private final Plan plan;
    private final WindowWords words;
    private final DateInput dates;

    /// Of the plan as it is now.
    public ChunkInput(Desk desk) {
        this.desk = desk;
        this.plan = desk.plan();
        this.words = desk.words();
        this.dates = new DateInput(words.locale());
    }

    public static boolean isEditable(Column column) {
        return switch (column) {
            case NUMBER, FLOAT, FINISH -> false;
            case NAME, LEAD, WEEKS, STATUS, START, DEADLINE, WAITS_FOR, WORKSTREAM, TRANCHE, TAGS, DONE_WHEN -> true;
        };
    }

    /// What typing a text into a column does to chunks.
    ///
    /// @param chunks the one whose cell it is, and what is selected with it
    public Read read(Column column, List<ChunkId> chunks, String text) {
        String typed = text.strip();
        return switch (column) {
            case NAME -> understood(new ChangeChunks<>(chunks.subList(0, 1), ChunkField.TITLE, typed));
            case LEAD -> lead(chunks, typed);
            case WEEKS -> weeks(chunks, typed);
            case STATUS -> status(chunks, typed);
            case START -> date(chunks, ChunkField.NOT_BEFORE, typed);
            case DEADLINE -> date(chunks, ChunkField.DEADLINE, typed);
            case WAITS_FOR -> new WaitsInput(plan, words).read(chunks.getFirst(), typed);
            case WORKSTREAM -> workstream(chunks, typed);
            case TRANCHE -> tranche(chunks, typed);
            case TAGS -> understood(new ChangeChunks<>(chunks, ChunkField.TAGS, list(typed)));
            case DONE_WHEN -> understood(new ChangeChunks<>(chunks, ChunkField.DONE_WHEN, typed));
            case NUMBER, FLOAT, FINISH -> wrong("cell.computed");
        };
    }

    /// The words a cell offers to be completed with.
    public List<String> offers(Column column) {
        return switch (column) {
            case LEAD ->
                plan.organisations().stream()
                        .map(each -> each.code() + " " + each.name())
                        .toList();
            case WORKSTREAM -> plan.workstreams().stream().map(Workstream::name).toList();
            case TRANCHE ->
                plan.tranches().stream()
                        .map(each -> each.id().value() + " " + each.name())
                        .toList();
            case TAGS ->
                plan.chunks().stream()
                        .flatMap(each -> each.tags().stream())
                        .distinct()
                        .sorted()
                        .toList();
            default -> List.of();
        };
    }

    private static Read understood(Edit edit) {
        return new Read(edit, "");
    }

    private Read wrong(String key, Object... terms) {
        return new Read(null, words.say(key, terms));
    }

    private static List<String> list(String typed) {
        return Stream.of(typed.split("[,;]", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private Read lead(List<ChunkId> chunks, String typed) {
        if (typed.isEmpty()) {
            return understood(new ChangeChunks<@Nullable OrganisationId>(chunks, ChunkField.OWNER, null));
        }
        List<OrganisationId> found = matches(
                plan.organisations(),
                typed,
                each -> List.of(each.code(), each.name(), each.code() + " " + each.name()));
        return one(found)
                .map(owner -> understood(new ChangeChunks<@Nullable OrganisationId>(chunks, ChunkField.OWNER, owner)))
                .orElseGet(() ->
                        wrong(found.isEmpty() ? "cell.noOrganisation" : "cell.severalOrganisations", typed, codes()));
    }

    private String codes() {
        return String.join(
                ", ", plan.organisations().stream().map(Organisation::code).toList());
    }

    private Read workstream(List<ChunkId> chunks, String typed) {
        if (typed.isEmpty()) {
            return understood(new ChangeChunks<@Nullable WorkstreamId>(chunks, ChunkField.WORKSTREAM, null));
        }
        List<WorkstreamId> found = matches(plan.workstreams(), typed, each -> List.of(each.name()));
        return one(found)
                .map(id -> understood(new ChangeChunks<@Nullable WorkstreamId>(chunks, ChunkField.WORKSTREAM, id)))
                .orElseGet(() -> wrong("cell.noWorkstream", typed));
    }

    private Read tranche(List<ChunkId> chunks, String typed) {
        if (typed.isEmpty()) {
            return understood(new ChangeChunks<@Nullable TrancheId>(chunks, ChunkField.TRANCHE, null));
        }
        Function<Tranche, List<String>> names =
                each -> List.of(each.id().value(), each.name(), each.id().value() + " " + each.name());
        List<TrancheId> found = matches(plan.tranches(), typed, names);
        return one(found)
                .map(id -> understood(new ChangeChunks<@Nullable TrancheId>(chunks, ChunkField.TRANCHE, id)))
                .orElseGet(() -> wrong("cell.noTranche", typed));
    }

    private static <I> Optional<I> one(List<I> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// The records called just so; where none is, those one of whose names begins so.
    private static <I extends Id, R extends Identified<I>> List<I> matches(
            Register<I, R> records, String typed, Function<R, List<String>> names) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<I> exact = records.stream()
                .filter(each -> names.apply(each).stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted)))
                .map(Identified::id)
                .toList();
        return !exact.isEmpty()
                ? exact
                : records.stream()
                        .filter(each -> names.apply(each).stream()
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(wanted)))
                        .map(Identified::id)
                        .toList();
    }

    /// A working time; nothing or 0 makes a milestone.
    private Read weeks(List<ChunkId> chunks, String typed) {
        SpanInput.Read read = SpanInput.read(typed.isEmpty() ? "0" : typed, words);
        WorkSpan span = read.span();
        return span == null
                ? new Read(null, read.problem())
                : understood(new ChangeChunks<>(chunks, ChunkField.DURATION, span.isNil() ? WorkSpan.NIL : span));
    }

    private Read status(List<ChunkId> chunks, String typed) {
        StatusInput.Read read = StatusInput.of(desk).read(chunks, typed);
        return new Read(read.edit(), read.problem());
    }

    private Read date(List<ChunkId> chunks, ChunkField<@Nullable LocalDate> field, String typed) {
        if (typed.isEmpty()) {
            return understood(new ChangeChunks<@Nullable LocalDate>(chunks, field, null));
        }
        return dates.read(typed)
                .map(day -> understood(new ChangeChunks<@Nullable LocalDate>(chunks, field, day)))
                .orElseGet(() -> wrong("cell.noDate", typed));
    }
}
