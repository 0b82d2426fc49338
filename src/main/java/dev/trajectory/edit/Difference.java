package dev.trajectory.edit;

import dev.trajectory.model.AwardChange;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;

/// Makes of an option the one under which the plan is as wanted, as far as an option can.
///
/// What is as it was stays as the option has it, so that it goes on following the plan where it followed it. What
/// differs is held by the option unless the plan has it so already: of chunks field by field, of other records as a
/// whole, of awards and limits each by itself. Places in the priority order count as the same where they make the same
/// order, whatever the keys.
final class Difference {

    private final Plan whole;
    private final Plan seen;
    private final Plan wanted;
    private final Carried carried;
    private final Map<ChunkId, Set<ChunkField<?>>> touched = new HashMap<>();
    private Option option;

    private Difference(Plan whole, Option option, Plan seen, Plan wanted) {
        this.whole = whole;
        this.option = option;
        this.seen = seen;
        this.wanted = wanted;
        this.carried = new Carried(whole, seen, wanted, false);
    }

    /// @param whole the plan with all its options
    /// @param option the option as it is
    /// @param seen what it showed
    /// @param wanted what it is to show
    static Option of(Plan whole, Option option, Plan seen, Plan wanted) {
        Difference difference = new Difference(whole, option, seen, wanted);
        difference.chunks();
        difference.scope();
        difference.settle();
        difference.limits();
        difference.records();
        return difference.option;
    }

    private void chunks() {
        SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>(option.own());
        SequencedMap<ChunkId, ChunkChange> changes = new LinkedHashMap<>(option.changes());
        Plan open = whole.under(option.draft().scope(Scope.ALL).option());
        for (Chunk is : wanted.chunks()) {
            Chunk was = seen.chunks().find(is.id());
            Chunk planned = whole.chunks().find(is.id());
            if (is.equals(was)) {
                continue;
            }
            if (own.get(is.id()) instanceof Chunk base) {
                own.put(is.id(), was == null ? is : carried.onto(base, was, is));
            } else if (planned == null) {
                own.put(is.id(), is);
            } else {
                changes.merge(
                        is.id(),
                        change(planned, was == null ? open.chunks().get(is.id()) : was, is),
                        ChunkChange::with);
            }
        }
        Set<ChunkId> lost = new LinkedHashSet<>();
        for (Chunk was : seen.chunks()) {
            if (!wanted.chunks().has(was.id()) && own.remove(was.id()) != null) {
                lost.add(was.id());
            }
        }
        Option changed = option.draft().changes(changes).own(own).option();
        option = lost.isEmpty() ? changed : Renaming.without(lost).renamed(changed);
    }

    private ChunkChange change(Chunk planned, Chunk was, Chunk is) {
        Chunk base = option.change(is.id()).of(planned);
        Chunk full = carried.onto(base, was, is);
        ChunkChange change = ChunkChange.NOTHING;
        Set<ChunkField<?>> fields = new LinkedHashSet<>();
        for (ChunkField<?> field : ChunkField.ofOptions()) {
            if (!same(field, was, is)) {
                fields.add(field);
                change = change.withFieldOf(field, full);
            }
        }
        touched.put(is.id(), fields);
        return change;
    }

    private static boolean same(ChunkField<?> field, Chunk one, Chunk other) {
        return Objects.equals(field.get().apply(one), field.get().apply(other));
    }

    /// Lets go of what is as wanted without being held. Only once the chunks are those wanted can their order be
    /// told.
    private void settle() {
        if (touched.isEmpty()) {
            return;
        }
        Option free = without(touched);
        Plan shown = whole.under(free);
        // Places are let go of together or not at all: some alone would come among others as the plan has them.
        boolean sameOrder = touched.keySet().stream().allMatch(shown.chunks()::has) && haveSameOrder(shown, wanted);
        Map<ChunkId, Set<ChunkField<?>>> idle = new HashMap<>();
        touched.forEach((id, fields) -> {
            Chunk is = shown.chunks().find(id);
            Set<ChunkField<?>> same = new LinkedHashSet<>();
            for (ChunkField<?> field : fields) {
                boolean isOrder = field.equals(ChunkField.ORDER);
                if (is != null
                        && (isOrder
                                ? sameOrder
                                : same(field, is, wanted.chunks().get(id)))) {
                    same.add(field);
                }
            }
            idle.put(id, same);
        });
        option = without(idle);
    }

