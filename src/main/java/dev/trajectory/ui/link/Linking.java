package dev.trajectory.ui.link;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Link;
import dev.trajectory.edit.Together;
import dev.trajectory.edit.Unlink;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.PromiseState;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;

/// Links and unlinks several chunks at once, as one step.
public record Linking(Desk desk) {

    /// Each of some chunks, two or more, waits for the one before it; those that do already go on as they do.
    public void link(List<ChunkId> chunks) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i < chunks.size(); i++) {
            if (!waits(chunks.get(i), chunks.get(i - 1))) {
                edits.add(Link.of(chunks.get(i), chunks.get(i - 1)));
            }
        }
        if (edits.isEmpty()) {
            desk.host().say(desk.words().say("links.all"));
        } else {
            desk.perform(new Together(edits.getFirst().label(), edits));
        }
    }

    private boolean waits(ChunkId waiting, ChunkId on) {
        Chunk waiter = desk.plan().chunks().find(waiting);
        return waiter != null
                && waiter.dependencies().stream().anyMatch(each -> each.on().equals(on));
    }

    /// Some chunks no longer wait for each other; a single one, for nothing. What went is told, with the promises
    /// among it that had been answered.
    public void unlink(List<ChunkId> chunks) {
        List<Edit> edits = new ArrayList<>();
        int answered = 0;
        for (ChunkId id : chunks) {
            Chunk chunk = desk.plan().chunks().find(id);
            for (Dependency each : chunk == null ? List.<Dependency>of() : chunk.dependencies()) {
                if (chunks.size() == 1 || chunks.contains(each.on())) {
                    edits.add(new Unlink(id, each.on(), each));
                    answered += isAnswered(each) ? 1 : 0;
                }
            }
        }
        if (edits.isEmpty()) {
            desk.host().say(desk.words().say(chunks.size() == 1 ? "links.nothing" : "links.apart"));
        } else if (desk.perform(new Together(edits.getFirst().label(), edits))) {
            desk.host().sayDone(desk.words().say("links.unlinked", edits.size(), answered));
        }
    }

    private static boolean isAnswered(Dependency dependency) {
        return dependency.promise() != null && dependency.promise().state() != PromiseState.ASKED;
    }
}
