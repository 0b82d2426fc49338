package dev.trajectory.ui.quantity;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.capacity.CapacityPage;
import dev.trajectory.draw.capacity.CapacitySwitches;
import dev.trajectory.draw.capacity.CapacitySwitches.Grain;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Spot;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.Load.PeopleInMonth;
import dev.trajectory.schedule.Load.PointsInMonth;
import dev.trajectory.words.LoadWords;
import dev.trajectory.words.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What is asked of organisations and of scarce people. Coarser cells show their worst month, not a mean.
final class LoadTable {

    private static final Pattern SPOKEN = Pattern.compile("(.*), (\\w{3} \\d{4}): (\\d+) of (\\d+) points, (\\d+)%.*");
    private static final Pattern SPOKEN_OF_ROLE =
            Pattern.compile("(.*), (\\w{3} \\d{4}): ([\\d.]+) of [\\d.]+ people.*");
    private static final Pattern LINE = Pattern.compile("(.+?) {2,}(\\d{4}-\\d\\d) +(\\d+) points? +(\\d+).*");
    private static final Pattern LINE_OF_ROLE = Pattern.compile("(.+?) {2,}(\\d{4}-\\d\\d) +([\\d.]+) people.*");
    private static final Pattern OVER =
            Pattern.compile("(.*): (\\d+) impact points in (\\w{3} \\d{4}), but it can take (\\d+).*");

    private static final Pattern VERDICT =
            Pattern.compile("(\\d+) of 8 organisations and (\\d+) of 7 scarce roles are over capacity.*");

    private final Places places;
    private final Load load;
    private final LoadWords words;

    private LoadTable(Places places) {
        this.places = places;
        this.load = places.outlook().load();
        this.words = new LoadWords(places.plan(), Places.LOCALE);
    }

    static List<Quantity<?>> of(Places places) {
        LoadTable table = new LoadTable(places);
        return List.of(
                table.points(), table.over(), table.people(), table.peaks(), table.quarters(), table.overCount());
    }

    private static String written(PointsInMonth month) {
        return month.total() + " of " + month.capacity();
    }

    private Map<String, PointsInMonth> months() {
        Map<String, PointsInMonth> values = new LinkedHashMap<>();
        load.organisations()
                .forEach((organisation, months) ->
                        months.forEach(month -> values.put(organisation + " " + words.month(month.month()), month)));
        return values;
    }

