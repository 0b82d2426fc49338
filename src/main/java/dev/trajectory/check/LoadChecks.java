package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Id;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.schedule.Load.PeopleInMonth;
import dev.trajectory.schedule.Load.PointsInMonth;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.LoadParts;
import dev.trajectory.schedule.Placement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Finds organisations and people of whom too much is asked, month by month.
final class LoadChecks {

    private LoadChecks() {}

    static void capacity(Review review, Consumer<Finding> found) {
        if (review.ignores(LimitKind.CAPACITY)) {
            return;
        }
        review.load().organisations().forEach((organisation, months) -> {
            for (PointsInMonth month : months) {
                if (month.isOver()) {
                    found.accept(Finding.warning(
                            Rule.CAPACITY_OVERLOAD,
                            subjects(review, new LoadCell.Points(organisation, month.month())),
                            new Term.Name(organisation),
                            new Term.Month(month.month()),
                            new Term.Count(month.total()),
                            new Term.Count(Objects.requireNonNullElse(month.capacity(), 0))));
                }
            }
        });
    }

    static void roles(Review review, Consumer<Finding> found) {
        if (review.ignores(LimitKind.ROLES)) {
            return;
        }
        review.load().roles().forEach((role, months) -> {
            for (PeopleInMonth month : months) {
                if (month.isOver()) {
                    found.accept(overload(
                            Rule.ROLE_OVERLOAD,
                            subjects(review, new LoadCell.People(role, month.month())),
                            role,
                            month.month(),
                            month.people(),
                            Objects.requireNonNullElse(month.pool(), 0)));
                }
            }
        });
    }

    /// Where pools are kept, they are kept day by day; only chunks with fixed dates can ask for more than there
    /// are.
    static void fixedRoles(Review review, Consumer<Finding> found) {
        if (!review.plan().settings().keeps(LimitKind.ROLES)) {
            return;
        }
        for (Role role : review.plan().roles()) {
            if (role.pool() != null) {
                worstDays(review, role)
                        .forEach((month, worst) -> found.accept(overload(
                                Rule.ROLE_DAY_OVERLOAD,
                                atWork(review, role.id(), worst.day()),
                                role.id(),
                                month,
                                new BigDecimal(worst.asked()).movePointLeft(2),
                                role.pool().in(month))));
            }
        }
    }

    /// A day and how many people are asked for on it, in hundredths.
    private record Asked(LocalDate day, long asked) {}

    /// By month with a day on which more people are asked for than there are, the first day on which most are.
    private static SortedMap<YearMonth, Asked> worstDays(Review review, Role role) {
        SortedMap<LocalDate, Long> changes = new TreeMap<>();
        for (Chunk chunk : review.leaves()) {
            Placement placement = review.placement(chunk.id());
            Fte people = chunk.roles().get(role.id());
            if (placement != null && people != null && !chunk.duration().isNil()) {
                changes.merge(placement.start(), (long) people.hundredths(), Long::sum);
                changes.merge(placement.finish().plusDays(1), -(long) people.hundredths(), Long::sum);
            }
        }
        SortedMap<YearMonth, Asked> worst = new TreeMap<>();
        long asked = 0;
        LocalDate since = LocalDate.MIN;
        for (var change : changes.entrySet()) {
            if (asked > 0) {
                noteMonths(role, asked, since, change.getKey().minusDays(1), worst);
            }
            asked += change.getValue();
            since = change.getKey();
        }
        return worst;
    }

    private static void noteMonths(
            Role role, long asked, LocalDate first, LocalDate last, SortedMap<YearMonth, Asked> worst) {
        YearMonth end = YearMonth.from(last);
        for (YearMonth month = YearMonth.from(first); !month.isAfter(end); month = month.plusMonths(1)) {
            if (role.pool() != null && asked > role.pool().in(month)) {
                LocalDate day = month.atDay(1).isBefore(first) ? first : month.atDay(1);
                worst.merge(month, new Asked(day, asked), (one, other) -> one.asked() >= other.asked() ? one : other);
            }
        }
    }

    /// A role, and the chunks that ask for it on a day, of those whose dates were fixed by hand or agreed.
    private static List<Id> atWork(Review review, RoleId role, LocalDate day) {
        List<Id> subjects = new ArrayList<>(List.of(role));
        for (Chunk chunk : review.fixed()) {
            Placement placement = review.placement(chunk.id());
            boolean isAtWork = placement != null
                    && !placement.start().isAfter(day)
                    && !placement.finish().isBefore(day);
            if (isAtWork && chunk.roles().containsKey(role) && !chunk.duration().isNil()) {
                subjects.add(chunk.id());
            }
        }
        return subjects;
    }

    /// Of whom too much is asked, and of the chunks that ask for it those whose dates were fixed by hand or
    /// agreed: the others would give way where the limit is kept.
    private static List<Id> subjects(Review review, LoadCell cell) {
        List<Id> subjects = new ArrayList<>(List.of(cell.subject()));
        subjects.addAll(LoadParts.among(review.plan(), review.schedule(), cell, review.fixed()));
        return subjects;
    }

    private static Finding overload(
            Rule rule, List<Id> subjects, RoleId role, YearMonth month, BigDecimal people, int pool) {
        return Finding.warning(
                rule,
                subjects,
                new Term.Name(role),
                new Term.Month(month),
                new Term.Amount(people),
                new Term.Amount(new Fte(pool).people()));
    }
}
