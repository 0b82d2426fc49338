package dev.trajectory.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The document: everything a programme has decided, and nothing that is computed from it.
public record Plan(
        Programme programme,
        Settings settings,
        Register<CalendarId, WorkCalendar> calendars,
        Register<OrganisationId, Organisation> organisations,
        Register<WorkstreamId, Workstream> workstreams,
        Register<TrancheId, Tranche> tranches,
        Register<OutcomeId, Outcome> outcomes,
        Register<RoleId, Role> roles,
        Register<ChunkId, Chunk> chunks,
        Register<RolloutId, Rollout> rollouts,
        Register<GateId, Gate> gates,
        Register<BenefitId, Benefit> benefits,
        Register<FundId, Fund> funds,
        Register<GainShareId, GainShareRule> gainShares,
        Register<AssetId, Asset> assets,
        Register<RiskId, Risk> risks,
        Register<AssumptionId, Assumption> assumptions,
        Register<IssueId, Issue> issues,
        Register<DecisionId, Decision> decisions,
        List<SignOff> signOffs,
        List<Stakeholder> stakeholders,
        Register<VoteId, Vote> votes,
        List<LogEntry> log,
        Register<OptionId, Option> options) {

    /// The longest name or title, in characters.
    public static final int NAME_LENGTH = 500;

    /// The longest description or note, in characters.
    public static final int TEXT_LENGTH = 100_000;

    public Plan {
        signOffs = List.copyOf(signOffs);
        stakeholders = List.copyOf(stakeholders);
        log = List.copyOf(log);
    }

    /// A plan with nothing in it yet.
    public static Plan blank(Programme programme, Settings settings) {
        return new Plan(
                programme,
                settings,
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                List.of(),
                List.of(),
                Register.empty(),
                List.of(),
                Register.empty());
    }

    /// A draft that holds all of this plan, to change some of it.
    public PlanDraft draft() {
        return new PlanDraft(this);
    }

    public Plan withSettings(Settings changed) {
        return draft().settings(changed).plan();
    }

    public Plan withChunks(Register<ChunkId, Chunk> changed) {
        return draft().chunks(changed).plan();
    }

    /// This plan with an entry at the end of its log.
    public Plan withLogged(LogEntry entry) {
        List<LogEntry> longer = new ArrayList<>(log);
        longer.add(entry);
        return draft().log(longer).plan();
    }

    /// The plan as it is under an option of it: chunks out of its scope gone, and with them what hung on them.
    ///
    /// Dependencies on them fall away, and so do gates they produced, awards behind such gates, benefits that one
    /// of them was to enable, and what was shared of those. Options are in it by name alone.
    public Plan under(Option option) {
        return OptionPlan.of(this, option);
    }

    /// The days an organisation works; those of the plan where it has no calendar of its own, or is null.
    public WorkingDays workingDays(@Nullable OrganisationId organisation) {
        Organisation working = organisations.find(organisation);
        WorkCalendar calendar = working == null ? null : calendars.find(working.calendar());
        return calendar == null ? settings.workingDays() : calendar.workingDays();
    }

    /// All its records, kind by kind, in the order in which a plan lists the kinds.
    public List<Register<?, ? extends Identified<?>>> registers() {
        return List.of(
                calendars,
                organisations,
                workstreams,
                tranches,
                outcomes,
                roles,
                chunks,
                rollouts,
                gates,
                benefits,
                funds,
                gainShares,
                assets,
                risks,
                assumptions,
                issues,
                decisions,
                votes,
                options);
    }

    /// The record of that id, of whatever kind, or null.
    public @Nullable Identified<?> find(Id id) {
        return register(id).find(id);
    }

    /// Whether there is a record of that id.
    public boolean has(Id id) {
        return register(id).has(id);
    }

    private Register<?, ? extends Identified<?>> register(Id id) {
        return switch (id) {
            case AssetId _ -> assets;
            case BenefitId _ -> benefits;
            case CalendarId _ -> calendars;
            case ChunkId _ -> chunks;
            case DecisionId _ -> decisions;
            case FundId _ -> funds;
            case GainShareId _ -> gainShares;
            case GateId _ -> gates;
            case OptionId _ -> options;
            case OrganisationId _ -> organisations;
            case OutcomeId _ -> outcomes;
            case RiskId _ -> risks;
            case AssumptionId _ -> assumptions;
            case IssueId _ -> issues;
            case RoleId _ -> roles;
            case RolloutId _ -> rollouts;
            case TrancheId _ -> tranches;
            case VoteId _ -> votes;
            case WorkstreamId _ -> workstreams;
        };
    }

    /// A chunk and all above it, the nearest first.
    public Set<ChunkId> lineage(ChunkId chunk) {
        Set<ChunkId> lineage = new LinkedHashSet<>();
        for (Chunk at = chunks.find(chunk); at != null && lineage.add(at.id()); ) {
            at = chunks.find(at.parent());
        }
        return lineage;
    }

    /// Whether a chunk is another or lies below it.
    public boolean isWithin(ChunkId chunk, ChunkId other) {
        ChunkId at = chunk;
        for (int up = 0; at != null && up <= chunks.size(); up++) {
            if (at.equals(other)) {
                return true;
            }
            Chunk found = chunks.find(at);
            at = found == null ? null : found.parent();
        }
        return false;
    }

    /// The chunks that other chunks name as their parent.
    public Set<ChunkId> parents() {
        Set<ChunkId> parents = new HashSet<>();
        for (Chunk chunk : chunks) {
            if (chunk.parent() != null && chunks.has(chunk.parent())) {
                parents.add(chunk.parent());
            }
        }
        return parents;
    }
}
