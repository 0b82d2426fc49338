package dev.trajectory.app;

import dev.trajectory.file.Document;
import dev.trajectory.file.JournalEntry;
import dev.trajectory.file.Kept;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan as it was when its program went. A value.
///
/// @param document to go on with; it saves with nothing lost
/// @param kept where it is kept and what its file held then, or null for a plan that was never saved
/// @param unsaved how many changes its file does not have
/// @param steps the plans it last went through, with what made each; the first has no label
/// @param at which of the steps is the present one
public record Recovered(Document document, @Nullable Kept kept, int unsaved, List<Step> steps, int at) {

    /// A plan it went through.
    ///
    /// @param label what made it, in words; empty for the first
    public record Step(String label, Plan plan) {}

    public Recovered {
        steps = List.copyOf(steps);
    }

    /// @param entries the last of a journal, at least one
    static Recovered of(List<JournalEntry> entries, int unsaved) {
        List<Step> steps = new ArrayList<>();
        int at = -1;
        for (JournalEntry entry : entries) {
            Plan plan = entry.document().plan();
            if (steps.isEmpty()) {
                at = add(steps, -1, new Step("", plan));
                continue;
            }
            switch (entry.kind()) {
                case EDIT -> at = add(steps, at, new Step(entry.label(), plan));
                case FOLDED -> at = add(steps, Math.max(0, at - 1), new Step(entry.label(), plan));
                case UNDO, REDO, OPENED -> at = find(steps, at, entry);
                case START, SAVED -> {
                    // The plan is the one it was.
                }
            }
        }
        JournalEntry last = entries.getLast();
        return new Recovered(last.document(), last.kept(), unsaved, steps, at);
    }

    /// Adds a step after another one; what had been undone is gone.
    private static int add(List<Step> steps, int at, Step step) {
        steps.subList(at + 1, steps.size()).clear();
        steps.add(step);
        return at + 1;
    }

    /// The step that undo or redo went to: the nearest that has its plan.
    private static int find(List<Step> steps, int at, JournalEntry entry) {
        int direction = entry.kind() == JournalEntry.Kind.REDO ? 1 : -1;
        for (int i = at + direction; i >= 0 && i < steps.size(); i += direction) {
            if (steps.get(i).plan().equals(entry.document().plan())) {
                return i;
            }
        }
        return add(steps, at, new Step(entry.label(), entry.document().plan()));
    }
}
