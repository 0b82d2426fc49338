package dev.trajectory.ui.roadmap;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Unplaced;
import dev.trajectory.ui.desk.Desk;
import java.util.Optional;
import javafx.scene.Node;

/// Answers "why does it start then?" beside a chunk's bar.
final class Why {

    private final Desk desk;
    private final RoadmapSurface surface;
    private final BarPopover popover;

    Why(Desk desk, RoadmapSurface surface) {
        this.desk = desk;
        this.surface = surface;
        this.popover = new BarPopover(desk, surface, "why");
    }

    /// Opens the answer for a chunk; for a parent there is none, its dates span its chunks'.
    void open(ChunkId id) {
        Chunk chunk = desk.plan().chunks().find(id);
        Placement placement = surface.outlook().schedule().placement(id);
        if (chunk == null) {
            return;
        }
        if (placement == null || placement.causes().isEmpty()) {
            String text = placement == null ? unplaced(chunk) : desk.words().say("why.parent", chunk.title());
            desk.host().say(text);
            return;
        }
        String key = chunk.isFixed() ? "why.titleFixed" : "why.title";
        String title = desk.words().say(key, desk.words().day(placement.start()));
        WhyCard card = new WhyCard(desk, placement);
        popover.open(id, title, card, WhyCard.width(desk));
        card.lookupAll(".binding").forEach(Node::requestFocus);
    }

    private String unplaced(Chunk chunk) {
        Optional<Unplaced> reason = surface.outlook().schedule().unplaced().stream()
                .filter(each -> each.chunk().equals(chunk.id()))
                .findFirst();
        return desk.words()
                .say(
                        "why.none",
                        chunk.title(),
                        reason.map(desk.sentences()::unplaced).orElse(""));
    }

    boolean close() {
        return popover.close();
    }
}
