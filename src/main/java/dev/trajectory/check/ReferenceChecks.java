package dev.trajectory.check;

import dev.trajectory.model.Asset;
import dev.trajectory.model.Assumption;
import dev.trajectory.model.Award;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Decision;
import dev.trajectory.model.Fund;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Issue;
import dev.trajectory.model.Option;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.Plan;
import dev.trajectory.model.PlanDraft;
import dev.trajectory.model.Poll;
import dev.trajectory.model.RecordCopy;
import dev.trajectory.model.Register;
import dev.trajectory.model.Risk;
import dev.trajectory.model.Role;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.Tranche;
import dev.trajectory.model.Vote;
import dev.trajectory.model.WorkCalendar;
import dev.trajectory.model.Workstream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds ids that name nothing, wherever a plan holds one.
final class ReferenceChecks {

    private final Plan plan;
    private final Consumer<Finding> found;

    private ReferenceChecks(Plan plan, Consumer<Finding> found) {
        this.plan = plan;
        this.found = found;
    }

    static void dangling(Review review, Consumer<Finding> found) {
        ReferenceChecks checks = new ReferenceChecks(review.plan(), found);
        Plan plan = review.plan();
        plan.chunks().forEach(checks::chunk);
        plan.organisations().forEach(checks::organisation);
        plan.rollouts().forEach(checks::rollout);
        plan.gates().forEach(checks::gate);
        plan.benefits().forEach(checks::benefit);
        plan.funds().forEach(checks::fund);
        plan.gainShares().forEach(checks::gainShare);
        plan.assets().forEach(checks::asset);
        plan.risks().forEach(checks::risk);
        plan.assumptions().forEach(checks::assumption);
        plan.issues().forEach(checks::issue);
        plan.decisions().forEach(checks::decision);
        plan.votes().forEach(checks::vote);
        checks.people();
        checks.startLine();
        plan.options().forEach(checks::option);
    }

    private void chunk(Chunk chunk) {
        Holder holder = new Holder(chunk);
        holder.names(Reference.CHUNK_PARENT, plan.chunks(), chunk.parent());
        holder.names(Reference.CHUNK_WORKSTREAM, plan.workstreams(), chunk.workstream());
        holder.names(Reference.CHUNK_TRANCHE, plan.tranches(), chunk.tranche());
        holder.names(Reference.CHUNK_OWNER, plan.organisations(), chunk.owner());
        holder.names(Reference.CHUNK_PARTICIPANT, plan.organisations(), chunk.participants());
        chunk.dependencies()
                .forEach(dependency -> holder.names(Reference.CHUNK_DEPENDENCY, plan.chunks(), dependency.on()));
        chunk.costs().forEach(cost -> holder.names(Reference.CHUNK_PAYER, plan.organisations(), cost.payer()));
        holder.names(
                Reference.CHUNK_IMPACT, plan.organisations(), chunk.impact().keySet());
        holder.names(Reference.CHUNK_ROLE, plan.roles(), chunk.roles().keySet());
        holder.names(Reference.CHUNK_RACI, plan.organisations(), chunk.raci().keySet());
        holder.names(Reference.CHUNK_OUTCOME, plan.outcomes(), chunk.outcomes());
    }

    private void organisation(Organisation organisation) {
        Holder holder = new Holder(organisation);
        holder.names(Reference.ORGANISATION_CALENDAR, plan.calendars(), organisation.calendar());
        holder.names(Reference.ORGANISATION_SUCCESSOR, plan.organisations(), organisation.successor());
    }

    private void rollout(Rollout rollout) {
        Holder holder = new Holder(rollout);
        holder.names(Reference.ROLLOUT_PATTERN, plan.chunks(), rollout.pattern());
        holder.names(Reference.ROLLOUT_HOME, plan.organisations(), rollout.home());
        for (RolloutCopy copy : rollout.copies()) {
            holder.names(Reference.ROLLOUT_COPY, plan.organisations(), copy.organisation());
            copy.chunks().forEach(each -> {
                holder.names(Reference.ROLLOUT_PATTERN, plan.chunks(), each.of());
                holder.names(Reference.ROLLOUT_COPY, plan.chunks(), each.copy());
            });
            follow(holder, plan.benefits(), copy.benefits());
            follow(holder, plan.gates(), copy.gates());
        }
    }

