package dev.trajectory.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Award;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Identified;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Pace;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Poll;
import dev.trajectory.model.Pricing;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.Register;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.RolloutId;
import dev.trajectory.model.Scope;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.SpendProfile;
import dev.trajectory.model.Spread;
import dev.trajectory.model.Vote;
import dev.trajectory.model.VoteId;
import dev.trajectory.model.WorkSpan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Edits of the sample plan made while an option is looked at.
class InOptionTest {

    private static final OptionId EPR = new OptionId("EPR");
    private static final OptionId RECORD = new OptionId("RECORD");
    private static final ChunkId C05 = Northmoor.id("C05");
    private static final ChunkId C41 = Northmoor.id("C41");
    private static final ChunkId C42 = Northmoor.id("C42");

    private final Plan plan = with(with(Northmoor.plan(), EPR, "EPR first"), RECORD, "Shared record first");

    private static Plan with(Plan plan, OptionId id, String name) {
        return Northmoor.after(
                plan, new PutRecord<>(Section.OPTIONS, Option.of(id, name, OptionKind.MORE_AMBITIOUS), true));
    }

    private static Plan only(Plan plan, Edit edit) {
        return Northmoor.after(plan, new InOption(EPR, edit, Reach.OPTION));
    }

    private static Plan all(Plan plan, Edit edit) {
        return Northmoor.after(plan, new InOption(EPR, edit, Reach.ALL));
    }

    private static Edit lasts(ChunkId chunk, int weeks) {
        return new ChangeChunks<>(List.of(chunk), ChunkField.DURATION, WorkSpan.weeks(weeks));
    }

    private static WorkSpan duration(Plan plan, OptionId option, ChunkId chunk) {
        return plan.under(plan.options().get(option)).chunks().get(chunk).duration();
    }

    @Test
    void aFieldIsHeldByTheOptionAloneUntilItIsAsInThePlanAgain() {
        Plan changed = only(plan, lasts(C05, 33));

        assertThat(duration(changed, EPR, C05)).isEqualTo(WorkSpan.weeks(33));
        assertThat(changed.chunks()).isEqualTo(plan.chunks());
        assertThat(duration(changed, RECORD, C05))
                .isEqualTo(plan.chunks().get(C05).duration());
        assertThat(only(
                                changed,
                                new ChangeChunks<>(
                                        List.of(C05),
                                        ChunkField.DURATION,
                                        plan.chunks().get(C05).duration()))
                        .options())
                .isEqualTo(plan.options());
    }

    @Test
    void anEditToAllChangesEveryOptionThatDoesNotHoldTheField() {
        Plan held = Northmoor.after(plan, new InOption(RECORD, lasts(C05, 20), Reach.OPTION));

        Plan changed = all(held, lasts(C05, 33));

        assertThat(changed.chunks().get(C05).duration()).isEqualTo(WorkSpan.weeks(33));
        assertThat(duration(changed, EPR, C05)).isEqualTo(WorkSpan.weeks(33));
        assertThat(duration(changed, RECORD, C05)).isEqualTo(WorkSpan.weeks(20));
        assertThat(changed.options().get(EPR).isSame()).isTrue();
    }

    @Test
    void anEditToAllMakesTheOptionLookedAtFollowThePlanAgain() {
        Plan changed = all(only(plan, lasts(C05, 20)), lasts(C05, 33));

        assertThat(changed.options().get(EPR).isSame()).isTrue();
        assertThat(changed.chunks().get(C05).duration()).isEqualTo(WorkSpan.weeks(33));
    }

    @Test
    void whatIsChangedInThePlanFlowsThroughToFieldsTheOptionDoesNotHold() {
        Plan renamed = Northmoor.after(
                only(plan, lasts(C05, 20)), new ChangeChunks<>(List.of(C05), ChunkField.TITLE, "Renamed"));

        Chunk chunk = renamed.under(renamed.options().get(EPR)).chunks().get(C05);

        assertThat(chunk.title()).isEqualTo("Renamed");
        assertThat(chunk.duration()).isEqualTo(WorkSpan.weeks(20));
    }

