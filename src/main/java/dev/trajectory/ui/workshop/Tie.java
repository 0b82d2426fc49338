package dev.trajectory.ui.workshop;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Plan;
import dev.trajectory.model.PromiseState;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.schedule.PromiseStates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dependency of the card chosen.
///
/// @param other the chunk at its other end
/// @param comesFirst whether the card waits for that one
/// @param promise null within one organisation
record Tie(
        ChunkId other,
        boolean comesFirst,
        Dependency dependency,
        @Nullable PromiseNow promise) {

    /// All of a card: first what it waits for, then what waits for it.
    static List<Tie> of(Outlook outlook, Chunk card) {
        Plan plan = outlook.plan();
        PromiseStates states = new PromiseStates(plan, outlook.schedule());
        List<Tie> ties = new ArrayList<>();
        card.dependencies().forEach(each -> ties.add(new Tie(each.on(), true, each, states.of(card, each))));
        for (Chunk waiter : plan.chunks()) {
            for (Dependency dependency : waiter.dependencies()) {
                if (dependency.on().equals(card.id())) {
                    ties.add(new Tie(waiter.id(), false, dependency, states.of(waiter, dependency)));
                }
            }
        }
        return ties;
    }

    /// Whether another dependency ties the same two chunks the same way round.
    boolean isOneOfSeveral(List<Tie> all) {
        return all.stream()
                .anyMatch(each -> !each.equals(this) && each.comesFirst == comesFirst && each.other.equals(other));
    }

    /// Whether somebody has to say something of it.
    boolean needsAnswer() {
        return promise != null && promise.shown() == PromiseState.ASKED && !promise.isDelivered();
    }

    /// Whether more can be said of it: it is asked for, or it is not well.
    boolean canBeAnswered() {
        return promise != null
                && switch (promise.standing()) {
                    case ASKED, AT_RISK, BROKEN -> true;
                    case LATE -> promise.shown() != PromiseState.AGREED;
                    case AGREED, COME, CLAIMED, KEPT -> false;
                };
    }
}
