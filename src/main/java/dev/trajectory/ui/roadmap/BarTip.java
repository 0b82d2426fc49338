package dev.trajectory.ui.roadmap;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.chunk.ChunkFacts;
import dev.trajectory.ui.chunk.ChunkFindings;
import dev.trajectory.ui.control.RestTip;
import dev.trajectory.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/// Says, once the pointer has rested on a bar, what the bar is.
final class BarTip {

    private final Desk desk;
    private final RestTip tip;

    BarTip(Desk desk, RoadmapSurface surface) {
        this.desk = desk;
        this.tip = new RestTip(surface.overlay());
    }

    /// The pointer is on this bar now, or on none.
    void at(@Nullable ChunkId chunk, double atX, double atY) {
        tip.at(chunk, atX, atY, () -> {
            Chunk found = desk.plan().chunks().find(chunk);
            return found == null ? "" : ChunkFacts.of(desk, found).atAGlance();
        });
    }

    /// The pointer is on the sign of a chunk's findings.
    void atSign(ChunkId chunk, double atX, double atY) {
        tip.at(new Hit.Sign(chunk), atX, atY, () -> String.join("\n", new ChunkFindings(desk, chunk).sentences()));
    }

    void hide() {
        tip.hide();
    }
}
