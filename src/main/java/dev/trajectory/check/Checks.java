package dev.trajectory.check;

import dev.trajectory.finance.Finances;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what is wrong with a plan, or doubtful about it and its schedule.
public final class Checks {

    private static final List<Check> ALL = List.of(
            CircleChecks::cycles,
            CircleChecks::parentLoops,
            ReferenceChecks::dangling,
            UnplacedChecks::unplaced,
            UnplacedChecks::waiting,
            DateChecks::deadlines,
            DateChecks::earliestStarts,
            DateChecks::gates,
            ShutGates::look,
            DateChecks::landingPoints,
            DateChecks::daysNotWorked,
            DateChecks::shortHolds,
            DependencyChecks::brokenDependencies,
            DependencyChecks::duplicates,
            FreezeChecks::goLives,
            LoadChecks::capacity,
            LoadChecks::roles,
            LoadChecks::fixedRoles,
            HistoryChecks::actuals,
            HistoryChecks::spent,
            HistoryChecks::organisations,
            SizeChecks::duration,
            SizeChecks::cost,
            SizeChecks::receivers,
            SizeChecks::outcome,
            SizeChecks::years,
            ReachChecks::look,
            ChunkChecks::owner,
            ChunkChecks::doneWhen,
            ChunkChecks::parentsThatWork,
            PurposeChecks::orphans,
            PurposeChecks::outcomes,
            PurposeChecks::criticalShare,
            EnablerChains::look,
            BenefitChecks::basics,
            BenefitChecks::measures,
            BenefitChecks::disbenefits,
            DroppedBenefits::look,
            GainShareChecks::look,
            AppraisalChecks::optimism,
            AppraisalChecks::worth,
            AppraisalChecks::ranks,
            AppraisalChecks::assetLives,
            CostChecks::parents,
            CostChecks::undated,
            YearChecks::look,
            FundChecks::matchShares,
            FundChecks::gates,
            FundChecks::decisions,
            FundChecks::lapses,
            FundChecks::startLine,
            FundChecks::kinds,
            FundChecks::matches,
            LastDayChecks::look,
            SpendChecks::certainty,
            SpendChecks::bunching,
            SpendChecks::envelopes,
            SpendChecks::forecasts,
            AssetChecks::look,
            RaciChecks::look,
            PromiseChecks::look,
            SignOffChecks::look,
            ConfidenceChecks::votes,
            ConfidenceChecks::signOffs,
            GovernanceChecks::decisions,
            GovernanceChecks::issues,
            GovernanceChecks::assumptions,
            GovernanceChecks::reviews,
            KeptFundingChecks::lacks,
            KeptFundingChecks::waiting,
            KeptFundingChecks::gates,
            RolloutChecks::offers,
            RolloutChecks::freezes,
            RolloutChecks::sizes);

    /// The order of findings: the worst first, then by rule.
    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Finding::rule);

    private Checks() {}

    /// All findings, the worst first, then by rule, then in the plan's order: the same for the same plan, always.
    ///
    /// @param whole the plan with all its options; the same where none is looked at
    /// @param schedule the dates of this plan
    /// @param load what that schedule asks for
    /// @param money what it costs and is worth
    public static List<Finding> of(Plan plan, Plan whole, Schedule schedule, Load load, Finances money) {
        Review review = new Review(plan, whole, schedule, load, money);
        List<Finding> findings = new ArrayList<>();
        ALL.forEach(check -> check.look(review, findings::add));
        findings.sort(WORST_FIRST);
        return List.copyOf(findings);
    }
}
