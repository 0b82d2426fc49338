package dev.trajectory.edit;

import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One point of the history: a plan, what made it, and what was selected then.
///
/// @param label what made it; null for the plan the history starts from
public record Step(@Nullable Label label, Plan plan, Set<Id> selection) {
    public Step {
        selection = Collections.unmodifiableSet(new LinkedHashSet<>(selection));
    }
}
