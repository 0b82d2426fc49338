package dev.trajectory.words;

import dev.trajectory.check.Finding;
import dev.trajectory.edit.History;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.RemoveChunks;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Cover;
import dev.trajectory.schedule.Unplaced;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/// Says in sentences, in one language and with the names of one plan, what the engine and the checks found.
public final class Words {

    private final Names names;
    private final FindingWords findings;
    private final CauseWords causes;
    private final UnplacedWords unplaced;
    private final CoverWords covers;
    private final EditWords edits;

    private Words(Plan plan, Locale locale) {
        names = new Names(plan, locale);
        AmountWords amounts = new AmountWords(plan.settings().currency(), locale);
        Month first = plan.settings().firstMonthOfFinancialYear();
        findings = new FindingWords(names, amounts, first, locale);
        causes = new CauseWords(names, locale);
        unplaced = new UnplacedWords(names, locale);
        covers = new CoverWords(names, amounts, first, locale);
        edits = new EditWords(names, locale);
    }

    /// The words for a plan in a language.
    ///
    /// @param plan whose names are used; ids that it does not have stay ids
    public static Words of(Plan plan, Locale locale) {
        return new Words(plan, locale);
    }

    /// What a check found, as a sentence without a full stop.
    public String finding(Finding finding) {
        return findings.sentence(finding);
    }

    /// Why a chunk starts when it does, such as "Waits for EPR contract (Eskwater), 11 Jun 2028".
    public String cause(Cause cause) {
        return causes.sentence(cause);
    }

    /// A reason for a chunk's start without its date, such as "EPR contract (Eskwater) is done".
    public String causeLabel(Cause cause) {
        return causes.label(cause);
    }

    /// Why a chunk has no dates, such as "Would make a circle: A → B → A".
    public String unplaced(Unplaced chunk) {
        return unplaced.sentence(chunk);
    }

    /// Whether there is money for a chunk, such as "Not funded: Eskwater lacks £50k of revenue in 2028/29".
    public String cover(Cover cover) {
        return covers.sentence(cover);
    }

    /// What made a step of a history, such as "Change the owner of EPR build and 2 more", with the names as they
    /// were then; empty for the plan that the history starts from.
    public static String step(History history, int step, Locale locale) {
        Label label = history.steps().get(step).label();
        return label == null ? "" : of(history.before(step), locale).label(label);
    }

    /// What an edit does, such as "Change the owner of EPR build and 2 more".
    ///
    /// @param label of an edit of this plan
    String label(Label label) {
        return edits.label(label);
    }

    /// Why an edit does not apply, and what to do.
    public String refusal(Refusal refusal) {
        return edits.refusal(refusal);
    }

    /// How many dependencies of chunks that stay go with those that are removed, as a sentence; empty where none
    /// does.
    public String lost(RemoveChunks removal, Plan plan) {
        return edits.lost(removal.dependenciesLost(plan));
    }

    /// What is put behind the title of a copy, such as " (copy)".
    public String copySuffix() {
        return edits.copySuffix();
    }

    /// A record's name or title; its id when the plan has no such record.
    public String name(Id id) {
        return names.plain(id);
    }

    /// Several records inside a sentence: "“A”, “B” and “C”".
    public String names(List<? extends Id> ids) {
        return names.list(ids);
    }
}
