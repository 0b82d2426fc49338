package dev.trajectory.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.rollout.Called;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.List;
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

    /// "Nursing in the community" is of nobody, whatever an organisation's name begins with.
    @ParameterizedTest
    @CsvSource({
        "Community Health Eskwater, Community nursing live, Community nursing live (FCHT)",
        "The Christie, The board meets, The board meets (FCHT)",
        "Mid Fells, Mid-year review, Mid-year review (FCHT)",
        "Community Health Eskwater, Train Community Health Eskwater, Train Fellside Community Healthcare NHS Trust",
        "Bolton Health, Bolton goes live, Fellside goes live",
    })
    void aCommonWordIsNoName(String home, String title, String copy) {
        assertThat(Called.of(named(Northmoor.plan(), SALLOWFORD, home), SALLOWFORD, FELLSIDE)
                        .title(title))
                .isEqualTo(copy);
    }

    /// A plan with an organisation of that name in the place of another, or besides.
    static Plan named(Plan plan, OrganisationId id, String name) {
        Organisation like = plan.organisations().has(id)
                ? plan.organisations().get(id)
                : plan.organisations().iterator().next();
        Organisation named = new Organisation(
                id,
                like.code(),
                name,
                like.type(),
                null,
                null,
                like.headcount(),
                null,
                List.of(),
                List.of(),
                null,
                "",
                "",
                "",
                null,
                null,
                null,
                "");
        return plan.draft().organisations(plan.organisations().with(named)).plan();
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
