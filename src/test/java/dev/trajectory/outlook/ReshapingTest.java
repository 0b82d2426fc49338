package dev.trajectory.outlook;

import static dev.trajectory.outlook.LinkedPlans.START;
import static dev.trajectory.outlook.LinkedPlans.chunk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.MergeChunks;
import dev.trajectory.edit.Result;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.SignOffState;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/// What becomes of what was signed when chunks are merged: ours takes 14 days, theirs 63, both from the first day.
class ReshapingTest {

    private static final OrganisationId US = new OrganisationId("US");
    private static final OrganisationId THEM = new OrganisationId("THEM");
    private static final ChunkId OURS = new ChunkId("OURS");
    private static final ChunkId THEIRS = new ChunkId("THEIRS");
    private static final LocalDate EARLY = START.plusDays(13);
    private static final LocalDate LATE = START.plusDays(62);

    private static SignOff signed(OrganisationId by, ChunkId chunk, LocalDate finish) {
        SequencedMap<ChunkId, LocalDate> finishes = new LinkedHashMap<>();
        finishes.put(chunk, finish);
        return new SignOff(by, "Baseline", SignOffState.APPROVED, null, "", "", START)
                .signedFor(START, Money.ZERO, finish, finishes);
    }

    private static Reshaping merging(SignOff... signOffs) {
        Plan plan = LinkedPlans.plan(
                        List.of(
                                chunk("OURS", 14, draft -> draft.owner(US)),
                                chunk("THEIRS", 63, draft -> draft.owner(THEM))),
                        List.of())
                .draft()
                .signOffs(List.of(signOffs))
                .plan();
        Edit merge = new MergeChunks(List.of(OURS, THEIRS), "");
        Plan merged = ((Result.Changed) merge.apply(plan)).plan();
        return Reshaping.between(Outlook.of(plan), Outlook.of(merged));
    }

    @Test
    void whoSignedForTheSoonerAloneIsSaidToLapse() {
        Reshaping reshaping = merging(signed(US, OURS, EARLY), signed(THEM, THEIRS, LATE));

        assertThat(reshaping.lapsing()).containsExactly(new Reshaping.Signed(US, "Baseline"));
        assertThat(reshaping.standing()).isEmpty();
    }

    /// Signed for both, the sooner was to be there long ago; the whole is signed for the later.
    @Test
    void whatHasLapsedForOneOfThemIsSaidToStandAgain() {
        SequencedMap<ChunkId, LocalDate> finishes = new LinkedHashMap<>();
        finishes.put(OURS, EARLY.minusDays(29));
        finishes.put(THEIRS, LATE);
        SignOff both = signed(US, OURS, EARLY).signedFor(START, Money.ZERO, LATE, finishes);
        Reshaping reshaping = merging(both);

        assertThat(reshaping.lapsing()).isEmpty();
        assertThat(reshaping.standing()).containsExactly(new Reshaping.Signed(US, "Baseline"));
    }

    @Test
    void whatStandsBeforeAndAfterIsNotSpokenOf() {
        assertThat(merging(signed(THEM, THEIRS, LATE)).lapsing()).isEmpty();
    }
}
