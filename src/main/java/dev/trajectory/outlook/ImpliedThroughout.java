package dev.trajectory.outlook;

import dev.trajectory.edit.Implied;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Sequencer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// Which dependencies can be taken from a plan so that no date moves, neither of the plan nor of an option of it.
///
/// An option has from the plan what it does not say itself. One that leaves out the chunk between two others, or has
/// it wait otherwise, may need the dependency that says nothing new in the plan.
///
/// @param implied those that say nothing new in the plan, nor in any option that has them from it
/// @param needed by option, those that say nothing new in the plan, but do in the option
public record ImpliedThroughout(List<Implied> implied, SequencedMap<OptionId, List<Implied>> needed) {

    public ImpliedThroughout {
        implied = List.copyOf(implied);
        needed = new LinkedHashMap<>(needed);
    }

    /// Those of a plan, and of options of it.
    ///
    /// @param options those that are asked; none where the plan is that of an option already
    public static ImpliedThroughout of(Plan plan, Iterable<Option> options) {
        List<Implied> implied = new ArrayList<>(in(plan, Sequencer.sequence(plan)));
        SequencedMap<OptionId, List<Implied>> needed = new LinkedHashMap<>();
        for (Option option : options) {
            List<Implied> said = said(implied, plan.under(option), option);
            if (!said.isEmpty()) {
                needed.put(option.id(), said);
            }
        }
        needed.values().forEach(implied::removeAll);
        return new ImpliedThroughout(implied, needed);
    }

    /// Those of a plan alone.
    ///
    /// @param schedule its dates
    public static List<Implied> in(Plan plan, Schedule schedule) {
        Set<ChunkId> undated = new HashSet<>();
        schedule.unplaced().forEach(each -> undated.add(each.chunk()));
        return Implied.in(plan, undated);
    }

    /// Those among some that an option has from the plan, and that say something in it.
    private static List<Implied> said(List<Implied> some, Plan under, Option option) {
        Set<Implied> there = new HashSet<>(in(under, Sequencer.sequence(under)));
        return some.stream()
                .filter(each -> !there.contains(each) && has(under, each) && !saysHow(option, each.waiting()))
                .toList();
    }

    private static boolean has(Plan under, Implied implied) {
        Chunk chunk = under.chunks().find(implied.waiting());
        return chunk != null
                && chunk.dependencies().stream().anyMatch(each -> each.on().equals(implied.on()));
    }

    /// Whether an option says itself what a chunk waits for.
    private static boolean saysHow(Option option, ChunkId chunk) {
        return option.own().containsKey(chunk) || option.change(chunk).holds(ChunkField.DEPENDENCIES);
    }
}
