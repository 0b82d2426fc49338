package dev.trajectory.finance;

import static dev.trajectory.funding.MoneyPlan.award;
import static dev.trajectory.funding.MoneyPlan.cost;
import static dev.trajectory.funding.MoneyPlan.fund;
import static dev.trajectory.funding.Rates.flow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Rates;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import org.junit.jupiter.api.Test;

class NominalGapTest {

    /// 100 in 2028/29, of which an award pays 40: the 60 that nobody pays are 61.2 in the money of that year where
    /// prices rise by 2 % a year from 2027/28. So are 62.424 of 60 a year later.
    @Test
    void aGapRisesWithPrices() {
        MoneyPlan plan = new MoneyPlan(Rates.appraisal(4))
                .chunk("A", "2028-04-01", "2029-03-31", cost("A", CostKind.CAPITAL_ONE_OFF, 100))
                .chunk("B", "2029-04-01", "2030-03-31", cost("A", CostKind.CAPITAL_ONE_OFF, 60))
                .fund(fund("F", FundKind.CAPITAL, award("A", 2028, 40)));
        Finances finances = Finances.of(plan.plan(), plan);

        assertThat(finances.ledger().gap(FundKind.CAPITAL)).isEqualTo(flow(0, 60, 60));
        assertThat(finances.nominalGap(Counting.SECURED, _ -> true)).isEqualTo(flow(0, 61.2, 62.424));
        assertThat(finances.why(new Quantity.NominalGap(
                                Counting.SECURED,
                                MoneyPlan.organisation("A"),
                                FundKind.CAPITAL,
                                new FinancialYear(2029)))
                        .total())
                .isEqualTo(MoneyPlan.thousands(62.424));
    }
}
