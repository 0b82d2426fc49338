package dev.trajectory.ui.line;

import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.Dependency;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.chunk.WaitsInput;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.PromiseWords;
import java.util.List;
import java.util.stream.Collectors;

/// Says what a line means.
public record LineWords(Desk desk, LineGround ground) {

    /// "Training waits for the finish of Build; promise: at risk", or how many dependencies it stands for and each
    /// of them. Empty where its dependencies are gone.
    public String sentence(DependencyLine line) {
        List<Dependency> all = ground.dependencies(line);
        String each = all.stream()
                .map(dependency -> sentence(line, dependency))
                .collect(Collectors.joining(desk.words().say("line.and")));
        return all.size() < 2 ? each : desk.words().say("line.several", all.size(), each);
    }

    /// What one of the dependencies of a line means.
    String sentence(DependencyLine line, Dependency dependency) {
        String waits = waits(line, dependency);
        return ground.promises(line).stream()
                .filter(promise -> promise.dependency().equals(dependency))
                .findFirst()
                .map(promise -> desk.words().say("map.promised", waits, state(promise)))
                .orElse(waits);
    }

    private String waits(DependencyLine line, Dependency dependency) {
        String waits = desk.words()
                .say(
                        "link.type." + dependency.type().name(),
                        desk.sentences().name(line.waiting()),
                        desk.sentences().name(line.before()));
        return WaitsInput.withLag(desk.words(), waits, dependency.lag());
    }

    private String state(PromiseNow promise) {
        PromiseWords words = new PromiseWords(desk.plan(), desk.words().locale());
        return words.state(promise).toLowerCase(desk.words().locale());
    }
}
