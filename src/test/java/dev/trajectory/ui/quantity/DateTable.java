package dev.trajectory.ui.quantity;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.Columns;
import dev.trajectory.draw.roadmap.RoadmapPicture;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.finance.Benefits;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// When things happen, how long they take and how much later they may be.
final class DateTable {

    private static final Pattern MAP_DATES = Pattern.compile("\\d.* – \\d.*\\d{4}");
    private static final Pattern MAP_FLOAT = Pattern.compile("(\\d+) days? float|Critical");
    private static final Pattern DURATION = Pattern.compile("^(\\d+(?:\\.\\d+)?[a-z]+)(?: · .*)?$");
    private static final Pattern SPOKEN = Pattern.compile(", (\\d+ \\w+ \\d{4}) to (\\d+ \\w+ \\d{4})");

    private final Places places;
    private final Map<String, Chunk> chunks = new LinkedHashMap<>();
    private final Map<String, String> byTitle = new LinkedHashMap<>();

    private DateTable(Places places) {
        this.places = places;
        for (Chunk chunk : places.plan().chunks()) {
            chunks.put(chunk.id().value(), chunk);
            byTitle.put(chunk.title(), chunk.id().value());
        }
    }

    static List<Quantity<?>> of(Places places) {
        DateTable table = new DateTable(places);
        return List.of(
                table.finish(),
                table.finishOfOptions(),
                table.starts(),
                table.finishes(),
                table.floats(),
                table.durations(),
                table.critical(),
                table.benefits());
    }

    private String day(LocalDate day) {
        return places.words().day(day);
    }

    private Quantity<LocalDate> finish() {
        LocalDate finish = places.outlook().schedule().finish();
        return Quantity.of("Finish", finish)
                .once("status line", this::day, () -> places.window().status("Finish"))
                .once("sequence", LocalDate::toString, () -> text(places.json("sequence", "--json"), "finish"))
                .once("appraise", LocalDate::toString, () -> text(places.json("appraise", "--json"), "finish"))
                .once("cut", this::day, () -> cutLine().get(1))
                .once("cut", LocalDate::toString, () -> text(cut().get("before"), "finish"))
                .once("render roadmap", this::day, () -> places.drawn("roadmap").after("Finish"))
                .once(
                        "render roadmap",
                        day -> "Finish " + day(day),
                        () -> found(places.drawn("roadmap").texts(), "Finish \\d+ \\w+ \\d{4}"))
                .once(
                        "render roadmap",
                        day -> "Finish " + day(day),
                        () -> found(places.printed("roadmap"), "Finish \\d+ \\w+ \\d{4}"));
    }

