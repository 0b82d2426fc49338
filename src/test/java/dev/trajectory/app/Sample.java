package dev.trajectory.app;

import dev.trajectory.file.Document;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Programme;
import java.nio.file.Path;

/// A plan to keep, and changes of it.
final class Sample {

    private Sample() {}

    static Document document() {
        return opened(Path.of("samples/first-steps.trajectory"));
    }

    static Document opened(Path file) {
        return switch (PlanFiles.read(file)) {
            case Reading.Opened opened -> opened.document();
            case Reading.Refused refused ->
                throw new AssertionError(refused.problem().toString());
        };
    }

    static Document renamed(Document document, String name) {
        Plan plan = document.plan();
        return document.withPlan(plan.draft()
                .programme(new Programme("", name, "", "", "", 0, ""))
                .plan());
    }

    static Document withoutFirstChunk(Document document) {
        Plan plan = document.plan();
        Chunk first = plan.chunks().all().iterator().next();
        return document.withPlan(plan.withChunks(plan.chunks().without(first.id())));
    }
}
