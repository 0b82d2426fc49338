package dev.trajectory.edit;

import dev.trajectory.model.Asset;
import dev.trajectory.model.Assumption;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Issue;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Risk;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.Scope;
import dev.trajectory.model.Settings;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What stands for some chunks from now on, wherever records other than chunks name them: nothing when they are
/// removed, their pieces when they are split, one chunk when they are merged.
///
/// Where only one chunk can be named (what produces a gate, what removes an asset, what a vote was about, the
/// start line) it is the last.
///
/// @param targets what stands for each chunk; those not listed stand for themselves
/// @param rewiring what the dependencies of a chunk become
record Renaming(Map<ChunkId, List<ChunkId>> targets, UnaryOperator<List<Dependency>> rewiring) {

    /// Chunks that nothing stands for from now on.
    static Renaming without(Collection<ChunkId> gone) {
        Map<ChunkId, List<ChunkId>> targets = new HashMap<>();
        gone.forEach(id -> targets.put(id, List.of()));
        return new Renaming(
                targets,
                dependencies -> dependencies.stream()
                        .filter(each -> !targets.containsKey(each.on()))
                        .toList());
    }

    /// A chunk waiting for what stands for those that it waited for; the same where it waits for none of them.
    Chunk rewired(Chunk chunk) {
        return concernsAny(chunk.dependencies())
                ? chunk.draft()
                        .dependencies(rewiring.apply(chunk.dependencies()))
                        .chunk()
                : chunk;
    }

    private boolean concernsAny(List<Dependency> dependencies) {
        return dependencies.stream().anyMatch(each -> targets.containsKey(each.on()));
    }

    /// A plan with the names changed where they are of the plan alone: in votes, rollouts and sign-offs.
    Plan inWhatNoOptionHolds(Plan plan) {
        return plan.draft()
                .rollouts(plan.rollouts()
                        .withAll(plan.rollouts().stream().map(this::renamed).toList()))
                .signOffs(plan.signOffs().stream().map(this::renamed).toList())
                .votes(plan.votes()
                        .withAll(plan.votes().stream().map(this::renamed).toList()))
                .plan();
    }

    /// A plan with the names changed everywhere but in its chunks, and without what its options have otherwise of
    /// the chunks renamed.
    Plan in(Plan plan) {
        return inWhatNoOptionHolds(plan)
                .draft()
                .settings(renamed(plan.settings()))
                .gates(plan.gates()
                        .withAll(plan.gates().stream().map(this::renamed).toList()))
                .benefits(plan.benefits()
                        .withAll(plan.benefits().stream().map(this::renamed).toList()))
                .funds(plan.funds()
                        .withAll(plan.funds().stream().map(this::renamed).toList()))
                .assets(plan.assets()
                        .withAll(plan.assets().stream().map(this::renamed).toList()))
                .risks(plan.risks()
                        .withAll(plan.risks().stream()
                                .filter(risk -> concerns(risk.chunks()))
                                .map(risk -> risk.withChunks(renamed(risk.chunks())))
                                .toList()))
                .assumptions(plan.assumptions()
                        .withAll(plan.assumptions().stream()
                                .filter(assumption -> concerns(assumption.chunks()))
                                .map(assumption -> assumption.withChunks(renamed(assumption.chunks())))
                                .toList()))
                .issues(plan.issues()
                        .withAll(plan.issues().stream()
                                .filter(issue -> concerns(issue.chunks()))
                                .map(issue -> issue.withChunks(renamed(issue.chunks())))
                                .toList()))
                .decisions(plan.decisions()
                        .withAll(plan.decisions().stream()
                                .filter(decision -> concerns(decision.chunks()))
                                .map(decision -> decision.withChunks(renamed(decision.chunks())))
                                .toList()))
                .options(plan.options()
                        .withAll(plan.options().stream().map(this::renamed).toList()))
                .plan();
    }

    private boolean concerns(Collection<ChunkId> named) {
        return named.stream().anyMatch(targets::containsKey);
    }

    private List<ChunkId> of(ChunkId id) {
        return targets.getOrDefault(id, List.of(id));
    }

    private List<ChunkId> renamed(List<ChunkId> named) {
        return concerns(named) ? List.copyOf(renamed(new LinkedHashSet<>(named))) : named;
    }

    private Set<ChunkId> renamed(Set<ChunkId> named) {
        Set<ChunkId> renamed = new LinkedHashSet<>();
        named.forEach(id -> renamed.addAll(of(id)));
        return renamed;
    }

    private @Nullable ChunkId last(ChunkId id) {
        return of(id).isEmpty() ? null : of(id).getLast();
    }

    private Settings renamed(Settings settings) {
        ChunkId startLine = settings.funding().startLine();
        return startLine == null || !targets.containsKey(startLine)
                ? settings
                : settings.withFunding(settings.funding().withStartLine(last(startLine)));
    }

    /// A gate never unlocks the chunk that produces it.
    private Gate renamed(Gate gate) {
        ChunkId producer = gate.producedBy() == null ? null : last(gate.producedBy());
        if (!concerns(gate.unlocks()) && (gate.producedBy() == null || !targets.containsKey(gate.producedBy()))) {
            return gate;
        }
        List<ChunkId> unlocks = renamed(gate.unlocks()).stream()
                .filter(id -> !id.equals(producer))
                .toList();
        return gate.withProducer(producer).withUnlocks(unlocks);
    }

    /// A chunk that follows one of the pattern which is now part of another follows nothing any more: a copy has
    /// one chunk for each. A copy that lost a chunk does without it, and a chunk is of the pattern or of one copy.
    private Rollout renamed(Rollout rollout) {
        List<ChunkId> pattern = renamed(rollout.pattern());
        Set<ChunkId> used = new HashSet<>(pattern);
        return rollout.withPattern(pattern)
                .withCopies(rollout.copies().stream()
                        .map(copy -> renamed(copy, used))
                        .toList());
    }

