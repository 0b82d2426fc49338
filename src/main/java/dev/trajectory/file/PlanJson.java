package dev.trajectory.file;

import dev.trajectory.model.Plan;
import java.util.List;

/// The plan in the file: a field for each kind of record, in the order a reader meets them. Its log stands before it,
/// in the envelope.
final class PlanJson {

    static final Form<Plan> FORM = RecordForm.tall(PlanJson::read, PlanJson::write);

    private PlanJson() {}

    private static Plan read(In in) {
        return new Plan(
                in.need("programme", ProgrammeJson.FORM),
                in.need("settings", SettingsJson.FORM),
                in.register("calendars", CalendarJson.FORM),
                in.register("organisations", OrganisationJson.FORM),
                in.register("workstreams", ThemeJson.WORKSTREAM),
                in.register("tranches", ThemeJson.TRANCHE),
                in.register("outcomes", ThemeJson.OUTCOME),
                in.register("roles", RoleJson.FORM),
                in.register("chunks", ChunkJson.FORM),
                in.register("rollouts", RolloutJson.FORM),
                in.register("gates", GateJson.FORM),
                in.register("benefits", BenefitJson.FORM),
                in.register("funds", FundJson.FORM),
                in.register("gainShares", GainShareJson.FORM),
                in.register("assets", AssetJson.FORM),
                in.register("risks", RiskJson.FORM),
                in.register("assumptions", RaidJson.ASSUMPTION),
                in.register("issues", RaidJson.ISSUE),
                in.register("decisions", DecisionJson.FORM),
                in.list("signOffs", PeopleJson.SIGN_OFF),
                in.list("stakeholders", PeopleJson.STAKEHOLDER),
                in.register("votes", VoteJson.FORM),
                List.of(),
                in.register("options", OptionJson.FORM));
    }

    private static void write(Plan plan, Out out) {
        out.put("programme", plan.programme(), ProgrammeJson.FORM)
                .put("settings", plan.settings(), SettingsJson.FORM)
                .register("calendars", plan.calendars(), CalendarJson.FORM)
                .register("organisations", plan.organisations(), OrganisationJson.FORM)
                .register("workstreams", plan.workstreams(), ThemeJson.WORKSTREAM)
                .register("tranches", plan.tranches(), ThemeJson.TRANCHE)
                .register("outcomes", plan.outcomes(), ThemeJson.OUTCOME)
                .register("roles", plan.roles(), RoleJson.FORM)
                .register("chunks", plan.chunks(), ChunkJson.FORM)
                .register("rollouts", plan.rollouts(), RolloutJson.FORM)
                .register("gates", plan.gates(), GateJson.FORM)
                .register("benefits", plan.benefits(), BenefitJson.FORM)
                .register("funds", plan.funds(), FundJson.FORM)
                .register("gainShares", plan.gainShares(), GainShareJson.FORM)
                .register("assets", plan.assets(), AssetJson.FORM)
                .register("risks", plan.risks(), RiskJson.FORM)
                .register("assumptions", plan.assumptions(), RaidJson.ASSUMPTION)
                .register("issues", plan.issues(), RaidJson.ISSUE)
                .register("decisions", plan.decisions(), DecisionJson.FORM)
                .list("signOffs", plan.signOffs(), PeopleJson.SIGN_OFF)
                .list("stakeholders", plan.stakeholders(), PeopleJson.STAKEHOLDER)
                .register("votes", plan.votes(), VoteJson.FORM)
                .register("options", plan.options(), OptionJson.FORM);
    }
}
