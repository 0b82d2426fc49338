package dev.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Rates;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundTest {

    private static final OrganisationId A = new OrganisationId("A");

    private static final Chunk CHUNK = Chunk.of(
                    new ChunkId("C1"), "One", OrderKey.inOrder(1).getFirst(), WorkSpan.weeks(1))
            .draft()
            .workstream(new WorkstreamId("W1"))
            .parent(new ChunkId("H"))
            .chunk();

    private static final Plan PLAN = plan();

    private static Plan plan() {
        Plan plan = new MoneyPlan(Rates.appraisal(3)).chunk("H", null, null).plan();
        return plan.withChunks(plan.chunks().with(CHUNK));
    }

    /// What is listed is separated by blanks; "any" is no list.
    @ParameterizedTest
    @CsvSource({
        "any, any, any, true",
        "C1, any, any, true",
        "C2, any, any, false",
        "'', any, any, false",
        "any, W1, any, true",
        "any, W2, any, false",
        "C2, W1, any, true",
        "'', W1, any, true",
        "C1, W2, any, true",
        "C2, W2, any, false",
        "H, any, any, true",
        "H, any, B, false",
        "any, any, A, true",
        "any, any, B, false",
        "C1, any, B, false"
    })
    void aFundPaysForWhatIsEligible(String chunks, String workstreams, String organisations, boolean mayPay) {
        Fund fund = new Fund(
                new FundId("F1"),
                "Fund",
                FundSource.OTHER,
                FundKind.CAPITAL,
                "",
                false,
                Percent.ZERO,
                list(chunks, ChunkId::new),
                list(workstreams, WorkstreamId::new),
                list(organisations, OrganisationId::new),
                null,
                null,
                List.of(),
                "",
                "");

        assertThat(fund.mayPay(PLAN, CHUNK, A)).isEqualTo(mayPay);
    }

    private static <T> List<T> list(String texts, java.util.function.Function<String, T> id) {
        return texts.equals("any") ? null : texts.isEmpty() ? List.of() : List.of(id.apply(texts));
    }

    @ParameterizedTest
    @CsvSource({
        "SECURED, SECURED, 100",
        "SECURED, DRAWN, 100",
        "SECURED, CONDITIONAL, 0",
        "SECURED, INDICATIVE, 0",
        "CONDITIONAL, SECURED, 100",
        "CONDITIONAL, CONDITIONAL, 100",
        "CONDITIONAL, INDICATIVE, 0",
        "INDICATIVE, CONDITIONAL, 100",
        "INDICATIVE, INDICATIVE, 100",
        "INDICATIVE, BID_SUBMITTED, 0",
        "INDICATIVE, LAPSED, 0",
        "PROBABLE, SECURED, 100",
        "PROBABLE, CONDITIONAL, 80",
        "PROBABLE, LAPSED, 0"
    })
    void awardsCountByTheirStatus(Counting counting, AwardStatus status, long share) {
        assertThat(counting.share(award(status, null))).isEqualTo(Percent.of(share));
    }

    @Test
    void anAwardsOwnProbabilityGoesBeforeThatOfItsStatus() {
        assertThat(Counting.PROBABLE.share(award(AwardStatus.INDICATIVE, Percent.of(65))))
                .isEqualTo(Percent.of(65));
        assertThat(Counting.INDICATIVE.share(award(AwardStatus.INDICATIVE, Percent.of(65))))
                .isEqualTo(Percent.of(100));
    }

    private static Award award(AwardStatus status, Percent probability) {
        return new Award(new FinancialYear(2027), A, Money.ofPounds(1), status, null, probability);
    }
}
