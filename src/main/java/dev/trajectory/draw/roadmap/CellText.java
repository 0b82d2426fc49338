package dev.trajectory.draw.roadmap;

import dev.trajectory.edit.entry.WaitsLine;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Tranche;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.Workstream;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import dev.trajectory.words.PictureWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the outline's cells say, and how rows compare by it.
record CellText(Outlook outlook, ChunkNumbers numbers, PictureWords words) {

    /// The words of a cell; of the lead and the status, which are drawn as chips and signs, a plain form of them.
    String of(Column column, Chunk chunk, @Nullable Placement placement, boolean parent) {
        return switch (column) {
            case NUMBER -> Objects.toString(numbers.number(chunk.id()), "");
            case NAME -> chunk.title();
            case LEAD -> code(chunk);
            case WEEKS -> parent ? "" : weeks(chunk);
            case STATUS -> words.percentDone(chunk.progress().percentComplete());
            case START -> day(placement == null ? null : placement.start());
            case FINISH -> day(placement == null ? null : placement.finish());
            case FLOAT ->
                placement == null || placement.floatDays() == null ? "" : words.floatDays(placement.floatDays());
            case DEADLINE -> day(chunk.deadline());
            case WAITS_FOR -> waitsFor(chunk);
            case WORKSTREAM -> workstream(chunk);
            case TRANCHE -> tranche(chunk);
            case TAGS -> String.join(words.listComma(), chunk.tags());
            case DONE_WHEN -> chunk.doneWhen();
        };
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.day(day);
    }

    private String code(Chunk chunk) {
        Organisation owner = outlook.plan().organisations().find(chunk.owner());
        return owner == null ? "" : owner.code();
    }

    private String workstream(Chunk chunk) {
        Workstream workstream = outlook.plan().workstreams().find(chunk.workstream());
        return workstream == null ? "" : workstream.name();
    }

    private String tranche(Chunk chunk) {
        Tranche tranche = outlook.plan().tranches().find(chunk.tranche());
        return tranche == null ? "" : tranche.id().value();
    }

    /// As it is typed: "12, 14SS+2w".
    private String waitsFor(Chunk chunk) {
        return chunk.dependencies().stream()
                .filter(dependency -> numbers.numbers().containsKey(dependency.on()))
                .map(dependency -> numbers.number(dependency.on()) + WaitsLine.code(dependency))
                .collect(Collectors.joining(words.listComma()));
    }

    /// How many weeks it takes; nothing for milestones.
    private String weeks(Chunk chunk) {
        WorkSpan duration = chunk.duration();
        if (duration.isNil()) {
            return "";
        }
        if (duration.unit() == WorkSpan.Unit.WEEKS) {
            return Integer.toString(duration.amount());
        }
        return BigDecimal.valueOf(duration.amount())
                .divide(BigDecimal.valueOf(daysAWeek()), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private int daysAWeek() {
        return outlook.plan().settings().workingDays().daysAWeek();
    }

    /// How rows compare by a column; what says nothing comes last.
    Comparator<Chunk> comparator(Column column) {
        return switch (column) {
            case NUMBER -> by(chunk -> numbers.number(chunk.id()));
            case NAME, LEAD, WORKSTREAM, TRANCHE, TAGS, WAITS_FOR, DONE_WHEN -> by(chunk -> text(column, chunk));
            case WEEKS -> by(chunk -> chunk.duration().workingDays(daysAWeek()));
            case STATUS -> by(chunk -> chunk.progress().percentComplete());
            case START -> by(chunk -> placed(chunk, Placement::start));
            case FINISH -> by(chunk -> placed(chunk, Placement::finish));
            case FLOAT -> by(chunk -> placed(chunk, Placement::floatDays));
            case DEADLINE -> by(Chunk::deadline);
        };
    }

    private @Nullable String text(Column column, Chunk chunk) {
        String text = of(column, chunk, null, false);
        return text.isEmpty() ? null : text.toLowerCase(words.locale());
    }

    private <V> @Nullable V placed(Chunk chunk, Function<Placement, @Nullable V> value) {
        Placement placement = outlook.schedule().placement(chunk.id());
        return placement == null ? null : value.apply(placement);
    }

    private static <V extends Comparable<? super V>> Comparator<Chunk> by(Function<Chunk, @Nullable V> value) {
        return Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
