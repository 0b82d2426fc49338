package dev.trajectory.finance.transfer;

import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Who is to be given how much, and who can give.
///
/// @param givers with what each has to give at the most
/// @param takers with what each is to be given
record Levelling(List<Party> givers, List<Party> takers) {

    /// An organisation with an amount above nil, in pence.
    record Party(OrganisationId organisation, long pence) {}

    static Levelling of(Map<OrganisationId, Money> standings) {
        List<Party> givers = new ArrayList<>();
        List<Party> shorts = new ArrayList<>();
        long surplus = 0;
        for (Map.Entry<OrganisationId, Money> standing : standings.entrySet()) {
            long pence = standing.getValue().pence();
            if (pence > 0) {
                givers.add(new Party(standing.getKey(), pence));
                surplus = Math.addExact(surplus, pence);
            } else if (pence < 0) {
                shorts.add(new Party(standing.getKey(), -pence));
            }
        }
        return new Levelling(givers, filled(shorts, surplus));
    }

    /// What each is given of the money there is: all it is short by, or what brings the largest shortfalls down to
    /// one level. Pennies that do not divide go to the first of them.
    private static List<Party> filled(List<Party> shorts, long money) {
        long level = level(shorts, money);
        long left = money;
        for (Party each : shorts) {
            left -= Math.max(0, each.pence() - level);
        }
        List<Party> filled = new ArrayList<>();
        for (Party each : shorts) {
            long given = Math.max(0, each.pence() - level);
            if (left > 0 && level > 0 && each.pence() >= level) {
                given++;
                left--;
            }
            if (given > 0) {
                filled.add(new Party(each.organisation(), given));
            }
        }
        return filled;
    }

    /// The least shortfall that the largest ones can be brought down to, found by halving.
    private static long level(List<Party> shorts, long money) {
        long low = 0;
        long high = shorts.stream().mapToLong(Party::pence).max().orElse(0);
        while (low < high) {
            long middle = low + (high - low) / 2;
            long needed = 0;
            for (Party each : shorts) {
                needed = Math.addExact(needed, Math.max(0, each.pence() - middle));
            }
            if (needed <= money) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The fewest transfers that give each its amount.
    List<Transfer> transfers() {
        return takers.isEmpty() || givers.isEmpty() ? List.of() : new Pairing(givers, takers).transfers();
    }
}
