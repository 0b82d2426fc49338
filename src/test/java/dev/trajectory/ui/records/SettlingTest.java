package dev.trajectory.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.finance.SignOffNow.Stake;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.SignOffState;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What an organisation signs for.
class SettlingTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final Stake NOW = new Stake(Money.ofPounds(200), LocalDate.of(2029, 1, 1), finishing(2029));
    private static final SignOff SIGNED = said(SignOffState.SUPPORT_IN_PRINCIPLE, MARCH)
            .signedFor(MARCH, Money.ofPounds(100), TODAY, finishing(2028));

    private static SequencedMap<ChunkId, LocalDate> finishing(int year) {
        SequencedMap<ChunkId, LocalDate> finishes = new LinkedHashMap<>();
        finishes.put(new ChunkId("C01"), LocalDate.of(year, 1, 1));
        return finishes;
    }

    private static SignOff said(SignOffState state, @Nullable LocalDate on) {
        return new SignOff(new OrganisationId("ERDH"), "Baseline", state, null, "", "", on);
    }

    private static SignOff typed(SignOff was, SignOffState state, @Nullable LocalDate on) {
        SignOff now = new SignOff(
                was.organisation(),
                was.subject(),
                state,
                was.confidence(),
                was.condition(),
                was.signedBy(),
                on,
                was.signedCost(),
                was.signedFinish(),
                was.signedFinishes());
        return Settling.signed(was, now, TODAY, () -> NOW);
    }

    private static SignOff anew(SignOffState state, LocalDate on) {
        return said(state, on).signedFor(on, NOW.cost(), NOW.finish(), NOW.finishes());
    }

    @Test
    void anotherSignedStateIsSignedForThePlanAsItIs() {
        assertThat(typed(SIGNED, SignOffState.APPROVED, MARCH)).isEqualTo(anew(SignOffState.APPROVED, TODAY));
        assertThat(typed(SIGNED, SignOffState.APPROVED, LocalDate.of(2027, 5, 5)))
                .isEqualTo(anew(SignOffState.APPROVED, LocalDate.of(2027, 5, 5)));
    }

    @Test
    void takingTheDayOutSignsAnewAndNothingElseDoes() {
        assertThat(typed(SIGNED, SIGNED.state(), null)).isEqualTo(anew(SIGNED.state(), TODAY));
        assertThat(typed(SIGNED, SIGNED.state(), MARCH)).isEqualTo(SIGNED);
        assertThat(typed(SIGNED, SignOffState.DECLINED, MARCH).signedCost()).isEqualTo(SIGNED.signedCost());
    }

    @Test
    void whatWasTakenBackIsSignedAgainToday() {
        SignOff back = typed(SIGNED, SignOffState.IN_REVIEW, MARCH);

        assertThat(typed(back, SignOffState.APPROVED, MARCH)).isEqualTo(anew(SignOffState.APPROVED, TODAY));
    }

    @Test
    void aDayTypedBeforeItIsSignedStands() {
        assertThat(typed(said(SignOffState.IN_REVIEW, MARCH), SignOffState.APPROVED, MARCH))
                .isEqualTo(anew(SignOffState.APPROVED, MARCH));
        assertThat(typed(said(SignOffState.IN_REVIEW, null), SignOffState.APPROVED, null))
                .isEqualTo(anew(SignOffState.APPROVED, TODAY));
    }

    /// Of what is typed in a row, nothing is lost when the state is typed last.
    @Test
    void aCostAndAFinishTypedBeforeItIsSignedStand() {
        SignOff typed =
                said(SignOffState.IN_REVIEW, MARCH).signedFor(MARCH, Money.ofPounds(150), TODAY, new LinkedHashMap<>());
        SignOff paysOnly = said(SignOffState.IN_REVIEW, null);
        SignOff typedCost = new SignOff(
                paysOnly.organisation(),
                paysOnly.subject(),
                paysOnly.state(),
                null,
                "",
                "",
                null,
                Money.ofPounds(150),
                null,
                new LinkedHashMap<>());

        assertThat(typed(typed, SignOffState.APPROVED, MARCH))
                .isEqualTo(said(SignOffState.APPROVED, MARCH)
                        .signedFor(MARCH, Money.ofPounds(150), TODAY, NOW.finishes()));
        assertThat(typed(typedCost, SignOffState.APPROVED, null))
                .isEqualTo(said(SignOffState.APPROVED, TODAY)
                        .signedFor(TODAY, Money.ofPounds(150), NOW.finish(), NOW.finishes()));
    }

    /// Who pays and has no chunk signs for a cost alone.
    @Test
    void whatWhoOnlyPaysTookBackIsSignedAgainToday() {
        Stake pays = new Stake(Money.ofPounds(200), null, new LinkedHashMap<>());
        SignOff back =
                said(SignOffState.IN_REVIEW, MARCH).signedFor(MARCH, Money.ofPounds(100), null, new LinkedHashMap<>());
        SignOff again =
                said(SignOffState.APPROVED, MARCH).signedFor(MARCH, Money.ofPounds(100), null, new LinkedHashMap<>());

        assertThat(Settling.signed(back, again, TODAY, () -> pays))
                .isEqualTo(said(SignOffState.APPROVED, TODAY)
                        .signedFor(TODAY, Money.ofPounds(200), null, new LinkedHashMap<>()));
    }

    /// What is not said with it is the plan's as it is now, and nothing of the signing before.
    @Test
    void whatIsSaidWithItStandsAndTheRestIsAsThePlanIs() {
        SignOff dearer = SIGNED.signedFor(TODAY, Money.ofPounds(150), TODAY, SIGNED.signedFinishes());
        SignOff corrected = SIGNED.signedFor(MARCH, Money.ofPounds(150), TODAY, SIGNED.signedFinishes());
        LocalDate later = TODAY.plusYears(1);

        assertThat(Settling.signed(SIGNED, dearer, TODAY, () -> NOW))
                .isEqualTo(dearer.signedFor(TODAY, Money.ofPounds(150), NOW.finish(), NOW.finishes()));
        assertThat(Settling.signed(
                        SIGNED,
                        SIGNED.signedFor(TODAY, SIGNED.signedCost(), later, SIGNED.signedFinishes()),
                        TODAY,
                        () -> NOW))
                .isEqualTo(SIGNED.signedFor(TODAY, NOW.cost(), later, NOW.finishes()));
        assertThat(Settling.signed(SIGNED, corrected, TODAY, () -> NOW)).isEqualTo(corrected);
    }

    @Test
    void aNewRowWithACostAloneIsSignedForTheFinishesOfThePlan() {
        SignOff pasted = said(SignOffState.APPROVED, null).signedFor(TODAY, Money.ofPounds(150), null, finishing(2028));
        SignOff bare = pasted.withSignedFinishes(new LinkedHashMap<>());

        assertThat(Settling.signed(null, pasted, TODAY, () -> NOW))
                .isEqualTo(pasted.signedFor(TODAY, Money.ofPounds(150), NOW.finish(), finishing(2028)));
        assertThat(Settling.signed(null, bare, TODAY, () -> NOW))
                .isEqualTo(bare.signedFor(TODAY, Money.ofPounds(150), NOW.finish(), NOW.finishes()));
    }
}