    private List<String> cutLine() {
        return places.lines("cut", "--fund", "F02", "--by", "20%").stream()
                .map(line -> List.of(line.split(" {2,}")))
                .filter(cells -> cells.getFirst().equals("Finish"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode cut() {
        return places.json("cut", "--fund", "F02", "--by", "20%", "--json");
    }

    private static String found(List<String> texts, String pattern) {
        return texts.stream()
                .map(Pattern.compile(pattern)::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse("nothing");
    }

    /// Of options that have one, that is all but doing nothing.
    private Quantity<LocalDate> finishOfOptions() {
        Map<String, LocalDate> finishes = new LinkedHashMap<>();
        places.plan().options().forEach(option -> {
            LocalDate finish =
                    Outlook.of(places.plan().under(option)).schedule().finish();
            if (finish != null) {
                finishes.put(option.id().value(), finish);
            }
        });
        return Quantity.of("Finish of an option", finishes)
                .in("compare", LocalDate::toString, () -> Read.options(places.json("compare", "--json"), "finish"))
                .in("sequence", LocalDate::toString, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    for (String option : finishes.keySet()) {
                        read.put(option, text(places.json("sequence", "--json", "--option", option), "finish"));
                    }
                    return read;
                });
    }

    private <V> Map<String, V> placed(Function<Placement, V> value) {
        Map<String, V> placed = new LinkedHashMap<>();
        places.outlook().schedule().byChunk().forEach((id, placement) -> {
            V of = value.apply(placement);
            if (of != null) {
                placed.put(id.value(), of);
            }
        });
        return placed;
    }

    private Quantity<LocalDate> starts() {
        return Quantity.of("Start", placed(Placement::start))
                .in("sequence", LocalDate::toString, () -> sequenced("start"))
                .in("sequence", LocalDate::toString, () -> csv(3))
                .in("sequence", LocalDate::toString, () -> sequenceLines(1))
                .in("inspector", this::day, () -> inspected("start"))
                .in("roadmap", this::day, () -> selected("roadmap", chunks.keySet(), 1))
                .someIn("board", this::day, () -> selected("board", some(), 1))
                .someIn("map", this::day, () -> selected("map", some(), 1))
                .someIn("roadmap", this::day, () -> cells(Column.START))
                .someIn("status meeting", this::day, () -> spokenOfMeeting(1))
                .someIn("minutes", this::day, () -> moved(1))
                .someIn("playback", this::quarter, () -> played("start"));
    }

    private Quantity<LocalDate> finishes() {
        return Quantity.of("Finish of a chunk", placed(Placement::finish))
                .in("sequence", LocalDate::toString, () -> sequenced("finish"))
                .in("sequence", LocalDate::toString, () -> csv(4))
                .in("sequence", LocalDate::toString, () -> sequenceLines(2))
                .in("inspector", this::day, () -> inspected("finish"))
                .in("roadmap", this::day, () -> selected("roadmap", chunks.keySet(), 2))
                .someIn("board", this::day, () -> selected("board", some(), 2))
                .someIn("map", this::day, () -> selected("map", some(), 2))
                .someIn("roadmap", this::day, () -> cells(Column.FINISH))
                .someIn("render map", this::day, () -> mapFinishes(places.drawn("map")))
                .someIn("map", this::day, () -> mapFinishes(places.window().drawn("map")))
                .someIn("outcomes", this::day, this::spokenOfOutcomes)
                .someIn("render benefits", this::day, this::benefitMap)
                .someIn("status meeting", this::day, () -> spokenOfMeeting(2))
                .someIn("minutes", this::day, () -> moved(2))
                .someIn("playback", this::quarter, () -> played("finish"));
    }

    private Quantity<Integer> floats() {
        return Quantity.of("Float", placed(Placement::floatDays))
                .in("sequence", String::valueOf, () -> sequenced("floatDays"))
                .in("sequence", String::valueOf, () -> csv(5))
                .in("inspector", String::valueOf, () -> {
                    Map<String, String> read = inspected("float");
                    read.replaceAll(
                            (_, text) -> text.startsWith("none: ") ? "0" : text.replaceAll(" working days?", ""));
                    return read;
                })
                .someIn("render map", String::valueOf, this::mapFloats)
                .someIn("roadmap", String::valueOf, () -> {
                    Map<String, String> read = cells(Column.FLOAT);
                    read.replaceAll((_, text) -> text.replace("d", ""));
                    return read;
                });
    }

    private Quantity<WorkSpan> durations() {
        Map<String, WorkSpan> durations = new LinkedHashMap<>();
        chunks.forEach((id, chunk) -> durations.put(id, chunk.duration()));
        durations.values().removeIf(WorkSpan::isNil);
        return Quantity.of("Duration", durations)
                .in("inspector", WorkSpan::toString, () -> inspected("duration"))
                .someIn("records", WorkSpan::toString, this::recorded)
                .someIn("render board", WorkSpan::toString, () -> owned(places.drawn("board")))
                .someIn("board", WorkSpan::toString, () -> owned(places.window().drawn("board")))
                .someIn(
                        "workshop",
                        WorkSpan::toString,
                        () -> owned(places.window().room()))
                .in("render cards", WorkSpan::toString, () -> owned(places.drawn("cards")))
                .someIn("render roadmap", span -> span.toString().replace("w", ""), this::weeks);
    }

    private Quantity<Boolean> critical() {
        return Quantity.of("Critical", placed(Placement::critical))
                .in("sequence", String::valueOf, () -> sequenced("critical"))
                .in("sequence", String::valueOf, () -> csv(6))
                .in("roadmap", String::valueOf, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    chunks.forEach((id, chunk) -> read.put(
                            id,
                            String.valueOf(places.window()
                                    .selected("roadmap", chunk.id())
                                    .sentence()
                                    .contains(", critical, "))));
                    return read;
                });
    }

    private Quantity<LocalDate> benefits() {
        Map<String, LocalDate> starts = new LinkedHashMap<>();
        for (Benefit benefit : places.plan().benefits()) {
            LocalDate start = Benefits.start(
                    places.plan(), benefit, places.outlook().money().dates());
            if (start != null) {
                starts.put(benefit.id().value(), start);
            }
        }
        return Quantity.of("Start of a benefit", starts)
                .in("appraise", LocalDate::toString, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    places.json("appraise", "--json")
                            .get("benefitStart")
                            .propertyStream()
                            .forEach(each -> {
                                if (!each.getValue().isNull()) {
                                    read.put(each.getKey(), each.getValue().asString());
                                }
                            });
                    return read;
                })
                .someIn("playback", this::quarter, () -> {
                    Map<String, String> ids = new LinkedHashMap<>();
                    places.plan()
                            .benefits()
                            .forEach(each -> ids.put(each.title(), each.id().value()));
                    return played("begin", ids);
                });
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private Map<String, String> sequenced(String name) {
        Map<String, String> read = new LinkedHashMap<>();
        for (JsonNode chunk : places.json("sequence", "--json").get("chunks")) {
            if (!chunk.get(name).isNull()) {
                read.put(text(chunk, "id"), chunk.get(name).asString());
            }
        }
        return read;
    }

    /// A column of the table written for spreadsheets; titles alone are quoted.
    private Map<String, String> csv(int column) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String line : places.lines("sequence", "--csv").stream().skip(1).toList()) {
            String[] cells = line.replaceAll("\"[^\"]*\"", "quoted").split(",", -1);
            if (!cells[column].isEmpty()) {
                read.put(cells[0], cells[column]);
            }
        }
        return read;
    }

