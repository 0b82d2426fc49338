package dev.trajectory.ui.beside;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Unplaced;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.Ground;
import java.util.Optional;
import javafx.scene.Node;

/// Answers "why does it start then?" beside a chunk.
public final class Why {

    private final Desk desk;
    private final Ground ground;
    private final ChunkPopover popover;

    public Why(Desk desk, Ground ground) {
        this.desk = desk;
        this.ground = ground;
        this.popover = new ChunkPopover(desk, ground, "why");
    }

    /// Opens the answer for a chunk; for a parent there is none, its dates span its chunks'.
    public void open(ChunkId id) {
        Chunk chunk = desk.plan().chunks().find(id);
        Placement placement = desk.snapshot().outlook().schedule().placement(id);
        if (chunk == null) {
            return;
        }
        if (placement == null || placement.causes().isEmpty()) {
            String text = placement == null ? unplaced(chunk) : desk.words().say("why.parent", chunk.title());
            desk.host().say(text);
            return;
        }
        ground.reveal(id);
        String key = chunk.isFixed() ? "why.titleFixed" : "why.title";
        String title = desk.words().say(key, desk.words().day(placement.start()));
        WhyCard card = new WhyCard(desk, placement);
        popover.open(id, title, card, WhyCard.width(desk));
        card.lookupAll(".binding").forEach(Node::requestFocus);
    }

    private String unplaced(Chunk chunk) {
        Optional<Unplaced> reason = desk.snapshot().outlook().schedule().unplaced().stream()
                .filter(each -> each.chunk().equals(chunk.id()))
                .findFirst();
        return desk.words()
                .say(
                        "why.none",
                        chunk.title(),
                        reason.map(desk.sentences()::unplaced).orElse(""));
    }

    /// Takes the answer away; false when there is none.
    public boolean close() {
        return popover.close();
    }
}
