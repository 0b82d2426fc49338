package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// Makes one chunk of several, the reverse of [SplitChunk]. The first keeps its id, its place and its owner.
///
/// Costs and impact add up. Time adds up along what waits for each other among them, else the longest counts; people
/// are so many that they work as many days altogether. Dependencies are all that the chunks had to others; those among
/// them go. Other owners become participants. Of dates set by hand the earliest not-before and pin and the latest
/// deadline stay, and held dates only where all were held. Refused where a third chunk lies between them, for that
/// would make a circle, and where one has chunks below it.
///
/// @param chunks two or more
/// @param title what it is called; empty for what the first is called
public record MergeChunks(List<ChunkId> chunks, String title) implements Edit {

    public MergeChunks {
        chunks = List.copyOf(new LinkedHashSet<>(chunks));
    }

    @Override
    public Result apply(Plan plan) {
        if (chunks.size() < 2) {
            return Refusal.because(Refusal.Reason.TOO_FEW_PIECES, chunks);
        }
        Set<ChunkId> parents = plan.parents();
        for (ChunkId id : chunks) {
            if (!plan.chunks().has(id)) {
                return Refusal.gone(id);
            }
            if (parents.contains(id)) {
                return Refusal.because(Refusal.Reason.IS_PARENT, List.of(id));
            }
        }
        return Changes.checked(plan, () -> made(plan));
    }

    private Changes.Made made(Plan plan) {
        List<Chunk> parts = chunks.stream().map(plan.chunks()::get).toList();
        Fusion fusion = new Fusion(plan, parts);
        Map<ChunkId, List<ChunkId>> targets = new HashMap<>();
        chunks.forEach(id -> targets.put(id, List.of(chunks.getFirst())));
        Renaming renaming = new Renaming(targets, fusion::rewired);
        Chunk fused = fusion.chunk(title);
        List<Chunk> made = new ArrayList<>(List.of(fused));
        plan.chunks().forEach(other -> {
            Chunk rewired = chunks.contains(other.id()) ? other : renaming.rewired(other);
            if (!rewired.equals(other)) {
                made.add(rewired);
            }
        });
        Plan merged = plan.withChunks(plan.chunks().withAll(made).withoutAll(chunks.subList(1, chunks.size())));
        return new Changes.Made(withOptions(plan, renaming.in(merged), parts, fused), made, parts);
    }

    /// The one in each option, made of them as the option has them.
    private Plan withOptions(Plan plan, Plan merged, List<Chunk> parts, Chunk fused) {
        List<Option> changed = new ArrayList<>();
        for (Option option : plan.options()) {
            if (chunks.stream().anyMatch(option.changes()::containsKey)) {
                Option renamed = merged.options().get(option.id());
                SequencedMap<ChunkId, ChunkChange> changes = new LinkedHashMap<>(renamed.changes());
                changes.put(fused.id(), change(plan, option, parts, fused));
                changed.add(renamed.draft().changes(changes).option());
            }
        }
        return merged.draft().options(merged.options().withAll(changed)).plan();
    }

    private ChunkChange change(Plan plan, Option option, List<Chunk> parts, Chunk fused) {
        Retelling told = new Retelling(plan, option);
        Set<ChunkField<?>> fields = new LinkedHashSet<>();
        chunks.forEach(id -> fields.addAll(option.change(id).fields()));
        Chunk said = new Fusion(plan, parts.stream().map(told::said).toList()).chunk(title);
        Chunk shown = new Fusion(plan, parts.stream().map(told::shown).toList()).chunk(title);
        return Retelling.change(fused, said, shown, fields);
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.MERGE, "", List.copyOf(chunks), title);
    }
}
