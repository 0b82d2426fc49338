package dev.trajectory.schedule;

import dev.trajectory.model.Appraisal;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.CalendarId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.Fte;
import dev.trajectory.model.FundingRules;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.GateStatus;
import dev.trajectory.model.GateType;
import dev.trajectory.model.Hold;
import dev.trajectory.model.Holiday;
import dev.trajectory.model.Lag;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.OutsideLoad;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Programme;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Register;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.Settings;
import dev.trajectory.model.WorkCalendar;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the plans that [PlanText] writes. Without a `plan` line a plan starts on 2027-04-01, a Thursday, and
/// works every day; without `order` the chunks' priorities are as listed.
final class PlanReader {

    private static final LocalDate START = LocalDate.of(2027, 4, 1);

    private final List<Line> lines;

    private PlanReader(List<Line> lines) {
        this.lines = lines;
    }

    static Plan read(String text) {
        return new PlanReader(text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Line::of)
                        .toList())
                .plan();
    }

    /// A plan of nothing but settings.
    static Plan blank(Settings settings) {
        return Plan.blank(new Programme("P", "Plan", "", "", "", 0, ""), settings);
    }

    static Settings settings(
            LocalDate start,
            @Nullable LocalDate status,
            WorkingDays days,
            int weeksBefore,
            int weeksAfter,
            Map<LimitKind, Enforcement> limits) {
        FinancialYear year = new FinancialYear(2027);
        Appraisal appraisal = new Appraisal(
                year, year, year, 10, new LinkedHashMap<>(), "", Percent.ZERO, Percent.ZERO, 5, Percent.ZERO);
        return new Settings(
                "GBP",
                Month.APRIL,
                start,
                status,
                days,
                weeksBefore,
                weeksAfter,
                new LinkedHashMap<>(limits),
                appraisal);
    }

    private Plan plan() {
        List<Line> chunks = linesOf("chunk").toList();
        List<OrderKey> orders = OrderKey.inOrder(chunks.size());
        List<Chunk> read = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            read.add(chunk(chunks.get(i), orders.get(i)));
        }
        return blank(linesOf("plan").findFirst().map(PlanReader::settings).orElseGet(PlanReader::usualSettings))
                .draft()
                .calendars(Register.of(linesOf("calendar")
                        .map(line -> new WorkCalendar(new CalendarId(line.id()), line.id(), days(line)))
                        .toList()))
                .organisations(
                        Register.of(linesOf("org").map(PlanReader::organisation).toList()))
                .roles(Register.of(linesOf("role").map(PlanReader::role).toList()))
                .gates(Register.of(linesOf("gate").map(PlanReader::gate).toList()))
                .funds(Register.of(linesOf("fund")
                        .map(line -> FundText.fund(line.id(), line.words(), line.fields()))
                        .toList()))
                .chunks(Register.of(read))
                .plan();
    }

    private Stream<Line> linesOf(String kind) {
        return lines.stream().filter(line -> line.kind().equals(kind));
    }

    private static Settings usualSettings() {
        return settings(START, null, WorkingDays.EVERY_DAY, 8, 4, Map.of());
    }

    private static Settings settings(Line line) {
        Map<LimitKind, Enforcement> limits = new LinkedHashMap<>();
        line.list("keep").forEach(kind -> limits.put(LimitKind.valueOf(kind), Enforcement.KEEP));
        line.list("warn").forEach(kind -> limits.put(LimitKind.valueOf(kind), Enforcement.WARN));
        line.list("ignore").forEach(kind -> limits.put(LimitKind.valueOf(kind), Enforcement.IGNORE));
        String[] impact = line.fields().getOrDefault("impact", "8+4").split("\\+");
        LocalDate start = line.date("from");
        return settings(
                        start == null ? START : start,
                        line.date("status"),
                        days(line),
                        Integer.parseInt(impact[0]),
                        Integer.parseInt(impact[1]),
                        limits)
                .withFunding(new FundingRules(
                        Counting.valueOf(line.fields().getOrDefault("counting", "SECURED")),
                        line.words().contains("recurrent-holds"),
                        null,
                        false));
    }

    private static WorkingDays days(Line line) {
        Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
        line.fields().getOrDefault("week", "1234567").chars().forEach(day -> week.add(DayOfWeek.of(day - '0')));
        return new WorkingDays(
                week,
                line.list("holidays").stream()
                        .map(holiday ->
                                new Holiday(LocalDate.parse(from(holiday)), LocalDate.parse(upTo(holiday)), "holiday"))
                        .toList());
    }

    static Organisation organisation(
            String id,
            @Nullable CalendarId calendar,
            @Nullable ByMonth capacity,
            List<Freeze> freezes,
            List<OutsideLoad> outside) {
        return new Organisation(
                new OrganisationId(id),
                id,
                id,
                OrganisationType.OTHER,
                null,
                null,
                0,
                capacity,
                outside,
                freezes,
                calendar,
                "",
                "",
                "",
                null,
                null,
                null,
                "");
    }

    private static Organisation organisation(Line line) {
        return organisation(
                line.id(),
                line.read("calendar", CalendarId::new),
                line.byMonth("capacity"),
                line.list("freezes").stream().map(PlanReader::freeze).toList(),
                line.list("outside").stream()
                        .map(load -> new OutsideLoad(
                                YearMonth.parse(load.substring(0, 7)), Integer.parseInt(load.substring(8)), "other"))
                        .toList());
    }

    private static Freeze freeze(String text) {
        return new Freeze(MonthDay.parse("--" + from(text)), MonthDay.parse("--" + upTo(text)), "freeze");
    }

    private static Role role(Line line) {
        return new Role(new RoleId(line.id()), line.id(), line.byMonth("pool"), true, "");
    }

    private static Gate gate(Line line) {
        LocalDate decided = line.date("decided");
        return gate(
                line.id(),
                line.read("by", ChunkId::new),
                line.list("unlocks").stream().map(ChunkId::new).toList(),
                Integer.parseInt(line.fields().getOrDefault("weeks", "0")),
                decided);
    }

    static Gate gate(String id, @Nullable ChunkId by, List<ChunkId> unlocks, int weeks, @Nullable LocalDate decided) {
        return new Gate(
                new GateId(id),
                id,
                GateType.OBC,
                by,
                unlocks,
                List.of(),
                weeks,
                null,
                decided,
                decided == null ? GateStatus.PLANNED : GateStatus.APPROVED,
                "");
    }

    private static Chunk chunk(Line line, OrderKey place) {
        OrderKey order = line.read("order", OrderKey::new);
        LinkedHashMap<OrganisationId, Integer> impact = new LinkedHashMap<>();
        line.list("impact").forEach(text -> impact.put(new OrganisationId(key(text)), number(text)));
        LinkedHashMap<RoleId, Fte> roles = new LinkedHashMap<>();
        line.list("roles").forEach(text -> roles.put(new RoleId(key(text)), new Fte(number(text))));
        return Chunk.of(
                        new ChunkId(line.id()),
                        line.id(),
                        order == null ? place : order,
                        WorkSpan.parse(line.words().getFirst()))
                .draft()
                .parent(line.read("under", ChunkId::new))
                .owner(line.read("owner", OrganisationId::new))
                .goLive(line.words().contains("go-live"))
                .notBefore(line.date("not-before"))
                .trancheStart(line.date("tranche-start"))
                .deadline(line.date("deadline"))
                .pin(line.date("pin"))
                .hold(line.read("hold", text -> new Hold(LocalDate.parse(from(text)), LocalDate.parse(upTo(text)))))
                .progress(progress(line))
                .dependencies(
                        line.list("after").stream().map(PlanReader::dependency).toList())
                .impact(impact)
                .roles(roles)
                .costs(line.list("costs").stream().map(FundText::cost).toList())
                .chunk();
    }

    private static Progress progress(Line line) {
        String done = line.fields().get("done");
        if (done != null) {
            LocalDate start = from(done).isEmpty() ? null : LocalDate.parse(from(done));
            return new Progress(start, LocalDate.parse(upTo(done)), 100, null);
        }
        List<String> started = line.list("started");
        return started.isEmpty()
                ? Progress.NONE
                : new Progress(
                        LocalDate.parse(started.getFirst()),
                        null,
                        Integer.parseInt(started.get(1).replace("%", "")),
                        started.size() < 3 ? null : WorkSpan.parse(started.get(2)));
    }

    private static Dependency dependency(String text) {
        String[] parts = text.split(":");
        return new Dependency(
                new ChunkId(parts[0]),
                parts.length < 2 ? DependencyType.FS : DependencyType.valueOf(parts[1]),
                parts.length < 3 ? Lag.NONE : Lag.parse(parts[2]),
                null,
                null);
    }

    private static String key(String pair) {
        return pair.substring(0, pair.lastIndexOf(':'));
    }

    private static int number(String pair) {
        return Integer.parseInt(pair.substring(pair.lastIndexOf(':') + 1));
    }

    private static String from(String range) {
        return range.substring(0, range.indexOf(".."));
    }

    private static String upTo(String range) {
        return range.substring(range.indexOf("..") + 2);
    }

    /// One line: its kind, an id (but for `plan`), plain words and `name=value` fields.
    private record Line(String kind, String id, List<String> words, Map<String, String> fields) {

        static Line of(String text) {
            List<String> tokens = List.of(text.split("\\s+"));
            boolean named = !tokens.getFirst().equals("plan");
            List<String> rest = tokens.subList(named ? 2 : 1, tokens.size());
            return new Line(
                    tokens.getFirst(),
                    named ? tokens.get(1) : "",
                    rest.stream().filter(token -> !token.contains("=")).toList(),
                    rest.stream()
                            .filter(token -> token.contains("="))
                            .collect(Collectors.toMap(
                                    token -> token.substring(0, token.indexOf('=')),
                                    token -> token.substring(token.indexOf('=') + 1))));
        }

        List<String> list(String name) {
            String value = fields.get(name);
            return value == null ? List.of() : List.of(value.split(","));
        }

        <T> @Nullable T read(String name, Function<String, T> reading) {
            String value = fields.get(name);
            return value == null ? null : reading.apply(value);
        }

        @Nullable
        LocalDate date(String name) {
            return read(name, LocalDate::parse);
        }

        @Nullable
        ByMonth byMonth(String name) {
            List<String> parts = list(name);
            if (parts.isEmpty()) {
                return null;
            }
            TreeMap<YearMonth, Integer> exceptions = new TreeMap<>();
            parts.stream()
                    .skip(1)
                    .forEach(part ->
                            exceptions.put(YearMonth.parse(part.substring(0, 7)), Integer.parseInt(part.substring(8))));
            return new ByMonth(Integer.parseInt(parts.getFirst()), exceptions);
        }
    }
}
