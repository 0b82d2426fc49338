package dev.trajectory.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Ballot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.LogEntry;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Poll;
import dev.trajectory.model.Register;
import dev.trajectory.model.Vote;
import dev.trajectory.model.VoteId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Votes and the log of a plan follow what becomes of the rest of it.
class VoteEditsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final VoteId V1 = new VoteId("V1");
    private static final OrganisationId NICB = new OrganisationId("NICB");
    private static final OrganisationId ERDH = new OrganisationId("ERDH");

    private final Plan plan = Northmoor.plan();
    private final ChunkId chunk = plan.chunks().stream().map(Chunk::id).toList().getFirst();
    private final Vote vote = new Vote(
            V1,
            DAY,
            "How sure are you?",
            chunk,
            DAY.plusYears(1),
            new Poll.ByOrganisation(
                    List.of(NICB, ERDH), List.of(new Ballot(NICB, 4, ""), new Ballot(ERDH, 2, "Money"))));
    private final Plan voted = made(new PutRecord<>(Section.VOTES, vote, true), plan);

    private static Plan made(Edit edit, Plan plan) {
        return ((Result.Changed) edit.apply(plan)).plan();
    }

    @Test
    void theFirstVoteIsCalledByItsSection() {
        assertThat(Section.VOTES.freshId(plan)).isEqualTo(new VoteId("V01"));
    }

    @Test
    void aVoteStaysWhenTheChunkItWasAboutGoes() {
        Plan without = made(new RemoveChunks(List.of(chunk)), voted);

        assertThat(without.votes().get(V1)).isEqualTo(vote.withAbout(null));
    }

    @Test
    void aVoteIsThenAboutTheLastPieceOfASplitChunk() {
        SplitChunk split = new SplitChunk(
                chunk, List.of(Piece.of("One", 1), Piece.of("Two", 1)), false, Section.CHUNKS.freshIds(voted));

        Vote then = made(split, voted).votes().get(V1);

        assertThat(then.about()).isNotNull().isNotEqualTo(chunk);
    }

    @Test
    void anOrganisationThatVotedIsNotRemovedWithoutAsking() {
        Result refused = new RemoveRecord<>(Section.ORGANISATIONS, ERDH).apply(voted);

        assertThat(((Result.Refused) refused).refusal().subjects()).contains(V1);
    }

    @Test
    void theLogGrowsAtItsEndAndAnEmptyChangeChangesNothing() {
        LogEntry first = LogEntry.note(DAY, "Begun");
        LogEntry second = LogEntry.note(DAY.plusDays(1), "Gone on");

        Plan once = made(SetLog.adding(first, plan), plan);
        Plan twice = made(SetLog.adding(second, once), once);

        assertThat(twice.log()).endsWith(first, second).hasSize(plan.log().size() + 2);
        assertThat(made(new SetLog(twice.log()), twice)).isSameAs(twice);
    }

    @Test
    void aPlanListsTheRecordsOfEverySection() {
        assertThat(plan.registers())
                .containsExactlyInAnyOrderElementsOf(Section.all().stream()
                        .<Register<?, ?>>map(section -> section.of(plan))
                        .toList());
    }

    @Test
    void whatIsLoggedUnderAnOptionIsLoggedInThePlan() {
        LogEntry entry = LogEntry.note(DAY, "Begun");
        InOption edit =
                new InOption(plan.options().byId().firstEntry().getKey(), SetLog.adding(entry, plan), Reach.OPTION);

        assertThat(made(edit, plan).log()).endsWith(entry);
    }
}
