package dev.trajectory.outlook;

import static dev.trajectory.outlook.LinkedPlans.chunk;
import static dev.trajectory.outlook.LinkedPlans.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.finance.Delay;
import dev.trajectory.finance.Ratio;
import dev.trajectory.finance.Sensitivities;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Scope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Options side by side.
class ComparisonTest {

    private static final OptionId FIRST = new OptionId("O1");
    private static final OptionId SECOND = new OptionId("O2");
    private static final OptionId THIRD = new OptionId("O3");

    /// C waits for B, B for A: 7, 14 and 7 days.
    private static final Plan PLAN = LinkedPlans.plan(
            List.of(
                    chunk("A", 7, draft -> draft),
                    chunk("B", 14, draft -> draft.dependencies(on("A"))),
                    chunk("C", 7, draft -> draft.dependencies(on("B")))),
            List.of());

    private static Option same(OptionId id) {
        return Option.of(id, id.value(), OptionKind.MORE_AMBITIOUS);
    }

    private static Option withoutB(OptionId id) {
        return same(id).draft()
                .scope(new Scope.Without(Set.of(new ChunkId("B"))))
                .option();
    }

    private static final Sensitivities SURE = new Sensitivities(
            Money.ZERO,
            Sensitivities.ASKED.stream().collect(Collectors.toMap(each -> each, _ -> Money.ZERO)),
            new Delay(Money.ZERO, Money.ZERO));

    @Test
    void ofOptionsThatAreAllAlikeNoneIsBetter() {
        Comparison comparison = Comparison.of(PLAN, List.of(same(FIRST), same(SECOND)), Counting.SECURED);

        for (Figure figure : Figure.values()) {
            assertThat(comparison.best(figure)).as(figure.name()).isEmpty();
        }
        assertThat(comparison.verdict().disagrees()).isFalse();
        assertThat(comparison.shifts()).singleElement().satisfies(shift -> {
            assertThat(shift.effect().moved()).isEmpty();
            assertThat(shift.onlyBefore()).isEmpty();
            assertThat(shift.onlyAfter()).isEmpty();
        });
    }

    @Test
    void whatFinishesEarlierIsBetterAndItsChunksMove() {
        Comparison comparison = Comparison.of(PLAN, List.of(same(FIRST), withoutB(SECOND)), Counting.SECURED);

        assertThat(comparison.options().getFirst().figures().finish()).isEqualTo(LinkedPlans.START.plusDays(27));
        assertThat(comparison.options().getLast().figures().finish()).isEqualTo(LinkedPlans.START.plusDays(6));
        assertThat(comparison.best(Figure.FINISH)).containsExactly(SECOND);
        assertThat(comparison.best(Figure.CHUNKS)).isEmpty();
        Comparison.Shift shift = comparison.shifts().getFirst();
        assertThat(shift.onlyBefore()).containsExactly(new ChunkId("B"));
        assertThat(shift.onlyAfter()).isEmpty();
        assertThat(shift.effect().moved()).singleElement().satisfies(move -> {
            assertThat(move.chunk()).isEqualTo(new ChunkId("C"));
            assertThat(move.days()).isEqualTo(-21);
            assertThat(move.weeks()).isEqualTo(-3);
        });
    }

    private static Plan having(long spentOnB) {
        CostLine line =
                new CostLine(new OrganisationId("US"), CostKind.REVENUE_ONE_OFF, Money.ofPounds(10_000), "Study");
        SequencedMap<YearMonth, Money> spent = new LinkedHashMap<>();
        spent.put(YearMonth.from(LinkedPlans.START), Money.ofPounds(spentOnB));
        CostLine begun = line.withOutturn(new Outturn(spent, Money.ZERO, null), Money.ZERO);
        return PLAN.withChunks(PLAN.chunks()
                .with(PLAN.chunks()
                        .get(new ChunkId("B"))
                        .draft()
                        .costs(List.of(begun))
                        .chunk()));
    }

    /// Sunk costs count in no figure by which one chooses.
    @Test
    void whatWasSpentOnWhatIsLeftOutIsToldAndCountsInNothingElse() {
        Comparison little = Comparison.of(having(0), List.of(same(FIRST), withoutB(SECOND)), Counting.SECURED);
        Comparison much = Comparison.of(having(4_000), List.of(same(FIRST), withoutB(SECOND)), Counting.SECURED);

        assertThat(much.options().getFirst().figures().leftOut()).isEqualTo(LeftOut.NOTHING);
        Figures without = much.options().getLast().figures();
        assertThat(without.leftOut().spent()).containsExactly(Map.entry(new ChunkId("B"), Money.ofPounds(4_000)));
        assertThat(without.leavingOut(LeftOut.NOTHING))
                .isEqualTo(little.options().getLast().figures());
        assertThat(much.tells(Figure.SPENT_ON_LEFT_OUT)).isTrue();
        assertThat(little.tells(Figure.SPENT_ON_LEFT_OUT)).isFalse();
        assertThat(much.best(Figure.SPENT_ON_LEFT_OUT)).isEmpty();
    }