    private Map<String, String> sequenceLines(int date) {
        Pattern dates = Pattern.compile("^(\\S+) .*? (\\d{4}-\\d\\d-\\d\\d) +(\\d{4}-\\d\\d-\\d\\d) .*");
        Map<String, String> read = new LinkedHashMap<>();
        for (String line : places.lines("sequence")) {
            Matcher matcher = dates.matcher(line);
            if (matcher.matches()) {
                read.put(matcher.group(1), matcher.group(1 + date));
            }
        }
        return read;
    }

    /// What stands in a row of the inspector, of chunks one by one.
    private Map<String, String> inspected(String row) {
        Map<String, String> read = new LinkedHashMap<>();
        chunks.forEach((id, chunk) -> {
            String said =
                    places.window().selected("roadmap", chunk.id()).beside().get(row);
            if (said != null && !said.isEmpty()) {
                read.put(id, said);
            }
        });
        return read;
    }

    /// What a view's surface says of chunks one by one.
    ///
    /// @param date 1 for the start, 2 for the finish
    private Map<String, String> selected(String view, Set<String> asked, int date) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String id : asked) {
            Matcher dates = SPOKEN.matcher(
                    places.window().selected(view, chunks.get(id).id()).sentence());
            read.put(id, dates.find() ? dates.group(date) : "nothing");
        }
        return read;
    }

    /// Every eighth chunk, where the same sentence is said of each.
    private Set<String> some() {
        Set<String> some = new HashSet<>();
        int number = 0;
        for (String id : chunks.keySet()) {
            if (number++ % 8 == 0) {
                some.add(id);
            }
        }
        return some;
    }

    /// A column of the roadmap's outline.
    private Map<String, String> cells(Column column) {
        Viewport viewport = Viewport.wholePlan(2_400).withColumns(new Columns(List.of(column), Map.of(), null, false));
        Map<String, String> read = new LinkedHashMap<>();
        Drawn.of(List.of(RoadmapPicture.of(places.outlook(), viewport, Theme.LIGHT, Places.LOCALE)))
                .byOwner()
                .forEach((id, texts) -> texts.stream()
                        .filter(text -> text.matches("\\d.*\\d{4}|\\d+d"))
                        .findFirst()
                        .ifPresent(text -> read.put(id, text)));
        return read;
    }

    private static Map<String, String> mapFinishes(Drawn map) {
        Map<String, String> read = new LinkedHashMap<>();
        map.byOwner()
                .forEach((id, texts) -> texts.stream()
                        .filter(text -> MAP_DATES.matcher(text).matches())
                        .findFirst()
                        .ifPresent(text -> read.put(id, text.replaceAll(".* – ", ""))));
        return read;
    }

    private Map<String, String> mapFloats() {
        Map<String, String> read = new LinkedHashMap<>();
        places.drawn("map")
                .byOwner()
                .forEach((id, texts) -> texts.stream()
                        .map(MAP_FLOAT::matcher)
                        .filter(Matcher::matches)
                        .findFirst()
                        .ifPresent(found -> read.put(id, found.group(1) == null ? "0" : found.group(1))));
        return read;
    }

    private Map<String, String> owned(Drawn cards) {
        Map<String, String> read = new LinkedHashMap<>();
        cards.byOwner().forEach((id, texts) -> {
            if (chunks.containsKey(id)) {
                texts.stream()
                        .map(DURATION::matcher)
                        .filter(Matcher::matches)
                        .findFirst()
                        .ifPresent(found -> read.put(id, found.group(1)));
            }
        });
        return read;
    }

    /// The column of weeks: of the numbers in a row, that without a sign.
    private Map<String, String> weeks() {
        Map<String, String> read = new LinkedHashMap<>();
        places.drawn("roadmap").byOwner().forEach((id, texts) -> {
            if (chunks.containsKey(id)) {
                texts.stream()
                        .filter(text -> text.matches("\\d+(\\.\\d+)?"))
                        .findFirst()
                        .ifPresent(text -> read.put(id, text));
            }
        });
        return read;
    }

    private Map<String, String> recorded() {
        Map<String, String> read = new LinkedHashMap<>();
        String chunk = "";
        for (String said : places.window().spoken("records")) {
            if (chunks.containsKey(said)) {
                chunk = said;
            } else if (!chunk.isEmpty() && DURATION.matcher(said).matches()) {
                read.putIfAbsent(chunk, said);
            }
        }
        return read;
    }

    /// "7, Replace unsupported servers, Eskwater, 22 Sep 2027, Finished"
    private Map<String, String> spokenOfOutcomes() {
        Pattern line = Pattern.compile("\\d+, (.*), .*, (\\d+ \\w+ \\d{4}), [^,]*(?:, \\d+%)?");
        Map<String, String> read = new LinkedHashMap<>();
        for (String said : places.window().spoken("outcomes")) {
            Matcher matcher = line.matcher(said);
            if (matcher.matches()) {
                byTitle.keySet().stream()
                        .filter(title -> said.contains(", " + title + ", "))
                        .findFirst()
                        .ifPresent(title -> read.put(byTitle.get(title), matcher.group(2)));
            }
        }
        return read;
    }

    private Map<String, String> benefitMap() {
        Map<String, String> read = new LinkedHashMap<>();
        places.drawn("benefits").byOwner().forEach((id, texts) -> {
            if (chunks.containsKey(id)) {
                texts.stream()
                        .filter(text -> text.matches("\\d+ \\w+ \\d{4}"))
                        .findFirst()
                        .ifPresent(text -> read.put(id, text));
            }
        });
        return read;
    }

    private Map<String, String> spokenOfMeeting(int date) {
        Pattern dates = Pattern.compile("(\\d+ \\w+ \\d{4})[^\\d]+(\\d+ \\w+ \\d{4})");
        Map<String, String> read = new LinkedHashMap<>();
        for (String said : places.window().meeting("1 Mar 2029")) {
            Matcher matcher = dates.matcher(said);
            if (matcher.find()) {
                byTitle.keySet().stream()
                        .filter(title -> said.startsWith(title + ", "))
                        .findFirst()
                        .ifPresent(title -> read.put(byTitle.get(title), matcher.group(date)));
            }
        }
        return read;
    }

    /// What minutes tell of chunks that move against another plan: "**Ward Wi-Fi** 2 days later: 9 Mar 2028 to …".
    private Map<String, String> moved(int date) {
        Pattern line = Pattern.compile(".*- \\*\\*(.*)\\*\\* .*: (\\d+ \\w+ \\d{4}) to (\\d+ \\w+ \\d{4}), was .*");
        Map<String, String> read = new LinkedHashMap<>();
        for (String said : places.lines("minutes", "--against", places.other().toString(), "--on", "2028-04-01")) {
            Matcher found = line.matcher(said);
            if (found.matches()) {
                read.put(byTitle.get(found.group(1)), found.group(1 + date));
            }
        }
        return read;
    }

    private String quarter(LocalDate day) {
        return new Read.Quarters(places.plan()).of(YearMonth.from(day));
    }

    private Map<String, String> played(String heading) {
        return played(heading, byTitle);
    }

    /// In which quarter of the playback records are listed below a heading.
    private Map<String, String> played(String heading, Map<String, String> ids) {
        Map<String, String> read = new LinkedHashMap<>();
        for (List<String> quarter : places.window().playback()) {
            String name = quarter.stream()
                    .filter(text -> text.matches("Q\\d \\d{4}/\\d\\d"))
                    .findFirst()
                    .orElseThrow();
            boolean below = false;
            for (String said : quarter) {
                if (said.matches("\\d+ (starts?|finish(es)?|benefits? begins?)")) {
                    below = said.contains(heading);
                } else if (below && ids.containsKey(said)) {
                    read.put(ids.get(said), name);
                }
            }
        }
        return read;
    }
}
