package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What ties chunks that become one to all others: dependencies among them go, those that come to tie the same ends of
/// the same two chunks become one. What was agreed by or with one of them that another body leads is asked for again,
/// of or by the one who leads them all.
///
/// @param parts the chunks that become one, which is called and led as the first of them
record Ties(List<Chunk> parts, Spans spans) {

    /// What the one waits for.
    List<Dependency> outward() {
        List<Dependency> outward = new ArrayList<>();
        parts.forEach(part -> part.dependencies().stream()
                .filter(each -> part(each.on()) == null)
                .forEach(each -> addOnce(each.takenBy(part.owner(), owner()), outward)));
        return outward;
    }

    /// Dependencies of another chunk, on the one where they were on any of them; the same where they were not.
    List<Dependency> rewired(List<Dependency> dependencies) {
        if (dependencies.stream().allMatch(each -> part(each.on()) == null)) {
            return dependencies;
        }
        List<Dependency> rewired = new ArrayList<>();
        for (Dependency dependency : dependencies) {
            Chunk part = part(dependency.on());
            addOnce(
                    part == null
                            ? dependency
                            : dependency
                                    .givenBy(part.owner(), owner())
                                    .withOn(parts.getFirst().id()),
                    rewired);
        }
        return rewired;
    }

    private @Nullable Chunk part(ChunkId id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst().orElse(null);
    }

    private @Nullable OrganisationId owner() {
        return parts.getFirst().owner();
    }

    /// Of two dependencies that tie the same ends of the same chunks, the one with the longer wait stays, and the
    /// promise if there is one: of two, one that somebody has answered, for that is of the one who leads them all,
    /// else one of which anything was said.
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
                                promise(other.promise(), dependency.promise())));
                return;
            }
        }
        known.add(dependency);
    }

    private static @Nullable Promise promise(@Nullable Promise one, @Nullable Promise other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        boolean isAnswered = other.state() != PromiseState.ASKED;
        return one.equals(Promise.ASKED) || (isAnswered && one.state() == PromiseState.ASKED) ? other : one;
    }
}
