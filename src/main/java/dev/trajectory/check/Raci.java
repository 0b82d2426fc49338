package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Involvement;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What part each organisation has in each chunk: as it is said, else as it follows from the plan.
///
/// Whoever leads a chunk is accountable for it; where somebody else is said to be, it is responsible. Whoever takes
/// part is consulted, and so is whoever gives what the chunk waits for. Whoever leads what waits for it is informed.
/// The rule to keep (method 6): exactly one organisation is accountable, it leads the chunk, and whoever takes part is
/// consulted at least.
public final class Raci {

    private final Plan plan;
    private final Map<ChunkId, Set<OrganisationId>> takers = new HashMap<>();

    /// What part an organisation has in a chunk.
    ///
    /// @param involvement what part it has
    /// @param isSaid whether the chunk says so
    public record Part(Involvement involvement, boolean isSaid) {}

    public Raci(Plan plan) {
        this.plan = plan;
        for (Chunk waiter : plan.chunks()) {
            for (Dependency dependency : waiter.dependencies()) {
                if (waiter.owner() != null) {
                    takers.computeIfAbsent(dependency.on(), _ -> new LinkedHashSet<>())
                            .add(waiter.owner());
                }
            }
        }
    }

    /// What part an organisation has in a chunk.
    public Part of(Chunk chunk, OrganisationId organisation) {
        Involvement said = chunk.raci().get(organisation);
        return said != null ? new Part(said, true) : new Part(usual(chunk, organisation), false);
    }

    private Involvement usual(Chunk chunk, OrganisationId organisation) {
        if (organisation.equals(chunk.owner())) {
            return chunk.raci().containsValue(Involvement.ACCOUNTABLE)
                    ? Involvement.RESPONSIBLE
                    : Involvement.ACCOUNTABLE;
        }
        if (chunk.participants().contains(organisation) || gives(chunk, organisation)) {
            return Involvement.CONSULTED;
        }
        return takers.getOrDefault(chunk.id(), Set.of()).contains(organisation)
                ? Involvement.INFORMED
                : Involvement.NONE;
    }

    private boolean gives(Chunk chunk, OrganisationId organisation) {
        return chunk.dependencies().stream()
                .map(dependency -> plan.chunks().find(dependency.on()))
                .anyMatch(awaited -> awaited != null && organisation.equals(awaited.owner()));
    }

    /// The organisations that are accountable for a chunk.
    public List<OrganisationId> accountable(Chunk chunk) {
        return plan.organisations().stream()
                .map(Organisation::id)
                .filter(each -> of(chunk, each).involvement() == Involvement.ACCOUNTABLE)
                .toList();
    }

    /// Whether what part an organisation has in a chunk breaks the rule.
    public boolean isWrong(Chunk chunk, OrganisationId organisation) {
        Involvement has = of(chunk, organisation).involvement();
        boolean isElsewhere = has == Involvement.ACCOUNTABLE && !organisation.equals(chunk.owner());
        boolean isSecond = has == Involvement.ACCOUNTABLE && accountable(chunk).size() > 1;
        boolean isLeftOut = chunk.participants().contains(organisation) && has.compareTo(Involvement.CONSULTED) > 0;
        boolean isLeaderless =
                organisation.equals(chunk.owner()) && accountable(chunk).isEmpty();
        return isElsewhere || isSecond || isLeftOut || isLeaderless;
    }
}
