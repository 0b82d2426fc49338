package dev.trajectory.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.rollout.Called;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How copies of Sallowford's chunks are called at Fellside.
class CalledTest {

    private static final OrganisationId SALLOWFORD = new OrganisationId("STHB");
    private static final OrganisationId FELLSIDE = new OrganisationId("FCHT");

    @ParameterizedTest
    @CsvSource({
        "ePMA: all Sallowford adult inpatient wards, ePMA: all Fellside adult inpatient wards",
        "Train Sallowford Teaching Hospitals NHS Trust, Train Fellside Community Healthcare NHS Trust",
        "STHB: go live, FCHT: go live",
        "Go live, Go live (FCHT)",
        "Sallowfordshire network, Sallowfordshire network (FCHT)",
        "Sallowford's wards at Fellside, Fellside's wards at Fellside",
        "Data from Fellside, Data from Fellside",
    })
    void titlesTellWhoseCopyItIs(String title, String copy) {
        assertThat(Called.of(Northmoor.plan(), SALLOWFORD, FELLSIDE).title(title))
                .isEqualTo(copy);
    }

    @Test
    void whatIsNobodysHasTheCodeBehindIt() {
        assertThat(Called.of(Northmoor.plan(), null, FELLSIDE).title("Sallowford goes live"))
                .isEqualTo("Sallowford goes live (FCHT)");
    }

    @Test
    void aTitleWithoutRoomForMoreStays() {
        String most = "x".repeat(Plan.NAME_LENGTH);

        assertThat(Called.of(Northmoor.plan(), SALLOWFORD, FELLSIDE).title(most))
                .isEqualTo(most);
    }
}
