package dev.trajectory.ui.map;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.map.MapCamera;
import dev.trajectory.draw.map.MapScene;
import dev.trajectory.draw.page.Box;
import dev.trajectory.model.ChunkId;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What is seen of a map at first: all of it where that can be read; else a part that can.
final class FirstSight {

    /// The least scale at which all of a map is shown: names can be read.
    private static final double NAMED = 0.75;

    private FirstSight() {}

    /// Where one begins to look.
    ///
    /// @param wanted the card to begin at, where not all can be read; null for the first
    static MapCamera of(MapScene scene, @Nullable ChunkId wanted, double width, double height) {
        double unit = scene.style().textFactor();
        MapCamera all = MapCamera.fitting(scene.layout(), scene.style(), width, height, unit);
        SequencedMap<ChunkId, Box> cards = scene.layout().cards();
        if (all.scale() >= NAMED * unit || cards.isEmpty()) {
            return all;
        }
        Box at = wanted == null ? null : cards.get(wanted);
        return all.reading(at == null ? cards.firstEntry().getValue() : at, scene.layout(), reading(scene) * unit);
    }

    /// The scale at which a part is shown: that at which all that stands on cards can be read, but on a projector,
    /// where few cards of that size have room, that of the names.
    private static double reading(MapScene scene) {
        return scene.style().theme() == Theme.PROJECTOR ? NAMED : 1;
    }
}
