package dev.trajectory.cli;

import dev.trajectory.model.Award;
import dev.trajectory.model.BidWindow;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// When funds may be bid for, and what is asked of them, as JSON.
record BidReport(Plan plan) {

    void add(ObjectNode root) {
        ArrayNode bids = root.putArray("bids");
        for (Fund fund : plan.funds()) {
            BidWindow window = fund.bidWindow();
            if (window != null) {
                bids.addObject()
                        .put("fund", fund.id().value())
                        .put("opens", window.opens().toString())
                        .put("closes", window.closes().toString())
                        .put(
                                "decisionExpected",
                                window.decisionExpected() == null
                                        ? null
                                        : window.decisionExpected().toString())
                        .put("askedK", Amounts.thousands(asked(fund)));
            }
        }
    }

    /// What is hoped for of a fund and not yet promised.
    static Money asked(Fund fund) {
        return fund.awards().stream()
                .filter(award -> award.status().isAsked())
                .map(Award::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
