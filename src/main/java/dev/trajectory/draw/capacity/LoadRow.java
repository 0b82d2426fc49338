package dev.trajectory.draw.capacity;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.Stretch;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is asked of one organisation or role, month by month.
///
/// @param months the months in which something is asked, ascending
/// @param limit how much there is; null means none has been agreed
/// @param freezes when it takes no go-lives
record LoadRow(
        Id id,
        SequencedMap<YearMonth, Month> months,
        @Nullable ByMonth limit,
        FreezeWindows freezes) {

    /// One month of it.
    record Month(LoadCell cell, Stretch stretch) {

        /// How near it comes to what there is, for comparing: what is over nothing is nearest of all.
        double nearness() {
            Long room = stretch.room();
            if (room == null) {
                return 0;
            }
            return room == 0 ? stretch.asked() * 1e9 : stretch.asked() / (double) room;
        }
    }

    /// The row of an organisation.
    static LoadRow of(Outlook outlook, Organisation organisation) {
        SequencedMap<YearMonth, Month> months = new TreeMap<>();
        OrganisationId id = organisation.id();
        outlook.load()
                .organisations()
                .getOrDefault(id, List.of())
                .forEach(each ->
                        months.put(each.month(), new Month(new LoadCell.Points(id, each.month()), each.stretch())));
        return new LoadRow(id, months, organisation.capacity(), FreezeWindows.of(organisation.freezes()));
    }

    /// The row of a role.
    static LoadRow of(Outlook outlook, Role role) {
        SequencedMap<YearMonth, Month> months = new TreeMap<>();
        RoleId id = role.id();
        outlook.load()
                .roles()
                .getOrDefault(id, List.of())
                .forEach(each ->
                        months.put(each.month(), new Month(new LoadCell.People(id, each.month()), each.stretch())));
        return new LoadRow(id, months, role.pool(), FreezeWindows.of(List.of()));
    }

    /// The rows of a plan's organisations, then those of its roles, in the plan's order.
    static List<LoadRow> of(Outlook outlook) {
        Plan plan = outlook.plan();
        List<LoadRow> rows = new ArrayList<>();
        plan.organisations().forEach(each -> rows.add(of(outlook, each)));
        plan.roles().forEach(each -> rows.add(of(outlook, each)));
        return rows;
    }

    boolean isOfRole() {
        return id instanceof RoleId;
    }

    /// The month of it that comes nearest to what there is, or goes furthest beyond; null where nothing is asked.
    @Nullable
    Month peak() {
        return worst(months.values().stream().toList());
    }

    boolean isOver() {
        return months.values().stream().anyMatch(month -> month.stretch().isOver());
    }

    /// The worst of the months from one up to, not including, another; null where nothing is asked in them.
    @Nullable
    Month worst(YearMonth from, YearMonth end) {
        return worst(months.values().stream()
                .filter(each -> !each.cell().month().isBefore(from)
                        && each.cell().month().isBefore(end))
                .toList());
    }

    private static @Nullable Month worst(List<Month> months) {
        return months.stream()
                .max(Comparator.comparingDouble(Month::nearness)
                        .thenComparingLong(each -> each.stretch().asked()))
                .orElse(null);
    }

    /// A month of it, whether anything is asked in it or not.
    Month in(YearMonth month) {
        Month asked = months.get(month);
        if (asked != null) {
            return asked;
        }
        LoadCell cell = switch (id) {
            case RoleId role -> new LoadCell.People(role, month);
            case OrganisationId organisation -> new LoadCell.Points(organisation, month);
            default -> throw new IllegalStateException("Nothing is asked of " + id);
        };
        return new Month(cell, Stretch.nothing(cell, limit));
    }

    /// When it takes no go-lives in the months from one up to, not including, another.
    List<FreezeWindows.Window> frozen(YearMonth from, YearMonth end) {
        return freezes.between(WorkingCalendar.day(from.atDay(1)), WorkingCalendar.day(end.atDay(1)) - 1);
    }
}
