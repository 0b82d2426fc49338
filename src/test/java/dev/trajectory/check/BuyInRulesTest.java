package dev.trajectory.check;

import static dev.trajectory.check.CheckedPlan.day;
import static dev.trajectory.check.CheckedPlan.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Ballot;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Poll;
import dev.trajectory.model.Register;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.SignOffState;
import dev.trajectory.model.Spread;
import dev.trajectory.model.Vote;
import dev.trajectory.model.VoteId;
import dev.trajectory.words.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is found about how far organisations and people stand behind a plan: one chunk, led by TRUST.
class BuyInRulesTest {

    private static final OrganisationId NORTH = new OrganisationId("NORTH");

    private static CheckedPlan signed(SignOff... signOffs) {
        return new CheckedPlan()
                .chunk("A")
                .with(draft -> draft.organisations(
                                Register.of(List.of(CheckedPlan.trust("TRUST"), CheckedPlan.trust("NORTH"))))
                        .signOffs(List.of(signOffs)));
    }

    private static SignOff signOff(String organisation, String subject, SignOffState state) {
        return signOff(organisation, subject, state, null, "");
    }

    private static SignOff signOff(
            String organisation, String subject, SignOffState state, @Nullable Integer confidence, String condition) {
        return new SignOff(new OrganisationId(organisation), subject, state, confidence, condition, "", null);
    }

    private static CheckedPlan voted(Vote... votes) {
        return new CheckedPlan().chunk("A").with(draft -> draft.votes(Register.of(List.of(votes))));
    }

    private static Vote vote(String id, String on, Spread spread, String... reasons) {
        return new Vote(
                new VoteId(id),
                day(on),
                "Do we get there?",
                null,
                null,
                new Poll.Hands(spread, spread.cast(), List.of(reasons)));
    }

    private static Spread given(Integer... numbers) {
        return Spread.of(List.of(numbers));
    }

    @Test
    void whoHasAPartAndWasNotAskedToSignTheLastIsFound() {
        assertThat(signed().found(Rule.SIGN_OFF_MISSING)).isEmpty();
        assertThat(signed(signOff("NORTH", "First", SignOffState.APPROVED)).found(Rule.SIGN_OFF_MISSING))
                .containsExactly("TRUST");
        assertThat(signed(signOff("TRUST", "First", SignOffState.APPROVED)).found(Rule.SIGN_OFF_MISSING))
                .as("NORTH has no part in the work")
                .isEmpty();
        assertThat(signed(
                                signOff("TRUST", "First", SignOffState.APPROVED),
                                signOff("NORTH", "Second", SignOffState.APPROVED))
                        .found(Rule.SIGN_OFF_MISSING))
                .containsExactly("TRUST");
        assertThat(signed(signOff("TRUST", "First", SignOffState.IN_REVIEW)).found(Rule.SIGN_OFF_MISSING))
                .isEmpty();
    }

    @Test
    void whoDeclinedOrWhoseSignatureLapsedIsFound() {
        CheckedPlan declined = signed(signOff("TRUST", "First", SignOffState.DECLINED));
        assertThat(declined.found(Rule.SIGN_OFF_DECLINED)).containsExactly("TRUST");
        assertThat(declined.found(Rule.SIGN_OFF_MISSING)).isEmpty();
        assertThat(signed(signOff("TRUST", "First", SignOffState.LAPSED)).found(Rule.SIGN_OFF_LAPSED))
                .containsExactly("TRUST");
        CheckedPlan approved = signed(signOff("TRUST", "First", SignOffState.APPROVED));
        assertThat(approved.found(Rule.SIGN_OFF_DECLINED)).isEmpty();
        assertThat(approved.found(Rule.SIGN_OFF_LAPSED)).isEmpty();
    }

    private static SignOff signedFor(long pounds, String finish) {
        return signOff("TRUST", "First", SignOffState.APPROVED)
                .signedFor(day("2027-01-10"), Money.ofPounds(pounds), day(finish), new LinkedHashMap<>());
    }

    /// A costs TRUST £11,000 and finishes on 7 April 2027.
    private static CheckedPlan dear(SignOff signOff) {
        CostLine cost = new CostLine(CheckedPlan.TRUST, CostKind.CAPITAL_ONE_OFF, Money.ofPounds(11_000), "Kit");
        return new CheckedPlan()
                .chunk("A", draft -> draft.costs(List.of(cost)))
                .with(draft -> draft.signOffs(List.of(signOff)));
    }

    @Test
    void whatWasSignedLapsesWhenItsCostHasRisenByMoreThanATenth() {
        assertThat(dear(signedFor(10_000, "2027-04-07")).found(Rule.SIGN_OFF_LAPSED))
                .as("by a tenth")
                .isEmpty();
        CheckedPlan lapsed = dear(signedFor(9_999, "2027-04-07"));
        assertThat(lapsed.found(Rule.SIGN_OFF_LAPSED)).containsExactly("TRUST");
        assertThat(Words.of(lapsed.plan(), Locale.UK)
                        .finding(lapsed.findings(Rule.SIGN_OFF_LAPSED).getFirst()))
                .isEqualTo("Trust TRUST: what it signed, “First”, has lapsed: the plan costs it £11k, and it signed for"
                        + " £10k");
        assertThat(lapsed.plan().signOffs().getFirst().state())
                .as("nothing is written")
                .isEqualTo(SignOffState.APPROVED);
    }

