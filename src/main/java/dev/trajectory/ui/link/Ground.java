package dev.trajectory.ui.link;

import dev.trajectory.draw.page.Box;
import dev.trajectory.model.ChunkId;
import java.util.List;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A picture with chunks on it, between which dependencies can be drawn.
public interface Ground extends Imagining.Seen {

    /// Where controls lie over the picture.
    Pane overlay();

    /// The part of the picture in which chunks are drawn.
    Box area();

    /// The chunks in sight.
    List<ChunkId> seen();

    /// All chunks that can be come by, one after the other.
    List<ChunkId> order();

    /// All that is drawn of a chunk; null where it is not drawn.
    @Nullable
    Box place(ChunkId chunk);

    /// What lines to a chunk end at; null where it is not drawn.
    @Nullable
    Box span(ChunkId chunk);

    /// The chunk drawn at a point; null where there is none.
    @Nullable
    ChunkId at(double x, double y);

    /// Moves what is seen, by pixels, to the right and down, as far as there is something.
    void scroll(double right, double down);

    /// Brings a chunk into sight, at once.
    void reveal(ChunkId chunk);

    /// Has told each frame drawn.
    ///
    /// @return ends it
    Runnable onFrame(Runnable listener);

    /// Takes the keyboard.
    void requestFocus();
}
