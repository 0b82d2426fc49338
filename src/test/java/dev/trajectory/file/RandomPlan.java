package dev.trajectory.file;

import dev.trajectory.model.*;
import dev.trajectory.model.Assumption;
import dev.trajectory.model.AssumptionId;
import dev.trajectory.model.AssumptionStatus;
import dev.trajectory.model.BenefitField;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.Field;
import dev.trajectory.model.GateField;
import dev.trajectory.model.Involvement;
import dev.trajectory.model.Issue;
import dev.trajectory.model.IssueId;
import dev.trajectory.model.IssueStatus;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Any plan at all: every field of every record may be there or not, and hold whatever the model lets it hold.
public final class RandomPlan {

    /// Letters of several scripts, and all that JSON, UTF-8 and editors stumble over.
    private static final String[] LETTERS = {
        "a", "B", "9", " ", "é", "ß", "漢", "עִ", "😀", "\"", "\\", "/", "\n", "\r", "\t", "\u0001", "\u007f", "\u0085",
        "\u2028", "\ufeff", "{", "}", ",", ":", "null"
    };

    private final Random random;

    private RandomPlan(Random random) {
        this.random = random;
    }

    public static Arbitrary<Plan> any() {
        return Arbitraries.randomValue(random -> new RandomPlan(random).plan());
    }

    static Arbitrary<Document> anyDocument() {
        return Arbitraries.randomValue(random -> new RandomPlan(random).document());
    }

    private Document document() {
        return Document.first(new UUID(random.nextLong(), random.nextLong()), plan());
    }

    private Plan plan() {
        return Plan.blank(programme(), settings())
                .draft()
                .calendars(register(id -> new WorkCalendar(new CalendarId(id), name(), workingDays())))
                .organisations(register(this::organisation))
                .workstreams(register(id -> new Workstream(new WorkstreamId(id), name())))
                .tranches(register(this::tranche))
                .outcomes(register(id -> new Outcome(new OutcomeId(id), name(), text())))
                .roles(register(id -> new Role(new RoleId(id), name(), maybe(this::byMonth), flag(), text())))
                .chunks(register(this::chunk))
                .rollouts(register(this::rollout))
                .gates(register(this::gate))
                .benefits(register(this::benefit))
                .funds(register(this::fund))
                .gainShares(register(this::gainShare))
                .assets(register(this::asset))
                .risks(register(this::risk))
                .assumptions(register(this::assumption))
                .issues(register(this::issue))
                .decisions(register(this::decision))
                .signOffs(list(this::signOff))
                .stakeholders(list(() -> new Stakeholder(
                        organisationId(),
                        name(),
                        1 + random.nextInt(5),
                        one(Commitment.class),
                        one(Commitment.class),
                        text())))
                .votes(register(this::vote))
                .log(list(() -> new LogEntry(date(), one(LogEntry.Kind.class), name(), text())))
                .options(register(this::option))
                .plan();
    }

    private Programme programme() {
        return new Programme(id(), name(), text(), text(), text(), random.nextInt(3) * 1_000_000_007L, text())
                .withParked(list(this::name));
    }

    private Settings settings() {
        return new Settings(
                "GBP",
                one(Month.class),
                date(),
                maybe(this::date),
                workingDays(),
                random.nextInt(20),
                random.nextInt(20),
                limits(),
                appraisal(),
                new FundingRules(one(Counting.class), flag(), maybe(this::chunkId), flag()));
    }

    private SequencedMap<LimitKind, Enforcement> limits() {
        return map(() -> one(LimitKind.class), () -> one(Enforcement.class));
    }

    private Appraisal appraisal() {
        return new Appraisal(
                year(),
                year(),
                year(),
                1 + random.nextInt(100),
                map(() -> one(DiscountSchedule.class), () -> list(this::band)),
                text(),
                percent(),
                percent(),
                1 + random.nextInt(100),
                percent(),
                map(this::year, this::percent));
    }

    private DiscountBand band() {
        int from = random.nextInt(100);
        return new DiscountBand(from, from + random.nextInt(100), percent());
    }

    private WorkingDays workingDays() {
        Set<DayOfWeek> week = EnumSet.of(one(DayOfWeek.class), one(DayOfWeek.class), one(DayOfWeek.class));
        return new WorkingDays(week, list(() -> {
            LocalDate from = date();
            return new Holiday(from, from.plusDays(random.nextInt(3)), text());
        }));
    }