    private static <I extends Id, R extends Identified<I>> void follow(
            Holder holder, Register<I, R> register, List<RecordCopy<I, R>> rows) {
        rows.forEach(each -> {
            holder.names(Reference.ROLLOUT_PATTERN, register, each.of());
            holder.names(Reference.ROLLOUT_COPY, register, each.copy());
        });
    }

    private void gate(Gate gate) {
        Holder holder = new Holder(gate);
        holder.names(Reference.GATE_PRODUCER, plan.chunks(), gate.producedBy());
        holder.names(Reference.GATE_UNLOCKS, plan.chunks(), gate.unlocks());
    }

    private void benefit(Benefit benefit) {
        Holder holder = new Holder(benefit);
        holder.names(Reference.BENEFIT_BENEFICIARY, plan.organisations(), benefit.beneficiary());
        holder.names(Reference.BENEFIT_COUNTERPARTY, plan.organisations(), benefit.counterparty());
        holder.names(Reference.BENEFIT_CHUNK, plan.chunks(), benefit.enablingChunks());
        holder.names(Reference.BENEFIT_OUTCOME, plan.outcomes(), benefit.outcomes());
    }

    private void fund(Fund fund) {
        Holder holder = new Holder(fund);
        holder.names(Reference.FUND_CHUNK, plan.chunks(), orNone(fund.eligibleChunks()));
        holder.names(Reference.FUND_WORKSTREAM, plan.workstreams(), orNone(fund.eligibleWorkstreams()));
        holder.names(Reference.FUND_ORGANISATION, plan.organisations(), orNone(fund.eligibleOrganisations()));
        for (Award award : fund.awards()) {
            holder.names(Reference.AWARD_ORGANISATION, plan.organisations(), award.organisation());
            holder.names(Reference.AWARD_GATE, plan.gates(), award.requiresGate());
        }
    }

    private static List<? extends Id> orNone(@Nullable List<? extends Id> ids) {
        return ids == null ? List.of() : ids;
    }

    private void gainShare(GainShareRule rule) {
        Holder holder = new Holder(rule);
        holder.names(Reference.GAIN_SHARE_BENEFIT, plan.benefits(), rule.benefit());
        holder.names(Reference.GAIN_SHARE_PAYER, plan.organisations(), rule.payer());
        holder.names(Reference.GAIN_SHARE_PAYEE, plan.organisations(), rule.payee());
    }

    private void asset(Asset asset) {
        Holder holder = new Holder(asset);
        holder.names(Reference.ASSET_ORGANISATION, plan.organisations(), asset.organisation());
        holder.names(Reference.ASSET_CHUNK, plan.chunks(), asset.remediatedBy());
    }

    private void risk(Risk risk) {
        Holder holder = new Holder(risk);
        holder.names(Reference.RISK_ORGANISATION, plan.organisations(), risk.organisation());
        holder.names(Reference.RISK_CHUNK, plan.chunks(), risk.chunks());
    }

    private void assumption(Assumption assumption) {
        Holder holder = new Holder(assumption);
        holder.names(Reference.ASSUMPTION_ORGANISATION, plan.organisations(), assumption.organisation());
        holder.names(Reference.ASSUMPTION_CHUNK, plan.chunks(), assumption.chunks());
    }

    private void issue(Issue issue) {
        Holder holder = new Holder(issue);
        holder.names(Reference.ISSUE_ORGANISATION, plan.organisations(), issue.organisation());
        holder.names(Reference.ISSUE_CHUNK, plan.chunks(), issue.chunks());
    }

    private void decision(Decision decision) {
        Holder holder = new Holder(decision);
        holder.names(Reference.DECISION_OPTION, plan.options(), decision.options());
        holder.names(Reference.DECISION_CHUNK, plan.chunks(), decision.chunks());
    }

    private void vote(Vote vote) {
        Holder holder = new Holder(vote);
        holder.names(Reference.VOTE_CHUNK, plan.chunks(), vote.about());
        if (vote.poll() instanceof Poll.ByOrganisation poll) {
            holder.names(Reference.VOTE_ORGANISATION, plan.organisations(), poll.asked());
        }
    }

