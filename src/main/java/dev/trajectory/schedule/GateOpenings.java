package dev.trajectory.schedule;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.funding.Bill;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.LimitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/// When the gates open behind which there is money, learnt as the leaves that produce them are placed.
///
/// As for dates: on the day it was decided, else its approval weeks after the last end of the leaves that
/// produce it; where nothing is known of it, and where gates are ignored, it holds nothing back. One that a
/// leaf without money or without dates is to produce stays shut, and so does one that was rejected.
final class GateOpenings {

    /// A gate of which some producing leaves are not placed yet.
    private static final class Pending {
        private final Gate gate;
        private int leaves;
        private int end = Placing.NONE;
        private boolean isShut;

        Pending(Gate gate) {
            this.gate = gate;
        }
    }

    private final Network network;
    private final ObjIntConsumer<GateId> opener;
    private final Map<Integer, List<Pending>> byLeaf = new HashMap<>();
    private final Set<GateId> unknown = new HashSet<>();

    /// @param opener told of each gate the day on which it opens, whenever that is learnt
    GateOpenings(Network network, ObjIntConsumer<GateId> opener) {
        this.network = network;
        this.opener = opener;
        if (network.plan().settings().enforcement(LimitKind.GATES) == Enforcement.IGNORE) {
            return;
        }
        for (Gate gate : network.plan().gates()) {
            LocalDate opened = gate.opened();
            if (gate.isRejected()) {
                opener.accept(gate.id(), Bill.NEVER);
            } else if (opened != null) {
                opener.accept(gate.id(), WorkingCalendar.day(opened));
            } else if (gate.producedBy() != null) {
                await(gate, gate.producedBy());
            }
        }
    }

    private void await(Gate gate, ChunkId producer) {
        Pending pending = new Pending(gate);
        for (int inHierarchy : network.hierarchy().leavesOf(producer)) {
            int leaf = network.number(inHierarchy);
            if (leaf >= 0) {
                pending.leaves++;
                byLeaf.computeIfAbsent(leaf, _ -> new ArrayList<>()).add(pending);
            } else {
                pending.isShut = true;
            }
        }
        if (pending.leaves > 0) {
            unknown.add(gate.id());
        } else if (pending.isShut) {
            opener.accept(gate.id(), Bill.NEVER);
        }
    }

    /// Whether it is known of all these gates when they open.
    boolean isKnown(Set<GateId> gates) {
        return unknown.isEmpty() || gates.stream().noneMatch(unknown::contains);
    }

    /// Takes gates that are not known yet to be shut until they are.
    void shutUnknown() {
        unknown.forEach(gate -> opener.accept(gate, Bill.NEVER));
    }

    /// Learns where a leaf has been put, or that it has been left out.
    ///
    /// @param end the day from which what waits for it may start; [Placing#NONE] when it has been left out
    /// @return whether a gate is known now that was not before
    boolean settle(int leaf, int end, boolean isUnfunded) {
        boolean learnt = false;
        for (Pending pending : byLeaf.getOrDefault(leaf, List.of())) {
            pending.end = Math.max(pending.end, end);
            pending.isShut |= isUnfunded || end == Placing.NONE;
            if (--pending.leaves == 0) {
                learnt = true;
                unknown.remove(pending.gate.id());
                opener.accept(pending.gate.id(), opening(pending));
            }
        }
        return learnt;
    }

    private static int opening(Pending pending) {
        return pending.isShut ? Bill.NEVER : pending.end + 7 * pending.gate.approvalWeeks();
    }
}
