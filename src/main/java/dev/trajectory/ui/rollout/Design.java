package dev.trajectory.ui.rollout;

import dev.trajectory.edit.RemoveChunks;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.rollout.Called;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Measure;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Pace;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.Scaled;
import dev.trajectory.model.WorkstreamId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a rollout of selected chunks begins with: they and all below them, the organisation that owns most of them,
/// and waves that wait for each other.
record Design(Plan plan, Outlook outlook) {

    /// The chunks of a selection with all below them, in their priority order.
    List<ChunkId> pattern(Collection<? extends Id> selection) {
        List<ChunkId> selected = selection.stream()
                .filter(id -> plan.chunks().has(id))
                .map(ChunkId.class::cast)
                .toList();
        return new RemoveChunks(selected)
                .all(plan).stream()
                        .map(plan.chunks()::get)
                        .sorted(Comparator.comparing(Chunk::order))
                        .map(Chunk::id)
                        .toList();
    }

    /// After what a rollout of them is called: the chunk that all others are below, or the workstream that all are
    /// in, or else the first of them.
    Id subject(List<ChunkId> pattern) {
        ChunkId first = pattern.getFirst();
        boolean isAbove = pattern.stream().allMatch(id -> plan.lineage(id).contains(first));
        WorkstreamId workstream = plan.chunks().get(first).workstream();
        boolean isShared = pattern.stream()
                .allMatch(id -> Objects.equals(plan.chunks().get(id).workstream(), workstream));
        return workstream == null || !isShared || (isAbove && pattern.size() > 1) ? first : workstream;
    }

    /// A rollout of them that nobody has a copy of yet.
    ///
    /// @param name how it is called
    Rollout rollout(List<ChunkId> pattern, String name) {
        SequencedMap<Scaled, Measure> scales = new LinkedHashMap<>();
        boolean hasPeople = plan.organisations().stream().anyMatch(each -> each.headcount() > 0);
        if (hasPeople) {
            scales.put(Scaled.COST, Measure.HEADCOUNT);
            scales.put(Scaled.BENEFIT, Measure.HEADCOUNT);
        }
        return new Rollout(
                Section.ROLLOUTS.freshId(plan),
                name,
                pattern,
                home(pattern),
                scales,
                new Pace(Pace.By.WAVE, 0, start(pattern)),
                List.of());
    }

    /// Who owns most of some chunks; the one that is listed first where two own as many.
    @Nullable
    OrganisationId home(List<ChunkId> pattern) {
        Map<OrganisationId, Integer> counts = new HashMap<>();
        for (ChunkId id : pattern) {
            OrganisationId owner = plan.chunks().get(id).owner();
            if (owner != null) {
                counts.merge(owner, 1, Integer::sum);
            }
        }
        List<OrganisationId> listed =
                new ArrayList<>(plan.organisations().byId().keySet());
        listed.retainAll(counts.keySet());
        return listed.stream()
                .max(Comparator.<OrganisationId>comparingInt(id -> counts.getOrDefault(id, 0))
                        .thenComparing(Comparator.comparingInt(listed::indexOf).reversed()))
                .orElse(null);
    }

    /// Who else owns chunks of a pattern, and keeps that part in each copy.
    List<OrganisationId> others(Rollout rollout) {
        return rollout.pattern().stream()
                .map(id -> plan.chunks().get(id).owner())
                .filter(Objects::nonNull)
                .filter(owner -> !owner.equals(rollout.home()))
                .distinct()
                .toList();
    }

    /// Who gets a copy and has chunks of the same names already, as of a copy that was cut loose.
    List<OrganisationId> twice(Rollout wanted) {
        Set<ChunkId> known = new HashSet<>(wanted.pattern());
        wanted.copied().forEach(known::add);
        Map<OrganisationId, Set<String>> titles = new HashMap<>();
        for (Chunk chunk : plan.chunks()) {
            OrganisationId owner = chunk.owner();
            if (owner != null && !known.contains(chunk.id())) {
                titles.computeIfAbsent(owner, _ -> new HashSet<>()).add(chunk.title());
            }
        }
        return wanted.copies().stream()
                .filter(copy -> copy.chunks().isEmpty())
                .map(RolloutCopy::organisation)
                .filter(whose -> isThere(wanted, whose, titles.getOrDefault(whose, Set.of())))
                .toList();
    }

    private boolean isThere(Rollout wanted, OrganisationId whose, Set<String> titles) {
        Called called = Called.of(plan, wanted.home(), whose);
        return wanted.pattern().stream()
                .map(id -> plan.chunks().get(id).title())
                .anyMatch(title -> titles.contains(title) || titles.contains(called.title(title)));
    }

    /// Whose copies a change of a rollout cuts loose.
    static List<OrganisationId> loose(Rollout was, Rollout wanted) {
        return was.copies().stream()
                .map(RolloutCopy::organisation)
                .filter(each -> wanted.copy(each) == null)
                .toList();
    }

    /// The day the first of some chunks starts; null where none has dates.
    @Nullable
    LocalDate start(List<ChunkId> pattern) {
        return pattern.stream()
                .map(outlook.schedule()::placement)
                .filter(Objects::nonNull)
                .map(Placement::start)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