    /// Of an organisation in a month: "ERDH Aug 2029".
    private Quantity<PointsInMonth> points() {
        return Quantity.of("Impact points", months())
                .in("load", LoadTable::written, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    for (JsonNode organisation : places.json("load", "--json").get("organisations")) {
                        for (JsonNode month : organisation.get("months")) {
                            read.put(
                                    organisation.get("id").asString() + " "
                                            + month(month.get("month").asString()),
                                    month.get("total").asInt() + " of "
                                            + month.get("capacity").asInt());
                        }
                    }
                    return read;
                })
                .in("load", LoadTable::written, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    for (String line : places.lines("load")) {
                        Matcher found = LINE.matcher(line);
                        if (found.matches()) {
                            read.put(
                                    places.organisation(found.group(1)) + " " + month(found.group(2)),
                                    found.group(3) + " of " + found.group(4));
                        }
                    }
                    return read;
                })
                .in("capacity", LoadTable::written, () -> spoken(places.window().spoken("capacity"), 3, " of "))
                .in(
                        "capacity",
                        month -> String.valueOf(month.percent()),
                        () -> spoken(places.window().spoken("capacity"), 5, ""))
                .in(
                        "render capacity",
                        month -> month.percent() == 0 ? "<1" : String.valueOf(month.percent()),
                        () -> byColumn(places.drawn("capacity")));
    }

    private String month(String iso) {
        return words.month(YearMonth.parse(iso));
    }

    /// A group of what is said of months, with the one after it behind a word between them. Of months in which
    /// nothing is asked the engine says nothing, and a cell that nothing is.
    private Map<String, String> spoken(List<String> said, int group, String between) {
        Map<String, PointsInMonth> asked = months();
        Map<String, String> read = new LinkedHashMap<>();
        for (String each : said) {
            Matcher found = SPOKEN.matcher(each);
            if (found.matches()) {
                String month = places.organisation(found.group(1)) + " " + found.group(2);
                if (asked.containsKey(month) || !found.group(3).equals("0")) {
                    read.put(month, found.group(group) + (between.isEmpty() ? "" : between + found.group(group + 1)));
                }
            }
        }
        return read;
    }

    /// The cells of the heat map, each below the letter of its month.
    private Map<String, String> byColumn(Drawn map) {
        Drawn.Row heads = map.rows().stream()
                .filter(row -> row.beginsWith("A", "M", "J", "J"))
                .findFirst()
                .orElseThrow();
        YearMonth first = YearMonth.of(
                places.outlook().money().appraised().first(),
                places.plan().settings().firstMonthOfFinancialYear());
        Map<String, String> read = new LinkedHashMap<>();
        for (Drawn.Row row : map.rows()) {
            String owner = row.cells().stream()
                    .map(Drawn.Cell::owner)
                    .filter(id -> load.organisations().keySet().stream()
                            .anyMatch(each -> each.value().equals(id)))
                    .findFirst()
                    .orElse("");
            for (Drawn.Cell cell : row.cells()) {
                int column = column(heads, cell);
                if (!owner.isEmpty() && column >= 0 && cell.text().matches("\\d+|<1")) {
                    read.put(owner + " " + words.month(first.plusMonths(column)), cell.text());
                }
            }
        }
        return read;
    }

    /// The column whose letter stands straight above; -1 for none.
    private static int column(Drawn.Row heads, Drawn.Cell cell) {
        for (int i = 0; i < heads.cells().size(); i++) {
            Drawn.Cell head = heads.cells().get(i);
            if (head.text().length() == 1 && Math.abs(head.middle() - cell.middle()) < 2) {
                return i;
            }
        }
        return -1;
    }

    /// The months in which an organisation is asked for more than it can take, which checks find.
    private Quantity<PointsInMonth> over() {
        Map<String, PointsInMonth> values = months();
        values.values().removeIf(month -> !month.isOver());
        Words sentences = Words.of(places.plan(), Places.LOCALE);
        return Quantity.of("Overload", values)
                .in(
                        "check",
                        LoadTable::written,
                        () -> found(places.lines("check").stream()
                                .map(line -> line.replaceFirst("^\\w+ +", ""))
                                .toList()))
                .in("check", LoadTable::written, () -> {
                    List<String> messages = new ArrayList<>();
                    places.json("check", "--json")
                            .get("findings")
                            .forEach(each -> messages.add(each.get("message").asString()));
                    return found(messages);
                })
                .in("findings", LoadTable::written, () -> found(places.window().findings()))
                .in(
                        "findings",
                        LoadTable::written,
                        () -> found(places.outlook().findings().stream()
                                .map(sentences::finding)
                                .toList()))
                .in("load", LoadTable::written, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    for (String line : places.lines("load")) {
                        Matcher month = LINE.matcher(line);
                        if (month.matches() && line.strip().endsWith("over")) {
                            read.put(
                                    places.organisation(month.group(1)) + " " + month(month.group(2)),
                                    month.group(3) + " of " + month.group(4));
                        }
                    }
                    return read;
                })
                .in(
                        "capacity",
                        LoadTable::written,
                        () -> spoken(
                                places.window().spoken("capacity").stream()
                                        .filter(said -> said.endsWith(": over"))
                                        .toList(),
                                3,
                                " of "));
    }

    private Map<String, String> found(List<String> findings) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String finding : findings) {
            Matcher over = OVER.matcher(finding);
            if (over.matches()) {
                read.put(
                        places.organisation(over.group(1)) + " " + over.group(3),
                        over.group(2) + " of " + over.group(4));
            }
        }
        return read;
    }

    /// Of a role in a month.
    private Quantity<PeopleInMonth> people() {
        Map<String, PeopleInMonth> values = new LinkedHashMap<>();
        load.roles()
                .forEach((role, months) -> months.forEach(
                        month -> values.put(words.name(role) + " " + words.month(month.month()), month)));
        Map<String, String> names = new LinkedHashMap<>();
        places.plan().roles().forEach(role -> names.put(role.id().value(), role.name()));
        return Quantity.of("People", values)
                .in("load", month -> number(month.people()), () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    for (JsonNode role : places.json("load", "--json").get("roles")) {
                        for (JsonNode month : role.get("months")) {
                            read.put(
                                    names.get(role.get("id").asString()) + " "
                                            + month(month.get("month").asString()),
                                    Read.number(month.get("people")));
                        }
                    }
                    return read;
                })
                .in("load", month -> number(month.people()), () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    for (String line : places.lines("load")) {
                        Matcher found = LINE_OF_ROLE.matcher(line);
                        if (found.matches()) {
                            read.put(found.group(1) + " " + month(found.group(2)), found.group(3));
                        }
                    }
                    return read;
                })
                .in("capacity", month -> number(month.people()), () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    for (String said : places.window().spoken("capacity")) {
                        Matcher found = SPOKEN_OF_ROLE.matcher(said);
                        if (found.matches()) {
                            String month = found.group(1) + " " + found.group(2);
                            if (values.containsKey(month) || !found.group(3).equals("0")) {
                                read.put(month, found.group(3));
                            }
                        }
                    }
                    return read;
                });
    }

    private static String number(BigDecimal people) {
        return people.stripTrailingZeros().toPlainString();
    }

    private Map<String, PointsInMonth> worst(Function<PointsInMonth, String> cell) {
        Map<String, PointsInMonth> worst = new LinkedHashMap<>();
        Comparator<PointsInMonth> byShare = Comparator.comparing(month -> month.total() / (double) month.capacity());
        load.organisations()
                .forEach((organisation, months) -> months.forEach(month -> worst.merge(
                        (organisation + " " + cell.apply(month)).strip(),
                        month,
                        (one, other) -> byShare.compare(one, other) >= 0 ? one : other)));
        return worst;
    }

    /// The highest month of each organisation.
    private Quantity<PointsInMonth> peaks() {
        return Quantity.of("Highest load", worst(_ -> ""))
                .in(
                        "render roadmap",
                        month -> month.percent() + "%",
                        () -> peaks(places.drawn("roadmap", "--size", "1920x2600")))
                .someIn(
                        "roadmap",
                        month -> month.percent() + "%",
                        () -> peaks(places.window().drawn("roadmap")))
                .in("render capacity", month -> month.percent() + "%", () -> column(places.drawn("capacity")))
                .in(
                        "capacity",
                        month -> month.percent() + "%",
                        () -> column(places.window().drawn("capacity")));
    }

    private static Map<String, String> peaks(Drawn roadmap) {
        Map<String, String> read = new LinkedHashMap<>();
        roadmap.byOwner()
                .forEach((id, texts) -> texts.stream()
                        .filter(text -> text.startsWith("peak "))
                        .forEach(text -> read.put(id, text.substring("peak ".length()))));
        return read;
    }

    /// The last cell of each row of the heat map.
    private Map<String, String> column(Drawn map) {
        Drawn.Row heads = map.rows().stream()
                .filter(row -> row.texts().contains("Peak"))
                .findFirst()
                .orElseThrow();
        double x = heads.cells().getLast().middle();
        Map<String, String> read = new LinkedHashMap<>();
        for (Drawn.Row row : map.rows()) {
            for (Drawn.Cell name : row.cells()) {
                boolean isOne = load.organisations().keySet().stream()
                        .anyMatch(id -> id.value().equals(name.owner()));
                Drawn.Cell last = row.cells().getLast();
                if (isOne && last.text().matches("\\d+%?") && last.x() > x - 40) {
                    read.put(name.owner(), last.text().replace("%", "") + "%");
                }
            }
        }
        return read;
    }

    /// Cells of quarters and years show the worst month in them: "ERDH Q3 2029/30".
    private Quantity<PointsInMonth> quarters() {
        Read.Quarters quarters = new Read.Quarters(places.plan());
        return Quantity.of("Highest load of a quarter", worst(month -> quarters.of(month.month())))
                .in("render board", LoadTable::written, () -> board(places.drawn("board"), quarters))
                .someIn("board", LoadTable::written, () -> board(places.window().drawn("board"), quarters))
                .someIn(
                        "workshop",
                        LoadTable::written,
                        () -> board(places.window().room(), quarters))
                .in("capacity", LoadTable::written, this::coarse);
    }

    /// What stands in the cells of the board, each right of where its quarter begins.
    private Map<String, String> board(Drawn board, Read.Quarters quarters) {
        Drawn.Row heads = board.rows().stream()
                .filter(row -> row.texts().stream().allMatch(text -> text.matches("Q\\d")))
                .findFirst()
                .orElseThrow();
        YearMonth first = YearMonth.from(places.outlook().schedule().start());
        Map<String, String> read = new LinkedHashMap<>();
        List<Drawn.Cell> loads = new ArrayList<>();
        for (Drawn.Row row : board.rows()) {
            for (Drawn.Cell cell : row.cells()) {
                boolean isOne = load.organisations().keySet().stream()
                        .anyMatch(id -> id.value().equals(cell.owner()));
                if (isOne) {
                    loads.forEach(each -> read.put(
                            cell.owner() + " " + quarters.of(first.plusMonths(3L * before(heads, each))),
                            each.text().replaceAll(":.*", "")));
                    loads.clear();
                }
            }
            row.cells().stream()
                    .filter(cell -> cell.text().matches("\\d+ of \\d+(: .*)?"))
                    .forEach(loads::add);
        }
        return read;
    }

    private static int before(Drawn.Row heads, Drawn.Cell cell) {
        int column = -1;
        while (column + 1 < heads.cells().size()
                && heads.cells().get(column + 1).x() < cell.x()) {
            column++;
        }
        return column;
    }

    /// What the page of quarters says: the month that is worst in each, which is the one that is told.
    private Map<String, String> coarse() {
        CapacitySwitches switches = CapacitySwitches.USUAL.with(Grain.QUARTERS);
        Supplier<List<String>> said = () ->
                CapacityPage.of(places.outlook(), new PageStyle(Theme.LIGHT), 1_400, switches, Places.LOCALE)
                        .spots()
                        .stream()
                        .map(Spot::said)
                        .toList();
        Read.Quarters quarters = new Read.Quarters(places.plan());
        Map<String, String> read = new LinkedHashMap<>();
        for (String each : said.get()) {
            Matcher found = SPOKEN.matcher(each);
            PointsInMonth asked =
                    found.matches() ? months().get(places.organisation(found.group(1)) + " " + found.group(2)) : null;
            if (asked != null) {
                read.put(
                        places.organisation(found.group(1)) + " " + quarters.of(asked.month()),
                        found.group(3) + " of " + found.group(4));
            }
        }
        return read;
    }

    /// How many organisations and roles are asked for more than there is.
    private record Over(long organisations, long roles) {

        private String counted() {
            return organisations + " organisations, " + roles + " roles";
        }
    }

    private Quantity<Over> overCount() {
        long organisations = load.organisations().values().stream()
                .filter(months -> months.stream().anyMatch(PointsInMonth::isOver))
                .count();
        long roles = load.roles().values().stream()
                .filter(months -> months.stream().anyMatch(PeopleInMonth::isOver))
                .count();
        return Quantity.of("Over capacity", new Over(organisations, roles))
                .once("status line", Over::counted, () -> places.window().status("Over capacity"))
                .once(
                        "render roadmap",
                        Over::counted,
                        () -> places.drawn("roadmap").after("Over capacity"))
                .once("render capacity", over -> over.organisations() + " and " + over.roles(), this::verdict);
    }

    /// What the head of the capacity page says: "2 of 8 organisations and 6 of 7 scarce roles …".
    private String verdict() {
        return places.drawn("capacity").rows().stream()
                .flatMap(row -> row.texts().stream())
                .map(VERDICT::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1) + " and " + found.group(2))
                .findFirst()
                .orElseThrow();
    }
}
