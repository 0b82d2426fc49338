package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the promises of a plan stand, all of them or one dependency at a time: what every picture and list that tells
/// of a promise asks, so that all tell the same. All of them are worked out when they are first asked for, and once.
public final class PromiseStates {

    private final Plan plan;
    private final Schedule schedule;
    private final NeededBy needs;
    private volatile @Nullable List<PromiseNow> all;
    private volatile Map<ChunkId, List<PromiseNow>> byWaiter = Map.of();

    public PromiseStates(Plan plan, Schedule schedule) {
        this.plan = plan;
        this.schedule = schedule;
        this.needs = new NeededBy(plan, schedule);
    }

    /// All promises, those that want looking at first; of each waiting chunk in that order too.
    public synchronized List<PromiseNow> all() {
        List<PromiseNow> known = all;
        if (known == null) {
            List<PromiseNow> found = new ArrayList<>();
            for (Chunk waiter : plan.chunks()) {
                waiter.dependencies()
                        .forEach(each -> Optional.ofNullable(of(waiter, each)).ifPresent(found::add));
            }
            found.sort(PromiseNow.BY_CONCERN);
            known = List.copyOf(found);
            byWaiter = known.stream().collect(Collectors.groupingBy(PromiseNow::waiter));
            all = known;
        }
        return known;
    }

    /// Where the promise stands that goes with a dependency; one that was never asked for counts as asked.
    ///
    /// @param waiter the chunk whose dependency it is
    /// @return null where the two chunks are led by one organisation, or one of them by none
    public @Nullable PromiseNow of(Chunk waiter, Dependency dependency) {
        Chunk awaited = plan.chunks().find(dependency.on());
        if (awaited == null) {
            return null;
        }
        OrganisationId taker = waiter.owner();
        OrganisationId giver = awaited.owner();
        if (taker == null || giver == null || taker.equals(giver)) {
            return null;
        }
        Promise said = dependency.promise();
        return new PromiseNow(
                waiter.id(),
                dependency,
                giver,
                taker,
                said == null ? Promise.ASKED : said,
                needs.of(waiter, dependency),
                needs.comes(dependency),
                plan.settings().statusDate(),
                needs.hasCome(dependency));
    }

    /// Where the promises stand by which one chunk waits for another, the one that most wants looking at first;
    /// none where they are led by one organisation, or one of them by none.
    public List<PromiseNow> of(Chunk waiter, ChunkId on) {
        if (all != null) {
            return byWaiter.getOrDefault(waiter.id(), List.of()).stream()
                    .filter(each -> each.dependency().on().equals(on))
                    .toList();
        }
        return waiter.dependenciesOn(on).stream()
                .flatMap(each -> Stream.ofNullable(of(waiter, each)))
                .sorted(PromiseNow.BY_CONCERN)
                .toList();
    }

    /// How it is drawn, or null where there is no promise between two organisations.
    public PromiseNow.@Nullable Standing standing(Chunk waiter, Dependency dependency) {
        PromiseNow promise = of(waiter, dependency);
        return promise == null ? null : promise.standing();
    }

    /// Of an equal plan by an equal schedule promises stand alike.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PromiseStates states && plan.equals(states.plan) && schedule.equals(states.schedule);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, schedule);
    }
}
