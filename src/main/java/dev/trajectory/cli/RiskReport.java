package dev.trajectory.cli;

import dev.trajectory.finance.Exposure;
import dev.trajectory.finance.Finances;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What may go wrong and what it would cost, as JSON.
final class RiskReport {

    private final Finances money;

    RiskReport(Finances money) {
        this.money = money;
    }

    void add(ObjectNode root) {
        ArrayNode assets = root.putArray("assets");
        for (Exposure exposure : money.exposures()) {
            assets.addObject()
                    .put("id", exposure.asset().id().value())
                    .put("score", exposure.asset().score())
                    .put("redRated", exposure.asset().isRedRated())
                    .put(
                            "removed",
                            exposure.removed() == null
                                    ? null
                                    : exposure.removed().toString())
                    .put("exposureDays", exposure.exposureDays())
                    .put("daysInHand", exposure.daysInHand());
        }
        root.putObject("risks")
                .put("totalExpectedValueK", Amounts.thousands(money.risks().expected()))
                .put("exposureK", Amounts.thousands(money.risks().exposure()));
    }
}