    @Test
    void anOptionHasDependenciesOfItsOwn() {
        Plan linked = only(plan, Link.of(Northmoor.id("C02"), C05));

        assertThat(linked.options().get(EPR).change(Northmoor.id("C02")).fields())
                .containsExactly(ChunkField.DEPENDENCIES);
        assertThat(linked.chunks()).isEqualTo(plan.chunks());
    }

    @Test
    void aCircleIsRefusedWhereItWouldClose() {
        Plan linked = only(plan, Link.of(Northmoor.id("C02"), C05));
        Edit back = Link.of(C05, Northmoor.id("C02"));

        assertThat(Northmoor.refused(linked, new InOption(EPR, back, Reach.OPTION))
                        .reason())
                .isEqualTo(Refusal.Reason.CIRCLE);
        assertThat(new InOption(RECORD, back, Reach.OPTION).apply(linked)).isInstanceOf(Result.Changed.class);
    }

    @Test
    void aNewChunkIsInTheOptionAlone() {
        ChunkId id = Section.CHUNKS.freshId(plan);
        Chunk fresh = Chunk.of(id, "Interface engine", new OrderKey("1"), WorkSpan.weeks(6));

        Plan added = only(plan, new AddChunks(List.of(fresh), new Place.After(C05)));

        assertThat(added.chunks()).isEqualTo(plan.chunks());
        assertThat(added.under(added.options().get(EPR)).chunks().has(id)).isTrue();
        assertThat(added.under(added.options().get(RECORD)).chunks().has(id)).isFalse();
        assertThat(Section.CHUNKS.freshId(added)).isNotEqualTo(id);
        assertThat(all(added, new ChangeChunks<>(List.of(id), ChunkField.TITLE, "Engine"))
                        .chunks())
                .isEqualTo(plan.chunks());
    }

    @Test
    void whatIsPutUnderAChunkOfOneOptionIsUnderWhatThatIsUnderInAllOthers() {
        ChunkId above = Section.CHUNKS.freshId(plan);
        Chunk fresh = Chunk.of(above, "Interface engine", new OrderKey("1"), WorkSpan.weeks(6))
                .draft()
                .parent(C41)
                .chunk();
        Plan added = only(plan, new AddChunks(List.of(fresh), new Place.AtEnd()));

        Plan put = all(added, new PutUnder(List.of(C05), above));

        assertThat(put.under(put.options().get(EPR)).chunks().get(C05).parent()).isEqualTo(above);
        assertThat(put.chunks().get(C05).parent()).isEqualTo(C41);
        assertThat(put.under(put.options().get(RECORD)).chunks().get(C05).parent())
                .isEqualTo(C41);
    }

    @Test
    void costsOfAChunkMadeForAllOptionsAreAsTypedInTheOneLookedAtWhateverItsPremium() {
        Plan dearer = plan.draft()
                .put(plan.options()
                        .get(EPR)
                        .draft()
                        .oneOffPremium(Percent.of(8))
                        .option())
                .plan();
        Chunk typed = Chunk.of(Section.CHUNKS.freshId(plan), "Engine", new OrderKey("1"), WorkSpan.weeks(6))
                .draft()
                .costs(plan.chunks().get(C41).costs())
                .chunk();

        Plan added = all(dearer, new AddChunks(List.of(typed), new Place.AtEnd()));

        assertThat(added.chunks().get(typed.id()).costs()).isEqualTo(typed.costs());
        assertThat(added.under(added.options().get(EPR))
                        .chunks()
                        .get(typed.id())
                        .costs())
                .isEqualTo(typed.costs());
    }

