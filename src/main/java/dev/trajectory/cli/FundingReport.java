package dev.trajectory.cli;

import dev.trajectory.finance.Finances;
import dev.trajectory.finance.reach.HowFar;
import dev.trajectory.funding.AwardUse;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Ledger;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What pays for a plan and what does not, as JSON.
final class FundingReport {

    /// What an organisation loses of a fund in a year.
    record Lapse(FundId fund, OrganisationId organisation, FinancialYear year) {}

    private final Plan plan;
    private final Finances money;
    private final Counting counting;
    private final Ledger ledger;
    private final List<FinancialYear> years;

    FundingReport(Plan plan, Finances money, Counting counting) {
        this.plan = plan;
        this.money = money;
        this.counting = counting;
        ledger = money.ledger(counting);
        years = money.appraised().years();
    }

    void add(ObjectNode node) {
        node.put("counting", CountingReader.word(counting));
        ObjectNode gaps = node.putObject("gapByOrg");
        for (FundKind kind : FundKind.values()) {
            ObjectNode byOrganisation = gaps.putObject(kind.name());
            for (Organisation organisation : plan.organisations()) {
                Amounts.put(byOrganisation, organisation.id().value(), ledger.gap(organisation.id(), kind), years);
            }
        }
        ObjectNode totals = node.putObject("gapTotal");
        for (FundKind kind : FundKind.values()) {
            Amounts.put(totals, kind.name(), ledger.gap(kind), years);
        }
        addNominal(node);
        addLapses(node.putArray("lapsed"));
        ObjectNode drawn = node.putObject("drawnByFund");
        for (Fund fund : plan.funds()) {
            Amounts.put(drawn, fund.id().value(), ledger.drawn(fund.id()), years);
        }
        addReach(node.putObject("howFar"));
    }

    /// The gaps in the money of each year, as budgets are set.
    private void addNominal(ObjectNode node) {
        ObjectNode gaps = node.putObject("gapNominalByOrg");
        ObjectNode totals = node.putObject("gapNominalTotal");
        for (FundKind kind : FundKind.values()) {
            ObjectNode byOrganisation = gaps.putObject(kind.name());
            for (Organisation organisation : plan.organisations()) {
                ByYear own = money.nominalGap(
                        counting, need -> need.kind() == kind && need.payer().equals(organisation.id()));
                Amounts.put(byOrganisation, organisation.id().value(), own, years);
            }
            Amounts.put(totals, kind.name(), money.nominalGap(counting, need -> need.kind() == kind), years);
        }
    }

    private void addLapses(ArrayNode lapsed) {
        lapses(plan, ledger)
                .forEach((lapse, amount) -> lapsed.addObject()
                        .put("fund", lapse.fund().value())
                        .put("org", lapse.organisation().value())
                        .put("fy", lapse.year().toString())
                        .put("amountK", Amounts.thousands(amount)));
    }

    /// What lapses, in the order of funds.
    static SequencedMap<Lapse, Money> lapses(Plan plan, Ledger ledger) {
        SequencedMap<Lapse, Money> lapses = new LinkedHashMap<>();
        for (Fund fund : plan.funds()) {
            for (AwardUse use : ledger.awards()) {
                FinancialYear year = use.lapses();
                if (use.fund().equals(fund.id()) && year != null && use.lapsed().pence() > 0) {
                    lapses.merge(new Lapse(fund.id(), use.award().organisation(), year), use.lapsed(), Money::plus);
                }
            }
        }
        return lapses;
    }

    private void addReach(ObjectNode node) {
        HowFar far = HowFar.of(money, counting);
        for (FundKind kind : FundKind.values()) {
            LocalDate day = far.runsOut(kind);
            node.put(
                    kind == FundKind.CAPITAL ? "capitalRunsOut" : "revenueRunsOut",
                    day == null ? null : day.toString());
        }
        ArrayNode halfBuilt = node.putArray("halfBuilt");
        far.halfBuilt().forEach(chunk -> halfBuilt.add(chunk.value()));
        node.put("lastRevenueAwardFy", AppraisalReport.text(far.lastAward()));
        Amounts.put(node, "recurrentGapAfter", far.recurrentAfter(), years);
        if (far.startLine() != null) {
            ObjectNode line = node.putObject("startLine");
            ArrayNode undated = line.putArray("withoutDates");
            far.startLine().undated().forEach(chunk -> undated.add(chunk.value()));
            line.put("chunk", far.startLine().chunk().value())
                    .put("finish", far.startLine().finish().toString())
                    .put("reached", far.startLine().isReached())
                    .put("capitalShortK", Amounts.thousands(far.startLine().capital()))
                    .put("revenueShortK", Amounts.thousands(far.startLine().revenue()));
        }
    }
}
