package dev.trajectory.ui.status;

import dev.trajectory.model.Progress;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.Effect;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.List;

/// Says what a status sheet holds.
final class StatusWords {

    private final WindowWords words;

    StatusWords(WindowWords words) {
        this.words = words;
    }

    String group(StatusSheet.Group group, int count) {
        return words.say("status.group." + group, count);
    }

    /// How many chunks are spoken of, and of how many something was said.
    String summary(List<StatusSheet.Row> rows) {
        long recorded = rows.stream()
                .filter(row -> row.reported() instanceof Reported.Is)
                .count();
        return rows.isEmpty() ? words.say("status.nothing") : words.say("status.summary", rows.size(), recorded);
    }

    String planned(Planned planned) {
        LocalDate start = planned.start();
        LocalDate finish = planned.finish();
        String from = start.getYear() == finish.getYear() ? words.dayOfYear(start) : words.day(start);
        return start.equals(finish)
                ? words.say("status.plannedDay", words.day(start))
                : words.say("status.planned", from, words.day(finish));
    }

    /// What was said of a chunk; empty for nothing yet.
    String reported(StatusSheet.Row row) {
        return switch (row.reported()) {
            case null -> "";
            case Reported.Is(Progress progress) ->
                progress(progress, row.planned().start());
            case Reported.Cannot cannot -> cannot(cannot);
        };
    }

    private String progress(Progress progress, LocalDate planned) {
        LocalDate start = progress.start() == null ? planned : progress.start();
        if (progress.finish() != null) {
            return words.say("status.finished", words.day(start), words.day(progress.finish()));
        }
        WorkSpan remaining = progress.remaining();
        return remaining == null
                ? words.say("status.started", words.day(start), progress.percentComplete())
                : words.say("status.remaining", words.day(start), span(remaining));
    }

    private String span(WorkSpan span) {
        return words.say(span.unit() == WorkSpan.Unit.WEEKS ? "drag.weeks" : "drag.days", span.amount());
    }

    /// Why something cannot be said by this date, and what to do.
    String cannot(Reported.Cannot cannot) {
        return words.say("status.cannot." + cannot.reason(), words.day(cannot.day()));
    }

    /// The plan's finish before and after, and how many chunks move.
    String effect(Effect effect) {
        LocalDate before = effect.finishBefore();
        LocalDate after = effect.finishAfter();
        int moved = effect.moved().size();
        if (before == null || after == null) {
            return words.say("status.moves", moved);
        }
        long days = effect.finishDays();
        return days == 0
                ? words.say("status.sameFinish", words.day(before), moved)
                : words.say("status.otherFinish", words.day(before), words.day(after), finish(days), moved);
    }

    private String finish(long days) {
        long size = Math.abs(days);
        boolean weeks = size % 7 == 0;
        String way = days > 0 ? "later" : "sooner";
        return words.say("status." + way + (weeks ? ".weeks" : ".days"), weeks ? size / 7 : size);
    }
}
