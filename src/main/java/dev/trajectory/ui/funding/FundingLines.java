package dev.trajectory.ui.funding;

import dev.trajectory.finance.Finances;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Funded;
import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.funding.FundingLine.Total.Sum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Lays the awards of a plan out in rows: first capital, then revenue; in each the funds in the plan's order, and
/// under them what the kind of money comes to, what the plan costs in it and what nobody pays.
///
/// @param asked organisations that a fund is to have a row for though it gives them nothing yet
record FundingLines(Plan plan, Finances money, Set<Asked> asked) {

    /// An organisation that a fund is to have a row for.
    record Asked(Fund fund, OrganisationId organisation) {}

    private static final Set<AwardStatus> GONE = Set.of(AwardStatus.LAPSED, AwardStatus.WITHDRAWN);
    private static final Set<AwardStatus> SURE = Set.of(AwardStatus.SECURED, AwardStatus.DRAWN);

    List<FundingLine> lines() {
        List<FundingLine> lines = new ArrayList<>();
        for (FundKind kind : FundKind.values()) {
            List<Fund> funds =
                    plan.funds().stream().filter(fund -> fund.kind() == kind).toList();
            if (!funds.isEmpty()) {
                lines.add(new FundingLine.Head(kind));
                funds.forEach(fund -> add(lines, fund));
                lines.add(new FundingLine.Total(kind, Sum.AWARDS, awards(funds, each -> !GONE.contains(each))));
                lines.add(new FundingLine.Total(kind, Sum.SECURED, awards(funds, SURE::contains)));
                lines.add(new FundingLine.Total(kind, Sum.COST, money.costs().paid(line -> line.fundKind() == kind)));
                lines.add(new FundingLine.Total(kind, Sum.GAP, gap(kind)));
            }
        }
        return lines;
    }

    private static ByYear awards(List<Fund> funds, Predicate<AwardStatus> isCounted) {
        ByYear.Sum sum = new ByYear.Sum();
        for (Fund fund : funds) {
            for (Award award : fund.awards()) {
                if (isCounted.test(award.status())) {
                    sum.add(award.year().startYear(), award.amount().pence());
                }
            }
        }
        return sum.amounts();
    }

    private ByYear gap(FundKind kind) {
        ByYear.Sum sum = new ByYear.Sum();
        for (Funded funded : money.ledger().needs()) {
            ByYear gap = funded.gap();
            for (int year = gap.first(); funded.need().kind() == kind && year < gap.end(); year++) {
                sum.add(year, gap.pence(year));
            }
        }
        return sum.amounts();
    }

    private void add(List<FundingLine> lines, Fund fund) {
        Map<OrganisationId, List<Map<Integer, Integer>>> rows = new LinkedHashMap<>();
        for (int i = 0; i < fund.awards().size(); i++) {
            Award award = fund.awards().get(i);
            place(
                    rows.computeIfAbsent(award.organisation(), _ -> new ArrayList<>()),
                    award.year().startYear(),
                    i);
        }
        for (Asked each : asked) {
            if (each.fund().id().equals(fund.id()) && plan.organisations().has(each.organisation())) {
                rows.computeIfAbsent(each.organisation(), _ -> new ArrayList<>(List.of(new HashMap<>())));
            }
        }
        boolean isFirst = true;
        for (Map.Entry<OrganisationId, List<Map<Integer, Integer>>> each : rows.entrySet()) {
            for (Map<Integer, Integer> row : each.getValue()) {
                lines.add(new FundingLine.Awards(fund, each.getKey(), row, isFirst));
                isFirst = false;
            }
        }
        lines.add(new FundingLine.More(fund, isFirst));
    }

    /// Puts an award into the first row that has none in its year.
    private static void place(List<Map<Integer, Integer>> rows, int year, int award) {
        for (Map<Integer, Integer> row : rows) {
            if (row.putIfAbsent(year, award) == null) {
                return;
            }
        }
        rows.add(new HashMap<>(Map.of(year, award)));
    }
}
