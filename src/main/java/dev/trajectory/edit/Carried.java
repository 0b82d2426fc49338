package dev.trajectory.edit;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FundingRules;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Carries a change that was made to a record as an option shows it over to the record it is shown from.
///
/// What an option shows may lack something: names of chunks that are not in its scope, and amounts may be raised. So a
/// component that was not changed is as it is there, and in one that was, what was hidden is kept behind.
///
/// @param whole the plan, in which nothing is hidden
/// @param seen the plan as the option makes it
/// @param wanted the plan as the option is to make it
/// @param inPlan whether what was not changed of a list is as in the plan, and not as the option shows it
record Carried(Plan whole, Plan seen, Plan wanted, boolean inPlan) {

    /// Carries over into the plan what was changed in what an option shows.
    static Carried intoPlan(Plan whole, Plan seen) {
        return new Carried(whole, seen, seen, true);
    }

    /// The record to change, with what differs between it as it was and as it is shown.
    @SuppressWarnings("unchecked") // a record of changed components is of the same type
    <R> R onto(R base, R was, R is) {
        return (R) Components.zipped((Record) base, (Record) was, (Record) is, this::component);
    }

    @Nullable
    Object component(@Nullable Object base, @Nullable Object was, @Nullable Object is) {
        if (Objects.equals(was, is)) {
            return base;
        }
        if (base instanceof FundingRules && was != null && is != null) {
            return onto(base, was, is);
        }
        return switch (is) {
            case List<?> list
            when base instanceof List<?> bases && was instanceof List<?> wases -> list(bases, wases, list);
            case Set<?> set
            when base instanceof Set<?> bases && was instanceof Set<?> wases ->
                new LinkedHashSet<>(list(List.copyOf(bases), List.copyOf(wases), List.copyOf(set)));
            case Map<?, ?> map
            when inPlan && base instanceof Map<?, ?> bases && was instanceof Map<?, ?> wases -> map(bases, wases, map);
            case null, default -> is;
        };
    }

    private List<Object> list(List<?> base, List<?> was, List<?> is) {
        List<Object> shown = new ArrayList<>();
        List<Object> hidden = new ArrayList<>();
        base.forEach(each -> (isHidden(each) ? hidden : shown).add(each));
        List<Object> carried = new ArrayList<>(is);
        if (inPlan && shown.size() == was.size()) {
            boolean[] used = new boolean[was.size()];
            carried.replaceAll(each -> {
                for (int i = 0; i < used.length; i++) {
                    if (!used[i] && was.get(i).equals(each)) {
                        used[i] = true;
                        return shown.get(i);
                    }
                }
                return each;
            });
        }
        carried.addAll(hidden);
        return carried;
    }

    private static SequencedMap<Object, Object> map(Map<?, ?> base, Map<?, ?> was, Map<?, ?> is) {
        SequencedMap<Object, Object> carried = new LinkedHashMap<>(base);
        was.keySet().forEach(key -> {
            if (!is.containsKey(key)) {
                carried.remove(key);
            }
        });
        is.forEach((key, value) -> {
            if (!value.equals(was.get(key))) {
                carried.put(key, value);
            }
        });
        return carried;
    }

    /// Whether something names a chunk or a gate that the option neither showed nor is to show.
    private boolean isHidden(Object each) {
        Collection<Id> named = Naming.inAll(List.of(each));
        return named.stream()
                .filter(id -> id instanceof ChunkId || id instanceof GateId)
                .anyMatch(id -> whole.has(id) && !seen.has(id) && !wanted.has(id));
    }
}
