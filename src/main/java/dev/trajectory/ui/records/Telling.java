package dev.trajectory.ui.records;

import java.util.List;
import java.util.Map;

/// The components that tell most of a record: the columns of its table.
final class Telling {

    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("programme", List.of("name")),
            Map.entry("settings", List.of("planStart")),
            Map.entry("organisations", List.of("code", "name", "type", "headcount", "capacity", "executiveSponsor")),
            Map.entry("calendars", List.of("id", "name", "workingDays")),
            Map.entry("workstreams", List.of("id", "name")),
            Map.entry("tranches", List.of("id", "name", "from", "landingPoint", "objective")),
            Map.entry("outcomes", List.of("id", "name", "description")),
            Map.entry("roles", List.of("id", "name", "pool", "shared")),
            Map.entry("chunks", List.of("id", "title", "type", "owner", "duration")),
            Map.entry("costs", List.of("chunk", "payer", "kind", "amount", "note")),
            Map.entry("gates", List.of("id", "name", "type", "status", "producedBy", "approvalWeeks", "decided")),
            Map.entry(
                    "benefits",
                    List.of(
                            "id",
                            "title",
                            "benefitClass",
                            "beneficiary",
                            "fullYearValue",
                            "owner",
                            "baseline",
                            "target")),
            Map.entry("funds", List.of("id", "name", "source", "kind", "holder")),
            Map.entry("gainShares", List.of("id", "benefit", "payer", "payee", "share", "status")),
            Map.entry("assets", List.of("id", "name", "organisation", "type", "endOfSupport", "count")),
            Map.entry("risks", List.of("id", "title", "likelihood", "impact", "owner", "reviewDate", "status")),
            Map.entry("assumptions", List.of("id", "title", "ifFalse", "owner", "reviewDate", "status")),
            Map.entry("issues", List.of("id", "title", "severity", "owner", "due", "status")),
            Map.entry("decisions", List.of("id", "title", "decider", "neededBy", "status")),
            Map.entry("votes", List.of("id", "heldOn", "question", "about", "by")),
            Map.entry("options", List.of("id", "name", "kind", "oneOffPremium")),
            Map.entry("signOffs", List.of("organisation", "subject", "state", "confidence", "signedOn")),
            Map.entry("stakeholders", List.of("organisation", "office", "influence", "current", "target")),
            Map.entry("log", List.of("date", "kind", "text")));

    private Telling() {}

    static List<Shape.Field> columns(Chapter chapter) {
        return COLUMNS.getOrDefault(chapter.name(), List.of()).stream()
                .map(chapter.shape()::field)
                .toList();
    }

    /// How wide a column begins, in pixels.
    static double width(Shape.Field field) {
        return switch (field.name()) {
            case "id", "code", "duration", "likelihood", "impact", "influence", "severity" -> 64;
            case "name", "title", "subject", "question", "text", "office", "benefit", "chunk" -> 240;
            case "baseline", "target" -> 72;
            case "kind", "source" -> 150;
            default -> 116;
        };
    }
}
