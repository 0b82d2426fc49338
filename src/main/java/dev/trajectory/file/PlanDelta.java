package dev.trajectory.file;

import dev.trajectory.model.Plan;
import dev.trajectory.model.PlanDraft;
import java.util.List;

/// What turns one plan into another, in the file's own shapes: what the journal writes down of each edit.
///
/// Fields unknown to this version are not in it: they stay with the document the journal starts from.
final class PlanDelta {

    private static final List<PlanPart> PARTS = List.of(
            new ValuePart<>("programme", Plan::programme, PlanDraft::programme, ProgrammeJson.FORM),
            new ValuePart<>("settings", Plan::settings, PlanDraft::settings, SettingsJson.FORM),
            new RegisterPart<>("calendars", Plan::calendars, PlanDraft::calendars, CalendarJson.FORM, Ids.CALENDAR),
            new RegisterPart<>(
                    "organisations",
                    Plan::organisations,
                    PlanDraft::organisations,
                    OrganisationJson.FORM,
                    Ids.ORGANISATION),
            new RegisterPart<>(
                    "workstreams", Plan::workstreams, PlanDraft::workstreams, ThemeJson.WORKSTREAM, Ids.WORKSTREAM),
            new RegisterPart<>("tranches", Plan::tranches, PlanDraft::tranches, ThemeJson.TRANCHE, Ids.TRANCHE),
            new RegisterPart<>("outcomes", Plan::outcomes, PlanDraft::outcomes, ThemeJson.OUTCOME, Ids.OUTCOME),
            new RegisterPart<>("roles", Plan::roles, PlanDraft::roles, RoleJson.FORM, Ids.ROLE),
            new RegisterPart<>("chunks", Plan::chunks, PlanDraft::chunks, ChunkJson.FORM, Ids.CHUNK),
            new RegisterPart<>("rollouts", Plan::rollouts, PlanDraft::rollouts, RolloutJson.FORM, Ids.ROLLOUT),
            new RegisterPart<>("gates", Plan::gates, PlanDraft::gates, GateJson.FORM, Ids.GATE),
            new RegisterPart<>("benefits", Plan::benefits, PlanDraft::benefits, BenefitJson.FORM, Ids.BENEFIT),
            new RegisterPart<>("funds", Plan::funds, PlanDraft::funds, FundJson.FORM, Ids.FUND),
            new RegisterPart<>(
                    "gainShares", Plan::gainShares, PlanDraft::gainShares, GainShareJson.FORM, Ids.GAIN_SHARE),
            new RegisterPart<>("assets", Plan::assets, PlanDraft::assets, AssetJson.FORM, Ids.ASSET),
            new RegisterPart<>("risks", Plan::risks, PlanDraft::risks, RiskJson.FORM, Ids.RISK),
            new RegisterPart<>(
                    "assumptions", Plan::assumptions, PlanDraft::assumptions, RaidJson.ASSUMPTION, Ids.ASSUMPTION),
            new RegisterPart<>("issues", Plan::issues, PlanDraft::issues, RaidJson.ISSUE, Ids.ISSUE),
            new RegisterPart<>("decisions", Plan::decisions, PlanDraft::decisions, DecisionJson.FORM, Ids.DECISION),
            new ValuePart<>("signOffs", Plan::signOffs, PlanDraft::signOffs, new ListForm<>(PeopleJson.SIGN_OFF)),
            new ValuePart<>(
                    "stakeholders",
                    Plan::stakeholders,
                    PlanDraft::stakeholders,
                    new ListForm<>(PeopleJson.STAKEHOLDER)),
            new RegisterPart<>("votes", Plan::votes, PlanDraft::votes, VoteJson.FORM, Ids.VOTE),
            new ValuePart<>("log", Plan::log, PlanDraft::log, new ListForm<>(DocumentJson.LOG_ENTRY)),
            new RegisterPart<>("options", Plan::options, PlanDraft::options, OptionJson.FORM, Ids.OPTION));

    private PlanDelta() {}

    /// The form of the plan that follows on another one.
    static Form<Plan> from(Plan before) {
        return RecordForm.small(
                in -> read(in, before), (after, out) -> PARTS.forEach(part -> part.write(before, after, out)));
    }

    private static Plan read(In in, Plan before) {
        PlanDraft draft = before.draft();
        PARTS.forEach(part -> part.read(in, before, draft));
        return draft.plan();
    }
}
