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
                            review,
                            Rule.ROLE_OVERLOAD,
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
                worstDays(review, role).forEach((month, hundredths) -> {
                    Finding finding = overload(
                            review,
                            Rule.ROLE_DAY_OVERLOAD,
                            role.id(),
                            month,
                            new BigDecimal(hundredths).movePointLeft(2),
                            role.pool().in(month));
                    found.accept(finding);
                });
            }
        }
    }

    /// By month with a day on which more people are asked for than there are, the most asked for on such a day.
    private static SortedMap<YearMonth, Long> worstDays(Review review, Role role) {
        SortedMap<LocalDate, Long> changes = new TreeMap<>();
        for (Chunk chunk : review.leaves()) {
            Placement placement = review.placement(chunk.id());
            Fte people = chunk.roles().get(role.id());
            if (placement != null && people != null && !chunk.duration().isNil()) {
                changes.merge(placement.start(), (long) people.hundredths(), Long::sum);
                changes.merge(placement.finish().plusDays(1), -(long) people.hundredths(), Long::sum);
            }
        }
        SortedMap<YearMonth, Long> worst = new TreeMap<>();
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
            Role role, long asked, LocalDate first, LocalDate last, SortedMap<YearMonth, Long> worst) {
        YearMonth end = YearMonth.from(last);
        for (YearMonth month = YearMonth.from(first); !month.isAfter(end); month = month.plusMonths(1)) {
            if (role.pool() != null && asked > role.pool().in(month)) {
                worst.merge(month, asked, Math::max);
            }
        }
    }

    /// Of whom too much is asked, and of the chunks that ask for it those whose dates were fixed by hand or
    /// agreed: the others would give way where the limit is kept.
    private static List<Id> subjects(Review review, LoadCell cell) {
        List<Id> subjects = new ArrayList<>(List.of(cell.subject()));
        subjects.addAll(LoadParts.among(review.plan(), review.schedule(), cell, review.fixed()));
        return subjects;
    }

    private static Finding overload(
            Review review, Rule rule, RoleId role, YearMonth month, BigDecimal people, int pool) {
        return Finding.warning(
                rule,
                subjects(review, new LoadCell.People(role, month)),
                new Term.Name(role),
                new Term.Month(month),
                new Term.Amount(people),
                new Term.Amount(new Fte(pool).people()));
    }
}
