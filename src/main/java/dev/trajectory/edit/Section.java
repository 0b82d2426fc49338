package dev.trajectory.edit;

import dev.trajectory.model.Asset;
import dev.trajectory.model.AssetId;
import dev.trajectory.model.Assumption;
import dev.trajectory.model.AssumptionId;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.CalendarId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionId;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.GainShareId;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Issue;
import dev.trajectory.model.IssueId;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.PlanDraft;
import dev.trajectory.model.Register;
import dev.trajectory.model.Risk;
import dev.trajectory.model.RiskId;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutId;
import dev.trajectory.model.Tranche;
import dev.trajectory.model.TrancheId;
import dev.trajectory.model.Vote;
import dev.trajectory.model.VoteId;
import dev.trajectory.model.WorkCalendar;
import dev.trajectory.model.Workstream;
import dev.trajectory.model.WorkstreamId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One of the lists of records that a plan is made of.
///
/// @param name as the file spells it
/// @param <I> the ids of its records
/// @param <R> its records
public record Section<I extends Id, R extends Identified<I>>(
        String name,
        Function<Plan, Register<I, R>> get,
        BiFunction<PlanDraft, Register<I, R>, PlanDraft> set,
        Function<String, I> id) {

    public static final Section<CalendarId, WorkCalendar> CALENDARS =
            new Section<>("calendars", Plan::calendars, PlanDraft::calendars, CalendarId::new);
    public static final Section<OrganisationId, Organisation> ORGANISATIONS =
            new Section<>("organisations", Plan::organisations, PlanDraft::organisations, OrganisationId::new);
    public static final Section<WorkstreamId, Workstream> WORKSTREAMS =
            new Section<>("workstreams", Plan::workstreams, PlanDraft::workstreams, WorkstreamId::new);
    public static final Section<TrancheId, Tranche> TRANCHES =
            new Section<>("tranches", Plan::tranches, PlanDraft::tranches, TrancheId::new);
    public static final Section<OutcomeId, Outcome> OUTCOMES =
            new Section<>("outcomes", Plan::outcomes, PlanDraft::outcomes, OutcomeId::new);
    public static final Section<RoleId, Role> ROLES =
            new Section<>("roles", Plan::roles, PlanDraft::roles, RoleId::new);
    public static final Section<ChunkId, Chunk> CHUNKS =
            new Section<>("chunks", Plan::chunks, PlanDraft::chunks, ChunkId::new);
    public static final Section<RolloutId, Rollout> ROLLOUTS =
            new Section<>("rollouts", Plan::rollouts, PlanDraft::rollouts, RolloutId::new);
    public static final Section<GateId, Gate> GATES =
            new Section<>("gates", Plan::gates, PlanDraft::gates, GateId::new);
    public static final Section<BenefitId, Benefit> BENEFITS =
            new Section<>("benefits", Plan::benefits, PlanDraft::benefits, BenefitId::new);
    public static final Section<FundId, Fund> FUNDS =
            new Section<>("funds", Plan::funds, PlanDraft::funds, FundId::new);
    public static final Section<GainShareId, GainShareRule> GAIN_SHARES =
            new Section<>("gainShares", Plan::gainShares, PlanDraft::gainShares, GainShareId::new);
    public static final Section<AssetId, Asset> ASSETS =
            new Section<>("assets", Plan::assets, PlanDraft::assets, AssetId::new);
    public static final Section<RiskId, Risk> RISKS =
            new Section<>("risks", Plan::risks, PlanDraft::risks, RiskId::new);
    public static final Section<AssumptionId, Assumption> ASSUMPTIONS =
            new Section<>("assumptions", Plan::assumptions, PlanDraft::assumptions, AssumptionId::new);
    public static final Section<IssueId, Issue> ISSUES =
            new Section<>("issues", Plan::issues, PlanDraft::issues, IssueId::new);
    public static final Section<DecisionId, Decision> DECISIONS =
            new Section<>("decisions", Plan::decisions, PlanDraft::decisions, DecisionId::new);
    public static final Section<VoteId, Vote> VOTES =
            new Section<>("votes", Plan::votes, PlanDraft::votes, VoteId::new);
    public static final Section<OptionId, Option> OPTIONS =
            new Section<>("options", Plan::options, PlanDraft::options, OptionId::new);

    /// All of them.
    public static List<Section<?, ?>> all() {
        return List.of(
                CALENDARS,
                ORGANISATIONS,
                WORKSTREAMS,
                TRANCHES,
                OUTCOMES,
                ROLES,
                CHUNKS,
                ROLLOUTS,
                GATES,
                BENEFITS,
                FUNDS,
                GAIN_SHARES,
                ASSETS,
                RISKS,
                ASSUMPTIONS,
                ISSUES,
                DECISIONS,
                VOTES,
                OPTIONS);
    }

    /// Whether options may hold records of this kind of their own.
    public boolean isHeld() {
        return Option.mayHold(id.apply("X"));
    }

    /// The records of a plan.
    public Register<I, R> of(Plan plan) {
        return get.apply(plan);
    }

    /// A plan with other records in this section.
    public Plan in(Plan plan, Register<I, R> records) {
        return set.apply(plan.draft(), records).plan();
    }

    /// Ids for new records of a plan: none that a record has, here or in an option alone, or that a chunk or a
    /// sign-off names without there being one.
    public FreshIds freshIds(Plan plan) {
        Set<Id> used = new LinkedHashSet<>(of(plan).byId().keySet());
        addUnlisted(plan, used);
        return FreshIds.after(used, name);
    }

    /// Ids for new records of the present plan of a history, none of which a record had that was removed on the
    /// way: ids are never used again.
    public FreshIds freshIds(History history) {
        Register<I, R> later = of(history.plan());
        Set<Id> used = new LinkedHashSet<>(later.byId().keySet());
        for (int step = history.at() - 1; step >= 0; step--) {
            Register<I, R> earlier = of(history.steps().get(step).plan());
            if (!earlier.hasSameIdsAs(later)) {
                used.addAll(earlier.byId().keySet());
            }
            later = earlier;
        }
        Register<OptionId, Option> options = Register.empty();
        for (int step = history.at(); step >= 0; step--) {
            Plan plan = history.steps().get(step).plan();
            if (step == history.at() || !plan.options().equals(options)) {
                addUnlisted(plan, used);
            }
            options = plan.options();
        }
        return FreshIds.after(used, name);
    }

    private void addUnlisted(Plan plan, Set<Id> used) {
        Class<?> kind = id.apply("X").getClass();
        plan.options()
                .forEach(option ->
                        option.own().keySet().stream().filter(kind::isInstance).forEach(used::add));
        if (kind == ChunkId.class) {
            plan.signOffs()
                    .forEach(signOff -> used.addAll(signOff.signedFinishes().keySet()));
            plan.chunks().forEach(chunk -> {
                chunk.dependencies().forEach(dependency -> used.add(dependency.on()));
                if (chunk.parent() != null) {
                    used.add(chunk.parent());
                }
            });
        }
    }

    /// An id that no record of this section has: the letters that most of its ids begin with and the number after
    /// the highest.
    public I freshId(Plan plan) {
        return freshIds(plan).take(1, of(plan), id).getFirst();
    }
}
