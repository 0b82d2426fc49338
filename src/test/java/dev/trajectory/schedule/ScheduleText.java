package dev.trajectory.schedule;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes the dates of leaves as a text to compare, a line each: `C01 2027-04-01 2027-05-26 float 46`, then,
/// where there are any, those that have none, `unplaced C98 C99`, and where funding is kept what [MoneyText]
/// says.
final class ScheduleText {

    private ScheduleText() {}

    static String of(Plan plan, Schedule schedule) {
        Set<ChunkId> parents = plan.parents();
        List<String> lines = new ArrayList<>();
        for (Placement at : schedule.byChunk().values()) {
            if (!parents.contains(at.chunk())) {
                lines.add(line(at.chunk(), at.start() + " " + at.finish(), at.floatDays(), at.critical()));
            }
        }
        List<ChunkId> unplaced =
                schedule.unplaced().stream().map(Unplaced::chunk).toList();
        return text(
                        lines,
                        unplaced.stream()
                                .filter(chunk -> !parents.contains(chunk))
                                .toList())
                + MoneyText.of(schedule.funding());
    }

    static String of(PlainSchedule schedule) {
        List<String> lines = new ArrayList<>();
        schedule.placed().forEach((leaf, dates) -> {
            Integer floatDays = schedule.floatDays(leaf);
            lines.add(line(leaf, dates.start() + " " + dates.finish(), floatDays, floatDays != null && floatDays == 0));
        });
        return text(lines, List.copyOf(schedule.unplaced())) + String.join("", schedule.money());
    }

    /// The dates alone, parents' too.
    static String dates(Schedule schedule) {
        return text(
                schedule.byChunk().values().stream()
                        .map(at -> at.chunk() + " " + at.start() + " " + at.finish())
                        .toList(),
                schedule.unplaced().stream().map(Unplaced::chunk).toList());
    }

    private static String line(ChunkId chunk, String dates, @Nullable Integer floatDays, boolean critical) {
        return chunk + " " + dates + (floatDays == null ? " fixed" : " float " + floatDays)
                + (critical ? " critical" : "");
    }

    private static String text(List<String> lines, List<ChunkId> unplaced) {
        String placed = lines.stream().sorted().collect(Collectors.joining("\n"));
        return unplaced.isEmpty()
                ? placed
                : placed + "\nunplaced "
                        + unplaced.stream().map(ChunkId::value).sorted().collect(Collectors.joining(" "));
    }
}
