package dev.trajectory.check;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Hold;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Settings;
import dev.trajectory.model.Tranche;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Holds the dates of chunks against the dates that limit them.
final class DateChecks {

    private DateChecks() {}

    static void deadlines(Review review, Consumer<Finding> found) {
        if (review.ignores(LimitKind.DEADLINES)) {
            return;
        }
        boolean kept = review.enforcement(LimitKind.DEADLINES) == Enforcement.KEEP;
        Finding.Severity severity = kept ? Finding.Severity.ERROR : Finding.Severity.WARNING;
        for (Chunk chunk : review.plan().chunks()) {
            Placement placement = review.placement(chunk.id());
            LocalDate deadline = chunk.deadline();
            if (placement != null && deadline != null && placement.finish().isAfter(deadline)) {
                List<Term> terms = terms(chunk, placement.finish(), deadline, deadline, placement.finish());
                found.accept(new Finding(Rule.DEADLINE_MISSED, severity, List.of(chunk.id()), terms));
            }
        }
    }

    /// The plan's start, the status date, and the dates set for a chunk and for its tranche.
    static void earliestStarts(Review review, Consumer<Finding> found) {
        Settings settings = review.plan().settings();
        boolean notBefores = !review.ignores(LimitKind.NOT_BEFORE);
        boolean tranches = !review.ignores(LimitKind.TRANCHES);
        forEachPlaced(review, (chunk, placement) -> {
            LocalDate start = placement.start();
            startsBefore(Rule.STARTS_BEFORE_PLAN, chunk, start, settings.planStart(), found);
            if (!chunk.progress().isStarted()) {
                startsBefore(Rule.STARTS_BEFORE_STATUS_DATE, chunk, start, settings.statusDate(), found);
            }
            if (notBefores) {
                startsBefore(Rule.STARTS_BEFORE_NOT_BEFORE, chunk, start, chunk.notBefore(), found);
            }
            if (tranches) {
                startsBefore(Rule.STARTS_BEFORE_TRANCHE, chunk, start, chunk.trancheStart(), found);
            }
        });
    }

    static void gates(Review review, Consumer<Finding> found) {
        if (review.ignores(LimitKind.GATES)) {
            return;
        }
        for (Gate gate : review.plan().gates()) {
            LocalDate opens = review.gates().opening(gate);
            for (ChunkId unlocked : gate.unlocks()) {
                for (Chunk chunk : review.family().leavesOf(unlocked)) {
                    Placement placement = review.placement(chunk.id());
                    if (opens != null && placement != null && placement.start().isBefore(opens)) {
                        found.accept(Finding.warning(
                                Rule.STARTS_BEFORE_GATE,
                                List.of(chunk.id(), gate.id()),
                                new Term.Name(chunk.id()),
                                new Term.Day(placement.start()),
                                new Term.Day(opens),
                                days(placement.start(), opens),
                                new Term.Name(gate.id())));
                    }
                }
            }
        }
    }

    static void landingPoints(Review review, Consumer<Finding> found) {
        if (review.ignores(LimitKind.TRANCHES)) {
            return;
        }
        forEachPlaced(review, (chunk, placement) -> {
            Tranche tranche = review.plan().tranches().find(chunk.tranche());
            LocalDate landing = tranche == null ? null : tranche.landingPoint();
            if (tranche != null && landing != null && placement.finish().isAfter(landing)) {
                found.accept(Finding.advice(
                        Rule.AFTER_LANDING_POINT,
                        List.of(chunk.id(), tranche.id()),
                        new Term.Name(chunk.id()),
                        new Term.Day(placement.finish()),
                        new Term.Day(landing),
                        days(landing, placement.finish()),
                        new Term.Name(tranche.id())));
            }
        });
    }

    /// Fixed dates on days that are not worked; where that has already happened, people may have worked all the
    /// same.
    static void daysNotWorked(Review review, Consumer<Finding> found) {
        if (review.ignores(LimitKind.CALENDARS)) {
            return;
        }
        forEachPlaced(review, (chunk, placement) -> {
            WorkingCalendar calendar = review.ownCalendar(chunk);
            for (LocalDate date : List.of(placement.start(), placement.finish())) {
                if (!calendar.isWorking(WorkingCalendar.day(date))) {
                    boolean happened = chunk.progress().isStarted();
                    found.accept(new Finding(
                            Rule.DAY_NOT_WORKED,
                            happened ? Finding.Severity.ADVICE : Finding.Severity.WARNING,
                            List.of(chunk.id()),
                            List.of(new Term.Name(chunk.id()), new Term.Day(date))));
                    return;
                }
            }
        });
    }

    static void shortHolds(Review review, Consumer<Finding> found) {
        for (Chunk chunk : review.leaves()) {
            Hold hold = chunk.hold();
            if (hold != null && chunk.pin() == null && !chunk.progress().isStarted()) {
                WorkingCalendar calendar = review.calendar(chunk);
                int needed = chunk.duration().workingDays(calendar.daysAWeek());
                int given = calendar.ordinal(WorkingCalendar.day(hold.finish()) + 1)
                        - calendar.ordinal(WorkingCalendar.day(hold.start()));
                if (given < needed) {
                    found.accept(Finding.warning(
                            Rule.HOLD_TOO_SHORT,
                            List.of(chunk.id()),
                            new Term.Name(chunk.id()),
                            new Term.Count(given),
                            new Term.Count(needed)));
                }
            }
        }
    }

    private static void startsBefore(
            Rule rule, Chunk chunk, LocalDate start, @Nullable LocalDate limit, Consumer<Finding> found) {
        if (limit != null && start.isBefore(limit)) {
            List<Term> terms = terms(chunk, start, limit, start, limit);
            found.accept(new Finding(rule, Finding.Severity.WARNING, List.of(chunk.id()), terms));
        }
    }

    private static List<Term> terms(Chunk chunk, LocalDate is, LocalDate limit, LocalDate from, LocalDate to) {
        return List.of(new Term.Name(chunk.id()), new Term.Day(is), new Term.Day(limit), days(from, to));
    }

    private static Term days(LocalDate from, LocalDate to) {
        return new Term.Count(ChronoUnit.DAYS.between(from, to));
    }

    private static void forEachPlaced(Review review, BiConsumer<Chunk, Placement> action) {
        for (Chunk chunk : review.leaves()) {
            Placement placement = review.placement(chunk.id());
            if (placement != null) {
                action.accept(chunk, placement);
            }
        }
    }
}
