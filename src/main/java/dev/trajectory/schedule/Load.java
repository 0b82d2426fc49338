package dev.trajectory.schedule;

import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.RoleId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What a schedule asks of organisations and of scarce people, month by month.
///
/// @param organisations by organisation, in the plan's order, the months in which something is asked, ascending
/// @param roles by role, in the plan's order, the months in which somebody is asked for, ascending
public record Load(
        SequencedMap<OrganisationId, List<PointsInMonth>> organisations,
        SequencedMap<RoleId, List<PeopleInMonth>> roles) {

    /// What this schedule of the plan asks for.
    public static Load of(Plan plan, Schedule schedule) {
        return new LoadSum(plan).of(schedule);
    }

    /// How much of what there is is asked for in a month; null where nothing is.
    public @Nullable Stretch at(LoadCell cell) {
        return switch (cell) {
            case LoadCell.Points(var organisation, var month) ->
                organisations.getOrDefault(organisation, List.of()).stream()
                        .filter(each -> each.month().equals(month))
                        .findFirst()
                        .map(PointsInMonth::stretch)
                        .orElse(null);
            case LoadCell.People(var role, var month) ->
                roles.getOrDefault(role, List.of()).stream()
                        .filter(each -> each.month().equals(month))
                        .findFirst()
                        .map(PeopleInMonth::stretch)
                        .orElse(null);
        };
    }

    /// Impact points in one month.
    ///
    /// @param points asked by the plan's chunks
    /// @param outside asked from outside the plan
    /// @param capacity what the organisation can take; null means no limit has been agreed
    public record PointsInMonth(
            YearMonth month,
            int points,
            int outside,
            @Nullable Integer capacity) {

        public int total() {
            return points + outside;
        }

        public Stretch stretch() {
            return new Stretch(total(), capacity == null ? null : (long) capacity);
        }

        public boolean isOver() {
            return stretch().isOver();
        }

        /// The total in per cent of the capacity, rounded half up; null where there is no capacity to compare
        /// with.
        public @Nullable Integer percent() {
            return stretch().percent();
        }
    }

    /// People asked for in one month, as the mean over its days.
    ///
    /// @param hundredthDays the sum over the days of the month of people asked for, in hundredths
    /// @param pool how many there are, in hundredths; null means no limit
    public record PeopleInMonth(
            YearMonth month, long hundredthDays, @Nullable Integer pool) {

        /// The mean number of people, rounded half even to a hundredth; but up where it would read as no more
        /// than there are although it is.
        public BigDecimal people() {
            BigDecimal rounded = mean(month, hundredthDays);
            if (pool == null || !isOver() || rounded.compareTo(BigDecimal.valueOf(pool, 2)) > 0) {
                return rounded;
            }
            return BigDecimal.valueOf(pool + 1L, 2);
        }

        /// So many people in a month, as the mean over its days, rounded half even to a hundredth.
        ///
        /// @param hundredthDays the sum over the days of the month, in hundredths
        public static BigDecimal mean(YearMonth month, long hundredthDays) {
            return BigDecimal.valueOf(hundredthDays, 2)
                    .divide(BigDecimal.valueOf(month.lengthOfMonth()), 2, RoundingMode.HALF_EVEN);
        }

        public Stretch stretch() {
            return new Stretch(hundredthDays, pool == null ? null : (long) pool * month.lengthOfMonth());
        }

        public boolean isOver() {
            return stretch().isOver();
        }
    }
}