    @Test
    void whatWasSignedLapsesWhenItFinishesMoreThanFourWeeksLater() {
        assertThat(dear(signedFor(11_000, "2027-03-10")).found(Rule.SIGN_OFF_LAPSED))
                .as("by four weeks")
                .isEmpty();
        assertThat(dear(signedFor(11_000, "2027-03-09")).found(Rule.SIGN_OFF_LAPSED))
                .containsExactly("TRUST");
        assertThat(dear(signedFor(11_000, "2028-03-09")).found(Rule.SIGN_OFF_LAPSED))
                .as("sooner")
                .isEmpty();
    }

    /// The last of its work has not moved; what it was to have first has.
    @Test
    void whatWasSignedLapsesWhenAnyOfItsWorkFinishesMoreThanFourWeeksLater() {
        SequencedMap<ChunkId, LocalDate> finishes = new LinkedHashMap<>(Map.of(id("A"), day("2027-03-10")));
        SignOff signed = signOff("TRUST", "First", SignOffState.APPROVED)
                .signedFor(day("2027-01-10"), Money.ofPounds(11_000), day("2027-12-31"), finishes);
        assertThat(dear(signed).found(Rule.SIGN_OFF_LAPSED)).as("by four weeks").isEmpty();
        finishes.put(id("A"), day("2027-03-09"));
        finishes.put(id("GONE"), day("2027-01-01"));
        CheckedPlan lapsed = dear(signed.withSignedFinishes(finishes));
        assertThat(lapsed.found(Rule.SIGN_OFF_LAPSED)).containsExactly("TRUST");
        assertThat(Words.of(lapsed.plan(), Locale.UK)
                        .finding(lapsed.findings(Rule.SIGN_OFF_LAPSED).getFirst()))
                .isEqualTo("Trust TRUST: what it signed, “First”, has lapsed: “Chunk A” finishes 29 days later than it"
                        + " signed for");
    }

    @Test
    void whatWasNeverSignedOrOfWhichNobodyKnowsWhatItWasDoesNotLapse() {
        assertThat(dear(signOff("TRUST", "First", SignOffState.APPROVED)).found(Rule.SIGN_OFF_LAPSED))
                .isEmpty();
        SignOff declined = signOff("TRUST", "First", SignOffState.DECLINED)
                .signedFor(day("2027-01-10"), Money.ofPounds(1), day("2027-01-01"), new LinkedHashMap<>());
        assertThat(dear(declined).found(Rule.SIGN_OFF_LAPSED)).isEmpty();
    }

    @Test
    void aLowNumberBesideASignatureWantsItsReason() {
        assertThat(signed(signOff("TRUST", "First", SignOffState.APPROVED, 2, ""))
                        .found(Rule.SIGN_OFF_UNEXPLAINED))
                .containsExactly("TRUST");
        assertThat(signed(signOff("TRUST", "First", SignOffState.APPROVED, 2, "Pay for it"))
                        .found(Rule.SIGN_OFF_UNEXPLAINED))
                .isEmpty();
        assertThat(signed(signOff("TRUST", "First", SignOffState.APPROVED, 3, ""))
                        .found(Rule.SIGN_OFF_UNEXPLAINED))
                .isEmpty();
    }

    @Test
    void aMeanUnderThreeIsFoundAndNotRoundedUpToIt() {
        CheckedPlan low = voted(vote("V1", "2027-01-10", given(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2), "Trainers"));
        assertThat(low.found(Rule.CONFIDENCE_LOW)).containsExactly("V1");
        assertThat(Words.of(low.plan(), Locale.UK)
                        .finding(low.findings(Rule.CONFIDENCE_LOW).getFirst()))
                .contains("a mean of 2.9, under 3");
        assertThat(voted(vote("V1", "2027-01-10", given(4, 2), "Trainers")).found(Rule.CONFIDENCE_LOW))
                .isEmpty();
    }

    @Test
    void theLastVoteAboutAThingCounts() {
        assertThat(voted(vote("V1", "2027-01-10", given(2), "Trainers"), vote("V2", "2027-02-10", given(4)))
                        .found(Rule.CONFIDENCE_LOW))
                .isEmpty();
        assertThat(voted(vote("V1", "2027-02-10", given(2), "Trainers"), vote("V2", "2027-01-10", given(4)))
                        .found(Rule.CONFIDENCE_LOW))
                .containsExactly("V1");
    }

    @Test
    void numbersFarApartAreFound() {
        assertThat(voted(vote("V1", "2027-01-10", given(5, 5, 4, 2), "Trainers"))
                        .found(Rule.CONFIDENCE_DIVIDED))
                .containsExactly("V1");
        assertThat(voted(vote("V1", "2027-01-10", given(5, 4, 3))).found(Rule.CONFIDENCE_DIVIDED))
                .isEmpty();
    }

    @Test
    void aLowNumberWithoutAReasonIsFound() {
        assertThat(voted(vote("V1", "2027-01-10", given(4, 4, 2))).found(Rule.CONFIDENCE_UNEXPLAINED))
                .containsExactly("V1");
        assertThat(voted(vote("V1", "2027-01-10", given(4, 4, 2), "Trainers")).found(Rule.CONFIDENCE_UNEXPLAINED))
                .isEmpty();
        Poll ballots = new Poll.ByOrganisation(List.of(NORTH), List.of(new Ballot(NORTH, 1, " ")));
        assertThat(voted(new Vote(new VoteId("V2"), day("2027-01-10"), "Sure?", null, null, ballots))
                        .found(Rule.CONFIDENCE_UNEXPLAINED))
                .containsExactly("V2");
    }
}