    /// What an option says a chunk costs, even what the plan has, its pieces and what is made of it cost too.
    @Test
    void aCostThatAnOptionSaysItselfHasNoPremiumAfterASplitOrAMergeInThePlan() {
        Plan said = dearer(
                ChunkChange.NOTHING.withFieldOf(ChunkField.COSTS, plan.chunks().get(C41)));

        assertThat(oneOffUnder(Northmoor.after(said, split(said, C41)))).isEqualTo(oneOffUnder(said));
        assertThat(oneOffUnder(Northmoor.after(said, merge(C41, C42)))).isEqualTo(oneOffUnder(said));
    }

    /// Where an option comes to say costs because they fall otherwise there, its premium is in them.
    @Test
    void aCostThatAnOptionLeavesToThePlanKeepsThePremiumAfterASplitOrAMergeInThePlan() {
        Plan longer = dearer(ChunkChange.NOTHING.with(ChunkField.DURATION, WorkSpan.weeks(40)));
        Plan spread = longer.withChunks(longer.chunks()
                .with(longer.chunks().get(C42).draft().costs(List.of(monthly())).chunk()));

        assertThat(oneOffUnder(Northmoor.after(spread, split(spread, C41)))).isEqualTo(oneOffUnder(spread));
        assertThat(oneOffUnder(Northmoor.after(spread, merge(C41, C42)))).isEqualTo(oneOffUnder(spread));
    }

    private Plan dearer(ChunkChange change) {
        return plan.draft()
                .put(plan.options()
                        .get(EPR)
                        .draft()
                        .oneOffPremium(Percent.of(8))
                        .changes(new LinkedHashMap<>(Map.of(C41, change)))
                        .option())
                .plan();
    }

    private static CostLine monthly() {
        return new CostLine(
                new OrganisationId("STHB"),
                CostKind.CAPITAL_ONE_OFF,
                Money.ofPounds(200),
                new SpendProfile.Monthly(List.of(Money.ofPounds(50), Money.ofPounds(100), Money.ofPounds(50))),
                Pricing.PLAIN,
                Optimism.USUAL,
                null,
                Outturn.NONE,
                Money.ZERO,
                null,
                "",
                "");
    }

    private static Edit split(Plan plan, ChunkId chunk) {
        return new SplitChunk(
                chunk, List.of(Piece.of("One", 1), Piece.of("Two", 1)), true, Section.CHUNKS.freshIds(plan));
    }

    private static Edit merge(ChunkId... chunks) {
        return new MergeChunks(List.of(chunks), "");
    }

