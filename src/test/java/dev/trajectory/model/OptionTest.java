package dev.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    void theWholePlanStaysAsItIs() {
        assertThat(plan.under(option(Scope.ALL))).isEqualTo(plan);
    }

    @Test
    void durationsDatesPremiumAndLimitsChange() {
        LinkedHashMap<ChunkId, WorkSpan> durations = new LinkedHashMap<>(Map.of(C, WorkSpan.weeks(2)));
        LinkedHashMap<LimitKind, Enforcement> limits =
                new LinkedHashMap<>(Map.of(LimitKind.FREEZES, Enforcement.IGNORE));
        Option option = new Option(
                new OptionId("O"),
                "Faster",
                OptionKind.MORE_AMBITIOUS,
                Scope.ALL,
                durations,
                new LinkedHashMap<>(),
                List.of(),
                limits,
                true,
                Set.of(C),
                Percent.of(8),
                "");

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

    private Set<ChunkId> under(Scope scope) {
        return plan.under(option(scope)).chunks().byId().keySet();
    }

    private static Option option(Scope scope) {
        return new Option(
                new OptionId("O"),
                "An option",
                OptionKind.LESS_AMBITIOUS,
                scope,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                List.of(),
                new LinkedHashMap<>(),
                false,
                Set.of(),
                Percent.ZERO,
                "");
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
