package dev.trajectory.outlook;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Hold;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Calendars;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.TooSoon;
import dev.trajectory.schedule.Unplaced;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happens if one chunk slips by some weeks: worked out by sequencing the plan again with the chunk held back.
///
/// ## How it is held back
/// So many weeks are that many weeks of working days of its owner, as in durations, so that they compare with its
/// float. What has not begun starts no earlier than so much later; it may well be later still, where a freeze or a
/// limit pushes it on. What is under way has so much more left to do. Pins and holds move by as much.
///
/// ## What makes the difference
/// Float knows dependencies, dates and freezes, but no capacity, pools and funds. Where the finish moves though the
/// slip is within the float, or does not move though it is beyond, some kept limit makes the difference: of the
/// chunks that led to the finish, walked back from the last by what bound each, the first that a limit bound.
///
/// ## What it costs besides
/// That no date moves does not mean that all is well. What is fixed does not give way: it then comes before what it
/// waits for allows. What is scarce may be there no more so late: then a chunk has no date at all, and what waits for
/// it moves as if it did not wait; or it has a date, but no money.
///
/// @param days working days it slips by
/// @param floatDays its float before; null where it has none to speak of, since its dates are fixed
/// @param effect what it does to the plan
/// @param limit what made the difference; null where dependencies alone explain it
/// @param tooSoon what then comes before what it waits for allows, and did not before or by fewer days
/// @param lost the chunks that had dates and can be given none any more, that which slips first
/// @param unpaid the chunks that there was money for and is none any more
public record Slip(
        ChunkId chunk,
        int weeks,
        int days,
        @Nullable Integer floatDays,
        Effect effect,
        @Nullable Limit limit,
        List<TooSoon> tooSoon,
        List<Unplaced> lost,
        List<ChunkId> unpaid) {

    public Slip {
        tooSoon = List.copyOf(tooSoon);
        lost = List.copyOf(lost);
        unpaid = List.copyOf(unpaid);
    }

    /// A limit that bound a chunk on the way to the finish.
    ///
    /// @param chunk that waits for it
    /// @param cause one of a freeze, capacity, a pool or a fund
    public record Limit(ChunkId chunk, Cause cause) {}

    /// The plan in which a chunk slips; empty where that cannot be: it is done, has no date, or is a parent.
    public static Optional<Plan> plan(Outlook outlook, ChunkId id, int weeks) {
        Plan plan = outlook.plan();
        Chunk chunk = plan.chunks().find(id);
        Placement placement = outlook.schedule().placement(id);
        if (chunk == null
                || placement == null
                || chunk.progress().isFinished()
                || plan.parents().contains(id)) {
            return Optional.empty();
        }
        WorkingCalendar calendar = new Calendars(plan).of(chunk.owner());
        int days = weeks * calendar.daysAWeek();
        if (chunk.progress().isStarted()) {
            return Optional.of(with(plan, chunk.draft().progress(prolonged(chunk, days, calendar))));
        }
        if (chunk.pin() != null) {
            return Optional.of(with(plan, chunk.draft().pin(later(chunk.pin(), days, calendar))));
        }
        if (chunk.hold() != null) {
            Hold hold = chunk.hold();
            return Optional.of(with(
                    plan,
                    chunk.draft()
                            .hold(new Hold(
                                    later(hold.start(), days, calendar), later(hold.finish(), days, calendar)))));
        }
        ChunkDraft held = chunk.draft().notBefore(later(placement.start(), days, calendar));
        return Optional.of(with(bindingNotBefores(plan), held));
    }

    private static Plan with(Plan plan, ChunkDraft changed) {
        return plan.withChunks(plan.chunks().with(changed.chunk()));
    }

    /// The same dates, but of a plan in which a not-before binds: where they do not, nobody has one.
    private static Plan bindingNotBefores(Plan plan) {
        if (plan.settings().keeps(LimitKind.NOT_BEFORE)) {
            return plan;
        }
        List<Chunk> freed = plan.chunks().stream()
                .filter(each -> each.notBefore() != null)
                .map(each -> each.draft().notBefore(null).chunk())
                .toList();
        return plan.withChunks(plan.chunks().withAll(freed))
                .withSettings(plan.settings().with(Map.of(LimitKind.NOT_BEFORE, Enforcement.KEEP)));
    }

    private static Progress prolonged(Chunk chunk, int days, WorkingCalendar calendar) {
        Progress progress = chunk.progress();
        WorkSpan left = progress.remaining() == null ? chunk.duration() : progress.remaining();
        int share = progress.remaining() == null ? 100 - progress.percentComplete() : 100;
        int remaining = Math.ceilDiv(left.workingDays(calendar.daysAWeek()) * share, 100);
        return new Progress(
                progress.start(), progress.finish(), progress.percentComplete(), WorkSpan.days(remaining + days));
    }

    private static LocalDate later(LocalDate date, int days, WorkingCalendar calendar) {
        return days == 0
                ? date
                : WorkingCalendar.date(calendar.dayAt(calendar.ordinal(WorkingCalendar.day(date)) + days));
    }

    /// What it does that a chunk slips.
    ///
    /// @param after the outlook of [#plan]
    public static Slip of(Outlook before, Outlook after, ChunkId chunk, int weeks) {
        Chunk slipping = before.plan().chunks().find(chunk);
        Placement placement = before.schedule().placement(chunk);
        WorkingCalendar calendar = new Calendars(before.plan()).of(slipping == null ? null : slipping.owner());
        int days = weeks * calendar.daysAWeek();
        Integer room = placement == null ? null : placement.floatDays();
        Effect effect = Effect.between(before, after);
        Limit limit = limit(before, after, chunk, effect, room, days);
        return new Slip(
                chunk,
                weeks,
                days,
                room,
                effect,
                limit,
                tooSoon(before, after),
                lost(before, after, chunk),
                unpaid(before, after));
    }

    private static List<TooSoon> tooSoon(Outlook before, Outlook after) {
        List<TooSoon> already = TooSoon.in(before.plan(), before.schedule());
        return TooSoon.in(after.plan(), after.schedule()).stream()
                .filter(each -> already.stream().noneMatch(each::isNoWorseThan))
                .toList();
    }

    private static List<Unplaced> lost(Outlook before, Outlook after, ChunkId slipping) {
        return after.schedule().unplaced().stream()
                .filter(each -> before.schedule().placement(each.chunk()) != null)
                .sorted(Comparator.comparing(each -> !each.chunk().equals(slipping)))
                .toList();
    }

    private static List<ChunkId> unpaid(Outlook before, Outlook after) {
        return after.schedule().byChunk().keySet().stream()
                .filter(chunk ->
                        after.schedule().isUnfunded(chunk) && !before.schedule().isUnfunded(chunk))
                .toList();
    }

    private static @Nullable Limit limit(
            Outlook before, Outlook after, ChunkId chunk, Effect effect, @Nullable Integer room, int days) {
        boolean moves = effect.finishDays() > 0;
        boolean within = room != null && days <= room;
        if (moves) {
            return new Walk(after, chunk).limit();
        }
        return within || room == null ? null : new Walk(before, chunk).limit();
    }

    /// Whether it slips by no more than its float.
    public boolean isWithinFloat() {
        return floatDays != null && days <= floatDays;
    }

    /// The other chunk to look at first: one that loses its date, else the one that a limit bound, else one that
    /// comes too soon or has no money any more; null where there is none.
    public @Nullable ChunkId named() {
        Limit bound = lost.isEmpty() ? limit : null;
        return Stream.of(
                        lost.stream().map(Unplaced::chunk),
                        Stream.ofNullable(bound).map(Limit::chunk),
                        tooSoon.stream().map(TooSoon::waiting),
                        unpaid.stream())
                .flatMap(each -> each)
                .filter(each -> !each.equals(chunk))
                .findFirst()
                .orElse(null);
    }

    /// How many other chunks move.
    public int othersMoved() {
        return (int) effect.moved().stream()
                .filter(move -> !move.chunk().equals(chunk))
                .count();
    }
}
