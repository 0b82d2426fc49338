package dev.trajectory.cli;

import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Quantity.Funding.Use;
import dev.trajectory.finance.reach.HowFar;
import dev.trajectory.finance.reach.StartLine;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;

/// Why the figures of funding are what they are.
record FundingTraces(Plan plan, Finances money, Counting counting, Trace out) {

    void add() {
        for (FundKind kind : FundKind.values()) {
            out.byYear("/funding/gapTotal/" + kind, year -> new Quantity.Gap(counting, null, kind, null, year));
            plan.organisations()
                    .forEach(each -> out.byYear(
                            "/funding/gapByOrg/" + kind + "/"
                                    + Trace.pointed(each.id().value()),
                            year -> new Quantity.Gap(counting, each.id(), kind, null, year)));
            out.byYear("/funding/gapNominalTotal/" + kind, year -> new Quantity.NominalGap(counting, null, kind, year));
            plan.organisations()
                    .forEach(each -> out.byYear(
                            "/funding/gapNominalByOrg/" + kind + "/"
                                    + Trace.pointed(each.id().value()),
                            year -> new Quantity.NominalGap(counting, each.id(), kind, year)));
        }
        for (Fund fund : plan.funds()) {
            out.byYear(
                    "/funding/drawnByFund/" + Trace.pointed(fund.id().value()),
                    year -> new Quantity.Funding(Use.DRAWN, counting, fund.id(), null, null, year));
        }
        addLapses();
        addReach();
        addBids();
    }

    private void addLapses() {
        int index = 0;
        for (FundingReport.Lapse lapse :
                FundingReport.lapses(plan, money.ledger(counting)).keySet()) {
            out.add(
                    "/funding/lapsed/" + index++ + "/amountK",
                    new Quantity.Funding(Use.LAPSED, counting, lapse.fund(), lapse.organisation(), null, lapse.year()));
        }
    }

    private void addReach() {
        HowFar far = HowFar.of(money, counting);
        List<FinancialYear> years = money.appraised().years();
        for (int i = 0; i < years.size(); i++) {
            if (far.recurrentAfter().in(years.get(i)).pence() != 0) {
                out.add("/funding/howFar/recurrentGapAfter/" + i, new Quantity.RecurrentGap(counting, years.get(i)));
            }
        }
        StartLine line = far.startLine();
        if (line != null) {
            out.add("/funding/howFar/startLine/capitalShortK", shorts(line, FundKind.CAPITAL));
            out.add("/funding/howFar/startLine/revenueShortK", shorts(line, FundKind.REVENUE));
        }
    }

    /// What nobody pays of the chunks that the start line needs, chunk by chunk and year by year.
    private List<Trace.Part> shorts(StartLine line, FundKind kind) {
        List<Trace.Part> parts = new ArrayList<>();
        for (ChunkId chunk : line.needed()) {
            ByYear gap = money.ledger(counting)
                    .gap(need -> need.kind() == kind && need.chunk().equals(chunk));
            for (int year = gap.first(); !gap.isNil() && year < Math.min(gap.end(), line.end()); year++) {
                if (gap.pence(year) != 0) {
                    parts.add(Trace.plus(new Quantity.Gap(counting, null, kind, chunk, new FinancialYear(year))));
                }
            }
        }
        return parts;
    }

    private void addBids() {
        int index = 0;
        for (Fund fund : plan.funds()) {
            if (fund.bidWindow() != null) {
                String at = "/bids/" + index++ + "/askedK";
                if (BidReport.asked(fund).pence() != 0) {
                    out.record(at, BidReport.asked(fund), "fund", fund.id().value());
                }
            }
        }
    }
}
