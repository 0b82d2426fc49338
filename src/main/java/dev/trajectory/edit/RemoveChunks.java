package dev.trajectory.edit;

import dev.trajectory.model.Asset;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Removes chunks with all below them, and their names wherever other records hold them: dependencies, gates, benefits,
/// assets, risks, decisions, funds and options stay, without them.
public record RemoveChunks(List<ChunkId> chunks) implements Edit {

    public RemoveChunks {
        chunks = List.copyOf(chunks);
    }

    /// All that goes: the chunks named and those below them.
    public Set<ChunkId> all(Plan plan) {
        Waiting waiting = Waiting.in(plan);
        Set<ChunkId> all = new LinkedHashSet<>();
        chunks.forEach(id -> all.addAll(waiting.withAllBelow(id)));
        return all;
    }

    /// How many dependencies of chunks that stay go with them.
    public int dependenciesLost(Plan plan) {
        Set<ChunkId> gone = all(plan);
        return (int) plan.chunks().stream()
                .filter(chunk -> !gone.contains(chunk.id()))
                .flatMap(chunk -> chunk.dependencies().stream())
                .filter(dependency -> gone.contains(dependency.on()))
                .count();
    }

    @Override
    public Result apply(Plan plan) {
        for (ChunkId id : chunks) {
            if (!plan.chunks().has(id)) {
                return Refusal.gone(id);
            }
        }
        Set<ChunkId> gone = all(plan);
        return new Result.Changed(without(plan, gone));
    }

    private static Plan without(Plan plan, Set<ChunkId> gone) {
        return plan.draft()
                .chunks(Register.of(plan.chunks().stream()
                        .filter(chunk -> !gone.contains(chunk.id()))
                        .map(chunk -> without(chunk, gone))
                        .toList()))
                .gates(Register.of(
                        plan.gates().stream().map(gate -> without(gate, gone)).toList()))
                .benefits(Register.of(plan.benefits().stream()
                        .map(benefit -> benefit.withEnablingChunks(staying(benefit.enablingChunks(), gone)))
                        .toList()))
                .funds(Register.of(
                        plan.funds().stream().map(fund -> without(fund, gone)).toList()))
                .assets(Register.of(
                        plan.assets().stream().map(asset -> without(asset, gone)).toList()))
                .risks(Register.of(plan.risks().stream()
                        .map(risk -> risk.withChunks(staying(risk.chunks(), gone)))
                        .toList()))
                .decisions(Register.of(plan.decisions().stream()
                        .map(decision -> decision.withChunks(staying(decision.chunks(), gone)))
                        .toList()))
                .options(Register.of(plan.options().stream()
                        .map(option -> option.without(gone))
                        .toList()))
                .plan();
    }

    private static List<ChunkId> staying(List<ChunkId> named, Set<ChunkId> gone) {
        return named.stream().filter(id -> !gone.contains(id)).toList();
    }

    private static Chunk without(Chunk chunk, Set<ChunkId> gone) {
        return chunk.dependencies().stream().noneMatch(each -> gone.contains(each.on()))
                ? chunk
                : chunk.draft()
                        .dependencies(chunk.dependencies().stream()
                                .filter(each -> !gone.contains(each.on()))
                                .toList())
                        .chunk();
    }

    private static Gate without(Gate gate, Set<ChunkId> gone) {
        Gate kept = gate.producedBy() != null && gone.contains(gate.producedBy()) ? gate.withoutProducer() : gate;
        return kept.withUnlocks(staying(gate.unlocks(), gone));
    }

    private static Fund without(Fund fund, Set<ChunkId> gone) {
        List<ChunkId> eligible = fund.eligibleChunks();
        return eligible == null ? fund : fund.withEligibleChunks(staying(eligible, gone));
    }

    private static Asset without(Asset asset, Set<ChunkId> gone) {
        return asset.remediatedBy() != null && gone.contains(asset.remediatedBy())
                ? asset.withRemediatedBy(null)
                : asset;
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.REMOVE, "chunks", List.copyOf(chunks), "");
    }
}
