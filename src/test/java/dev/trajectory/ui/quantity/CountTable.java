package dev.trajectory.ui.quantity;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Finding.Severity;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Risk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// How many there are of what, and how bad it is.
final class CountTable {

    private static final Pattern COUNTS = Pattern.compile("(\\d+) chunks · (\\d+) organisations");
    private static final Pattern SEVERITIES = Pattern.compile("(\\d+) (error|warning|to think about).*");
    private static final Pattern RISK = Pattern.compile("Risk (\\S+)");
    private static final Pattern RATING = Pattern.compile("(?:Extreme|High|Moderate|Low) (\\d+)");

    private final Places places;
    private final Plan plan;

    private CountTable(Places places) {
        this.places = places;
        this.plan = places.plan();
    }

    static List<Quantity<?>> of(Places places) {
        CountTable table = new CountTable(places);
        return List.of(
                table.chunks(),
                table.organisations(),
                table.chunksOfOrganisations(),
                table.criticalPath(),
                table.findings(),
                table.severities(),
                table.risks());
    }

    private Quantity<Integer> chunks() {
        return Quantity.of("Chunks", plan.chunks().size() - plan.parents().size())
                .once(
                        "status line",
                        String::valueOf,
                        () -> counted(places.window().within("#status-bar"), 1))
                .once(
                        "render roadmap",
                        String::valueOf,
                        () -> counted(places.drawn("roadmap").texts(), 1))
                .once(
                        "sequence",
                        String::valueOf,
                        () -> String.valueOf(
                                places.json("sequence", "--json").get("chunks").size()))
                .once(
                        "sequence",
                        String::valueOf,
                        () -> String.valueOf(places.lines("sequence", "--csv").size() - 1))
                .once(
                        "appraise",
                        String::valueOf,
                        () -> Read.number(places.json("appraise", "--json").get("chunks")));
    }

    private Quantity<Integer> organisations() {
        return Quantity.of("Organisations", plan.organisations().size())
                .once(
                        "status line",
                        String::valueOf,
                        () -> counted(places.window().within("#status-bar"), 2))
                .once(
                        "render roadmap",
                        String::valueOf,
                        () -> counted(places.drawn("roadmap").texts(), 2))
                .once(
                        "load",
                        String::valueOf,
                        () -> String.valueOf(places.json("load", "--json")
                                .get("organisations")
                                .size()));
    }

    private static String counted(List<String> texts, int group) {
        return texts.stream()
                .map(COUNTS::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(group))
                .findFirst()
                .orElse("nothing");
    }

    private Quantity<Long> chunksOfOrganisations() {
        Map<String, Long> values = new LinkedHashMap<>();
        for (Organisation organisation : plan.organisations()) {
            long led = plan.chunks().stream()
                    .filter(chunk -> organisation.id().equals(chunk.owner()))
                    .count();
            if (led > 0) {
                values.put(organisation.id().value(), led);
            }
        }
        return Quantity.of("Chunks of an organisation", values)
                .in("render board", String::valueOf, () -> led(places.drawn("board")))
                .someIn("board", String::valueOf, () -> led(places.window().drawn("board")));
    }

    /// The count that stands below the name of each row.
    private Map<String, String> led(Drawn board) {
        Map<String, String> read = new LinkedHashMap<>();
        String row = "";
        for (Drawn.Cell cell :
                board.rows().stream().flatMap(each -> each.cells().stream()).toList()) {
            boolean isName = plan.organisations().stream()
                    .anyMatch(each -> each.id().value().equals(cell.owner()));
            row = isName ? cell.owner() : row;
            if (cell.text().matches("\\d+ chunks?")) {
                read.put(row, cell.text().replaceAll(" .*", ""));
            }
        }
        return read;
    }

    private Quantity<Integer> criticalPath() {
        return Quantity.of(
                        "Chunks on the critical path",
                        places.outlook().criticalPath().chunks().size())
                .once(
                        "status line",
                        String::valueOf,
                        () -> places.window().status("Critical path").replaceAll(" .*", ""))
                .once("sequence", String::valueOf, () -> {
                    int critical = 0;
                    for (JsonNode chunk : places.json("sequence", "--json").get("chunks")) {
                        critical += chunk.get("critical").asBoolean() ? 1 : 0;
                    }
                    return String.valueOf(critical);
                });
    }

    private Quantity<Integer> findings() {
        return Quantity.of("Findings", places.outlook().findings().size())
                .once(
                        "status line",
                        count -> count + " findings",
                        () -> places.window().status("Checks"))
                .once(
                        "findings",
                        count -> count + " findings",
                        () -> places.window().findings().stream()
                                .filter(said -> said.matches("\\d+ findings"))
                                .findFirst()
                                .orElse("nothing"))
                .once(
                        "check",
                        String::valueOf,
                        () -> String.valueOf(
                                places.json("check", "--json").get("findings").size()))
                .once(
                        "check",
                        String::valueOf,
                        () -> String.valueOf(places.lines("check").stream()
                                .filter(line -> line.matches("(Error|Warning|Advice) +.*\\[.*]"))
                                .count()));
    }

    private Quantity<Long> severities() {
        Map<String, Long> values = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            long count = places.outlook().findings().stream()
                    .map(Finding::severity)
                    .filter(each -> each == severity)
                    .count();
            if (count > 0) {
                values.put(severity.name().toLowerCase(Locale.ROOT), count);
            }
        }
        return Quantity.of("Findings by severity", values)
                .in("check", String::valueOf, () -> {
                    Map<String, Integer> counts = new TreeMap<>();
                    places.json("check", "--json")
                            .get("findings")
                            .forEach(finding ->
                                    counts.merge(finding.get("severity").asString(), 1, Integer::sum));
                    return written(counts);
                })
                .someIn("findings", String::valueOf, () -> {
                    Map<String, String> read = new TreeMap<>();
                    for (String said : places.window().findings()) {
                        Matcher found = SEVERITIES.matcher(said);
                        if (found.matches()) {
                            read.put(found.group(2).startsWith("to ") ? "advice" : found.group(2), found.group(1));
                        }
                    }
                    return read;
                });
    }

    private static Map<String, String> written(Map<String, Integer> counts) {
        Map<String, String> read = new TreeMap<>();
        counts.forEach((name, count) -> read.put(name, String.valueOf(count)));
        return read;
    }

    private Quantity<Integer> risks() {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (Risk risk : plan.risks()) {
            values.put(risk.id().value(), risk.score());
        }
        return Quantity.of("Rating of a risk", values)
                .someIn(
                        "governance",
                        String::valueOf,
                        () -> rated(places.window().spoken("governance")))
                .someIn(
                        "render governance",
                        String::valueOf,
                        () -> rated(places.drawn("governance").texts()));
    }

    private static Map<String, String> rated(List<String> texts) {
        Map<String, String> read = new LinkedHashMap<>();
        String risk = "";
        for (String text : texts) {
            Matcher named = RISK.matcher(text);
            Matcher rating = RATING.matcher(text);
            if (named.matches()) {
                risk = named.group(1);
            } else if (rating.matches() && !risk.isEmpty()) {
                read.putIfAbsent(risk, rating.group(1));
            }
        }
        return read;
    }
}
