package dev.trajectory.file;

import dev.trajectory.model.InvalidValue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How a user likes the program, whatever the plan. A value.
///
/// @param textSize in percent of the usual one, 90 to 150
/// @param window where it was last; null before it was first closed
/// @param views what was arranged in each view, by the view's name; a view not listed is as usual
/// @param recents the plans last worked on, the latest first; 30 at most
/// @param tips the tips that need not be shown again, by their names
public record Preferences(
        Look look,
        int textSize,
        Motion motion,
        Density density,
        @Nullable WindowBounds window,
        SequencedMap<String, ViewPreferences> views,
        List<RecentPlan> recents,
        SequencedSet<String> tips) {

    /// How many plans are remembered.
    public static final int RECENTS = 30;

    /// The smallest and the largest text, in percent of the usual one.
    public static final int LEAST_TEXT = 90;

    public static final int MOST_TEXT = 150;

    /// The colours of the window.
    public enum Look {
        /// As the computer has it.
        SYSTEM,
        LIGHT,
        DARK,
        PROJECTOR
    }

    /// Whether things move on their way from one place to another.
    public enum Motion {
        /// As the computer has it: not where it asks for less motion.
        SYSTEM,
        OFF
    }

    /// How close rows stand.
    public enum Density {
        COMPACT,
        NORMAL,
        ROOMY
    }

    public Preferences {
        if (textSize < LEAST_TEXT || textSize > MOST_TEXT) {
            String bounds = LEAST_TEXT + " to " + MOST_TEXT;
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "textSize", textSize + "", bounds);
        }
        views = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(views));
        recents = bounded(recents);
        tips = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(tips));
    }

    /// What holds until a user says otherwise.
    public static Preferences usual() {
        return new Preferences(
                Look.SYSTEM,
                100,
                Motion.SYSTEM,
                Density.NORMAL,
                null,
                new LinkedHashMap<>(),
                List.of(),
                new LinkedHashSet<>());
    }

    public Preferences withLook(Look changed) {
        return new Preferences(changed, textSize, motion, density, window, views, recents, tips);
    }

    /// These preferences with larger or smaller text.
    ///
    /// @param percent brought within its bounds
    public Preferences withTextSize(int percent) {
        int bounded = Math.clamp(percent, LEAST_TEXT, MOST_TEXT);
        return new Preferences(look, bounded, motion, density, window, views, recents, tips);
    }

    public Preferences withMotion(Motion changed) {
        return new Preferences(look, textSize, changed, density, window, views, recents, tips);
    }

    public Preferences withDensity(Density changed) {
        return new Preferences(look, textSize, motion, changed, window, views, recents, tips);
    }

    public Preferences withWindow(WindowBounds bounds) {
        return new Preferences(look, textSize, motion, density, bounds, views, recents, tips);
    }

    /// What was arranged in a view; as usual, if nothing was.
    public ViewPreferences view(String name) {
        return views.getOrDefault(name, ViewPreferences.usual());
    }

    public Preferences withView(String name, ViewPreferences arranged) {
        SequencedMap<String, ViewPreferences> changed = new LinkedHashMap<>(views);
        changed.put(name, arranged);
        return new Preferences(look, textSize, motion, density, window, changed, recents, tips);
    }

    /// These preferences after a tip was read.
    public Preferences withTip(String name) {
        SequencedSet<String> changed = new LinkedHashSet<>(tips);
        changed.add(name);
        return new Preferences(look, textSize, motion, density, window, views, recents, changed);
    }

    /// These preferences with all tips to be shown again.
    public Preferences withoutTips() {
        return new Preferences(look, textSize, motion, density, window, views, recents, new LinkedHashSet<>());
    }

    /// These preferences after a plan was opened or saved there: it comes first, and stays pinned where it was.
    public Preferences withRecent(Path path, String name, Instant at) {
        List<RecentPlan> changed = new ArrayList<>();
        boolean isPinned = recents.stream().anyMatch(plan -> plan.path().equals(path) && plan.isPinned());
        changed.add(new RecentPlan(path, name, at, isPinned));
        recents.stream().filter(plan -> !plan.path().equals(path)).forEach(changed::add);
        return withRecents(changed);
    }

    public Preferences withPinned(Path path, boolean isPinned) {
        return changingRecents(plan -> plan.path().equals(path)
                ? new RecentPlan(plan.path(), plan.name(), plan.lastOpened(), isPinned)
                : plan);
    }

    /// These preferences with a plan forgotten.
    public Preferences withoutRecent(Path path) {
        return withRecents(
                recents.stream().filter(plan -> !plan.path().equals(path)).toList());
    }

    private Preferences changingRecents(UnaryOperator<RecentPlan> change) {
        return withRecents(recents.stream().map(change).toList());
    }

    private Preferences withRecents(List<RecentPlan> changed) {
        return new Preferences(look, textSize, motion, density, window, views, changed, tips);
    }

    /// The first so many; those that are not pinned go first, but never the latest.
    private static List<RecentPlan> bounded(List<RecentPlan> plans) {
        List<RecentPlan> kept = new ArrayList<>(plans);
        while (kept.size() > RECENTS) {
            int last = kept.size() - 1;
            while (last > 0 && kept.get(last).isPinned()) {
                last--;
            }
            kept.remove(last > 0 ? last : kept.size() - 1);
        }
        return List.copyOf(kept);
    }
}
