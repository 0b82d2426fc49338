package dev.trajectory.draw.money;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Northmoor when work has begun: money is spent and on order, forecasts differ from the plan, budgets are known,
/// evidence is graded, benefits are measured, and support is paid for beyond its end.
final class LaterStage {

    private static final String[] GRADES = {"A", "B", "C", "D", "E"};
    private static final int BEGUN = 12;

    private LaterStage() {}

    static Plan plan() {
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readString(Path.of("samples/northmoor.trajectory")));
            change((ObjectNode) root.get("plan"));
            Path file = Path.of("target", "later-stage.trajectory");
            Files.createDirectories(file.getParent());
            Files.writeString(file, root.toPrettyString());
            return switch (PlanFiles.read(file)) {
                case Reading.Opened opened -> opened.document().plan();
                case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(ObjectNode plan) {
        int begun = 0;
        for (JsonNode chunk : plan.get("chunks")) {
            if (begun++ < BEGUN && chunk.has("costs")) {
                chunk.get("costs").forEach(line -> spend((ObjectNode) line));
            }
        }
        int graded = 0;
        for (JsonNode benefit : plan.get("benefits")) {
            if (graded % 6 < GRADES.length) {
                ((ObjectNode) benefit).put("grade", GRADES[graded % 6]);
            }
            graded++;
        }
        measure((ObjectNode) plan.get("benefits").get(0));
        for (JsonNode organisation : plan.get("organisations")) {
            budget((ObjectNode) organisation);
        }
        ((ObjectNode) plan.get("assets").get(0))
                .putObject("incident")
                .put("probabilityBefore", 12)
                .put("probabilityAfter", 4)
                .put("loss", 8_750_000);
        ((ObjectNode) plan.get("assets").get(0))
                .putObject("support")
                .put("vendor", "Farrow")
                .put("extendedUntil", "2027-10-10")
                .put("extendedCost", 60_000);
    }

    private static void spend(ObjectNode line) {
        long amount = line.get("amount").asLong();
        ObjectNode outturn = line.putObject("outturn");
        outturn.putObject("spent").put("2027-06", amount / 5).put("2027-11", amount / 10);
        outturn.put("committed", amount / 4).put("forecast", amount + amount / 10);
    }

    private static void measure(ObjectNode benefit) {
        ObjectNode realisation = benefit.putObject("realisation");
        realisation.put("status", "SIGNED_OFF");
        realisation.putObject("signOff").put("signedBy", "Finance lead, ERDH").put("signedOn", "2028-02-01");
        ArrayNode measurements = realisation.putArray("measurements");
        measurements.addObject().put("date", "2028-03-31").put("value", 480).put("verifiedBy", "Audit");
    }

    private static void budget(ObjectNode organisation) {
        ArrayNode envelopes = organisation.putArray("envelopes");
        for (String year : new String[] {"2027/28", "2028/29", "2029/30"}) {
            for (String kind : new String[] {"CAPITAL", "REVENUE"}) {
                envelopes
                        .addObject()
                        .put("kind", kind)
                        .put("year", year)
                        .put("amount", 1_500_000)
                        .put("certainty", year.startsWith("2029") ? "INDICATIVE" : "FIRM");
            }
        }
    }
}