    private Organisation organisation(String id) {
        LocalDate from = maybe(this::date);
        return new Organisation(
                new OrganisationId(id),
                "X" + random.nextInt(1000),
                name(),
                one(OrganisationType.class),
                maybe(this::money),
                maybe(this::percent),
                random.nextInt(3) * 5000,
                list(this::shortName),
                maybe(this::byMonth),
                list(() -> new OutsideLoad(month(), random.nextInt(10), text())),
                list(() -> new Freeze(monthDay(), monthDay(), text())),
                maybe(() -> new CalendarId(id())),
                list(() -> new BudgetEnvelope(one(FundKind.class), year(), amount(), one(Certainty.class))),
                text(),
                text(),
                text(),
                from,
                from == null ? maybe(this::date) : from.plusDays(random.nextInt(900)),
                maybe(this::organisationId),
                text());
    }

    private Tranche tranche(String id) {
        LocalDate from = maybe(this::date);
        LocalDate landing = from == null ? maybe(this::date) : from.plusDays(random.nextInt(900));
        return new Tranche(new TrancheId(id), name(), text(), from, landing);
    }

    private Chunk chunk(String id) {
        return Chunk.of(new ChunkId(id), name(), order(), span())
                .draft()
                .parent(maybe(this::chunkId))
                .workstream(maybe(() -> new WorkstreamId(id())))
                .tranche(maybe(() -> new TrancheId(id())))
                .type(one(ChunkType.class))
                .owner(maybe(this::organisationId))
                .ownerName(text())
                .participants(list(this::organisationId))
                .estimate(maybe(
                        () -> new Estimate(WorkSpan.days(random.nextInt(5)), WorkSpan.weeks(1), WorkSpan.weeks(2))))
                .goLive(flag())
                .dependencies(list(this::dependency))
                .notBefore(maybe(this::date))
                .trancheStart(maybe(this::date))
                .deadline(maybe(this::date))
                .pin(maybe(this::date))
                .hold(maybe(() -> new Hold(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1 + random.nextInt(9)))))
                .progress(progress())
                .costs(list(this::cost))
                .optimismBias(percent())
                .impact(map(this::organisationId, () -> random.nextInt(6)))
                .roles(map(() -> new RoleId(id()), this::fte))
                .raci(map(this::organisationId, () -> one(Involvement.class)))
                .outcome(text())
                .outcomes(list(() -> new OutcomeId(id())))
                .doneWhen(text())
                .standsAlone(flag())
                .readiness(list(() -> new ReadinessCriterion(name(), percent(), maybe(this::percent))))
                .tags(list(this::shortName))
                .notes(text())
                .chunk();
    }

    private CostLine cost() {
        CostKind kind = one(CostKind.class);
        Money amount = flag() ? money() : Money.ofPounds(random.nextInt(100));
        return new CostLine(
                organisationId(),
                kind,
                amount,
                kind == CostKind.REVENUE_RECURRENT ? new SpendProfile.Even() : profile(amount),
                new Pricing(maybe(this::year), share(), share(), share()),
                new Optimism(maybe(() -> one(OptimismCategory.class)), maybe(this::share), share()),
                maybe(() -> 1 + random.nextInt(100)),
                new Outturn(map(this::month, this::part), amount(), maybe(this::money)),
                amount(),
                maybe(() -> one(Grade.class)),
                text(),
                text());
    }

    private SpendProfile profile(Money amount) {
        List<Long> weights = new ArrayList<>(list(() -> (long) random.nextInt(5)));
        weights.add(1L);
        List<Money> parts = amount.spreadOver(weights);
        SequencedMap<LocalDate, Money> payments = new LinkedHashMap<>();
        parts.forEach(part -> payments.merge(date(), part, Money::plus));
        return switch (random.nextInt(5)) {
            case 0 -> new SpendProfile.AtStart();
            case 1 -> new SpendProfile.AtFinish();
            case 2 -> new SpendProfile.Monthly(parts);
            case 3 -> new SpendProfile.Dated(payments);
            default -> new SpendProfile.Even();
        };
    }

    private Dependency dependency() {
        Lag lag = new Lag(random.nextInt(21) - 10, one(Lag.Unit.class));
        return new Dependency(
                chunkId(),
                one(DependencyType.class),
                flag() ? lag : Lag.NONE,
                maybe(() -> one(DependencyKind.class)),
                maybe(() -> promise()));
    }

    private Promise promise() {
        return new Promise(
                one(PromiseState.class),
                text(),
                maybe(this::date),
                maybe(this::date),
                text(),
                flag() ? "" : name(),
                maybe(this::date),
                flag() ? List.of() : List.of(promiseStep(), promiseStep()));
    }

    private PromiseStep promiseStep() {
        return new PromiseStep(
                maybe(this::date), one(PromiseState.class), maybe(this::date), maybe(this::date), text());
    }

    private Progress progress() {
        LocalDate start = maybe(this::date);
        LocalDate finish = start == null ? null : maybe(() -> start.plusDays(random.nextInt(90)));
        return new Progress(start, finish, random.nextInt(101), maybe(this::span));
    }

    private Gate gate(String id) {
        return new Gate(
                new GateId(id),
                name(),
                one(GateType.class),
                maybe(this::chunkId),
                list(this::chunkId),
                list(this::name),
                random.nextInt(10),
                maybe(this::date),
                maybe(this::date),
                one(GateStatus.class),
                text());
    }

    private Benefit benefit(String id) {
        List<Percent> rampUp = new ArrayList<>(list(this::percent));
        rampUp.add(Percent.of(100));
        Measuring measuring = new Measuring(
                maybe(() -> Money.ofPounds(random.nextInt(1000))), flag(), maybe(this::date), text(), text());
        boolean isPriced = measuring.unitPrice() != null;
        return new Benefit(
                new BenefitId(id),
                name(),
                one(BenefitClass.class),
                organisationId(),
                isPriced ? null : maybe(this::money),
                list(this::chunkId),
                list(() -> new OutcomeId(id())),
                list(this::shortName),
                random.nextInt(10),
                rampUp,
                maybe(() -> 1 + random.nextInt(100)),
                text(),
                text(),
                text(),
                maybe(isPriced ? this::figure : this::decimal),
                maybe(isPriced ? this::figure : this::decimal),
                measuring,
                flag(),
                flag(),
                one(DiscountSchedule.class),
                percent(),
                text(),
                maybe(() -> one(Grade.class)),
                flag(),
                maybe(this::organisationId),
                realisation(),
                text());
    }

    private Realisation realisation() {
        return new Realisation(
                one(BenefitStatus.class),
                maybe(() -> new FinanceSignOff(name(), date())),
                maybe(() -> new BenefitForecast(maybe(this::money), maybe(this::date), flag())),
                list(() -> new Measurement(date(), maybe(this::decimal), maybe(this::money), text())),
                list(this::date));
    }

    private Fund fund(String id) {
        return new Fund(
                new FundId(id),
                name(),
                one(FundSource.class),
                one(FundKind.class),
                text(),
                flag(),
                percent(),
                maybe(() -> list(this::chunkId)),
                maybe(() -> list(() -> new WorkstreamId(id()))),
                maybe(() -> list(this::organisationId)),
                maybe(() -> new BidWindow(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 1), maybe(this::date))),
                maybe(this::date),
                list(() -> new Award(
                        year(),
                        organisationId(),
                        amount(),
                        one(AwardStatus.class),
                        maybe(() -> new GateId(id())),
                        maybe(this::share))),
                text(),
                text());
    }

    private GainShareRule gainShare(String id) {
        return new GainShareRule(
                new GainShareId(id),
                new BenefitId(id()),
                organisationId(),
                organisationId(),
                percent(),
                one(GainShareBasis.class),
                year(),
                maybe(this::year),
                maybe(this::money),
                one(GainShareStatus.class),
                text());
    }

    private Asset asset(String id) {
        LocalDate endOfSupport = maybe(this::date);
        return new Asset(
                new AssetId(id),
                name(),
                organisationId(),
                one(AssetType.class),
                endOfSupport,
                new Support(
                        text(),
                        endOfSupport == null
                                ? maybe(this::date)
                                : maybe(() -> endOfSupport.plusDays(random.nextInt(900))),
                        amount()),
                random.nextInt(100),
                map(this::text, () -> random.nextInt(6)),
                map(this::name, () -> random.nextInt(6)),
                maybe(() -> new Incident(share(), share(), amount())),
                text(),
                maybe(this::chunkId),
                text());
    }

    private Risk risk(String id) {
        return new Risk(
                new RiskId(id),
                name(),
                text(),
                maybe(this::organisationId),
                1 + random.nextInt(5),
                1 + random.nextInt(5),
                percent(),
                money(),
                text(),
                text(),
                list(this::chunkId),
                maybe(this::date),
                one(RiskStatus.class));
    }

    private Assumption assumption(String id) {
        return new Assumption(
                new AssumptionId(id),
                name(),
                text(),
                maybe(this::organisationId),
                text(),
                list(this::chunkId),
                maybe(this::date),
                one(AssumptionStatus.class));
    }

    private Issue issue(String id) {
        return new Issue(
                new IssueId(id),
                name(),
                maybe(this::organisationId),
                1 + random.nextInt(5),
                text(),
                text(),
                list(this::chunkId),
                maybe(this::date),
                maybe(this::date),
                one(IssueStatus.class));
    }

    private Rollout rollout(String id) {
        SequencedMap<OrganisationId, RolloutCopy> copies = map(this::organisationId, () -> null);
        copies.replaceAll((organisation, _) -> new RolloutCopy(
                organisation,
                1 + random.nextInt(1000),
                BigDecimal.valueOf(1 + random.nextInt(10_000_000), 4),
                list(this::chunkCopy),
                list(() -> follower(
                        () -> new BenefitId(id()),
                        this::benefit,
                        said(List.of(BenefitField.TITLE, BenefitField.MEASURE), List.of()))),
                list(() -> follower(
                        () -> new GateId(id()),
                        this::gate,
                        said(List.of(GateField.NAME), List.of(GateField.APPROVERS))))));
        return new Rollout(
                new RolloutId(id),
                name(),
                list(this::chunkId),
                maybe(this::organisationId),
                map(() -> one(Scaled.class), () -> one(Measure.class)),
                new Pace(one(Pace.By.class), random.nextInt(5201), maybe(this::date)),
                List.copyOf(copies.values()));
    }

    private ChunkCopy chunkCopy() {
        return new ChunkCopy(
                maybe(this::chunkId),
                maybe(this::chunkId),
                change(),
                change(),
                said(List.of(ChunkField.TITLE), List.of()));
    }

    private <I extends Id, R extends Identified<I>> RecordCopy<I, R> follower(
            Supplier<I> id, Function<String, R> row, SequencedMap<Field<R>, Object> said) {
        I copy = maybe(id);
        I of = copy == null || flag() ? id.get() : null;
        String named = (copy == null ? of : copy).value();
        return new RecordCopy<>(of, copy, maybe(() -> row.apply(named)), maybe(() -> row.apply(named)), said);
    }

    private <R> SequencedMap<Field<R>, Object> said(List<Field<R>> texts, List<Field<R>> lists) {
        SequencedMap<Field<R>, Object> said = new LinkedHashMap<>();
        texts.stream().filter(_ -> flag()).forEach(field -> said.put(field, name()));
        lists.stream().filter(_ -> flag()).forEach(field -> said.put(field, list(this::name)));
        return said;
    }

    private Decision decision(String id) {
        return new Decision(
                new DecisionId(id),
                name(),
                list(() -> new OptionId(id())),
                text(),
                maybe(this::date),
                one(DecisionStatus.class),
                maybe(this::date),
                text(),
                list(this::chunkId),
                random.nextInt(521));
    }

    private SignOff signOff() {
        return new SignOff(
                organisationId(),
                name(),
                one(SignOffState.class),
                maybe(() -> 1 + random.nextInt(5)),
                text(),
                text(),
                maybe(this::date),
                maybe(this::money),
                maybe(this::date),
                map(this::chunkId, this::date));
    }

    private Vote vote(String id) {
        return new Vote(new VoteId(id), date(), name(), maybe(this::chunkId), maybe(this::date), poll());
    }

    private Poll poll() {
        if (flag()) {
            List<OrganisationId> asked = List.copyOf(new LinkedHashSet<>(list(this::organisationId)));
            return new Poll.ByOrganisation(
                    asked,
                    asked.stream()
                            .limit(random.nextInt(asked.size() + 1))
                            .map(each -> new Ballot(each, 1 + random.nextInt(5), text()))
                            .toList());
        }
        Supplier<Integer> some = () -> random.nextInt(4);
        Spread spread = new Spread(some.get(), some.get(), some.get(), some.get(), some.get());
        return new Poll.Hands(
                spread,
                spread.cast() + some.get(),
                list(this::name).stream().limit(spread.low()).toList());
    }

    private Option option(String id) {
        Set<ChunkId> chunks = new LinkedHashSet<>(list(this::chunkId));
        SequencedMap<Id, Identified<?>> own = own();
        Set<Id> gone = new LinkedHashSet<>(list(() -> flag() ? new GateId(id()) : new RiskId(id())));
        gone.removeAll(own.keySet());
        return Option.of(new OptionId(id), name(), one(OptionKind.class))
                .draft()
                .scope(flag() ? new Scope.Only(chunks) : new Scope.Without(chunks))
                .changes(map(this::chunkId, this::change))
                .own(own)
                .pieces(pieces(own))
                .gone(gone)
                .awards(list(() -> new AwardChange(new FundId(id()), year(), organisationId(), amount())))
                .limits(limits())
                .dropTrancheStarts(flag())
                .oneOffPremium(percent())
                .successFactors(map(this::name, () -> 1 + random.nextInt(5)))
                .unmonetised(text())
                .notes(text())
                .option();
    }

    private SequencedMap<ChunkId, List<ChunkId>> pieces(SequencedMap<Id, Identified<?>> own) {
        List<ChunkId> chunks = own.keySet().stream()
                .filter(ChunkId.class::isInstance)
                .map(ChunkId.class::cast)
                .toList();
        return map(this::chunkId, () -> chunks.stream().filter(_ -> flag()).toList());
    }

    /// Some of what tells one chunk from another.
    private ChunkChange change() {
        ChunkChange all = ChunkChange.between(chunk("C"), chunk("C"));
        Set<ChunkField<?>> same = new LinkedHashSet<>(all.fields());
        same.removeIf(_ -> random.nextInt(3) == 0);
        return all.without(same);
    }

    /// Records of every kind an option may hold, listed kind by kind as the file lists them.
    private SequencedMap<Id, Identified<?>> own() {
        SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>();
        if (flag()) {
            List<Register<?, ?>> kinds = List.of(
                    register(this::chunk),
                    register(this::gate),
                    register(this::benefit),
                    register(this::fund),
                    register(this::gainShare),
                    register(this::asset),
                    register(this::risk),
                    register(this::assumption),
                    register(this::issue),
                    register(this::decision));
            kinds.forEach(kind -> own.putAll(kind.byId()));
        }
        return own;
    }

    private <I extends Id, R extends Identified<I>> Register<I, R> register(Function<String, R> row) {
        Set<String> ids = new LinkedHashSet<>(list(this::id));
        return Register.of(ids.stream().map(row).toList());
    }

    private <T> List<T> list(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(item.get());
        }
        return items;
    }

    private <K, V> SequencedMap<K, V> map(Supplier<K> key, Supplier<V> value) {
        SequencedMap<K, V> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put(key.get(), value.get());
        }
        return map;
    }

    private <T> T maybe(Supplier<T> value) {
        return flag() ? value.get() : null;
    }

    private <E extends Enum<E>> E one(Class<E> constants) {
        E[] all = constants.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    private boolean flag() {
        return random.nextBoolean();
    }

    private String id() {
        return (flag() ? "C" : "é/~\"😀") + random.nextInt(9);
    }

    private ChunkId chunkId() {
        return new ChunkId(id());
    }

    private OrganisationId organisationId() {
        return new OrganisationId(id());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    private String name() {
        return "N" + text() + (random.nextInt(5) == 0 ? "long ".repeat(40) : "");
    }

    private String shortName() {
        return "T" + text();
    }

    private OrderKey order() {
        return OrderKey.inOrder(100).get(random.nextInt(100));
    }

    private WorkSpan span() {
        return flag() ? WorkSpan.weeks(random.nextInt(30)) : WorkSpan.days(random.nextInt(30));
    }

    private LocalDate date() {
        return InvalidValue.EARLIEST.plusDays(random.nextInt(100_000));
    }

    private YearMonth month() {
        return YearMonth.from(date());
    }

    private MonthDay monthDay() {
        return flag() ? MonthDay.of(2, 29) : MonthDay.from(date());
    }

    private FinancialYear year() {
        return new FinancialYear(1900 + random.nextInt(300));
    }

    private Money money() {
        return new Money(random.nextInt(4) == 0 ? random.nextInt(100) : random.nextLong(-Money.MOST, Money.MOST));
    }

    /// So little that four of them are no more than a plan may hold.
    private Money part() {
        return new Money(random.nextLong(-Money.MOST / 4, Money.MOST / 4));
    }

    private Money amount() {
        return new Money(random.nextLong(Money.MOST));
    }

    private Fte fte() {
        return new Fte(random.nextInt(2000));
    }

    private Percent percent() {
        return flag()
                ? Percent.ZERO
                : new Percent(BigDecimal.valueOf(random.nextInt(200_000) - 100_000, random.nextInt(12)));
    }

    /// A percentage from 0 to 100.
    private Percent share() {
        return flag() ? Percent.ZERO : new Percent(BigDecimal.valueOf(random.nextInt(100_001), 3));
    }

    /// A measure that a price can be put on.
    private BigDecimal figure() {
        return BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(4));
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextLong(), random.nextInt(40) - 20);
    }

    private ByMonth byMonth() {
        return new ByMonth(random.nextInt(1000), new TreeMap<>(map(this::month, () -> random.nextInt(1000))));
    }
}
