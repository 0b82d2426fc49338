package dev.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What an option makes of a plan with a parent P over A and B, and C, which waits for A.
class OptionTest {

    private static final ChunkId P = new ChunkId("P");
    private static final ChunkId A = new ChunkId("A");
    private static final ChunkId B = new ChunkId("B");
    private static final ChunkId C = new ChunkId("C");

    private final Plan plan = plan();

    @Test
    void withoutAParentAllBelowItGoes() {
        assertThat(under(new Scope.Without(Set.of(P)))).containsExactly(C);
    }

    @Test
    void aParentGoesWithTheLastChunkBelowIt() {
        assertThat(under(new Scope.Without(Set.of(A)))).containsExactly(P, B, C);
        assertThat(under(new Scope.Without(Set.of(A, B)))).containsExactly(C);
    }

    @Test
    void onlyAChunkBringsItsParents() {
        assertThat(under(new Scope.Only(Set.of(B)))).containsExactly(P, B);
        assertThat(under(new Scope.Only(Set.of(P)))).containsExactly(P, A, B);
    }

    @Test
    void aDependencyOnAChunkOutsideFallsAway() {
        Chunk waiting =
                plan.under(option(new Scope.Without(Set.of(A)))).chunks().find(C);

        assertThat(waiting.dependencies()).isEmpty();
    }

    @Test
    void anAwardChangeIsTheWholeOfAllAwardsOfThatYearAndOrganisation() {
        Award secured = award(2028, "A", 100, AwardStatus.SECURED);
        Award asked = award(2028, "A", 50, AwardStatus.INDICATIVE);
        Award other = award(2028, "B", 30, AwardStatus.SECURED);
        Award later = award(2029, "A", 20, AwardStatus.SECURED);

        assertThat(changed(100, secured, other, asked, later))
                .containsExactly(secured.withAmount(new Money(67)), other, asked.withAmount(new Money(33)), later);
        assertThat(changed(0, secured, asked)).extracting(Award::amount).containsOnly(Money.ZERO);
        assertThat(changed(7, secured.withAmount(Money.ZERO), asked.withAmount(Money.ZERO)))
                .extracting(award -> award.amount().pence())
                .containsExactly(4L, 3L);
        assertThat(changed(9, other)).containsExactly(other);
    }

    private static Award award(int year, String organisation, long pence, AwardStatus status) {
        return new Award(new FinancialYear(year), new OrganisationId(organisation), new Money(pence), status, null);
    }

    private static List<Award> changed(long pence, Award... awards) {
        return new AwardChange(new FundId("F"), new FinancialYear(2028), new OrganisationId("A"), new Money(pence))
                .of(List.of(awards));
    }

    @Test
    void theWholePlanStaysAsItIs() {
        assertThat(plan.under(option(Scope.ALL))).isEqualTo(plan);
    }

    @Test
    void durationsDatesPremiumAndLimitsChange() {
        Option option = option(Scope.ALL)
                .draft()
                .changes(changes(
                        C,
                        ChunkChange.NOTHING
                                .with(ChunkField.DURATION, WorkSpan.weeks(2))
                                .with(ChunkField.NOT_BEFORE, null)))
                .limits(new LinkedHashMap<>(Map.of(LimitKind.FREEZES, Enforcement.IGNORE)))
                .dropTrancheStarts(true)
                .oneOffPremium(Percent.of(8))
                .option();

        Plan faster = plan.under(option);
        Chunk changed = faster.chunks().find(C);

        assertThat(changed.duration()).isEqualTo(WorkSpan.weeks(2));
        assertThat(changed.trancheStart()).isNull();
        assertThat(changed.notBefore()).isNull();
        assertThat(changed.costs())
                .extracting(CostLine::amount)
                .containsExactly(Money.ofPounds(108), Money.ofPounds(100));
        assertThat(faster.settings().keeps(LimitKind.FREEZES)).isFalse();
    }

    @Test
    void whatTheOptionSaysOfAChunkItselfStandsAgainstWhatItSaysOfAll() {
        LocalDate start = LocalDate.of(2028, 4, 1);
        List<CostLine> costs =
                List.of(new CostLine(new OrganisationId("ICB"), CostKind.CAPITAL_ONE_OFF, Money.ofPounds(50), ""));
        Option option = option(Scope.ALL)
                .draft()
                .changes(changes(
                        C,
                        ChunkChange.NOTHING
                                .with(ChunkField.TRANCHE_START, start)
                                .with(ChunkField.COSTS, costs)))
                .dropTrancheStarts(true)
                .oneOffPremium(Percent.of(8))
                .option();

        Chunk changed = plan.under(option).chunks().get(C);

        assertThat(changed.trancheStart()).isEqualTo(start);
        assertThat(changed.costs()).isEqualTo(costs);
    }

    @Test
    void whatItDoesNotSpeakOfFollowsThePlan() {
        Option option = option(Scope.ALL)
                .draft()
                .changes(changes(C, ChunkChange.NOTHING.with(ChunkField.DURATION, WorkSpan.weeks(2))))
                .option();
        Plan later = plan.withChunks(plan.chunks()
                .with(plan.chunks()
                        .get(C)
                        .draft()
                        .title("Renamed")
                        .duration(WorkSpan.weeks(9))
                        .chunk()));

        Chunk changed = later.under(option).chunks().get(C);

        assertThat(changed.title()).isEqualTo("Renamed");
        assertThat(changed.duration()).isEqualTo(WorkSpan.weeks(2));
    }

