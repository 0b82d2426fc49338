package dev.trajectory.edit;

import static dev.trajectory.edit.Northmoor.after;
import static dev.trajectory.edit.Northmoor.id;
import static dev.trajectory.edit.Northmoor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.GateId;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.TrancheId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.WorkstreamId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StructureEditsTest {

    private final Plan plan = Northmoor.plan();

    private static List<String> order(Plan plan) {
        return plan.chunks().stream()
                .sorted(Comparator.comparing(Chunk::order))
                .map(chunk -> chunk.id().value())
                .toList();
    }

    @Test
    void onlyTheKeysOfWhatMovesChange() {
        Plan moved = after(plan, new Prioritise(List.of(id("C40"), id("C41")), new Place.Before(id("C02"))));

        assertThat(order(moved)).startsWith("C01", "C40", "C41", "C02", "C03");
        assertThat(moved.chunks().stream()
                        .filter(chunk -> !plan.chunks().get(chunk.id()).equals(chunk)))
                .hasSize(2);
    }

    @Test
    void upAndDownPassOneAnother() {
        List<ChunkId> shown = order(plan).stream().map(ChunkId::new).toList();
        Plan up = after(plan, Prioritise.up(List.of(id("C03"), id("C05")), shown));
        Plan down = after(plan, Prioritise.down(List.of(id("C03")), shown));
        Plan top = after(plan, Prioritise.up(List.of(id("C01")), shown));

        assertThat(order(up)).startsWith("C01", "C03", "C05", "C02", "C04", "C06");
        assertThat(order(down)).startsWith("C01", "C02", "C04", "C03", "C05");
        assertThat(order(top)).isEqualTo(order(plan));
    }

    @Test
    void aThousandMovesToTheSamePlaceStillFindRoom() {
        Plan moved = plan;
        for (int i = 0; i < 2_000; i++) {
            ChunkId id = id(i % 2 == 0 ? "C30" : "C31");
            moved = after(moved, new Prioritise(List.of(id), new Place.After(id("C01"))));
        }

        assertThat(order(moved)).startsWith("C01", "C31", "C30", "C02");
        assertThat(moved.chunks())
                .allSatisfy(chunk -> assertThat(chunk.order().value().length()).isLessThan(200));
    }

    @Test
    void whatIsRemovedIsNamedNowhere() {
        Plan removed = after(plan, new RemoveChunks(List.of(id("C31"))));

        for (Section<?, ?> section : Section.all()) {
            assertThat(section.of(removed))
                    .allSatisfy(row -> assertThat(Naming.in(row)).doesNotContain(id("C31")));
        }
        assertThat(removed.benefits().size()).isEqualTo(plan.benefits().size());
    }

    @Test
    void idsAreNeverUsedAgain() {
        History history = History.of(plan);
        Edit removal = new RemoveChunks(List.of(id("C64")));
        history = history.with(removal.label(), after(plan, removal), Set.of(), false);

        assertThat(Section.CHUNKS.freshId(plan)).isEqualTo(id("C65"));
        assertThat(Section.CHUNKS.freshIds(history).next()).isEqualTo("C65");
        assertThat(FreshIds.after(List.of(id("é9"), id("AB-09"), id("AB-10")), "chunks")
                        .next())
                .isEqualTo("AB-11");
        assertThat(FreshIds.after(List.of(), "chunks").next()).isEqualTo("C01");
    }

    /// What a rollout stamps is named from the history, not from what is left in the plan.
    @Test
    void whatWasRemovedLendsNoCopyItsId() {
        BenefitId benefit = Section.BENEFITS.freshId(plan);
        GateId gate = Section.GATES.freshId(plan);
        Plan more = plan.draft()
                .benefits(plan.benefits().with(plan.benefits().iterator().next().withId(benefit)))
                .gates(plan.gates().with(plan.gates().iterator().next().withId(gate)))
                .plan();
        Label removal = new Label(Label.Kind.REMOVE, "", List.of(benefit), "");
        History history = History.of(more).with(removal, plan, Set.of(), false);

        assertThat(CopyIds.of(plan).benefits().next()).isEqualTo(benefit.value());
        assertThat(CopyIds.of(history).benefits().next()).isNotEqualTo(benefit.value());
        assertThat(CopyIds.of(plan).gates().next()).isEqualTo(gate.value());
        assertThat(CopyIds.of(history).gates().next()).isNotEqualTo(gate.value());
    }

    @Test
    void copiesWaitForCopies() {
        Plan nested = after(plan, new PutUnder(List.of(id("C32"), id("C33")), id("C30")));
        Plan copied = after(nested, new Duplicate(List.of(id("C30")), " (copy)", Section.CHUNKS.freshIds(plan)));

        assertThat(copied.chunks().size()).isEqualTo(67);
        assertThat(copied.chunks().get(id("C65")).title())
                .isEqualTo(plan.chunks().get(id("C30")).title() + " (copy)");
        assertThat(copied.chunks().get(id("C67")).parent()).isEqualTo(id("C65"));
        assertThat(copied.chunks().get(id("C67")).dependencies())
                .extracting(Dependency::on)
                .contains(id("C66"));
        assertThat(copied.chunks().get(id("C66")).dependencies())
                .extracting(Dependency::on)
                .contains(id("C31"));
    }

    @Test
    void chunksGoInBelowTheOneBeforeAndOutNextToTheirParent() {
        Plan in = after(plan, PutUnder.indent(plan, List.of(id("C43"), id("C44"))));
        Plan deeper = after(in, PutUnder.indent(in, List.of(id("C44"))));
        Plan out = after(deeper, PutUnder.outdent(deeper, List.of(id("C44"))));

        assertThat(in.chunks().get(id("C44")).parent()).isEqualTo(id("C42"));
        assertThat(deeper.chunks().get(id("C44")).parent()).isEqualTo(id("C43"));
        assertThat(out).isEqualTo(in);
        assertThat(PutUnder.indent(plan, List.of(id("C01")))).isNull();
        assertThat(PutUnder.outdent(plan, List.of(id("C01")))).isNull();
    }

    @Test
    void whatIsStillUsedIsRemovedOnlyWhereAskedAndNeverWithMoney() {
        TrancheId tranche = new TrancheId("T1");
        Refusal used = refused(plan, new RemoveRecord<>(Section.TRANCHES, tranche));
        Plan cleared = after(plan, new RemoveRecord<>(Section.TRANCHES, tranche, true));
        Refusal money = refused(plan, new RemoveRecord<>(Section.ORGANISATIONS, new OrganisationId("ERDH"), true));

        assertThat(used.reason()).isEqualTo(Refusal.Reason.STILL_USED);
        assertThat(used.subjects().getFirst()).isEqualTo(tranche);
        assertThat(cleared.tranches().has(tranche)).isFalse();
        assertThat(cleared.chunks().get(id("C01")).tranche()).isNull();
        assertThat(cleared.chunks().get(id("C01")).costs())
                .isEqualTo(plan.chunks().get(id("C01")).costs());
        assertThat(money.reason()).isEqualTo(Refusal.Reason.STILL_USED);
    }

    @Test
    void lanesChangePlaces() {
        Plan moved = after(plan, new Reorder<>(Section.WORKSTREAMS, new WorkstreamId("PMO"), null));

        assertThat(moved.workstreams().byId().lastEntry().getKey()).isEqualTo(new WorkstreamId("PMO"));
        assertThat(moved.workstreams().size()).isEqualTo(13);
    }

    @Test
    void aStatusIsRecordedInOneStep() {
        SequencedMap<ChunkId, Report> reports = new LinkedHashMap<>();
        LocalDate april = LocalDate.of(2027, 4, 1);
        reports.put(id("C01"), new Report.AsPlanned(april, april.plusDays(27)));
        reports.put(id("C02"), new Report.AsPlanned(april, april.plusDays(99)));
        reports.put(id("C03"), new Report.AsPlanned(april.plusDays(60), april.plusDays(90)));
        reports.put(id("C04"), new Report.Done(april, 40));
        Plan reported = after(plan, new RecordStatus(april.plusDays(50), reports));

        assertThat(reported.settings().statusDate()).isEqualTo(april.plusDays(50));
        assertThat(reported.chunks().get(id("C01")).progress())
                .isEqualTo(new Progress(april, april.plusDays(27), 100, null));
        assertThat(reported.chunks().get(id("C02")).progress()).isEqualTo(new Progress(april, null, 50, null));
        assertThat(reported.chunks().get(id("C03")).progress()).isEqualTo(Progress.NONE);
        assertThat(reported.chunks().get(id("C04")).progress().percentComplete())
                .isEqualTo(40);
        reports.put(id("C05"), new Report.Finished(april, april.minusDays(1)));
        assertThat(refused(plan, new RecordStatus(april, reports)).reason()).isEqualTo(Refusal.Reason.INVALID_VALUE);
    }

    @Test
    void addedChunksStandWhereTheyWerePut() {
        Chunk chunk = Chunk.of(id("C65"), "New", new OrderKey("1"), WorkSpan.weeks(2));
        Plan added =
                after(plan, new AddChunks(List.of(chunk, chunk.draft(id("C66")).chunk()), new Place.After(id("C01"))));

        assertThat(order(added)).startsWith("C01", "C65", "C66", "C02");
        assertThat(refused(added, new AddChunks(List.of(chunk), new Place.AtEnd()))
                        .terms())
                .contains("DUPLICATE");
    }
}