    private RolloutCopy renamed(RolloutCopy copy, Set<ChunkId> used) {
        Set<ChunkId> followed = new HashSet<>();
        List<ChunkCopy> chunks = new ArrayList<>();
        for (ChunkCopy each : copy.chunks()) {
            ChunkId of = first(each.of());
            ChunkId made = first(each.copy());
            boolean follows = of != null && followed.add(of);
            boolean is = made != null && used.add(made);
            if (follows || is) {
                chunks.add(new ChunkCopy(
                        follows ? of : null,
                        is ? made : null,
                        renamed(each.given()),
                        renamed(each.declined()),
                        each.said()));
            }
        }
        return copy.withChunks(chunks)
                .withBenefits(copy.benefits().stream()
                        .map(each -> each.told(this::renamed))
                        .toList())
                .withGates(copy.gates().stream()
                        .map(each -> each.told(this::renamed))
                        .toList());
    }

    private Benefit renamed(Benefit benefit) {
        return concerns(benefit.enablingChunks())
                ? benefit.withEnablingChunks(renamed(benefit.enablingChunks()))
                : benefit;
    }

    private @Nullable ChunkId first(@Nullable ChunkId id) {
        return id == null || of(id).isEmpty() ? null : of(id).getFirst();
    }

    private Fund renamed(Fund fund) {
        List<ChunkId> eligible = fund.eligibleChunks();
        return eligible == null || !concerns(eligible) ? fund : fund.withEligibleChunks(renamed(eligible));
    }

    private Vote renamed(Vote vote) {
        ChunkId chunk = vote.about();
        return chunk == null || !targets.containsKey(chunk) ? vote : vote.withAbout(last(chunk));
    }

    /// The pieces of a chunk were to finish when it was; of chunks merged, the one they make when the last was.
    private SignOff renamed(SignOff signOff) {
        if (!concerns(signOff.signedFinishes().keySet())) {
            return signOff;
        }
        SequencedMap<ChunkId, LocalDate> finishes = new LinkedHashMap<>();
        signOff.signedFinishes()
                .forEach((id, finish) ->
                        of(id).forEach(each -> finishes.merge(each, finish, (a, b) -> a.isAfter(b) ? a : b)));
        return signOff.withSignedFinishes(finishes);
    }

    private Asset renamed(Asset asset) {
        ChunkId chunk = asset.remediatedBy();
        return chunk == null || !targets.containsKey(chunk) ? asset : asset.withRemediatedBy(last(chunk));
    }

    /// An option with the names changed in all it says, but without what it has otherwise of the chunks renamed.
    Option renamed(Option option) {
        SequencedMap<ChunkId, ChunkChange> changes = new LinkedHashMap<>(option.changes());
        changes.keySet().removeAll(targets.keySet());
        changes.replaceAll((_, change) -> renamed(change));
        SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>(option.own());
        own.keySet().removeIf(id -> id instanceof ChunkId chunk && of(chunk).isEmpty());
        own.replaceAll((_, row) -> renamed(row));
        SequencedMap<ChunkId, List<ChunkId>> pieces = new LinkedHashMap<>(option.pieces());
        pieces.keySet().removeIf(chunk -> !of(chunk).contains(chunk));
        pieces.replaceAll((_, all) -> renamed(all));
        return option.draft()
                .pieces(pieces)
                .scope(renamed(option.scope()))
                .changes(changes)
                .own(own)
                .option();
    }

    private ChunkChange renamed(ChunkChange change) {
        ChunkChange changed = change;
        List<Dependency> dependencies = change.value(ChunkField.DEPENDENCIES);
        if (dependencies != null && concernsAny(dependencies)) {
            changed = changed.with(ChunkField.DEPENDENCIES, rewiring.apply(dependencies));
        }
        ChunkId parent = change.value(ChunkField.PARENT);
        if (parent != null && of(parent).isEmpty()) {
            return changed.without(Set.of(ChunkField.PARENT));
        }
        return parent == null
                ? changed
                : changed.with(ChunkField.PARENT, of(parent).getFirst());
    }

    private Identified<?> renamed(Identified<?> own) {
        return switch (own) {
            case Chunk chunk -> {
                ChunkId parent = chunk.parent();
                List<ChunkId> parents = parent == null ? List.of() : of(parent);
                yield rewired(chunk)
                        .draft()
                        .parent(parents.isEmpty() ? null : parents.getFirst())
                        .chunk();
            }
            case Gate gate -> renamed(gate);
            case Benefit benefit -> renamed(benefit);
            case Fund fund -> renamed(fund);
            case Asset asset -> renamed(asset);
            case Risk risk -> risk.withChunks(renamed(risk.chunks()));
            case Assumption assumption -> assumption.withChunks(renamed(assumption.chunks()));
            case Issue issue -> issue.withChunks(renamed(issue.chunks()));
            case Decision decision -> decision.withChunks(renamed(decision.chunks()));
            default -> own;
        };
    }

    /// What stands for several chunks is left out only where all of them were.
    private Scope renamed(Scope scope) {
        return switch (scope) {
            case Scope.Only(Set<ChunkId> in) -> new Scope.Only(renamed(in));
            case Scope.Without(Set<ChunkId> out) -> {
                Set<ChunkId> staying = renamed(out);
                if (!out.containsAll(targets.keySet())) {
                    targets.values().forEach(staying::removeAll);
                }
                yield new Scope.Without(staying);
            }
        };
    }
}
