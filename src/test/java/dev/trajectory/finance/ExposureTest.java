package dev.trajectory.finance;

import static dev.trajectory.funding.MoneyPlan.thousands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Asset;
import dev.trajectory.model.AssetId;
import dev.trajectory.model.AssetType;
import dev.trajectory.model.Incident;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Support;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// An asset whose support ends on 31 March 2028, in thousands of pounds.
class ExposureTest {

    private static final Incident INCIDENT = new Incident(Percent.of(12), Percent.of(4), thousands(8_750));

    private static Exposure exposure(@Nullable String removed, @Nullable String extendedUntil) {
        Support support =
                new Support("", extendedUntil == null ? null : LocalDate.parse(extendedUntil), thousands(36.5));
        Asset asset = new Asset(
                new AssetId("L"),
                "L",
                new OrganisationId("A"),
                AssetType.OTHER,
                LocalDate.of(2028, 3, 31),
                support,
                1,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                INCIDENT,
                "",
                null,
                "");
        return new Exposure(asset, removed == null ? null : LocalDate.parse(removed));
    }

    @Test
    void whatRemovingItSavesInAYear() {
        assertThat(exposure(null, null).yearlyLoss()).isEqualTo(thousands(1_050));
        assertThat(exposure(null, null).lossAvoided()).isEqualTo(thousands(700));
    }

    @Test
    void whatIsLostBetweenTheEndOfSupportAndItsRemoval() {
        Exposure exposure = exposure("2028-06-12", null);
        assertThat(exposure.exposureDays()).isEqualTo(73);
        assertThat(exposure.lossWhileExposed()).isEqualTo(thousands(210));
        assertThat(exposure.extendedSupport()).isEqualTo(Money.ZERO);
    }

    @Test
    void supportThatIsPaidForKeepsItFromBeingExposed() {
        Exposure exposure = exposure("2028-06-12", "2029-03-31");
        assertThat(exposure.exposureDays()).isZero();
        assertThat(exposure.daysInHand()).isEqualTo(292);
        assertThat(exposure.lossWhileExposed()).isEqualTo(Money.ZERO);
        assertThat(exposure.extendedSupport()).isEqualTo(thousands(7.3));
    }

    @Test
    void whatIsNeverRemovedIsExposedForNobodyKnowsHowLong() {
        Exposure exposure = exposure(null, "2029-03-31");
        assertThat(exposure.exposureDays()).isNull();
        assertThat(exposure.daysInHand()).isNull();
        assertThat(exposure.lossWhileExposed()).isNull();
        assertThat(exposure.extendedSupport()).isEqualTo(thousands(36.5));
    }
}