    @Test
    void measuresThatPutDifferentOptionsFirstDisagree() {
        Comparison comparison = compared(worth(20, 16), worth(19, 10), worth(1, 5));

        assertThat(comparison.verdict().worthMost()).containsExactly(FIRST);
        assertThat(comparison.verdict().mostForEachPound()).containsExactly(SECOND);
        assertThat(comparison.verdict().disagrees()).isTrue();
    }

    @Test
    void aTieThatHoldsTheOtherMeasuresFirstIsNoDisagreement() {
        Comparison comparison = compared(worth(20, 16), worth(20, 10), worth(1, 5));

        assertThat(comparison.verdict().worthMost()).containsExactly(FIRST, SECOND);
        assertThat(comparison.verdict().mostForEachPound()).containsExactly(SECOND);
        assertThat(comparison.verdict().disagrees()).isFalse();
    }

    @Test
    void whatCostsNothingHasNoRatioAndIsNotFirstByIt() {
        Comparison comparison = compared(worth(0, 0), worth(-5, 10));

        assertThat(comparison.verdict().worthMost()).containsExactly(FIRST);
        assertThat(comparison.verdict().mostForEachPound()).isEmpty();
        assertThat(comparison.verdict().disagrees()).isFalse();
    }

    @Test
    void neverPayingBackComesAfterAllYears() {
        Comparison comparison = compared(worth(1, 1), worth(1, 1), paidBack(2036));

        assertThat(comparison.best(Figure.CASH_PAYBACK)).containsExactly(THIRD);
    }

    @Test
    void theWorstYearOfEachKindOfMoneyIsNamedApart() {
        ByYear gap = ByYear.of(2027, 5, 9, 9);
        Figures figures = new Figures(
                0,
                null,
                null,
                null,
                Money.ZERO,
                Money.ZERO,
                gap,
                ByYear.NIL,
                worth(Money.ZERO, null),
                SURE,
                null,
                LeftOut.NOTHING);

        assertThat(figures.peakGap(FundKind.CAPITAL))
                .isEqualTo(new Figures.Peak(new FinancialYear(2028), new Money(9)));
        assertThat(figures.peakGap(FundKind.REVENUE)).isNull();
    }

    @Test
    void theVerdictSaysWhereWorthAndTheSmallestGapDisagree() {
        ByYear much = ByYear.of(2027, 9);
        ByYear little = ByYear.of(2027, 1);

        Comparison.Verdict apart =
                compared(lacking(5, much, much), lacking(3, little, little)).verdict();
        assertThat(apart.leastGap()).containsExactly(SECOND);
        assertThat(apart.isAgainstGap()).isTrue();
        Comparison.Verdict together =
                compared(lacking(3, much, much), lacking(5, little, little)).verdict();
        assertThat(together.isAgainstGap()).isFalse();
        assertThat(compared(lacking(5, much, little), lacking(3, little, much))
                        .verdict()
                        .leastGap())
                .as("none lacks least of both kinds of money")
                .isEmpty();
        assertThat(compared(lacking(5, much, little), lacking(3, much, much))
                        .verdict()
                        .leastGap())
                .as("a kind that all lack alike tells nothing")
                .containsExactly(FIRST);
    }

    private static Figures lacking(long npsv, ByYear capital, ByYear revenue) {
        return new Figures(
                0,
                null,
                null,
                null,
                Money.ZERO,
                Money.ZERO,
                capital,
                revenue,
                worth(new Money(npsv), null),
                SURE,
                null,
                LeftOut.NOTHING);
    }

    private static Comparison compared(Figures... figures) {
        Outlook outlook = Outlook.dates(PLAN);
        List<OptionId> ids = List.of(FIRST, SECOND, THIRD);
        List<Comparison.Compared> options = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            options.add(new Comparison.Compared(same(ids.get(i)), outlook, figures[i]));
        }
        return new Comparison(Counting.SECURED, options);
    }

    /// Figures of what is worth so much more than it costs.
    private static Figures worth(long npsv, long costs) {
        return figures(new Money(npsv), Ratio.of(new Money(npsv + costs), new Money(costs)), null);
    }

    private static Figures paidBack(int year) {
        return figures(new Money(1), null, new FinancialYear(year));
    }

    private static Figures figures(Money npsv, @Nullable Ratio bcr, @Nullable FinancialYear cashPayback) {
        return new Figures(
                0,
                null,
                null,
                null,
                Money.ZERO,
                Money.ZERO,
                ByYear.NIL,
                ByYear.NIL,
                worth(npsv, bcr),
                SURE,
                cashPayback,
                LeftOut.NOTHING);
    }

    private static Worth worth(Money npsv, @Nullable Ratio bcr) {
        return new Worth(Money.ZERO, Money.ZERO, Map.of(), Map.of(), npsv, bcr, null, null, null);
    }
}
