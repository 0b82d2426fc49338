package dev.trajectory.ui.vote;

import dev.trajectory.model.Ballot;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Poll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is counted so far, by hands and by organisation: one can change one's mind which it is to be, and back. A
/// value.
record Tally(Way way, HandCount hands, Ballots ballots) {

    /// How a vote is taken.
    enum Way {
        HANDS,
        ORGANISATIONS
    }

    /// Somebody below 3, who is asked what would make it a 4.
    ///
    /// @param whose who that is; null for a hand that was raised
    /// @param reason what was said; empty where nothing was yet
    record Low(@Nullable Ballot whose, String reason) {}

    /// Nothing yet, of these.
    static Tally of(List<OrganisationId> organisations) {
        return new Tally(Way.HANDS, HandCount.NONE, Ballots.of(organisations));
    }

    boolean isByHands() {
        return way == Way.HANDS;
    }

    boolean isNothing() {
        return poll().spread().cast() == 0;
    }

    Tally by(Way other) {
        return new Tally(other, hands, ballots);
    }

    Tally with(HandCount changed) {
        return new Tally(way, changed, ballots);
    }

    Tally with(Ballots changed) {
        return new Tally(way, hands, changed);
    }

    /// One more number of 1 to 5.
    ///
    /// @param turn whose it is where organisations vote; the same tally where that is nobody's
    Tally with(int number, @Nullable OrganisationId turn) {
        if (isByHands()) {
            return with(hands.with(number));
        }
        return turn == null ? this : with(ballots.with(turn, number));
    }

    /// Without what was counted last; the same where nothing was.
    Tally takenBack() {
        return isByHands() ? with(hands.takenBack()) : with(ballots.takenBack());
    }

    /// The organisation that voted last; null where none has, and where hands are counted.
    @Nullable
    OrganisationId last() {
        return isByHands() || ballots.given().isEmpty()
                ? null
                : ballots.given().lastEntry().getKey();
    }

    /// Those below 3.
    List<Low> low() {
        return isByHands()
                ? hands.low().stream().map(hand -> new Low(null, hand.reason())).toList()
                : ballots.low().stream()
                        .map(ballot -> new Low(ballot, ballot.reason()))
                        .toList();
    }

    /// With what one of those below 3 said.
    ///
    /// @param place which of [#low], from 0
    Tally withReason(int place, String reason) {
        return isByHands()
                ? with(hands.withReason(place, reason))
                : with(ballots.withReason(ballots.low().get(place).organisation(), reason));
    }

    /// With so many that could raise a hand; 0 where nobody has said.
    Tally withInRoom(int people) {
        return with(hands.withInRoom(people));
    }

    /// Among other organisations: what those gave that are gone goes.
    Tally among(List<OrganisationId> others) {
        return with(ballots.among(others));
    }

    /// Nothing of the same.
    Tally anew() {
        return new Tally(way, HandCount.NONE.withInRoom(hands.inRoom()), Ballots.of(ballots.asked()));
    }

    /// What is kept of it.
    Poll poll() {
        return isByHands() ? hands.poll() : ballots.poll();
    }
}
