package dev.trajectory.schedule;

import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What the leaves placed so far have taken of every kept capacity and pool.
final class Ledgers {

    private final ImpactWindow impact;
    private final List<CapacityLedger> capacities = new ArrayList<>();
    private final List<PoolLedger> pools = new ArrayList<>();

    /// Ledgers in which nothing is taken but by load from outside the plan.
    Ledgers(Network network, ImpactWindow impact) {
        this.impact = impact;
        Plan plan = network.plan();
        for (OrganisationId id : network.capacities()) {
            Organisation organisation =
                    Objects.requireNonNull(plan.organisations().find(id));
            ByMonth capacity = Objects.requireNonNull(organisation.capacity());
            capacities.add(new CapacityLedger(organisation, capacity));
        }
        for (RoleId id : network.pools()) {
            Role role = Objects.requireNonNull(plan.roles().find(id));
            pools.add(new PoolLedger(id, Objects.requireNonNull(role.pool())));
        }
    }

    ImpactWindow impact() {
        return impact;
    }

    CapacityLedger of(Leaf.Demand demand) {
        return capacities.get(demand.capacity());
    }

    PoolLedger of(Leaf.Need need) {
        return pools.get(need.pool());
    }

    /// Takes what a leaf asks for when it runs over these days, or, with a sign of -1, gives it back.
    void take(Leaf leaf, int start, int finish, int sign) {
        for (Leaf.Demand demand : leaf.demands()) {
            of(demand).add(impact.firstMonth(start, finish), impact.lastMonth(start, finish), sign * demand.points());
        }
        for (Leaf.Need need : leaf.needs()) {
            of(need).take(start, finish, sign * need.hundredths());
        }
    }
}