    /// Sign-offs and stakeholders have no ids; they are known by what is signed and by their office.
    private void people() {
        plan.signOffs().forEach(signOff -> {
            Holder holder = new Holder(List.of(), new Term.Quote(signOff.subject()));
            holder.names(Reference.SIGN_OFF_ORGANISATION, plan.organisations(), signOff.organisation());
            holder.names(
                    Reference.SIGN_OFF_CHUNK,
                    plan.chunks(),
                    signOff.signedFinishes().keySet());
        });
        plan.stakeholders()
                .forEach(stakeholder -> new Holder(List.of(), new Term.Quote(stakeholder.office()))
                        .names(Reference.STAKEHOLDER_ORGANISATION, plan.organisations(), stakeholder.organisation()));
    }

    private void startLine() {
        new Holder(List.of(), new Term.Quote(plan.programme().name()))
                .names(
                        Reference.START_LINE,
                        plan.chunks(),
                        plan.settings().funding().startLine());
    }

    private void option(Option option) {
        Holder holder = new Holder(option);
        // A parent of its own stands for what is below it in the plan.
        option.scope().chunks().stream()
                .filter(id -> !option.own().containsKey(id))
                .forEach(id -> holder.names(Reference.OPTION_SCOPE, plan.chunks(), id));
        holder.names(Reference.OPTION_CHANGE, plan.chunks(), option.changes().keySet());
        option.awards().forEach(change -> {
            holder.names(Reference.OPTION_FUND, plan.funds(), change.fund());
            holder.names(Reference.OPTION_ORGANISATION, plan.organisations(), change.organisation());
        });
        if (!option.changes().isEmpty() || !option.own().isEmpty()) {
            within(option);
        }
    }

    /// What an option has otherwise and besides may name what is in the plan and its own records.
    private void within(Option option) {
        PlanDraft all = plan.draft();
        option.own().values().forEach(all::put);
        Set<Finding> told = new HashSet<>();
        ReferenceChecks inside = new ReferenceChecks(all.plan(), finding -> {
            Finding of = Finding.error(
                    finding.rule(),
                    List.of(option.id()),
                    new Term.Name(option.id()),
                    new Term.Place(Reference.OPTION_OTHERWISE),
                    finding.terms().getLast());
            if (told.add(of)) {
                found.accept(of);
            }
        });
        option.changes().forEach((id, change) -> inside.chunk(change.of(Chunk.blank(id))));
        option.own().values().forEach(inside::own);
    }

    private void own(Identified<?> row) {
        switch (row) {
            case Asset asset -> asset(asset);
            case Benefit benefit -> benefit(benefit);
            case Chunk chunk -> chunk(chunk);
            case Decision decision -> decision(decision);
            case Fund fund -> fund(fund);
            case GainShareRule rule -> gainShare(rule);
            case Gate gate -> gate(gate);
            case Assumption assumption -> assumption(assumption);
            case Issue issue -> issue(issue);
            case Risk risk -> risk(risk);
            case Option _,
                    Organisation _,
                    Outcome _,
                    Role _,
                    Rollout _,
                    Tranche _,
                    Vote _,
                    WorkCalendar _,
                    Workstream _ -> {}
        }
    }

    /// What holds ids: a record of the plan, or something without an id. Tells of each id in a place once.
    private final class Holder {
        private final List<Id> subjects;
        private final Term name;
        private final Set<List<Object>> told = new HashSet<>();

        Holder(Identified<?> row) {
            this(List.of(row.id()), new Term.Name(row.id()));
        }

        Holder(List<Id> subjects, Term name) {
            this.subjects = subjects;
            this.name = name;
        }

        void names(Reference place, Register<?, ?> register, Collection<? extends Id> ids) {
            ids.forEach(id -> names(place, register, id));
        }

        void names(Reference place, Register<?, ?> register, @Nullable Id id) {
            if (id != null && !register.has(id) && told.add(List.of(place, id))) {
                found.accept(Finding.error(
                        Rule.DANGLING_REFERENCE, subjects, name, new Term.Place(place), new Term.Quote(id.value())));
            }
        }
    }
}
