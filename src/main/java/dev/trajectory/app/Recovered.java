package dev.trajectory.app;

import dev.trajectory.edit.History;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Step;
import dev.trajectory.file.Document;
import dev.trajectory.file.JournalEntry;
import dev.trajectory.file.Kept;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A plan as it was when its program went. A value.
///
/// @param document to go on with; it saves with nothing lost
/// @param kept where it is kept and what its file held then, or null for a plan that was never saved
/// @param unsaved how many changes its file does not have
/// @param history the steps it last went through, to be undone and done again, each as it was told then
/// @param past the plan as it lately was, also at steps that were undone and then left behind by an edit
public record Recovered(Document document, @Nullable Kept kept, int unsaved, History history, List<Plan> past) {
    public Recovered {
        past = List.copyOf(past);
    }

    /// @param entries the last of a journal, at least one
    static Recovered of(List<JournalEntry> entries, int unsaved) {
        History history = History.of(entries.getFirst().document().plan());
        for (JournalEntry entry : entries.subList(1, entries.size())) {
            history = after(history, entry);
        }
        JournalEntry last = entries.getLast();
        List<Plan> past = entries.stream().map(entry -> entry.document().plan()).toList();
        return new Recovered(last.document(), last.kept(), unsaved, history, past);
    }

    /// Whether a document is this plan as it once was.
    boolean wasOnce(Document other) {
        return other.envelope().lineage().equals(document.envelope().lineage()) && past.contains(other.plan());
    }

    private static History after(History history, JournalEntry entry) {
        return switch (entry.kind()) {
            case EDIT -> with(history, entry, false);
            case FOLDED -> with(history, entry, true);
            case UNDO -> back(history, entry);
            case REDO, OPENED -> on(history, entry);
            case START, SAVED -> history;
        };
    }

    private static History with(History history, JournalEntry entry, boolean fold) {
        return history.with(Label.told(entry.label()), entry.document().plan(), Set.of(), fold);
    }

    /// Goes back to the nearest step that has the entry's plan; where there is none, it came before the first.
    private static History back(History history, JournalEntry entry) {
        Plan plan = entry.document().plan();
        for (int step = history.at() - 1; step >= 0; step--) {
            if (history.steps().get(step).plan().equals(plan)) {
                return history.goTo(step);
            }
        }
        List<Step> steps = new ArrayList<>(history.steps());
        steps.set(0, new Step(Label.told(entry.label()), steps.getFirst().plan(), Set.of()));
        steps.addFirst(new Step(null, plan, Set.of()));
        return new History(steps, 0);
    }

    /// Goes on to the nearest step that has the entry's plan; where there is none, it is one of its own.
    private static History on(History history, JournalEntry entry) {
        Plan plan = entry.document().plan();
        for (int step = history.at() + 1; step < history.steps().size(); step++) {
            if (history.steps().get(step).plan().equals(plan)) {
                return history.goTo(step);
            }
        }
        return with(history, entry, false);
    }
}
