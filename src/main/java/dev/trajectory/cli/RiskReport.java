package dev.trajectory.cli;

import dev.trajectory.finance.Exposure;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Risks;
import dev.trajectory.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What may go wrong and what it would cost, as JSON.
final class RiskReport {

    /// The least score of an extreme risk, of 25 (NHS risk matrix, NPSA 2008).
    private static final int EXTREME = 15;

    private final Finances money;

    RiskReport(Finances money) {
        this.money = money;
    }

    void add(ObjectNode root) {
        ObjectNode assets = root.putObject("assets");
        ArrayNode redRated = assets.putArray("redRated");
        ObjectNode scores = assets.putObject("scores");
        ArrayNode exposures = assets.putArray("exposure");
        for (Exposure exposure : money.exposures()) {
            String id = exposure.asset().id().value();
            scores.put(id, exposure.asset().score());
            if (exposure.asset().isRedRated()) {
                redRated.add(id);
            }
            exposures
                    .addObject()
                    .put("id", id)
                    .put("supportEnds", text(exposure.supportEnds()))
                    .put("removed", text(exposure.removed()))
                    .put("exposureDays", exposure.exposureDays())
                    .put("daysInHand", exposure.daysInHand())
                    .put("expectedLossTillRemovedK", amount(exposure.lossWhileExposed()))
                    .put("lossAvoidedPerYearK", amount(exposure.lossAvoided()))
                    .put("extendedSupportK", amount(exposure.extendedSupport()));
        }
        ObjectNode risks = root.putObject("risks")
                .put("totalExpectedValueK", Amounts.thousands(money.risks().expected()))
                .put("exposureK", Amounts.thousands(money.risks().exposure()));
        ArrayNode high = risks.putArray("scoring15plus");
        for (Risks.Expected each : money.risks().open()) {
            if (each.risk().score() >= EXTREME) {
                high.add(each.risk().id().value());
            }
        }
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable BigDecimal amount(@Nullable Money amount) {
        return amount == null ? null : Amounts.thousands(amount);
    }
}
