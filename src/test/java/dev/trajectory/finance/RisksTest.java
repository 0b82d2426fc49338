package dev.trajectory.finance;

import static dev.trajectory.funding.MoneyPlan.thousands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Rates;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Register;
import dev.trajectory.model.Risk;
import dev.trajectory.model.RiskId;
import dev.trajectory.model.RiskStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class RisksTest {

    private static Risk risk(String id, long probability, double cost, RiskStatus status) {
        return new Risk(
                new RiskId(id),
                id,
                "",
                null,
                1,
                1,
                Percent.of(probability),
                thousands(cost),
                "",
                "",
                List.of(),
                null,
                status);
    }

    @Test
    void openRisksAreExpectedToCostTheirProbabilityTimesTheirCost() {
        Risks risks = Risks.of(new MoneyPlan(Rates.appraisal(1))
                .plan()
                .draft()
                .risks(Register.of(List.of(
                        risk("R1", 30, 100, RiskStatus.OPEN),
                        risk("R2", 50, 200, RiskStatus.OPEN),
                        risk("R3", 90, 900, RiskStatus.CLOSED))))
                .plan());
        assertThat(risks.expected()).isEqualTo(thousands(130));
        assertThat(risks.exposure()).isEqualTo(thousands(300));
    }
}
