package dev.trajectory.ui.map;

import dev.trajectory.draw.map.MapScene;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.Dependency;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.PromiseWords;
import org.jspecify.annotations.Nullable;

/// Says what a line means.
record LineWords(Desk desk) {

    /// "Training waits for the finish of Build; promise: at risk". Empty where its dependency is gone.
    String sentence(DependencyLine line, @Nullable MapScene scene) {
        if (scene == null) {
            return "";
        }
        Dependency dependency = scene.dependency(line);
        if (dependency == null) {
            return "";
        }
        String waits = desk.words()
                .say(
                        "link.type." + dependency.type().name(),
                        desk.sentences().name(line.waiting()),
                        desk.sentences().name(line.before()));
        PromiseNow promise = scene.promise(line);
        if (promise == null) {
            return waits;
        }
        PromiseWords words = new PromiseWords(desk.plan(), desk.words().locale());
        return desk.words()
                .say(
                        "map.promised",
                        waits,
                        words.state(promise).toLowerCase(desk.words().locale()));
    }
}
