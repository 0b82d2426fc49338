package dev.trajectory.ui.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.OrganisationId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/// A half-counted vote as text, and back.
class HalfVoteTest {

    private static final List<OrganisationId> ALL =
            List.of(new OrganisationId("ONE"), new OrganisationId("TWO"), new OrganisationId("SIX"));

    @Property
    void whatIsCountedComesBack(
            @ForAll @NotEmpty @Size(max = 12) List<@IntRange(min = 1, max = 5) Integer> hands,
            @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 5) Integer> ballots,
            @ForAll @IntRange(max = 200) int room,
            @ForAll @StringLength(max = 20) String said,
            @ForAll boolean isByHands) {
        Tally tally = Tally.of(ALL).withInRoom(room);
        for (int hand : hands) {
            tally = tally.with(tally.hands().with(new HandCount.Hand(hand, plain(said))));
        }
        for (int i = 0; i < ballots.size(); i++) {
            tally = tally.with(tally.ballots().with(ALL.get(i), ballots.get(i)));
        }
        tally = tally.by(isByHands ? Tally.Way.HANDS : Tally.Way.ORGANISATIONS);
        HalfVote half = new HalfVote(tally, plain(said), "31 Mar 2028", plain(said));

        assertThat(HalfVote.read(half.text(), ALL)).isEqualTo(half);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", " ");
    }

    @Test
    void nothingIsKeptOfAVoteThatHasNotBegun() {
        assertThat(new HalfVote(Tally.of(ALL), "12 Build", "", "").text()).isEmpty();
        assertThat(HalfVote.read("", ALL).tally().isNothing()).isTrue();
    }

    /// The one counted before is kept: the next is not taken in another way for that.
    @Test
    void whereNothingIsCountedYetTheWayAndTheRoomStay() {
        Tally last = Tally.of(ALL).withInRoom(18).with(4, null).by(Tally.Way.ORGANISATIONS);
        assertThat(HalfVote.read("", last, ALL).tally()).isEqualTo(last.anew());
        assertThat(HalfVote.read("", last, ALL).tally().isNothing()).isTrue();
        String counted = new HalfVote(Tally.of(ALL).withInRoom(12).with(3, null), "", "", "").text();
        assertThat(HalfVote.read(counted, last, ALL)).isEqualTo(HalfVote.read(counted, ALL));
    }

    @Test
    void whatIsNotUnderstoodIsPassedOver() {
        HalfVote read = HalfVote.read("hand\t7\t\nhand\nway\tSHOUTING\nballot\tGONE\t3\t\nnonsense\nhand\t4\t", ALL);
        assertThat(read.tally().hands().raised()).containsExactly(new HandCount.Hand(4, ""));
        assertThat(read.tally().ballots().given()).isEmpty();
    }
}
