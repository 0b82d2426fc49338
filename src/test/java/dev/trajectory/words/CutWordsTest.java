package dev.trajectory.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.finance.Finances;
import dev.trajectory.finance.reach.Cut;
import dev.trajectory.finance.reach.CutTest;
import dev.trajectory.finance.reach.Deferral;
import dev.trajectory.finance.reach.Gaps;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Rates;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.CutOutlook;
import dev.trajectory.outlook.Figures;
import dev.trajectory.outlook.Outlook;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/// What is said of a cut that leaves gaps of capital, of revenue or of both, which never add up.
class CutWordsTest {

    private static final Plan PLAN = new MoneyPlan(Rates.appraisal(3))
            .organisation("A", OrganisationType.ACUTE_TRUST)
            .plan();

    private static final CutWords WORDS = new CutWords(PLAN, Locale.UK);

    private static CutOutlook cut(long capital, long revenue) {
        Outlook outlook = Outlook.dates(PLAN);
        Finances money = outlook.money();
        Figures figures = Figures.of(outlook, Counting.SECURED);
        Cut cut = new Cut(new FundId("F"), null, null, new Cut.Size.Share(Percent.of(20)));
        return new CutOutlook(
                new CutTest(cut, money, money, gaps(0, 0), gaps(capital, revenue), List.of()),
                figures,
                figures,
                List.of());
    }

    private static Gaps gaps(long capital, long revenue) {
        OrganisationId organisation = new OrganisationId("A");
        SequencedMap<Gaps.Purse, ByYear> gaps = new LinkedHashMap<>();
        gaps.put(new Gaps.Purse(organisation, FundKind.REVENUE), thousands(revenue));
        gaps.put(new Gaps.Purse(organisation, FundKind.CAPITAL), thousands(capital));
        return new Gaps(gaps);
    }

    private static ByYear thousands(long amount) {
        ByYear.Sum sum = new ByYear.Sum();
        sum.add(2027, amount * 100_000);
        return sum.amounts();
    }

    @Test
    void capitalAndRevenueThatHaveNoMoneyAreToldApart() {
        assertThat(WORDS.verdict(cut(410, 0))).startsWith("£410k more capital has no money; ");
        assertThat(WORDS.verdict(cut(0, 20))).startsWith("£20k more revenue has no money; ");
        assertThat(WORDS.verdict(cut(410, 20))).startsWith("£410k more capital and £20k more revenue have no money; ");
        assertThat(WORDS.verdict(cut(0, 0))).startsWith("Nobody’s gap is wider");
    }

    private static Deferral deferral(CutOutlook cut) {
        return new Deferral(
                Deferral.Aim.VALUE,
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                cut.test().money(),
                cut.test().after().excessByKind(cut.test().before()),
                Money.ofPounds(820_000),
                Money.ZERO,
                List.of(),
                new LinkedHashMap<>(),
                LocalDate.of(2027, 4, 1));
    }

    @Test
    void valueIsLostForEachPoundOfOneKindOfMoney() {
        assertThat(WORDS.value(deferral(cut(410, 0))))
                .isEqualTo("£820k of net present social value lost, £2.00 for each £1 of capital gap closed.");
        assertThat(WORDS.value(deferral(cut(0, 82))))
                .isEqualTo("£820k of net present social value lost, £10.00 for each £1 of revenue gap closed.");
        assertThat(WORDS.value(deferral(cut(410, 82))))
                .isEqualTo("£820k of net present social value lost, to close a gap of £410k of capital and £82k of"
                        + " revenue.");
    }
}
