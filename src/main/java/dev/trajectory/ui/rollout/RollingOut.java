package dev.trajectory.ui.rollout;

import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Desk;
import java.util.List;

/// Begins a rollout of the chunks that are selected.
public final class RollingOut {

    private RollingOut() {}

    /// Whether there are chunks to roll out.
    public static boolean isPossible(Desk desk) {
        return desk.snapshot().selection().stream().anyMatch(desk.plan().chunks()::has);
    }

    /// Asks how to roll out the chunks selected; says so where none is.
    public static void begin(Desk desk) {
        Design design = new Design(desk.session().whole(), desk.snapshot().outlook());
        List<ChunkId> pattern = design.pattern(desk.snapshot().selection());
        if (pattern.isEmpty()) {
            desk.host().say(desk.words().say("rollout.nothingSelected"));
        } else {
            String name = desk.sentences().name(design.subject(pattern));
            boolean isTaken = desk.session().whole().rollouts().stream()
                    .anyMatch(each -> each.name().equals(name));
            RolloutCard.ask(
                    desk, design.rollout(pattern, isTaken ? desk.sentences().name(pattern.getFirst()) : name));
        }
    }
}
