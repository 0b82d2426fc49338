package dev.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// What a vote of confidence comes to.
class VoteTest {

    private static final OrganisationId A = new OrganisationId("A");
    private static final OrganisationId B = new OrganisationId("B");

    /// The worked figure: the mean passes, and still the plan is not ready.
    @Test
    void twoLowVotesOutOfEightKeepAPlanFromBeingReadyThoughTheMeanPasses() {
        Spread spread = Spread.of(List.of(4, 4, 2, 4, 3, 3, 3, 2));

        assertThat(spread).isEqualTo(new Spread(0, 3, 3, 2, 0));
        assertThat(spread.mean()).hasValue(3.125);
        assertThat(spread.low()).isEqualTo(2);
        assertThat(Readiness.of(spread)).isEqualTo(Readiness.DOUBTED);
    }

    @Test
    void aMeanUnderThreeAsksForAnotherPlanAndNoneIsLeftOpen() {
        assertThat(Readiness.of(Spread.of(List.of(5, 2, 1)))).isEqualTo(Readiness.REPLAN);
        assertThat(Readiness.of(Spread.of(List.of(3, 3)))).isEqualTo(Readiness.READY);
        assertThat(Readiness.of(Spread.NONE)).isEqualTo(Readiness.OPEN);
        assertThat(Spread.NONE.mean()).isEmpty();
    }

    @Property(tries = 200)
    void aSpreadCountsEachNumberWhateverTheOrderAndItsMeanLiesBetweenThem(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 5) Integer> given) {
        Spread spread = Spread.of(given);

        assertThat(spread).isEqualTo(Spread.of(given.reversed()));
        assertThat(spread.cast()).isEqualTo(given.size());
        assertThat(Spread.numbers().stream().mapToInt(spread::at).sum()).isEqualTo(given.size());
        assertThat(spread.mean().orElseThrow())
                .isCloseTo(
                        given.stream().mapToInt(each -> each).average().orElseThrow(),
                        org.assertj.core.data.Offset.offset(1e-9));
        assertThat(spread.with(given.getFirst(), -1)).isEqualTo(Spread.of(given.subList(1, given.size())));
        assertThat(Readiness.of(spread) == Readiness.READY)
                .isEqualTo(given.stream().allMatch(each -> each >= Spread.ENOUGH));
    }

    @Test
    void aLowBallotIsUnexplainedUntilItHasAReason() {
        Poll poll = new Poll.ByOrganisation(
                List.of(A, B), List.of(new Ballot(A, 2, "A second supplier"), new Ballot(B, 1, " ")));

        assertThat(poll.unexplained()).isEqualTo(1);
        assertThat(new Poll.Hands(new Spread(0, 0, 0, 2, 1), 5, List.of("Testers")).unexplained())
                .isEqualTo(2);
    }

    @Test
    void onlyThoseAskedVoteAndEachOnce() {
        Ballot ballot = new Ballot(A, 4, "");

        assertThatThrownBy(() -> new Poll.ByOrganisation(List.of(B), List.of(ballot)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Poll.ByOrganisation(List.of(A), List.of(ballot, ballot)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Poll.Hands(new Spread(0, 3, 0, 0, 0), 2, List.of()))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Spread.NONE.with(3, -1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Ballot(A, 6, "")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aVoteAsksSomething() {
        assertThatThrownBy(() -> new Vote(
                        new VoteId("V1"),
                        LocalDate.of(2027, 2, 3),
                        " ",
                        null,
                        null,
                        new Poll.Hands(Spread.NONE, 0, List.of())))
                .isInstanceOf(InvalidValue.class);
    }
}
