package dev.trajectory.outlook;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Calendars;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The options of a plan beside each other: what is done whichever is chosen, and until when one can choose.
///
/// ## What counts
/// All options but business as usual with nothing in scope: to do nothing holds nobody to anything. The plan itself is
/// no option. Of chunks, the leaves count: those with none below them in the plan the option makes.
///
/// ## The rules
/// A chunk is *no-regret* where every option that counts holds it, whatever else they have otherwise of it.
///
/// All options are *still open* until the first chunk that only some of them hold must start, in the schedule of one
/// that holds it: its start and its float, counted in working days of its owner. What has begun, and what is pinned or
/// held, starts when it does. Up to that day nothing that only some hold need be under way for any option to finish as
/// planned. Chunks that cannot be placed do not count.
///
/// @param byOption the plan that each option makes which counts, with its dates
public record Alternatives(SequencedMap<OptionId, Outlook> byOption) {

    /// The day from which not all options are open any more, and why.
    ///
    /// @param until the latest day on which the chunk may start
    /// @param chunk the one that must start then
    /// @param option in whose schedule it must
    public record Closing(LocalDate until, ChunkId chunk, OptionId option) {}

    /// What the options leave to choose.
    ///
    /// @param options how many there are that count
    /// @param noRegret the chunks that every option holds, in the order of the first
    /// @param closing when the first option closes; null where all hold the same chunks
    public record Choice(
            int options, List<ChunkId> noRegret, @Nullable Closing closing) {
        public Choice {
            noRegret = List.copyOf(noRegret);
        }
    }

    /// All that is told of them at once.
    public Choice choice() {
        return new Choice(byOption.size(), noRegret(), closing().orElse(null));
    }

    /// Of options that were put side by side: all there are.
    public static Alternatives of(Comparison all) {
        SequencedMap<OptionId, Outlook> byOption = new LinkedHashMap<>();
        for (Comparison.Compared each : all.options()) {
            if (counts(each.option(), each.outlook().plan())) {
                byOption.put(each.id(), each.outlook());
            }
        }
        return new Alternatives(byOption);
    }

    /// Computes the dates of each option of a plan that counts.
    public static Alternatives of(Plan whole) {
        SequencedMap<OptionId, Outlook> byOption = new LinkedHashMap<>();
        for (Option option : whole.options()) {
            Plan under = whole.under(option);
            if (counts(option, under)) {
                byOption.put(option.id(), Outlook.dates(under));
            }
        }
        return new Alternatives(byOption);
    }

    private static boolean counts(Option option, Plan under) {
        return option.kind() != OptionKind.BAU || !under.chunks().isEmpty();
    }

    /// The chunks that every option holds, in the order of the first; empty where there are no options.
    public List<ChunkId> noRegret() {
        Set<ChunkId> common = new LinkedHashSet<>();
        boolean isFirst = true;
        for (Outlook outlook : byOption.values()) {
            Set<ChunkId> leaves = leaves(outlook.plan());
            if (isFirst) {
                common.addAll(leaves);
            } else {
                common.retainAll(leaves);
            }
            isFirst = false;
        }
        return List.copyOf(common);
    }

    /// When the first option closes; empty where all hold the same chunks. Of equals it is the one listed first.
    public Optional<Closing> closing() {
        Set<ChunkId> common = Set.copyOf(noRegret());
        List<Closing> closings = new ArrayList<>();
        byOption.forEach((option, outlook) -> {
            Calendars calendars = new Calendars(outlook.plan());
            for (ChunkId id : leaves(outlook.plan())) {
                Placement placement = outlook.schedule().placement(id);
                if (placement != null && !common.contains(id)) {
                    Chunk chunk = outlook.plan().chunks().get(id);
                    closings.add(new Closing(latestStart(chunk, placement, calendars.of(chunk.owner())), id, option));
                }
            }
        });
        return closings.stream().min(Comparator.comparing(Closing::until));
    }

    private static LocalDate latestStart(Chunk chunk, Placement placement, WorkingCalendar calendar) {
        Integer days = placement.floatDays();
        return chunk.isFixed() || days == null
                ? placement.start()
                : WorkingCalendar.date(calendar.dayAt(calendar.ordinal(WorkingCalendar.day(placement.start())) + days));
    }

    private static Set<ChunkId> leaves(Plan plan) {
        Set<ChunkId> leaves = new LinkedHashSet<>(plan.chunks().byId().keySet());
        leaves.removeAll(plan.parents());
        return leaves;
    }
}
