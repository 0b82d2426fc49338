package dev.trajectory.cli;

import dev.trajectory.finance.Finances;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Measurement;
import dev.trajectory.model.Plan;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How benefits are measured, what was found last, and which count in no sum for want of dates, as JSON.
record MeasureReport(Plan plan, Finances money) {

    void add(ObjectNode root) {
        ArrayNode measures = root.putArray("benefitMeasures");
        plan.benefits().forEach(benefit -> add(measures.addObject(), benefit));
        ArrayNode undated = root.putArray("benefitsWithoutDates");
        money.benefits().undated().forEach(id -> undated.add(id.value()));
    }

    private static void add(ObjectNode node, Benefit benefit) {
        List<Measurement> taken = benefit.realisation().measurements().stream()
                .filter(each -> each.value() != null)
                .toList();
        node.put("benefit", benefit.id().value())
                .put("measure", benefit.measure())
                .put("unit", benefit.unit())
                .put("baseline", benefit.baseline())
                .put("target", benefit.target())
                .put("latest", taken.isEmpty() ? null : taken.getLast().value())
                .put("latestOn", taken.isEmpty() ? null : taken.getLast().date().toString())
                .put("grade", benefit.grade() == null ? null : benefit.grade().name())
                .put("financeSigned", benefit.realisation().signOff() != null);
    }
}