    /// What the chunks cost once, all together, under the option.
    private static Money oneOffUnder(Plan plan) {
        return plan.under(plan.options().get(EPR)).chunks().stream()
                .flatMap(chunk -> chunk.costs().stream())
                .filter(cost -> cost.kind() != CostKind.REVENUE_RECURRENT)
                .map(CostLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    @Test
    void aChunkRemovedFromTheOptionLeavesItsScopeAndTakesWhatHangsOnIt() {
        Plan left = only(plan, new RemoveChunks(List.of(C41)));

        assertThat(left.options().get(EPR).scope()).isEqualTo(new Scope.Without(java.util.Set.of(C41)));
        assertThat(left.draft().options(plan.options()).plan()).isEqualTo(plan);
        assertThat(left.under(left.options().get(EPR)))
                .isEqualTo(plan.under(plan.options()
                        .get(EPR)
                        .draft()
                        .scope(new Scope.Without(java.util.Set.of(C41)))
                        .option()));
    }

    @Test
    void whatHasHappenedHasHappenedInEveryOption() {
        Progress begun = new Progress(LocalDate.of(2027, 4, 5), null, 10, null);
        InOption edit = new InOption(EPR, new ChangeChunks<>(List.of(C05), ChunkField.PROGRESS, begun), Reach.OPTION);

        Plan changed = Northmoor.after(plan, edit);

        assertThat(changed.chunks().get(C05).progress()).isEqualTo(begun);
        assertThat(changed.options()).isEqualTo(plan.options());
        assertThat(edit.isAlone(plan, changed)).isFalse();
        assertThat(edit.going(plan)).isEqualTo(Going.ALL);
        assertThat(new InOption(EPR, edit.edit(), Reach.ALL).going(plan)).isEqualTo(Going.AS_ASKED);
    }

    @Test
    void organisationsAreTheSameInEveryOption() {
        OrganisationId id = plan.organisations().byId().firstEntry().getKey();
        OrganisationId last = plan.organisations().byId().lastEntry().getKey();

        Plan changed = only(plan, new Reorder<>(Section.ORGANISATIONS, last, id));

        assertThat(changed.organisations().byId().firstEntry().getKey()).isEqualTo(last);
        assertThat(changed.options()).isEqualTo(plan.options());
    }

    @Test
    void limitsAreHeldByTheOptionAndOtherSettingsAreNot() {
        Edit ignore = new ChangeSettings(plan.settings().with(Map.of(LimitKind.FREEZES, Enforcement.IGNORE)));

        Plan changed = only(plan, ignore);

        assertThat(changed.settings()).isEqualTo(plan.settings());
        assertThat(changed.options().get(EPR).limits()).containsEntry(LimitKind.FREEZES, Enforcement.IGNORE);
        Plan seen = changed.under(changed.options().get(EPR));
        Plan dated = only(changed, new ChangeSettings(seen.settings().withStatusDate(LocalDate.of(2027, 6, 1))));
        assertThat(dated.settings().statusDate()).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(dated.settings().enforcement(LimitKind.FREEZES))
                .isEqualTo(plan.settings().enforcement(LimitKind.FREEZES));
    }

    @Test
    void anAwardOfAnotherAmountIsADifferenceInThatAwardAlone() {
        Fund fund = plan.funds().stream()
                .filter(each -> each.awards().size() > 1)
                .findFirst()
                .orElseThrow();
        List<Award> awards = new ArrayList<>(fund.awards());
        awards.set(0, awards.getFirst().withAmount(Money.ofPounds(7)));

        Plan changed = only(plan, new PutRecord<>(Section.FUNDS, fund.withAwards(awards), false));

        Option option = changed.options().get(EPR);
        assertThat(option.own()).isEmpty();
        assertThat(option.awards()).singleElement().satisfies(each -> {
            assertThat(each.fund()).isEqualTo(fund.id());
            assertThat(each.amount()).isEqualTo(Money.ofPounds(7));
        });
    }

    @Test
    void anotherRecordIsHeldAsAWhole() {
        var benefit = plan.benefits().all().iterator().next();
        Plan changed = only(plan, new RemoveRecord<>(Section.BENEFITS, benefit.id(), true));

        assertThat(changed.benefits()).isEqualTo(plan.benefits());
        assertThat(changed.options().get(EPR).gone()).contains(benefit.id());
        Plan back = only(changed, new PutRecord<>(Section.BENEFITS, benefit, true));
        assertThat(back.under(back.options().get(EPR)).benefits().has(benefit.id()))
                .isTrue();
    }

    @Test
    void aSplitInTheOptionLeavesThePlansChunkWhole() {
        List<Piece> pieces = List.of(Piece.of("North", 1), Piece.of("South", 1));
        Plan split = only(plan, new SplitChunk(C05, pieces, true, Section.CHUNKS.freshIds(plan)));

        assertThat(split.chunks()).isEqualTo(plan.chunks());
        assertThat(split.benefits()).isEqualTo(plan.benefits());
        Plan under = split.under(split.options().get(EPR));
        assertThat(under.chunks().get(C05).title()).isEqualTo("North");
        assertThat(under.chunks().size()).isEqualTo(plan.chunks().size() + 1);
    }

    @Test
    void chunksThatAreSignedForAreSplitAndMergedInTheOptionAlone() {
        Plan signed = signedFor(plan, C05, C41);
        List<Piece> pieces = List.of(Piece.of("North", 1), Piece.of("South", 1));
        Plan split = only(signed, new SplitChunk(C05, pieces, true, Section.CHUNKS.freshIds(signed)));
        Plan merged = only(signed, new MergeChunks(List.of(C05, C41), ""));

        assertThat(split.under(split.options().get(EPR)).chunks().size())
                .isEqualTo(plan.chunks().size() + 1);
        assertThat(merged.under(merged.options().get(EPR)).chunks().has(C41)).isFalse();
        for (Plan after : List.of(split, merged)) {
            assertThat(after.draft().options(signed.options()).plan()).isEqualTo(signed);
            assertThat(after.options().get(RECORD)).isEqualTo(signed.options().get(RECORD));
        }
    }

    /// The vote and the rollout go on naming the chunks of the plan.
    @Test
    void chunksThatAreVotedAboutOrRolledOutAreSplitAndMergedInTheOptionAlone() {
        ChunkId follows = Northmoor.id("C08");
        ChunkId other = Northmoor.id("C14");
        RolloutCopy copy = RolloutCopy.planned(new OrganisationId("STHB"), 2)
                .withChunks(List.of(ChunkCopy.named(C05, follows), ChunkCopy.named(C41, other)));
        Rollout rollout = new Rollout(
                new RolloutId("R1"),
                "Everywhere",
                List.of(C05, C41),
                null,
                new LinkedHashMap<>(),
                Pace.ONE_AFTER_ANOTHER,
                List.of(copy));
        Vote vote = vote();
        Plan named = plan.draft()
                .votes(Register.of(List.of(vote)))
                .rollouts(Register.of(List.of(rollout)))
                .plan();
        List<Piece> pieces = List.of(Piece.of("North", 1), Piece.of("South", 1));
        List<Edit> edits = List.of(
                new SplitChunk(C05, pieces, true, Section.CHUNKS.freshIds(named)),
                new SplitChunk(follows, pieces, true, Section.CHUNKS.freshIds(named)),
                new MergeChunks(List.of(C41, C05), ""),
                new MergeChunks(List.of(follows, other), ""));

        for (Edit edit : edits) {
            Plan after = only(named, edit);

            assertThat(after).isNotEqualTo(named);
            assertThat(after.draft().options(named.options()).plan()).isEqualTo(named);
            assertThat(after.options().get(RECORD)).isEqualTo(named.options().get(RECORD));
        }
        Plan split = only(named, edits.getFirst());
        assertThat(split.under(split.options().get(EPR)).votes().get(vote.id()).about())
                .isEqualTo(C05);

        ChunkId south = split.options().get(EPR).pieces().get(C05).getFirst();
        Plan again = only(split, new SplitChunk(C05, pieces, true, Section.CHUNKS.freshIds(split)));
        Plan further = only(again, new SplitChunk(south, pieces, true, Section.CHUNKS.freshIds(again)));
        List<ChunkId> made = further.options().get(EPR).pieces().get(C05);
        assertThat(made).hasSize(3).element(1).isEqualTo(south);
        Plan adopted = Northmoor.after(further, new AdoptOption(EPR, null));
        assertThat(adopted.rollouts().get(rollout.id()).pattern())
                .as("in the order of the work")
                .containsExactly(C05, made.get(0), made.get(1), made.get(2), C41);
        assertThat(adopted.votes().get(vote.id()).about()).isEqualTo(made.getLast());
        assertThat(adopted.options().get(EPR).isSame()).isTrue();
        Plan left = only(split, new RemoveChunks(List.of(C05)));
        assertThat(left.options().get(EPR).pieces()).containsKey(C05);
        Plan leftAdopted = Northmoor.after(left, new AdoptOption(EPR, null));
        assertThat(leftAdopted.chunks().has(C05)).isFalse();
        assertThat(leftAdopted.rollouts().get(rollout.id()).pattern())
                .as("the piece stands for the whole that left")
                .containsExactly(south, C41);
        assertThat(leftAdopted.votes().get(vote.id()).about()).isEqualTo(south);
        Plan without = only(split, new RemoveChunks(List.of(south)));
        assertThat(without.options().get(EPR).pieces()).isEmpty();
    }

    private Vote vote() {
        return new Vote(
                new VoteId("V1"),
                plan.settings().planStart(),
                "How sure are you?",
                C05,
                null,
                new Poll.Hands(Spread.NONE, 9, List.of()));
    }

    @Test
    void whatIsVotedAboutAnewWhileAnOptionIsLookedAtIsSoInEveryOption() {
        Vote vote = vote();
        Plan voted = plan.draft().votes(Register.of(List.of(vote))).plan();

        assertThat(only(voted, new PutRecord<>(Section.VOTES, vote.withAbout(C41), false))
                        .votes()
                        .get(vote.id())
                        .about())
                .isEqualTo(C41);
    }

    @Test
    void whatIsSignedForAnewWhileAnOptionIsLookedAtIsSignedForInThePlan() {
        Plan signed = signedFor(plan, C05, C41);
        List<SignOff> anew = signedFor(plan, C41).signOffs();

        assertThat(only(signed, new SetPeople(anew, signed.stakeholders())).signOffs())
                .isEqualTo(anew);
    }

    @Test
    void whatWasSignedForIsStillKnownOfChunksThatTheOptionDoesNotShow() {
        Plan signed = signedFor(plan, C05, C41);
        Plan without = only(signed, new RemoveChunks(List.of(C41)));
        Plan seen = without.under(without.options().get(EPR));
        List<SignOff> called = seen.signOffs().stream()
                .map(each -> each.withSubject("Otherwise"))
                .toList();

        assertThat(seen.signOffs()).isEqualTo(signedFor(plan, C05).signOffs());
        assertThat(only(without, new SetPeople(called, List.of())).signOffs())
                .isEqualTo(signed.signOffs().stream()
                        .map(each -> each.withSubject("Otherwise"))
                        .toList());
        assertThat(only(without, new SetPeople(seen.signOffs().reversed(), List.of()))
                        .signOffs())
                .isEqualTo(signed.signOffs().reversed());
    }

    private static Plan signedFor(Plan plan, ChunkId... chunks) {
        SequencedMap<ChunkId, LocalDate> finishes = new LinkedHashMap<>();
        for (ChunkId chunk : chunks) {
            finishes.put(chunk, LocalDate.of(2028, 1, 1).plusDays(finishes.size()));
        }
        return plan.draft()
                .signOffs(plan.signOffs().stream()
                        .map(each -> each.withSignedFinishes(finishes))
                        .toList())
                .plan();
    }

    @Test
    void aSplitInThePlanCutsTheChunkAsEachOptionHasIt() {
        WorkSpan half = WorkSpan.weeks(10);
        Plan held = only(plan, lasts(C05, 20));
        List<Piece> pieces = List.of(Piece.of("North", 1), Piece.of("South", 1));

        Plan split = Northmoor.after(held, new SplitChunk(C05, pieces, true, Section.CHUNKS.freshIds(held)));

        Plan under = split.under(split.options().get(EPR));
        assertThat(under.chunks().get(C05).duration()).isEqualTo(half);
        assertThat(split.options().get(EPR).changes().values())
                .allSatisfy(
                        change -> assertThat(change.value(ChunkField.DURATION)).isEqualTo(half))
                .hasSize(2);
    }

    @Test
    void whatTakesThePlaceOfAChunkOfOneOptionIsInItAloneWhateverTheReach() {
        ChunkId mine = Section.CHUNKS.freshId(plan);
        Chunk fresh = Chunk.of(mine, "Interface engine", new OrderKey("1"), WorkSpan.weeks(6));
        Plan added = only(plan, new AddChunks(List.of(fresh), new Place.AtEnd()));

        Plan merged = all(added, new MergeChunks(List.of(mine, C41), ""));
        Plan split = all(
                added,
                new SplitChunk(
                        mine, List.of(Piece.of("One", 1), Piece.of("Two", 1)), true, Section.CHUNKS.freshIds(added)));

        assertThat(merged.chunks()).isEqualTo(plan.chunks());
        assertThat(merged.under(merged.options().get(EPR)).chunks().has(C41)).isFalse();
        assertThat(split.chunks()).isEqualTo(plan.chunks());
        assertThat(split.options().get(EPR).own()).hasSize(2);
    }

    @Test
    void aChunkThatGoesFromThePlanGoesFromTheOptionsThatNameIt() {
        Plan held = only(only(plan, lasts(C05, 20)), Link.of(Northmoor.id("C02"), C05));

        Plan removed = Northmoor.after(held, new RemoveChunks(List.of(C05)));

        Option option = removed.options().get(EPR);
        assertThat(option.changes()).doesNotContainKey(C05);
        assertThat(option.change(Northmoor.id("C02")).value(ChunkField.DEPENDENCIES))
                .noneMatch(dependency -> dependency.on().equals(C05));
    }

    @Test
    void whatAnOptionHoldsComesBackFromTheFile(@TempDir Path folder) throws Exception {
        Plan changed = OptionPlans.plan(7);
        Path file = folder.resolve("plan.trajectory");
        Files.write(file, PlanFiles.encode(dev.trajectory.file.Document.first(new java.util.UUID(1, 2), changed)));

        assertThat(PlanFiles.read(file))
                .isInstanceOfSatisfying(
                        Reading.Opened.class,
                        opened -> assertThat(opened.document().plan()).isEqualTo(changed));
    }

    @Test
    void discardingAnOptionTakesItOutOfDecisionsToo() {
        Plan without = Northmoor.after(plan, new RemoveRecord<>(Section.OPTIONS, new OptionId("O2"), true));

        assertThat(without.options().has(new OptionId("O2"))).isFalse();
        for (Identified<?> decision : without.decisions()) {
            assertThat(Naming.in(decision)).doesNotContain(new OptionId("O2"));
        }
    }

    @Test
    void nothingIsHeldOfAChunkThatDoesNotDiffer() {
        assertThat(ChunkChange.between(plan.chunks().get(C05), plan.chunks().get(C05))
                        .isEmpty())
                .isTrue();
    }

    /// The option was made while the promise was only asked for.
    @Test
    void whatIsAgreedInThePlanBindsNobodyElseWhoLeadsInTheOption() {
        ChunkId giver = Northmoor.id("C08");
        ChunkId taker = Northmoor.id("C14");
        Dependency agreed =
                Dependency.on(giver).withPromise(new Promise(PromiseState.AGREED, "Devices", null, null, ""));
        Plan linked = Northmoor.after(plan, Link.of(taker, giver));
        Plan led = only(linked, new ChangeChunks<>(List.of(giver), ChunkField.OWNER, new OrganisationId("FCHT")));
        Plan promised = Northmoor.after(led, new ChangeDependency(taker, agreed));

        Plan adopted = Northmoor.after(promised, new AdoptOption(EPR, null));

        assertThat(promised.chunks().get(taker).dependencies()).contains(agreed);
        for (Plan otherwise : List.of(promised.under(promised.options().get(EPR)), adopted)) {
            assertThat(otherwise.chunks().get(giver).owner()).isEqualTo(new OrganisationId("FCHT"));
            assertThat(otherwise.chunks().get(taker).dependencies())
                    .contains(agreed.givenBy(new OrganisationId("STHB"), null))
                    .doesNotContain(agreed);
        }
    }
}
