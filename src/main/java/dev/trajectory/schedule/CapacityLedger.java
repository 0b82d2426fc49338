package dev.trajectory.schedule;

import dev.trajectory.calendar.Months;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The impact points one organisation has been asked for, month by month, against what it can take.
final class CapacityLedger {

    private final OrganisationId organisation;
    private final int usual;
    private final int most;
    private final Map<Integer, Integer> exceptions = new HashMap<>();
    private int firstMonth;
    private int[] points = new int[0];

    /// @param capacity what the organisation can take
    CapacityLedger(Organisation organisation, ByMonth capacity) {
        this.organisation = organisation.id();
        usual = capacity.usual();
        int largest = usual;
        for (Map.Entry<YearMonth, Integer> exception : capacity.exceptions().entrySet()) {
            exceptions.put(Months.of(exception.getKey()), exception.getValue());
            largest = Math.max(largest, exception.getValue());
        }
        most = largest;
        organisation.outsideLoad().forEach(load -> {
            int month = Months.of(load.month());
            add(month, month, load.points());
        });
    }

    OrganisationId organisation() {
        return organisation;
    }

    /// The most points it can take in any month.
    int most() {
        return most;
    }

    /// The last month from the first to the last given in which so many more points would be too many;
    /// [Integer#MIN_VALUE] if none.
    int lastOverloaded(int first, int last, int more) {
        for (int month = last; month >= first; month--) {
            if (pointsIn(month) + more > capacityIn(month)) {
                return month;
            }
        }
        return Integer.MIN_VALUE;
    }

    /// Adds (or, below nil, takes away) points in each month from the first to the last.
    void add(int first, int last, int more) {
        if (last < first) {
            return;
        }
        reserve(first, last);
        for (int month = first; month <= last; month++) {
            points[month - firstMonth] += more;
        }
    }

    private int capacityIn(int month) {
        return exceptions.isEmpty() ? usual : exceptions.getOrDefault(month, usual);
    }

    private int pointsIn(int month) {
        int at = month - firstMonth;
        return at >= 0 && at < points.length ? points[at] : 0;
    }

    private void reserve(int first, int last) {
        if (points.length == 0) {
            firstMonth = first;
        }
        if (first < firstMonth) {
            int more = firstMonth - first;
            int[] moved = new int[points.length + more];
            System.arraycopy(points, 0, moved, more, points.length);
            points = moved;
            firstMonth = first;
        }
        if (last - firstMonth >= points.length) {
            points = Arrays.copyOf(points, Math.max(last - firstMonth + 1, points.length * 2));
        }
    }
}
