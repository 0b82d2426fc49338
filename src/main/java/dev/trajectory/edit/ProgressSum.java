package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.Progress;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The progress of several chunks as one: begun with the first of them, done with the last; in between as much is done
/// as of all of them together.
record ProgressSum(List<Chunk> chunks, Spans spans) {

    Progress progress() {
        if (chunks.stream().noneMatch(chunk -> chunk.progress().isStarted())) {
            return chunks.stream().map(Chunk::progress).distinct().count() == 1
                    ? chunks.getFirst().progress()
                    : Progress.NONE;
        }
        LocalDate start = dates(each -> each.start() == null ? each.finish() : each.start())
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (chunks.stream().allMatch(chunk -> chunk.progress().isFinished())) {
            LocalDate finish =
                    dates(Progress::finish).max(Comparator.naturalOrder()).orElse(null);
            return new Progress(start, finish, 100, null);
        }
        return new Progress(start, null, percent(), null);
    }

    private Stream<LocalDate> dates(Function<Progress, @Nullable LocalDate> date) {
        return chunks.stream().flatMap(chunk -> Stream.ofNullable(date.apply(chunk.progress())));
    }

    /// How much is done, a milestone counted as one day.
    private int percent() {
        long all = 0;
        long done = 0;
        for (Chunk chunk : chunks) {
            long days = Math.max(1, spans.days(chunk.duration()));
            all += days;
            done += days * percent(chunk);
        }
        return (int) (done / all);
    }

    private long percent(Chunk chunk) {
        WorkSpan remaining = chunk.progress().remaining();
        int days = spans.days(chunk.duration());
        if (chunk.progress().isFinished()) {
            return 100;
        }
        return remaining == null || days == 0
                ? chunk.progress().percentComplete()
                : Math.max(0, 100L * (days - spans.days(remaining)) / days);
    }
}