    private Option without(Map<ChunkId, Set<ChunkField<?>>> fields) {
        SequencedMap<ChunkId, ChunkChange> changes = new LinkedHashMap<>(option.changes());
        changes.replaceAll((id, change) -> change.without(fields.getOrDefault(id, Set.of())));
        return option.draft().changes(changes).option();
    }

    /// Whether the chunks that both plans have come in the same priority order. Of equal keys that of the lower id
    /// comes first, as in sequencing.
    private static boolean haveSameOrder(Plan one, Plan other) {
        return order(one, other).equals(order(other, one));
    }

    private static List<ChunkId> order(Plan plan, Plan other) {
        return plan.chunks().stream()
                .filter(chunk -> other.chunks().has(chunk.id()))
                .sorted(Chunk.BY_PRIORITY)
                .map(Chunk::id)
                .toList();
    }

    private void scope() {
        Set<ChunkId> shown = whole.under(option).chunks().byId().keySet();
        Set<ChunkId> asked = wanted.chunks().byId().keySet();
        if (shown.equals(asked)) {
            return;
        }
        option = Scoping.of(whole, option, asked);
        SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>(option.own());
        Plan scoped = whole.under(option);
        wanted.chunks().stream()
                .filter(chunk -> !scoped.chunks().has(chunk.id()))
                .forEach(chunk -> own.put(chunk.id(), chunk));
        option = option.draft().own(own).option();
    }

    private void limits() {
        SequencedMap<LimitKind, Enforcement> limits = new LinkedHashMap<>(option.limits());
        for (LimitKind kind : LimitKind.values()) {
            Enforcement is = wanted.settings().enforcement(kind);
            if (is == whole.settings().enforcement(kind)) {
                if (is != limits.getOrDefault(kind, is)) {
                    limits.remove(kind);
                }
            } else {
                limits.put(kind, is);
            }
        }
        option = option.draft().limits(limits).option();
    }

    private void records() {
        Plan shown = whole.under(option);
        for (Section<?, ?> section : Section.all()) {
            if (section.isHeld() && !section.equals(Section.CHUNKS)) {
                records(section.of(shown), section.of(wanted));
            }
        }
    }

    private void records(Register<?, ?> shown, Register<?, ?> asked) {
        for (Identified<?> is : asked) {
            if (!is.equals(shown.find(is.id()))) {
                hold(is);
            }
        }
        for (Identified<?> was : shown) {
            if (!asked.has(was.id())) {
                drop(was.id());
            }
        }
    }

    private void hold(Identified<?> is) {
        Identified<?> planned = whole.find(is.id());
        Identified<?> base =
                option.own().getOrDefault(is.id(), planned instanceof Fund fund ? option.awarding(fund) : planned);
        Identified<?> was = seen.find(is.id());
        Identified<?> full = base == null || was == null ? is : carried.onto(base, was, is);
        List<AwardChange> awards = new ArrayList<>(option.awards());
        awards.removeIf(change -> change.fund().equals(is.id()));
        List<AwardChange> amounts = planned instanceof Fund fund ? Amounts.between(fund, full) : null;
        SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>(option.own());
        Set<Id> gone = new LinkedHashSet<>(option.gone());
        gone.remove(is.id());
        if (amounts != null) {
            awards.addAll(amounts);
            own.remove(is.id());
        } else if (full.equals(planned)) {
            own.remove(is.id());
        } else {
            own.put(is.id(), full);
        }
        option = option.draft().own(own).gone(gone).awards(awards).option();
    }

    private void drop(Id id) {
        SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>(option.own());
        Set<Id> gone = new LinkedHashSet<>(option.gone());
        own.remove(id);
        if (whole.has(id)) {
            gone.add(id);
        }
        option = option.draft().own(own).gone(gone).option();
    }
}
