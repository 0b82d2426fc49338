package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.Dependency;
import dev.trajectory.schedule.TooSoon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Holds the dates of chunks against what they wait for.
final class DependencyChecks {

    private DependencyChecks() {}

    static void brokenDependencies(Review review, Consumer<Finding> found) {
        for (TooSoon each : TooSoon.in(review.plan(), review.schedule())) {
            boolean happened =
                    review.plan().chunks().get(each.waiting()).progress().isStarted();
            found.accept(Finding.warning(
                    happened ? Rule.OUT_OF_SEQUENCE : Rule.DEPENDENCY_BROKEN,
                    List.of(each.waiting(), each.before()),
                    new Term.Name(each.waiting()),
                    new Term.Name(each.before()),
                    new Term.Count(each.days())));
        }
    }

    static void duplicates(Review review, Consumer<Finding> found) {
        for (Chunk chunk : review.plan().chunks()) {
            Set<List<Object>> seen = new HashSet<>();
            Set<List<Object>> told = new HashSet<>();
            for (Dependency dependency : chunk.dependencies()) {
                List<Object> tie = List.of(dependency.on(), dependency.type());
                if (!seen.add(tie) && told.add(tie)) {
                    found.accept(Finding.advice(
                            Rule.DUPLICATE_DEPENDENCY,
                            List.of(chunk.id(), dependency.on()),
                            new Term.Name(chunk.id()),
                            new Term.Name(dependency.on())));
                }
            }
        }
    }
}
