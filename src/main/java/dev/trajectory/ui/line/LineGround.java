package dev.trajectory.ui.line;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.link.Ground;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A picture on which lines between cards can be chosen.
public interface LineGround extends Ground {

    /// The line chosen; null for none.
    @Nullable
    DependencyLine line();

    /// Chooses a line; null for none.
    void choose(@Nullable DependencyLine line);

    /// The lines that begin or end at a chunk, in the order in which they are gone through.
    List<DependencyLine> linesOf(ChunkId chunk);

    /// The dependency of a line; null where it is gone.
    @Nullable
    Dependency dependency(DependencyLine line);

    /// Where the promise of a line stands; null where it is none between organisations.
    @Nullable
    PromiseNow promise(DependencyLine line);

    /// The middle of a line; null where it is not drawn.
    @Nullable
    Box middle(DependencyLine line);
}
