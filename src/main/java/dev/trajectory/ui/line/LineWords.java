package dev.trajectory.ui.line;

import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.Dependency;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.PromiseWords;

/// Says what a line means.
public record LineWords(Desk desk, LineGround ground) {

    /// "Training waits for the finish of Build; promise: at risk". Empty where its dependency is gone.
    public String sentence(DependencyLine line) {
        Dependency dependency = ground.dependency(line);
        if (dependency == null) {
            return "";
        }
        String waits = desk.words()
                .say(
                        "link.type." + dependency.type().name(),
                        desk.sentences().name(line.waiting()),
                        desk.sentences().name(line.before()));
        PromiseNow promise = ground.promise(line);
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
