package dev.trajectory.ui.map;

import dev.trajectory.draw.map.MapLine;
import dev.trajectory.draw.map.MapScene;
import dev.trajectory.model.Dependency;
import dev.trajectory.ui.desk.Desk;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Says what a line means.
record LineWords(Desk desk) {

    /// "Training waits for the finish of Build; promise: at risk". Empty where its dependency is gone.
    String sentence(MapLine line, @Nullable MapScene scene) {
        Dependency dependency = scene == null ? null : scene.dependency(line);
        if (dependency == null) {
            return "";
        }
        String waits = desk.words()
                .say(
                        "link.type." + dependency.type().name(),
                        desk.sentences().name(line.waiting()),
                        desk.sentences().name(line.before()));
        if (dependency.promise() == null) {
            return waits;
        }
        String state = dependency.promise().state().name().toLowerCase(Locale.ROOT);
        return desk.words().say("map.promised", waits, desk.words().say("promise." + state));
    }
}
