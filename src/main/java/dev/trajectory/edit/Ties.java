package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What ties chunks that become one to all others: dependencies among them go, those that come to tie the same ends of
/// the same two chunks become one.
///
/// @param parts the chunks that become one
/// @param one the one they become
record Ties(Set<ChunkId> parts, ChunkId one, Spans spans) {

    /// What the one waits for.
    List<Dependency> outward(List<Chunk> chunks) {
        List<Dependency> outward = new ArrayList<>();
        chunks.forEach(part -> part.dependencies().stream()
                .filter(each -> !parts.contains(each.on()))
                .forEach(each -> addOnce(each, outward)));
        return outward;
    }

    /// Dependencies of another chunk, on the one where they were on any of them; the same where they were not.
    List<Dependency> rewired(List<Dependency> dependencies) {
        if (dependencies.stream().noneMatch(each -> parts.contains(each.on()))) {
            return dependencies;
        }
        List<Dependency> rewired = new ArrayList<>();
        for (Dependency dependency : dependencies) {
            addOnce(parts.contains(dependency.on()) ? Cut.moved(dependency, one) : dependency, rewired);
        }
        return rewired;
    }

    /// Of two dependencies that tie the same ends of the same chunks, the one with the longer wait stays, and the
    /// promise if there is one.
    private void addOnce(Dependency dependency, List<Dependency> known) {
        for (int i = 0; i < known.size(); i++) {
            Dependency other = known.get(i);
            if (other.on().equals(dependency.on()) && other.type() == dependency.type()) {
                boolean isLonger =
                        dependency.lag().days(spans.daysAWeek()) > other.lag().days(spans.daysAWeek());
                known.set(
                        i,
                        new Dependency(
                                other.on(),
                                other.type(),
                                isLonger ? dependency.lag() : other.lag(),
                                other.kind() == null ? dependency.kind() : other.kind(),
                                other.promise() == null ? dependency.promise() : other.promise()));
                return;
            }
        }
        known.add(dependency);
    }
}
