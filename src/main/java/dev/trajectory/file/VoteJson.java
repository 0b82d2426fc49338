package dev.trajectory.file;

import dev.trajectory.model.Ballot;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Poll;
import dev.trajectory.model.Spread;
import dev.trajectory.model.Vote;

/// A vote in the file.
final class VoteJson {

    static final Form<Vote> FORM = RecordForm.tall(VoteJson::read, VoteJson::write);

    private static final Form<Poll.ByOrganisation> BY_ORGANISATION =
            RecordForm.small(VoteJson::readByOrganisation, VoteJson::writeByOrganisation);

    private static final Form<Ballot> BALLOT =
            RecordForm.small(VoteJson::readBallot, VoteJson::writeBallot, "organisation");

    private static final Form<Poll.Hands> HANDS = RecordForm.small(VoteJson::readHands, VoteJson::writeHands);

    private static final Form<Spread> SPREAD = RecordForm.small(VoteJson::readSpread, VoteJson::writeSpread);

    private VoteJson() {}

    private static Vote read(In in) {
        return new Vote(
                in.need("id", Ids.VOTE),
                in.need("heldOn", Forms.DATE),
                in.need("question", Forms.TEXT),
                in.maybe("about", Ids.CHUNK),
                in.maybe("by", Forms.DATE),
                readPoll(in));
    }

    private static Poll readPoll(In in) {
        Poll.Hands hands = in.maybe("hands", HANDS);
        Poll.ByOrganisation organisations = in.maybe("byOrganisation", BY_ORGANISATION);
        if (hands != null && organisations != null) {
            throw new InvalidValue(InvalidValue.Reason.SAID_TWICE, "byOrganisation", "", "hands");
        }
        return hands != null ? hands : in.need("byOrganisation", BY_ORGANISATION);
    }

    private static void write(Vote vote, Out out) {
        out.put("id", vote.id(), Ids.VOTE)
                .put("heldOn", vote.heldOn(), Forms.DATE)
                .put("question", vote.question(), Forms.TEXT)
                .maybe("about", vote.about(), Ids.CHUNK)
                .maybe("by", vote.by(), Forms.DATE);
        switch (vote.poll()) {
            case Poll.ByOrganisation organisations -> out.put("byOrganisation", organisations, BY_ORGANISATION);
            case Poll.Hands hands -> out.put("hands", hands, HANDS);
        }
    }

    private static Poll.ByOrganisation readByOrganisation(In in) {
        return new Poll.ByOrganisation(in.list("asked", Ids.ORGANISATION), in.list("ballots", BALLOT));
    }

    private static void writeByOrganisation(Poll.ByOrganisation poll, Out out) {
        out.list("asked", poll.asked(), Ids.ORGANISATION).list("ballots", poll.ballots(), BALLOT);
    }

    private static Ballot readBallot(In in) {
        return new Ballot(
                in.need("organisation", Ids.ORGANISATION), in.need("confidence", Forms.INT), in.text("reason"));
    }

    private static void writeBallot(Ballot ballot, Out out) {
        out.put("organisation", ballot.organisation(), Ids.ORGANISATION)
                .put("confidence", ballot.confidence(), Forms.INT)
                .text("reason", ballot.reason());
    }

    private static Poll.Hands readHands(In in) {
        return new Poll.Hands(
                in.or("spread", SPREAD, Spread.NONE), in.count("couldVote"), in.list("reasons", Forms.TEXT));
    }

    private static void writeHands(Poll.Hands hands, Out out) {
        out.unless(Spread.NONE, "spread", hands.spread(), SPREAD)
                .count("couldVote", hands.couldVote())
                .list("reasons", hands.reasons(), Forms.TEXT);
    }

    private static Spread readSpread(In in) {
        return new Spread(in.count("fives"), in.count("fours"), in.count("threes"), in.count("twos"), in.count("ones"));
    }

    private static void writeSpread(Spread spread, Out out) {
        out.count("fives", spread.fives())
                .count("fours", spread.fours())
                .count("threes", spread.threes())
                .count("twos", spread.twos())
                .count("ones", spread.ones());
    }
}
