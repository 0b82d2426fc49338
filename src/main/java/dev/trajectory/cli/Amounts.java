package dev.trajectory.cli;

import dev.trajectory.funding.ByYear;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Sums of money in JSON: thousands of pounds, exact.
final class Amounts {

    private static final int DECIMALS_OF_A_PENNY = 5;

    private Amounts() {}

    static BigDecimal thousands(Money amount) {
        BigDecimal thousands =
                BigDecimal.valueOf(amount.pence(), DECIMALS_OF_A_PENNY).stripTrailingZeros();
        return thousands.scale() < 1 ? thousands.setScale(1) : thousands;
    }

    /// Puts one amount for each year.
    static void put(ObjectNode node, String name, ByYear amounts, List<FinancialYear> years) {
        ArrayNode values = node.putArray(name);
        years.forEach(year -> values.add(thousands(amounts.in(year))));
    }
}
