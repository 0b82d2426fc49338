package dev.trajectory.schedule;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.funding.Bill;
import dev.trajectory.funding.Dates;
import dev.trajectory.funding.Lack;
import dev.trajectory.funding.Ledger;
import dev.trajectory.funding.Reservations;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.GateId;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The money set aside for the leaves placed so far, where funding is kept, and how each stands with it.
final class MoneyLedger {

    private final Network network;
    private final Reservations reservations;
    private final GateOpenings gates;
    private final @Nullable Bill[] bills;
    private final Cover.@Nullable State[] states;
    private final List<List<Lack>> lacks = new ArrayList<>();
    private final int[] doable;
    private final int[] waitsFor;
    private int[] fixedAtFirst = {};

    /// All that was done with money, in its order: what there is for one depends on what stood when its turn came.
    private final List<Step> steps = new ArrayList<>();

    /// Something done with money, to be done again with that of others.
    private interface Step {

        /// @param bills what the same leaves need money for
        void on(Reservations others, List<@Nullable Bill> bills);
    }

    private MoneyLedger(Network network) {
        this.network = network;
        int size = network.size();
        reservations = Reservations.of(network.plan());
        gates = new GateOpenings(network, this::open);
        bills = new Bill[size];
        states = new Cover.State[size];
        doable = new int[size];
        waitsFor = new int[size];
        Arrays.fill(waitsFor, Placing.NONE);
        for (Leaf leaf : network.leaves()) {
            bills[lacks.size()] = reservations.bill(leaf.chunk());
            lacks.add(List.of());
        }
    }

    /// A ledger in which nothing is taken; null where funding is not kept.
    static @Nullable MoneyLedger of(Network network) {
        return network.plan().settings().keeps(LimitKind.FUNDING) ? new MoneyLedger(network) : null;
    }

    /// What a leaf needs money for; null when that is nothing.
    @Nullable
    Bill bill(int leaf) {
        return bills[leaf];
    }

    /// Whether a leaf that is placed cannot be done for want of money.
    boolean isUnfunded(int leaf) {
        return states[leaf] == Cover.State.UNFUNDED || states[leaf] == Cover.State.WAITS;
    }

    /// Whether all is known that says what money there is for a leaf.
    boolean isKnown(int leaf) {
        Bill bill = bills[leaf];
        return bill == null || gates.isKnown(bill.gates());
    }

    /// Sets money aside for leaves with fixed dates, in the priority order, as if each gate of which nothing is
    /// known yet opened in time.
    void takeFixed(Placing placing) {
        fixedAtFirst = IntStream.range(0, network.size())
                .filter(leaf -> network.leaves().get(leaf).fixed())
                .boxed()
                .sorted(Comparator.comparingInt(
                        leaf -> network.leaves().get(leaf).rank()))
                .mapToInt(leaf -> leaf)
                .toArray();
        for (int leaf : fixedAtFirst) {
            gates.settle(leaf, placing.end[leaf], false);
        }
        for (int leaf : fixedAtFirst) {
            take(leaf, placing.start[leaf], placing.finish[leaf], placing.start[leaf]);
        }
        fixedAtFirst =
                Arrays.stream(fixedAtFirst).filter(leaf -> !isKnown(leaf)).toArray();
        gates.shutUnknown();
    }

    private void open(GateId gate, int day) {
        reservations.open(gate, day);
        steps.add((others, _) -> others.open(gate, day));
    }

    /// Sets money aside for leaves with fixed dates once more now that it is known when all gates open.
    void takeFixedAgain(Placing placing) {
        for (int leaf : fixedAtFirst) {
            take(leaf, placing.start[leaf], placing.finish[leaf], placing.start[leaf]);
        }
    }

    /// Sets money aside for a leaf.
    ///
    /// @param earliest its earliest start by all other limits
    /// @return whether it is known now when a gate opens of which it was not before
    boolean place(int leaf, int start, int finish, int earliest) {
        take(leaf, start, finish, earliest);
        return gates.settle(leaf, network.leaves().get(leaf).end(start, finish), false);
    }

    private void take(int leaf, int start, int finish, int earliest) {
        doable[leaf] = earliest;
        lacks.set(leaf, taken(bills[leaf], start, finish));
        steps.add((_, others) -> taken(others.get(leaf), start, finish));
        states[leaf] = lacks.get(leaf).isEmpty() ? Cover.State.FUNDED : Cover.State.SHORT;
    }

    /// Sets money aside, in place of what has been set aside before.
    ///
    /// @return what is lacking
    private static List<Lack> taken(@Nullable Bill bill, int start, int finish) {
        if (bill == null) {
            return List.of();
        }
        bill.giveBack();
        return bill.take(start, finish);
    }

    /// Sets nothing aside for a leaf without money.
    ///
    /// @param waited the leaf without money it waits for, or [Placing#NONE]
    /// @return whether it is known now when a gate opens of which it was not before
    boolean leave(int leaf, int start, int finish, int waited) {
        Bill bill = bills[leaf];
        boolean isItself = waited == Placing.NONE;
        doable[leaf] = start;
        waitsFor[leaf] = waited;
        states[leaf] = isItself ? Cover.State.UNFUNDED : Cover.State.WAITS;
        lacks.set(leaf, isItself && bill != null ? bill.lacks(start, finish) : List.of());
        return gates.settle(leaf, network.leaves().get(leaf).end(start, finish), true);
    }

    /// Learns that a leaf has no dates.
    ///
    /// @return whether it is known now when a gate opens of which it was not before
    boolean leaveOut(int leaf) {
        return gates.settle(leaf, Placing.NONE, false);
    }

    /// How a placed leaf stands.
    ///
    /// @param start where it stands, as a day number
    Cover cover(int leaf, int start) {
        Cover.State state = states[leaf] == null ? Cover.State.FUNDED : states[leaf];
        boolean isFunded = state == Cover.State.FUNDED;
        return new Cover(
                chunk(leaf),
                state,
                WorkingCalendar.date(doable[leaf]),
                isFunded ? WorkingCalendar.date(start) : null,
                lacks.get(leaf),
                waitsFor[leaf] == Placing.NONE ? null : chunk(waitsFor[leaf]));
    }

    private ChunkId chunk(int leaf) {
        return network.leaves().get(leaf).chunk().id();
    }

    /// What has become of all money, when all leaves are placed.
    ///
    /// No money is spent on a heading all of whose leaves are without.
    Funding funding(Dates dates, SequencedMap<ChunkId, Cover> covers) {
        return new Funding(covers, () -> reservations.ledger(dates, this::isPaid), () -> forecast(dates));
    }

    private boolean isPaid(ChunkId chunk) {
        return network.hierarchy().leavesOf(chunk).stream()
                .mapToInt(network::number)
                .anyMatch(leaf -> leaf >= 0 && states[leaf] != null && !isUnfunded(leaf));
    }

    /// What would become of all money at the costs that are now expected.
    private Ledger forecast(Dates dates) {
        Plan plan = network.plan();
        Reservations other = Reservations.ofForecast(plan);
        List<@Nullable Bill> others = new ArrayList<>();
        for (int leaf = 0; leaf < bills.length; leaf++) {
            others.add(other.bill(plan.chunks().get(chunk(leaf))));
        }
        steps.forEach(step -> step.on(other, others));
        return other.ledger(dates, this::isPaid);
    }
}
