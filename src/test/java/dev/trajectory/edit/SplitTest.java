package dev.trajectory.edit;

import static dev.trajectory.edit.Northmoor.after;
import static dev.trajectory.edit.Northmoor.id;
import static dev.trajectory.edit.Northmoor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Asset;
import dev.trajectory.model.AssetId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Estimate;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitTest {

    private final Plan plan = Northmoor.plan();

    private Edit split(String chunk, boolean inSequence, int... shares) {
        List<Piece> pieces = new java.util.ArrayList<>();
        for (int share : shares) {
            pieces.add(Piece.of("Piece " + (pieces.size() + 1), share));
        }
        return new SplitChunk(id(chunk), pieces, inSequence, Section.CHUNKS.freshIds(plan));
    }

    @Test
    void inSequenceWhatComesBeforeFeedsTheFirstAndWhatComesAfterWaitsForTheLast() {
        Plan pieced = after(plan, split("C31", true, 1, 1, 2));

        assertThat(on(pieced, "C31")).isEqualTo(on(plan, "C31"));
        assertThat(on(pieced, "C65")).containsExactly("C31");
        assertThat(on(pieced, "C66")).containsExactly("C65");
        assertThat(pieced.chunks().stream()
                        .filter(chunk -> on(pieced, chunk.id().value()).contains("C31")))
                .extracting(chunk -> chunk.id().value())
                .containsExactly("C65");
        assertThat(on(pieced, "C32")).contains("C66").doesNotContain("C31");
    }

    @Test
    void aGateOpensAfterTheLastPiece() {
        Plan pieced = after(plan, split("C31", true, 1, 1));

        assertThat(pieced.gates().stream().filter(gate -> id("C65").equals(gate.producedBy())))
                .extracting(gate -> gate.id().value())
                .containsExactly("OBC-EPR");
    }

    @Test
    void sideBySideTheOneThatRemovesAnAssetFinishesLast() {
        Plan pieced = after(plan, split("C07", false, 1, 1, 1));

        Asset asset = pieced.assets().get(new AssetId("L01"));
        assertThat(asset.remediatedBy()).isEqualTo(id("C66"));
        assertThat(pieced.chunks().get(id("C66")).dependencies())
                .filteredOn(dependency -> dependency.type() == DependencyType.FF)
                .extracting(Dependency::on)
                .containsExactly(id("C07"), id("C65"));
        assertThat(pieced.chunks().get(id("C65")).duration())
                .isEqualTo(plan.chunks().get(id("C07")).duration());
    }

    @Test
    void tenThousandAndOnePenniesInThreeLoseNone() {
        Plan odd = after(
                plan,
                new ChangeChunks<>(
                        List.of(id("C01")),
                        ChunkField.COSTS,
                        plan.chunks().get(id("C01")).costs().stream()
                                .map(line -> new dev.trajectory.model.CostLine(
                                        line.payer(), line.kind(), new Money(10_001), ""))
                                .toList()));
        Plan pieced = after(odd, split("C01", true, 1, 1, 1));

        assertThat(List.of("C01", "C65", "C66"))
                .extracting(id -> pieced.chunks().get(id(id)).costs().getFirst().amount())
                .containsExactly(new Money(3_334), new Money(3_333), new Money(3_334));
    }

    @Test
    void durationsAndEstimatesAreDividedToTheDay() {
        Plan estimated = after(
                plan,
                new ChangeChunks<>(
                        List.of(id("C01")),
                        ChunkField.ESTIMATE,
                        new Estimate(WorkSpan.weeks(4), WorkSpan.weeks(8), WorkSpan.weeks(13))));
        Plan halves = after(estimated, split("C01", true, 1, 1));
        Plan thirds = after(plan, split("C01", true, 1, 1, 1));

        assertThat(halves.chunks().get(id("C65")).duration()).isEqualTo(WorkSpan.weeks(4));
        assertThat(halves.chunks().get(id("C01")).estimate())
                .isEqualTo(new Estimate(WorkSpan.days(14), WorkSpan.days(28), WorkSpan.days(46)));
        assertThat(List.of("C01", "C65", "C66"))
                .extracting(id -> thirds.chunks().get(id(id)).duration().amount())
                .containsExactly(19, 18, 19);
    }

    @Test
    void workDoneStaysWithTheFirstPieceAsLongAsItFits() {
        Plan begun = after(plan, progress(new Progress(LocalDate.of(2027, 4, 1), null, 25, null)));
        Plan half = after(begun, split("C01", true, 1, 1));
        Plan far = after(plan, progress(new Progress(LocalDate.of(2027, 4, 1), null, 75, null)));

        assertThat(half.chunks().get(id("C01")).progress().percentComplete()).isEqualTo(50);
        assertThat(half.chunks().get(id("C65")).progress()).isEqualTo(Progress.NONE);
        assertThat(refused(far, split("C01", true, 1, 1)).reason()).isEqualTo(Refusal.Reason.HAS_BEGUN);
    }

    private static Edit progress(Progress progress) {
        return new ChangeChunks<>(List.of(id("C01")), ChunkField.PROGRESS, progress);
    }

    @Test
    void sitesAreLedByThemselvesAndTakeTheirOwnImpact() {
        Chunk whole = plan.chunks().get(id("C01"));
        java.util.SequencedMap<dev.trajectory.model.OrganisationId, String> titles = new java.util.LinkedHashMap<>();
        titles.put(new dev.trajectory.model.OrganisationId("ERDH"), "At Eskwater");
        titles.put(new dev.trajectory.model.OrganisationId("STHB"), "At Sallowford");
        Plan pieced = after(
                plan,
                new SplitChunk(
                        whole.id(), Piece.sites(titles, whole.impact(), false), true, Section.CHUNKS.freshIds(plan)));

        assertThat(pieced.chunks().get(id("C01")).impact()).isEqualTo(whole.impact());
        assertThat(pieced.chunks().get(id("C65")).owner()).hasToString("STHB");
        assertThat(pieced.chunks().get(id("C65")).dependencies().getFirst().promise())
                .isNotNull();
    }

    @Test
    void mergingAcrossAThirdChunkWouldMakeACircle() {
        Refusal refusal = refused(plan, new MergeChunks(List.of(id("C31"), id("C33")), ""));

        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CIRCLE);
        assertThat(refusal.subjects()).contains(id("C31"), id("C32"));
    }

    @Test
    void twoChunksBecomeOneThatWaitsForAllTheyWaitedFor() {
        Plan merged = after(plan, new MergeChunks(List.of(id("C31"), id("C32")), "Case and contract"));
        Chunk one = merged.chunks().get(id("C31"));

        assertThat(merged.chunks().has(id("C32"))).isFalse();
        assertThat(one.title()).isEqualTo("Case and contract");
        assertThat(one.duration().amount())
                .isEqualTo(plan.chunks().get(id("C31")).duration().amount()
                        + plan.chunks().get(id("C32")).duration().amount());
        assertThat(one.dependencies()).extracting(Dependency::on).doesNotContain(id("C31"), id("C32"));
        assertThat(on(merged, "C33")).contains("C31").doesNotContain("C32");
    }

    @Test
    void oneIsNoSplitAndNoMerge() {
        assertThat(refused(plan, split("C01", true, 1)).reason()).isEqualTo(Refusal.Reason.TOO_FEW_PIECES);
        assertThat(refused(plan, split("C01", true, 0, 0)).reason()).isEqualTo(Refusal.Reason.TOO_FEW_PIECES);
        assertThat(refused(plan, new MergeChunks(List.of(id("C01"), id("C01")), ""))
                        .reason())
                .isEqualTo(Refusal.Reason.TOO_FEW_PIECES);
    }

    private static List<String> on(Plan plan, String chunk) {
        return plan.chunks().get(id(chunk)).dependencies().stream()
                .map(dependency -> dependency.on().value())
                .toList();
    }
}