    @Test
    void aChunkOfItsOwnIsThereAloneAndInWhateverTheScope() {
        Chunk own = Chunk.of(new ChunkId("X"), "Extra", OrderKey.inOrder(1).getFirst(), WorkSpan.weeks(1))
                .draft()
                .parent(P)
                .dependencies(List.of(Dependency.on(A), Dependency.on(B)))
                .chunk();
        Plan with = plan.under(
                option(new Scope.Only(Set.of(B))).draft().own(own(own)).option());

        assertThat(with.chunks().byId().keySet()).containsExactly(P, B, own.id());
        assertThat(with.chunks().get(own.id()).dependencies())
                .extracting(Dependency::on)
                .containsExactly(B);
        assertThat(plan.chunks().has(own.id())).isFalse();
    }

    @Test
    void aRecordOfItsOwnStandsForThePlansAndOneThatIsGoneIsNotThere() {
        Gate gate = gate("G", "Board", C);
        Gate other = gate("G", "Ministry", C);
        Gate second = gate("H", "Audit", C);
        Plan gated = plan.draft().gates(Register.of(List.of(gate, second))).plan();

        Plan under = gated.under(option(Scope.ALL)
                .draft()
                .own(own(other))
                .gone(Set.of(second.id()))
                .option());

        assertThat(under.gates().all()).containsExactly(other);
    }

    @Test
    void otherOptionsAreKnownByNameAlone() {
        Option other =
                option(new Scope.Only(Set.of(A))).draft().id(new OptionId("O2")).option();
        Plan both = plan.draft().options(Register.of(List.of(other))).plan();

        assertThat(both.under(option(new Scope.Only(Set.of(B)))).options().all())
                .containsExactly(other.draft().same().option());
    }

    @Test
    void whatHasHappenedIsSoInEveryOption() {
        assertThatThrownBy(() -> ChunkChange.NOTHING.with(ChunkField.PROGRESS, Progress.NONE))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void noOptionHoldsWhatNoChunkMay() {
        assertThatThrownBy(() -> ChunkChange.NOTHING.with(ChunkField.TITLE, " "))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ChunkChange(new LinkedHashMap<>(), Set.of(ChunkField.DURATION)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> option(Scope.ALL)
                        .draft()
                        .own(own(new Outcome(new OutcomeId("OC"), "Outcome", "")))
                        .option())
                .isInstanceOf(InvalidValue.class);
    }

    private static Gate gate(String id, String name, ChunkId unlocks) {
        return new Gate(
                new GateId(id),
                name,
                GateType.FBC,
                null,
                List.of(unlocks),
                List.of(),
                0,
                null,
                null,
                GateStatus.PLANNED,
                "");
    }

    private Set<ChunkId> under(Scope scope) {
        return plan.under(option(scope)).chunks().byId().keySet();
    }

    private static SequencedMap<ChunkId, ChunkChange> changes(ChunkId chunk, ChunkChange change) {
        return new LinkedHashMap<>(Map.of(chunk, change));
    }

    private static SequencedMap<Id, Identified<?>> own(Identified<?>... rows) {
        SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>();
        for (Identified<?> row : rows) {
            own.put(row.id(), row);
        }
        return own;
    }

    private static Option option(Scope scope) {
        return Option.of(new OptionId("O"), "An option", OptionKind.LESS_AMBITIOUS)
                .draft()
                .scope(scope)
                .option();
    }

    private static Plan plan() {
        OrganisationId payer = new OrganisationId("ICB");
        List<OrderKey> keys = OrderKey.inOrder(4);
        LocalDate date = LocalDate.of(2027, 9, 1);
        return Plan.blank(new Programme("", "A programme", "", "", "", 0, ""), settings())
                .withChunks(Register.of(List.of(
                        Chunk.of(P, "Parent", keys.get(0), WorkSpan.NIL),
                        Chunk.of(A, "First", keys.get(1), WorkSpan.weeks(4))
                                .draft()
                                .parent(P)
                                .chunk(),
                        Chunk.of(B, "Second", keys.get(2), WorkSpan.weeks(4))
                                .draft()
                                .parent(P)
                                .chunk(),
                        Chunk.of(C, "Third", keys.get(3), WorkSpan.weeks(4))
                                .draft()
                                .dependencies(List.of(Dependency.on(A)))
                                .notBefore(date)
                                .trancheStart(date)
                                .costs(List.of(
                                        new CostLine(payer, CostKind.CAPITAL_ONE_OFF, Money.ofPounds(100), ""),
                                        new CostLine(payer, CostKind.REVENUE_RECURRENT, Money.ofPounds(100), "")))
                                .chunk())));
    }

    private static Settings settings() {
        FinancialYear year = new FinancialYear(2027);
        Appraisal appraisal = new Appraisal(
                year, year, year, 10, new LinkedHashMap<>(), "", Percent.ZERO, Percent.ZERO, 5, Percent.ZERO);
        return new Settings(
                "GBP",
                Month.APRIL,
                LocalDate.of(2027, 4, 1),
                null,
                WorkingDays.MONDAY_TO_FRIDAY,
                8,
                4,
                new LinkedHashMap<>(),
                appraisal);
    }
}
