package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Scope;
import java.util.Set;

/// Tells again what an option says of chunks, of those that an edit makes of them.
///
/// What the option says itself it goes on saying, even where the plan has it so: what it makes of all chunks, such as
/// a premium on their costs, would else be made of that too. And where it comes to say what it left to the plan
/// before, that is with what it makes of all chunks.
record Retelling(Plan plan, Option option) {

    /// What an option may make of all chunks together.
    private static final Set<ChunkField<?>> MADE_OF_ALL = Set.of(ChunkField.COSTS, ChunkField.TRANCHE_START);

    Retelling(Plan plan, Option option) {
        this.plan = plan.under(option.draft().scope(Scope.ALL).option());
        this.option = option;
    }

    /// A chunk as the option says it is.
    Chunk said(Chunk chunk) {
        return option.change(chunk.id()).of(chunk);
    }

    /// A chunk as the option shows it, whether that is in its scope or not.
    Chunk shown(Chunk chunk) {
        Chunk shown = plan.chunks().find(chunk.id());
        return shown == null ? said(chunk) : shown;
    }

    /// How a chunk that is made differs under the option.
    ///
    /// @param made as it is in the plan
    /// @param said made of chunks as the option says they are
    /// @param shown made of chunks as it shows them
    /// @param fields that it said something of before
    static ChunkChange change(Chunk made, Chunk said, Chunk shown, Set<ChunkField<?>> fields) {
        ChunkChange change = ChunkChange.between(made, said);
        for (ChunkField<?> field : fields) {
            change = change.withFieldOf(field, said);
        }
        for (ChunkField<?> field : MADE_OF_ALL) {
            if (change.holds(field)) {
                change = change.withFieldOf(field, shown);
            }
        }
        return change;
    }
}
