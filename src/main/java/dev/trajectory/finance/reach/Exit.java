package dev.trajectory.finance.reach;

import dev.trajectory.edit.Place;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Pricing;
import dev.trajectory.model.SpendProfile;
import dev.trajectory.model.WorkSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What is left to pay for a chunk that leaves a plan while something is on order for it: a day's chunk of its own,
/// behind all others, that waits for nothing and bears the exit costs, each paid by the payer of what was on order
/// and with the same kind of money, once.
final class Exit {

    private Exit() {}

    /// Those of chunks that have something on order that can be left, in the order given.
    static List<Chunk> due(Collection<Chunk> left) {
        return left.stream()
                .filter(chunk ->
                        chunk.costs().stream().anyMatch(line -> line.exitDue().pence() > 0))
                .toList();
    }

    /// What bears the exit costs of a chunk.
    ///
    /// @param id of what bears them
    /// @param title what that is called
    static Chunk of(Chunk left, ChunkId id, String title) {
        return Chunk.of(id, title, left.order(), WorkSpan.days(1))
                .draft()
                .owner(left.owner())
                .workstream(left.workstream())
                .costs(left.costs().stream().map(Exit::line).toList())
                .chunk();
    }

    /// A line for each line of the chunk that is left, so that a figure's rows keep their places; of nothing where
    /// nothing is on order.
    private static CostLine line(CostLine left) {
        CostKind kind = left.kind() == CostKind.CAPITAL_ONE_OFF ? CostKind.CAPITAL_ONE_OFF : CostKind.REVENUE_ONE_OFF;
        return new CostLine(
                left.payer(),
                kind,
                left.exitDue(),
                new SpendProfile.Even(),
                new Pricing(left.pricing().base(), Percent.ZERO, Percent.ZERO, Percent.ZERO),
                Optimism.USUAL,
                null,
                Outturn.NONE,
                Money.ZERO,
                null,
                "",
                left.note());
    }

    /// A plan with the exit costs of chunks that have left it, each borne under the id and title of its chunk.
    ///
    /// @param plan without the chunks
    static Plan borne(Plan plan, List<Chunk> due) {
        Place end = new Place.AtEnd();
        Plan roomy = end.withRoom(plan, due.size());
        List<OrderKey> keys = end.keys(roomy, due.size());
        List<Chunk> exits = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            Chunk left = due.get(i);
            exits.add(
                    of(left, left.id(), left.title()).draft().order(keys.get(i)).chunk());
        }
        return roomy.withChunks(roomy.chunks().withAll(exits));
    }
}
