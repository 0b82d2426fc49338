package dev.trajectory.outlook;

import static dev.trajectory.outlook.LinkedPlans.START;
import static dev.trajectory.outlook.LinkedPlans.chunk;
import static dev.trajectory.outlook.LinkedPlans.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Rule;
import dev.trajectory.edit.ByHand;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Result;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Foreseen.Reason;
import dev.trajectory.schedule.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Build, ten days; test, ten days after it; go live, five days after that; and beside them train, five days after
/// build, and coach for a day.
class ForeseenTest {

    private static final ChunkId BUILD = new ChunkId("BUILD");
    private static final ChunkId TEST = new ChunkId("TEST");
    private static final ChunkId LIVE = new ChunkId("LIVE");
    private static final ChunkId TRAIN = new ChunkId("TRAIN");
    private static final ChunkId COACH = new ChunkId("COACH");

    private final Plan plan = LinkedPlans.plan(
            List.of(
                    chunk("BUILD", 10, draft -> draft),
                    chunk("TEST", 10, draft -> draft.dependencies(on("BUILD"))),
                    chunk("LIVE", 5, draft -> draft.dependencies(on("TEST"))),
                    chunk("TRAIN", 5, draft -> draft.dependencies(on("BUILD"))),
                    chunk("COACH", 1, draft -> draft.dependencies(on("TRAIN")))),
            List.of());

    private Foreseen foreseen(Edit edit, ChunkId about) {
        Outlook now = Outlook.of(plan);
        Plan after = ((Result.Changed) edit.apply(plan)).plan();
        return Foreseen.of(now, Outlook.dates(after).withMarks(now.marks()), List.of(about));
    }

    @Test
    void whereTheFinishMovesItIsSaidWhyTheLastChunkIsLast() {
        Foreseen later = foreseen(ByHand.notBefore(List.of(BUILD), START.plusDays(7)), BUILD);

        assertThat(later.effect().finishDays()).isEqualTo(7);
        assertThat(later.reasons())
                .containsExactly(new Reason(LIVE, 7, Cause.of(Cause.Kind.DEPENDENCY, START.plusDays(27), TEST)));
    }

    @Test
    void whereTheFinishStaysItIsSaidWhyTheOneThatMovesFurthestMoves() {
        Foreseen later = foreseen(ByHand.notBefore(List.of(TRAIN), START.plusDays(14)), TRAIN);

        assertThat(later.effect().finishDays()).isZero();
        assertThat(later.reasons())
                .containsExactly(new Reason(COACH, 4, Cause.of(Cause.Kind.DEPENDENCY, START.plusDays(19), TRAIN)));
    }

    @Test
    void whatCannotStartSoEarlySaysWhatItWaitsFor() {
        Foreseen early = foreseen(ByHand.notBefore(List.of(TEST), START.plusDays(3)), TEST);

        assertThat(early.effect().moved()).isEmpty();
        assertThat(early.reasons())
                .containsExactly(new Reason(TEST, 0, Cause.of(Cause.Kind.DEPENDENCY, START.plusDays(10), BUILD)));
    }

    /// Ten days late to begin with, then three, then thirteen: the deadline is missed already.
    @Test
    void aLimitThatIsBrokenAlreadyIsNotBrokenAgain() {
        Plan late = LinkedPlans.plan(
                List.of(chunk(
                        "TEST", 10, draft -> draft.notBefore(START.plusDays(14)).deadline(START.plusDays(13)))),
                List.of());
        Outlook now = Outlook.of(late);
        assertThat(now.findings()).extracting(Finding::rule).contains(Rule.DEADLINE_MISSED);
        for (int start : new int[] {7, 17}) {
            Plan after = ((Result.Changed) ByHand.notBefore(List.of(TEST), START.plusDays(start))
                            .apply(late))
                    .plan();
            Foreseen moved = Foreseen.of(now, Outlook.dates(after).withMarks(now.marks()), List.of(TEST));
            assertThat(Outlook.of(after).findings()).extracting(Finding::rule).contains(Rule.DEADLINE_MISSED);
            assertThat(moved.broken(List.of(TEST))).isEmpty();
        }
    }

    @Test
    void whatIsPinnedTooEarlyBreaksALimit() {
        Foreseen pinned = foreseen(ByHand.pin(List.of(TEST), START.plusDays(3)), TEST);

        assertThat(pinned.broken(List.of(TEST))).extracting(Finding::rule).containsExactly(Rule.DEPENDENCY_BROKEN);
        assertThat(foreseen(ByHand.pin(List.of(TEST), START.plusDays(14)), TEST).broken(List.of(TEST)))
                .isEmpty();
    }
}
