package dev.trajectory.cli;

import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Merit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The chunks that have not begun, those worth most for each pound of capital first, with optimism bias, as JSON.
record NextReport(Finances money) {

    void add(ObjectNode root) {
        ArrayNode next = root.putArray("nextChunks");
        for (Merit merit : money.merits().next()) {
            next.addObject()
                    .put("chunk", merit.chunk().value())
                    .put("valueK", Amounts.thousands(merit.value()))
                    .put("capitalK", Amounts.thousands(merit.capital()))
                    .put("valuePerCapital", AppraisalReport.rounded(merit.valuePerCapital()));
        }
    }
}
