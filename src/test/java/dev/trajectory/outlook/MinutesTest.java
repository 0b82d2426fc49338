package dev.trajectory.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.diff.PlanDifference;
import dev.trajectory.edit.AddChunks;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.ChangeDependency;
import dev.trajectory.edit.ChangeProgramme;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.RemoveChunks;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.Unlink;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.RandomPlan;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Ballot;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitField;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionId;
import dev.trajectory.model.DecisionStatus;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateField;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Poll;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.Vote;
import dev.trajectory.model.VoteId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.words.MinutesWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What a workshop came to, worked out from what the plan was before.
class MinutesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final ChunkId NEW = new ChunkId("C900");
    private static final OrganisationId NICB = new OrganisationId("NICB");
    private static final OrganisationId ERDH = new OrganisationId("ERDH");

    private final Plan plan = ((Reading.Opened) PlanFiles.read(Path.of("samples/northmoor.trajectory")))
            .document()
            .plan();

    private static Plan made(Plan plan, Edit edit) {
        return ((Result.Changed) edit.apply(plan)).plan();
    }

    private Minutes since(Plan after) {
        return Minutes.between(Outlook.dates(plan), Outlook.dates(after));
    }

    private String text(Plan after) {
        return new MinutesWords(since(after), Locale.UK).markdown(DAY, "");
    }

    @Test
    void nothingDoneIsNothingToTell() {
        assertThat(since(plan).isEmpty()).isTrue();
        assertThat(text(plan)).contains("Nothing in the plan is different.").doesNotContain("##");
    }

    @Test
    void whatIsAddedIsToldWithItsDatesAndMovesNothingByItself() {
        Chunk chunk = Chunk.of(NEW, "Test the *new* Wi-Fi", new OrderKey("z"), WorkSpan.weeks(3))
                .draft()
                .owner(ERDH)
                .chunk();
        Plan after = made(plan, new AddChunks(List.of(chunk), new Place.AtEnd()));

        Minutes minutes = since(after);

        assertThat(minutes.added()).extracting(Chunk::id).containsExactly(NEW);
        assertThat(minutes.edited()).isEmpty();
        assertThat(text(after))
                .contains("- **Test the \\*new\\* Wi-Fi** (ERDH)")
                .contains("1 added");
    }

    @Test
    void whoMovedByHandAndWhoOnlyFollowedIsToldApart() {
        Chunk first = plan.chunks().get(new ChunkId("C05"));
        WorkSpan longer = WorkSpan.weeks(60);
        Plan after = made(plan, new ChangeChunks<>(List.of(first.id()), ChunkField.DURATION, longer));

        Minutes minutes = since(after);

        assertThat(minutes.edited()).containsExactly(new Minutes.Edited(first.id(), List.of(ChunkField.DURATION)));
        assertThat(minutes.movedByHand()).extracting(Effect.Move::chunk).containsExactly(first.id());
        assertThat(minutes.followed()).isNotEmpty();
        assertThat(minutes.followed().size() + 1)
                .isEqualTo(minutes.effect().moved().size());
    }

    /// As when what a pattern offers is taken: by the name and by what is otherwise in it.
    @Test
    void whatABenefitAndAGateSayOtherwiseIsTold() {
        Benefit benefit = plan.benefits().iterator().next();
        Gate gate = plan.gates().iterator().next();
        Benefit later = BenefitField.START_LAG_WEEKS.with(benefit, benefit.startLagWeeks() + 4);
        Plan after = made(
                made(plan, new PutRecord<>(Section.BENEFITS, later, false)),
                new PutRecord<>(Section.GATES, GateField.APPROVAL_WEEKS.with(gate, gate.approvalWeeks() + 1), false));

        assertThat(since(after).restated())
                .containsExactly(
                        new Minutes.Restated(gate.id(), List.of(GateField.APPROVAL_WEEKS)),
                        new Minutes.Restated(benefit.id(), List.of(BenefitField.START_LAG_WEEKS)));
        assertThat(text(after))
                .contains("- **" + benefit.title() + "**: start lag")
                .contains("- **" + gate.name() + "**: time to approve");
    }

    @Test
    void aPromiseADecisionAndAVoteAreToldWithTheirReasons() {
        PromiseNow open = Outlook.dates(plan).promises().stream()
                .filter(each -> each.promise().state() != PromiseState.AGREED)
                .findFirst()
                .orElseThrow();
        Promise agreed = open.promise().said(PromiseState.AGREED, DAY, open.needed(), "Two weeks at most", DAY);
        Dependency was = open.dependency();
        Dependency is = new Dependency(was.on(), was.type(), was.lag(), was.kind(), agreed);
        Plan promised = made(plan, new ChangeDependency(open.waiter(), is));
        Decision decision = new Decision(
                new DecisionId("D90"),
                "A or B?",
                List.of(),
                "Programme board",
                null,
                DecisionStatus.DECIDED,
                DAY,
                "A, from April",
                List.of());
        Plan decided = made(promised, new PutRecord<>(Section.DECISIONS, decision, true));
        Vote vote = new Vote(
                new VoteId("V01"),
                DAY,
                "How sure are you?",
                null,
                null,
                new Poll.ByOrganisation(
                        List.of(NICB, ERDH), List.of(new Ballot(NICB, 4, ""), new Ballot(ERDH, 2, "Pay the gap"))));
        Plan after = made(decided, new PutRecord<>(Section.VOTES, vote, true));

        Minutes minutes = since(after);

        assertThat(minutes.promised()).extracting(PromiseNow::waiter).containsExactly(open.waiter());
        assertThat(minutes.decided()).containsExactly(decision);
        assertThat(minutes.voted()).containsExactly(vote);
        assertThat(text(after))
                .contains("Agreed but late, offered for 3 Feb 2027", "“Two weeks at most”")
                .contains("- **A or B?** A, from April (Programme board)")
                .contains("- **How sure are you?** Mean 3.0; 2 of 2 voted: 1 gave 4, 1 gave 2.")
                .contains("Not ready: 1 of 2 gave less than 3 (ERDH), though the mean of 3.0 passes.")
                .contains("  - ERDH gave 2: “Pay the gap”");
    }

    @Test
    void whoGotACardAndWhatItWaitsForNowIsTold() {
        Chunk card = plan.chunks().stream()
                .filter(each -> each.owner() != null && !each.owner().equals(ERDH))
                .filter(each -> !each.dependencies().isEmpty())
                .findFirst()
                .orElseThrow();
        ChunkId old = card.dependencies().getFirst().on();
        Plan passed = made(plan, new ChangeChunks<>(List.of(card.id()), ChunkField.OWNER, ERDH));
        Plan loose = made(passed, new Unlink(card.id(), old));

        assertThat(since(loose).passed()).extracting(Minutes.Edited::chunk).containsExactly(card.id());
        assertThat(text(loose))
                .contains("1 moved between organisations")
                .contains("**: from " + code(card.owner()) + " to " + code(ERDH) + "; waits no longer for "
                        + called(old));
        assertThat(new MinutesWords(Minutes.between(Outlook.dates(loose), Outlook.dates(plan)), Locale.UK)
                        .markdown(DAY, ""))
                .contains("**: from " + code(ERDH) + " to " + code(card.owner()) + "; waits now for " + called(old));
    }

    private String code(OrganisationId id) {
        return plan.organisations().get(id).code();
    }

    private String called(ChunkId id) {
        return ChunkNumbers.of(plan).number(id) + " " + plan.chunks().get(id).title();
    }

    @Test
    void whatIsRemovedKeepsTheNameItHad() {
        Chunk gone = plan.chunks().all().iterator().next();

        assertThat(text(made(plan, new RemoveChunks(List.of(gone.id())))))
                .contains("## Removed\n\n- **" + gone.title() + "**");
    }

    @Test
    void whatIsStillParkedIsNamed() {
        Plan after =
                made(plan, new ChangeProgramme(plan.programme().withParked(List.of("Who pays for the *bleeps*?"))));

        assertThat(text(after)).contains("## In the parking lot\n\n- Who pays for the \\*bleeps\\*?");
    }

    @Test
    void aNoteStandsBeforeWhatWasWorkedOut() {
        assertThat(new MinutesWords(since(plan), Locale.UK).markdown(DAY, "Lunch was late.\nNext time: tea."))
                .startsWith("# ")
                .contains("\n\nLunch was late.\nNext time: tea.");
    }

    @Property(tries = 60)
    void differencesReadBackwardsAreTheOtherWayRound(@ForAll("plans") Plan one, @ForAll("plans") Plan other) {
        PlanDifference there = PlanDifference.between(one, other);
        PlanDifference back = PlanDifference.between(other, one);

        assertThat(there.added()).isEqualTo(back.removed());
        assertThat(there.removed()).isEqualTo(back.added());
        assertThat(there.changed())
                .containsExactlyInAnyOrderElementsOf(back.changed().stream()
                        .map(each -> new PlanDifference.Changed(each.after(), each.before()))
                        .toList());
        PlanDifference none = PlanDifference.between(one, one);
        assertThat(none.added()).isEmpty();
        assertThat(none.removed()).isEmpty();
        assertThat(none.changed()).isEmpty();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlan.any();
    }
}
