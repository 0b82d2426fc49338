package dev.trajectory.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a user arranged in a view. A value.
///
/// @param columns in their order; empty for the usual ones
/// @param sort null for the plan's own order
/// @param grouping by what rows are put together, as the view names it; empty for the usual
/// @param parts which parts of the view are shown or hidden against what is usual, by their names
/// @param folds the ids of what is folded, by the lineage of the plan it is in
/// @param typed what is half typed, by the lineage of the plan it is typed for
/// @param outlineWidth in pixels at the usual text size; nought for the usual
/// @param zoomPercent how large the view is drawn; nought for the usual
public record ViewPreferences(
        List<Column> columns,
        @Nullable Sort sort,
        String grouping,
        SequencedMap<String, Boolean> parts,
        SequencedMap<String, Set<String>> folds,
        SequencedMap<String, String> typed,
        int outlineWidth,
        int zoomPercent) {

    /// Of how many plans the folds and what is half typed are remembered: of those last worked on.
    public static final int PLANS = 30;

    /// A column.
    ///
    /// @param width in pixels at the usual text size
    public record Column(String id, int width) {}

    /// By what rows are sorted.
    public record Sort(String column, boolean isAscending) {}

    public ViewPreferences {
        columns = List.copyOf(columns);
        parts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parts));
        SequencedMap<String, Set<String>> copy = new LinkedHashMap<>();
        folds.forEach((plan, ids) -> copy.put(plan, Collections.unmodifiableSet(new LinkedHashSet<>(ids))));
        while (copy.size() > PLANS) {
            copy.pollFirstEntry();
        }
        folds = Collections.unmodifiableSequencedMap(copy);
        SequencedMap<String, String> lines = new LinkedHashMap<>(typed);
        while (lines.size() > PLANS) {
            lines.pollFirstEntry();
        }
        typed = Collections.unmodifiableSequencedMap(lines);
    }

    public static ViewPreferences usual() {
        return new ViewPreferences(
                List.of(), null, "", new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), 0, 0);
    }

    public ViewPreferences withColumns(List<Column> changed) {
        return new ViewPreferences(changed, sort, grouping, parts, folds, typed, outlineWidth, zoomPercent);
    }

    public ViewPreferences withSort(@Nullable Sort changed) {
        return new ViewPreferences(columns, changed, grouping, parts, folds, typed, outlineWidth, zoomPercent);
    }

    public ViewPreferences withGrouping(String changed) {
        return new ViewPreferences(columns, sort, changed, parts, folds, typed, outlineWidth, zoomPercent);
    }

    /// Whether a part is shown.
    ///
    /// @param usual what holds unless the user said otherwise
    public boolean shows(String part, boolean usual) {
        return parts.getOrDefault(part, usual);
    }

    public ViewPreferences withPart(String part, boolean isShown) {
        SequencedMap<String, Boolean> changed = new LinkedHashMap<>(parts);
        changed.put(part, isShown);
        return new ViewPreferences(columns, sort, grouping, changed, folds, typed, outlineWidth, zoomPercent);
    }

    /// The ids of what is folded in a plan.
    public Set<String> folded(String lineage) {
        return folds.getOrDefault(lineage, Set.of());
    }

    public ViewPreferences withFolded(String lineage, Set<String> ids) {
        SequencedMap<String, Set<String>> changed = new LinkedHashMap<>(folds);
        changed.remove(lineage);
        if (!ids.isEmpty()) {
            changed.put(lineage, ids);
        }
        return new ViewPreferences(columns, sort, grouping, parts, changed, typed, outlineWidth, zoomPercent);
    }

    /// What is half typed for a plan; empty where nothing is.
    public String typed(String lineage) {
        return typed.getOrDefault(lineage, "");
    }

    public ViewPreferences withTyped(String lineage, String text) {
        SequencedMap<String, String> changed = new LinkedHashMap<>(typed);
        changed.remove(lineage);
        if (!text.isEmpty()) {
            changed.put(lineage, text);
        }
        return new ViewPreferences(columns, sort, grouping, parts, folds, changed, outlineWidth, zoomPercent);
    }

    public ViewPreferences withOutlineWidth(int pixels) {
        return new ViewPreferences(columns, sort, grouping, parts, folds, typed, pixels, zoomPercent);
    }

    public ViewPreferences withZoomPercent(int percent) {
        return new ViewPreferences(columns, sort, grouping, parts, folds, typed, outlineWidth, percent);
    }
}
