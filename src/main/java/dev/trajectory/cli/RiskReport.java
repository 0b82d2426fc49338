package dev.trajectory.cli;

import dev.trajectory.finance.Exposure;
import dev.trajectory.finance.Finances;
import dev.trajectory.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
                    .put("supportEnds", text(exposure.supportEnds()))
                    .put("removed", text(exposure.removed()))
                    .put("exposureDays", exposure.exposureDays())
                    .put("daysInHand", exposure.daysInHand())
                    .put("expectedLossTillRemovedK", amount(exposure.lossWhileExposed()))
                    .put("lossAvoidedPerYearK", amount(exposure.lossAvoided()))
                    .put("extendedSupportK", amount(exposure.extendedSupport()));
        }
        root.putObject("risks")
                .put("totalExpectedValueK", Amounts.thousands(money.risks().expected()))
                .put("exposureK", Amounts.thousands(money.risks().exposure()));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable BigDecimal amount(@Nullable Money amount) {
        return amount == null ? null : Amounts.thousands(amount);
    }
}
