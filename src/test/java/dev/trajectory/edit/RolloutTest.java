package dev.trajectory.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.trajectory.edit.rollout.Offer;
import dev.trajectory.edit.rollout.Offers;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitField;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.BenefitStatus;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.FinanceSignOff;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateField;
import dev.trajectory.model.GateId;
import dev.trajectory.model.GateStatus;
import dev.trajectory.model.GateType;
import dev.trajectory.model.Hold;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Measure;
import dev.trajectory.model.Measuring;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Pace;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.ReadinessCriterion;
import dev.trajectory.model.Realisation;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.RolloutId;
import dev.trajectory.model.Scaled;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.words.RolloutWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A chain of training and go-live, designed for an organisation of 9,400 and rolled out to 4,300 and 3,900 others.
class RolloutTest {

    private static final RolloutId ID = new RolloutId("RO1");
    private static final OrganisationId HOME = organisation(9_400);
    private static final OrganisationId SMALLER = organisation(4_300);
    private static final OrganisationId SMALLEST = organisation(3_900);
    private static final ChunkId TRAIN = new ChunkId("TRAIN");
    private static final ChunkId LIVE = new ChunkId("LIVE");
    private static final ChunkId SUPPORT = new ChunkId("SUPPORT");
    private static final ChunkId PILOT = new ChunkId("PILOT");
    private static final ChunkId SHARED =
            Northmoor.plan().chunks().iterator().next().id();

    private static OrganisationId organisation(int headcount) {
        return Northmoor.plan().organisations().stream()
                .filter(each -> each.headcount() == headcount)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aCopyIsScaledByHeadcountAndRoundedOnce() {
        Plan plan = stamped(Pace.ONE_AFTER_ANOTHER);

        Chunk training = copy(plan, SMALLER, TRAIN);

        // 8 weeks of 7 days × 4,300 / 9,400 = 25.6 days; £100,000.01 × 4,300 / 9,400 = £45,744.6854…
        assertThat(training.duration()).isEqualTo(WorkSpan.days(26));
        assertThat(training.owner()).isEqualTo(SMALLER);
        assertThat(training.costs())
                .containsExactly(new CostLine(SMALLER, CostKind.CAPITAL_ONE_OFF, new Money(4_574_469), "Kit"));
        // 3 points × 0.457 = 1.37; what the pattern asks of others it asks of them again.
        assertThat(training.impact()).containsExactly(Map.entry(SMALLER, 1));
        assertThat(copy(plan, SMALLEST, LIVE).duration()).isEqualTo(WorkSpan.NIL);
    }

    @Test
    void aSpanThatComesOutInWholeWeeksIsToldInWeeks() {
        Rollout rollout = rollout(Pace.ONE_AFTER_ANOTHER).withScales(scales(Scaled.DURATION, Measure.FACTOR));
        Plan plan = Northmoor.after(
                plan(),
                stamp(rollout.withCopies(List.of(RolloutCopy.planned(SMALLER, 1).withFactor(new BigDecimal("1.5"))))));

        assertThat(copy(plan, SMALLER, TRAIN).duration()).isEqualTo(WorkSpan.weeks(12));
    }

    @Test
    void withinTheChainCopiesWaitForCopiesAndForAllElseTheyWaitAsWell() {
        Plan plan = stamped(new Pace(Pace.By.DATE, 8, LocalDate.of(2028, 1, 3)));

        assertThat(on(copy(plan, SMALLER, LIVE))).containsExactly(id(plan, SMALLER, TRAIN));
        assertThat(on(copy(plan, SMALLER, TRAIN))).containsExactly(SHARED);
        assertThat(copy(plan, SMALLER, TRAIN).notBefore()).isEqualTo("2028-02-28");
        assertThat(copy(plan, SMALLEST, TRAIN).notBefore()).isEqualTo("2028-04-24");
        assertThat(copy(plan, SMALLEST, LIVE).notBefore()).isNull();
    }

    @Test
    void aWaveWaitsForAllThatTheOneBeforeEndsWith() {
        Plan plan = stamped(new Pace(Pace.By.WAVE, 4, null));

        assertThat(on(copy(plan, SMALLER, TRAIN))).containsExactly(SHARED, LIVE);
        assertThat(on(copy(plan, SMALLEST, TRAIN))).containsExactly(SHARED, id(plan, SMALLER, LIVE));
        Dependency wave = copy(plan, SMALLEST, TRAIN).dependencies().getLast();
        assertThat(wave.type()).isEqualTo(DependencyType.FS);
        assertThat(wave.lag()).isEqualTo(Lag.parse("4w"));
    }

    @Test
    void movedToAnotherWaveACopyWaitsForOthersAndTheyForIt() {
        Plan plan = stamped(Pace.ONE_AFTER_ANOTHER);
        Rollout rollout = plan.rollouts().get(ID);

        Plan moved = Northmoor.after(
                plan, stamp(rollout.withCopy(rollout.copies().getFirst().withWave(4))));

        assertThat(on(copy(moved, SMALLEST, TRAIN))).containsExactly(SHARED, LIVE);
        assertThat(on(copy(moved, SMALLER, TRAIN))).containsExactly(SHARED, id(moved, SMALLEST, LIVE));
        assertThat(offers(moved)).isEmpty();
    }

    /// What the pattern ends with is new to every copy: each still waits for what the one before ends with, with
    /// what was promised, until that has the new end too.
    @Test
    void aWaveStillWaitsForTheOneBeforeWhenThePatternGetsAnotherEnd() {
        Plan plan = supported(stamped(new Pace(Pace.By.WAVE, 4, null)));
        ChunkId second = id(plan, SMALLEST, TRAIN);
        Dependency promised = plan.chunks()
                .get(second)
                .dependencies()
                .getLast()
                .withPromise(new Promise(PromiseState.AGREED, "", LocalDate.of(2028, 5, 1), null, ""));
        plan = Northmoor.after(plan, new ChangeDependency(second, promised));

        Plan changed = patterned(plan, TRAIN, LIVE, SUPPORT);

        assertThat(copy(changed, SMALLEST, TRAIN).dependencies()).contains(promised);
        assertThat(offers(changed))
                .as("the pattern itself, wave 1, has its new end already")
                .extracting(Offer::getClass, Offer::organisation, Offer::subject)
                .containsExactly(
                        tuple(Offer.Change.class, SMALLER, id(plan, SMALLER, TRAIN)),
                        tuple(Offer.Addition.class, SMALLER, SUPPORT),
                        tuple(Offer.Addition.class, SMALLEST, SUPPORT));
        Plan taken = Northmoor.after(changed, new AnswerOffers(ID, offers(changed), true, fresh(changed)));
        assertThat(on(copy(taken, SMALLER, TRAIN))).containsExactly(SHARED, SUPPORT);
        assertThat(on(copy(taken, SMALLEST, TRAIN))).containsExactly(SHARED, id(taken, SMALLER, SUPPORT));
    }

    @Test
    void whereTheEndOfACopyIsDeletedTheWaveBehindIsOfferedToWaitForWhatIsLeft() {
        Plan plan = stamped(new Pace(Pace.By.WAVE, 4, null));

        Plan deleted = Northmoor.after(plan, new RemoveChunks(List.of(id(plan, SMALLER, LIVE))));

        assertThat(on(copy(deleted, SMALLEST, TRAIN))).containsExactly(SHARED);
        Plan taken = Northmoor.after(deleted, new AnswerOffers(ID, waits(deleted), true, fresh(deleted)));
        assertThat(on(copy(taken, SMALLEST, TRAIN))).containsExactly(SHARED, id(plan, SMALLER, TRAIN));
        assertThat(copy(taken, SMALLEST, TRAIN).dependencies().getLast().lag()).isEqualTo(Lag.parse("4w"));
        Plan empty = Northmoor.after(taken, new RemoveChunks(List.of(id(plan, SMALLER, TRAIN))));
        assertThat(((Offer.Change) waits(empty).getLast()).now())
                .as("nothing is left of the wave before, so it waits for the one before that")
                .isEqualTo(List.of(
                        Dependency.on(SHARED), new Dependency(LIVE, DependencyType.FS, Lag.parse("4w"), null, null)));
    }

    @Test
    void whereTheFirstOfACopyIsDeletedTheNextOneWaitsInItsPlace() {
        Plan byWave = stamped(new Pace(Pace.By.WAVE, 4, null));
        Plan byDate = stamped(new Pace(Pace.By.DATE, 8, LocalDate.of(2028, 1, 3)));

        Plan later = withoutFirst(byWave);
        Plan dated = withoutFirst(byDate);

        assertThat(copy(later, SMALLER, LIVE).dependencies())
                .extracting(each -> each.withPromise(null))
                .containsExactly(
                        Dependency.on(SHARED), new Dependency(LIVE, DependencyType.FS, Lag.parse("4w"), null, null));
        assertThat(copy(dated, SMALLER, LIVE).notBefore()).isEqualTo("2028-02-28");
    }

    /// Work on two wards that begins after the training: who waits for the one that a copy does without still
    /// waits for the training.
    @Test
    void whoWaitsForWhatACopyDoesWithoutWaitsForWhatItsParentWaitsFor() {
        ChunkId wards = new ChunkId("WARDS");
        Plan plan = plan();
        Chunk live = plan.chunks().get(LIVE);
        plan = plan.withChunks(plan.chunks()
                .withAll(List.of(
                        more(wards, TRAIN),
                        more(PILOT).draft().parent(wards).chunk(),
                        more(SUPPORT).draft().parent(wards).chunk(),
                        live.draft().dependencies(List.of(Dependency.on(PILOT))).chunk())));
        Rollout rollout = rollout(Pace.ONE_AFTER_ANOTHER).withPattern(List.of(TRAIN, wards, PILOT, SUPPORT, LIVE));
        Plan stamped = Northmoor.after(plan, stamp(rollout));

        Plan deleted = Northmoor.after(stamped, new RemoveChunks(List.of(id(stamped, SMALLER, PILOT))));
        Plan taken = Northmoor.after(deleted, new AnswerOffers(ID, waits(deleted), true, fresh(deleted)));

        assertThat(on(copy(taken, SMALLER, LIVE))).containsExactly(id(taken, SMALLER, TRAIN));
        assertThat(offers(taken)).isEmpty();
    }

    private static Plan withoutFirst(Plan plan) {
        Plan deleted = Northmoor.after(plan, new RemoveChunks(List.of(id(plan, SMALLER, TRAIN))));
        List<Offer> changes =
                offers(deleted).stream().filter(Offer.Change.class::isInstance).toList();
        return Northmoor.after(deleted, new AnswerOffers(ID, changes, true, fresh(deleted)));
    }

    /// Declined, a chunk between two others takes nothing from the wait of the one for the other.
    @Test
    void whoDeclinesAChunkBetweenTwoOthersIsNotOfferedToWaitForNothing() {
        Plan plan = stamped(Pace.ONE_AFTER_ANOTHER);
        Plan changed = patterned(Northmoor.after(piloted(plan), new Unlink(TRAIN, LIVE)), TRAIN, PILOT, LIVE);
        assertThat(offers(changed)).allMatch(Offer.Addition.class::isInstance).hasSize(2);

        Plan kept = Northmoor.after(changed, new AnswerOffers(ID, offers(changed), false, fresh(changed)));

        assertThat(offers(kept)).isEmpty();
        assertThat(on(copy(kept, SMALLER, LIVE))).containsExactly(id(kept, SMALLER, TRAIN));
    }

    /// A go-live of 4 weeks that may begin 2 weeks after a training of 20 weeks is over long before that: both are
    /// waited for.
    @Test
    void aWaveEndsWithAllThatMayFinishLast() {
        Plan plan = plan();
        Chunk live = plan.chunks().get(LIVE);
        Dependency with = new Dependency(TRAIN, DependencyType.SS, Lag.parse("2w"), null, null);
        Plan overlapping = plan.withChunks(plan.chunks()
                .with(live.draft()
                        .duration(WorkSpan.weeks(4))
                        .dependencies(List.of(with))
                        .chunk()));

        Plan stamped = Northmoor.after(overlapping, stamp(rollout(Pace.ONE_AFTER_ANOTHER)));

        assertThat(on(copy(stamped, SMALLER, TRAIN))).containsExactly(SHARED, TRAIN, LIVE);
        assertThat(on(copy(stamped, SMALLER, LIVE)))
                .as("what cannot start before the training does waits with it")
                .containsExactly(id(stamped, SMALLER, TRAIN));
    }

    private static Plan supported(Plan plan) {
        return Northmoor.after(plan, new AddChunks(List.of(more(SUPPORT, LIVE)), new Place.After(LIVE)));
    }

    /// With a pilot between the training and the go-live, which is not in the pattern yet.
    private static Plan piloted(Plan plan) {
        Plan with = Northmoor.after(plan, new AddChunks(List.of(more(PILOT, TRAIN)), new Place.After(TRAIN)));
        return Northmoor.after(with, Link.of(LIVE, PILOT));
    }

    /// Two weeks of work by whom the pattern was made for.
    private static Chunk more(ChunkId id, ChunkId... on) {
        return Chunk.of(id, id.value(), new OrderKey("zz"), WorkSpan.weeks(2))
                .draft()
                .owner(HOME)
                .dependencies(Stream.of(on).map(Dependency::on).toList())
                .chunk();
    }

    private static Plan patterned(Plan plan, ChunkId... pattern) {
        return Northmoor.after(plan, stamp(plan.rollouts().get(ID).withPattern(List.of(pattern))));
    }

    /// The offers on what a chunk waits for.
    private static List<Offer> waits(Plan plan) {
        return offers(plan).stream()
                .filter(offer ->
                        offer instanceof Offer.Change change && change.field().equals(ChunkField.DEPENDENCIES))
                .toList();
    }

    @Test
    void aLongerTrainingIsOfferedToEachCopyAsLongAsItIsThere() {
        Plan changed = Northmoor.after(
                stamped(Pace.ONE_AFTER_ANOTHER),
                new ChangeChunks<>(List.of(TRAIN), ChunkField.DURATION, WorkSpan.weeks(10)));

        // 70 days × 4,300 / 9,400 = 32.02 and × 3,900 / 9,400 = 29.04 days
        assertThat(offers(changed))
                .extracting(offer -> ((Offer.Change) offer).now())
                .containsExactly(WorkSpan.days(32), WorkSpan.days(29));
    }

    @Test
    void whatACopyChangedByHandIsNamedAndStaysUnlessTaken() {
        Plan plan = stamped(Pace.ONE_AFTER_ANOTHER);
        ChunkId copy = id(plan, SMALLER, TRAIN);
        Plan byHand = Northmoor.after(plan, new ChangeChunks<>(List.of(copy), ChunkField.TITLE, "Train our own"));
        assertThat(offers(byHand)).isEmpty();

        Plan changed = Northmoor.after(byHand, new ChangeChunks<>(List.of(TRAIN), ChunkField.TITLE, "Train all"));

        Offer.Change offer = (Offer.Change) offers(changed).getFirst();
        assertThat(offer.isByHand()).isTrue();
        assertThat(offer.overwrites()).isTrue();
        assertThat(offer.own()).isEqualTo("Train our own");
        Plan kept = Northmoor.after(changed, new AnswerOffers(ID, List.of(offer), false, fresh(changed)));
        assertThat(offers(kept)).extracting(Offer::organisation).containsExactly(SMALLEST);
        Plan further = Northmoor.after(kept, new ChangeChunks<>(List.of(TRAIN), ChunkField.TITLE, "Train everybody"));
        assertThat(offers(further)).extracting(Offer::organisation).containsExactly(SMALLER, SMALLEST);
    }

    @Test
    void aCostAddedByHandStaysWhenAChangedOneIsTaken() {
        Plan plan = stamped(Pace.ONE_AFTER_ANOTHER);
        ChunkId copy = id(plan, SMALLER, TRAIN);
        CostLine own = new CostLine(SMALLER, CostKind.REVENUE_ONE_OFF, Money.ofPounds(500), "Rooms");
        List<CostLine> both = List.of(plan.chunks().get(copy).costs().getFirst(), own);
        Plan byHand = Northmoor.after(plan, new ChangeChunks<>(List.of(copy), ChunkField.COSTS, both));
        Plan changed = Northmoor.after(
                byHand,
                new ChangeChunks<>(
                        List.of(TRAIN),
                        ChunkField.COSTS,
                        List.of(new CostLine(HOME, CostKind.CAPITAL_ONE_OFF, Money.ofPounds(9_400), "Kit"))));

        Plan taken = Northmoor.after(changed, new AnswerOffers(ID, offers(changed), true, fresh(changed)));

        assertThat(taken.chunks().get(copy).costs())
                .containsExactly(own, new CostLine(SMALLER, CostKind.CAPITAL_ONE_OFF, Money.ofPounds(4_300), "Kit"));
    }

    @Test
    void whatWasSpentIsNoDifferenceAndIsNotLost() {
        Plan plan = stamped(Pace.ONE_AFTER_ANOTHER);
        ChunkId copy = id(plan, SMALLER, TRAIN);
        CostLine given = plan.chunks().get(copy).costs().getFirst();
        LinkedHashMap<YearMonth, Money> month = new LinkedHashMap<>(Map.of(YearMonth.of(2028, 1), Money.ofPounds(7)));
        Outturn outturn = new Outturn(month, Money.ZERO, null);
        CostLine spent = given.withOutturn(outturn, given.exitCost());
        Plan begun = Northmoor.after(plan, new ChangeChunks<>(List.of(copy), ChunkField.COSTS, List.of(spent)));
        assertThat(offers(begun)).isEmpty();
        Plan changed = Northmoor.after(
                begun,
                new ChangeChunks<>(
                        List.of(TRAIN),
                        ChunkField.COSTS,
                        List.of(new CostLine(HOME, CostKind.CAPITAL_ONE_OFF, Money.ofPounds(9_400), "Kit"))));
        assertThat(offers(changed)).noneMatch(offer -> ((Offer.Change) offer).isByHand());

        Plan taken = Northmoor.after(changed, new AnswerOffers(ID, offers(changed), true, fresh(changed)));

        assertThat(taken.chunks().get(copy).costs()).singleElement().satisfies(line -> {
            assertThat(line.amount()).isEqualTo(Money.ofPounds(4_300));
            assertThat(line.outturn()).isEqualTo(outturn);
        });
    }

    /// What was committed, agreed, fixed or measured of a copy's chunk is not deleted with the pattern's.
    @Test
    void aChunkToWhichSomethingHasHappenedIsNotOfferedToGo() {
        Plan plan = stamped(Pace.ONE_AFTER_ANOTHER);
        ChunkId copy = id(plan, SMALLER, TRAIN);
        Chunk chunk = plan.chunks().get(copy);
        CostLine line = chunk.costs().getFirst();
        Outturn ordered = new Outturn(new LinkedHashMap<>(), Money.ofPounds(5), null);
        Promise agreed = new Promise(PromiseState.AGREED, "", LocalDate.of(2028, 5, 1), null, "");
        List<Dependency> promised = chunk.dependencies().stream()
                .map(each -> each.withPromise(agreed))
                .toList();
        LocalDate day = LocalDate.of(2028, 1, 3);
        Chunk waiting = plan.chunks().get(id(plan, SMALLEST, LIVE));
        List<Chunk> begun = List.of(
                chunk.draft()
                        .costs(List.of(line.withOutturn(ordered, line.exitCost())))
                        .chunk(),
                chunk.draft().dependencies(promised).chunk(),
                chunk.draft().pin(day).chunk(),
                chunk.draft().hold(new Hold(day, day.plusWeeks(4))).chunk(),
                chunk.draft().progress(new Progress(null, null, 10, null)).chunk(),
                chunk.draft()
                        .readiness(List.of(new ReadinessCriterion("Trained", Percent.ZERO, Percent.ZERO)))
                        .chunk(),
                waiting.draft()
                        .dependencies(List.of(Dependency.on(copy).withPromise(agreed)))
                        .chunk());

        for (Chunk each : begun) {
            Plan said = plan.withChunks(plan.chunks().with(each));
            assertThat(removals(Northmoor.after(said, new RemoveChunks(List.of(TRAIN)))))
                    .as(each.toString())
                    .extracting(Offer::organisation)
                    .containsExactly(SMALLEST);
        }
        Plan asked = plan.withChunks(plan.chunks()
                .with(chunk.draft()
                        .dependencies(chunk.dependencies().stream()
                                .map(each -> each.withPromise(Promise.ASKED))
                                .toList())
                        .chunk()));
        assertThat(removals(Northmoor.after(asked, new RemoveChunks(List.of(TRAIN)))))
                .hasSize(2)
                .noneMatch(Offer::overwrites);
    }

    /// Nothing that was done by hand is deleted with others in one go.
    @Test
    void whatWasRewrittenByHandIsNamedWhereItIsOfferedToGo() {
        Plan plan = gaining();
        ChunkId copy = id(plan, SMALLER, TRAIN);
        Chunk chunk = plan.chunks().get(copy);
        List<Chunk> rewritten = List.of(
                chunk.draft().title("Our own training").chunk(),
                chunk.draft().notes("Ask Jo").chunk(),
                chunk.draft().costs(List.of()).chunk());
        for (Chunk each : rewritten) {
            Plan byHand = plan.withChunks(plan.chunks().with(each));
            assertThat(removals(Northmoor.after(byHand, new RemoveChunks(List.of(TRAIN)))))
                    .containsExactly(
                            new Offer.Removal(SMALLER, copy, true),
                            new Offer.Removal(SMALLEST, id(plan, SMALLEST, TRAIN), false));
        }
        BenefitId gain = benefitOf(plan, SMALLER);
        Plan noted = put(plan, BenefitField.NOTES.with(plan.benefits().get(gain), "Ours"));
        assertThat(removals(Northmoor.after(noted, new RemoveRecord<>(Section.BENEFITS, new BenefitId("SAVED")))))
                .containsExactly(
                        new Offer.Removal(SMALLER, gain, true),
                        new Offer.Removal(SMALLEST, benefitOf(plan, SMALLEST), false));
    }

    private static List<Offer> removals(Plan plan) {
        return offers(plan).stream().filter(Offer.Removal.class::isInstance).toList();
    }

    /// Another order alone is nothing to take where a list has something of its own.
    @Test
    void anotherOrderOfWhatWasAddedToByHandIsNotOffered() {
        Plan plan = plan();
        Gate ready = GateField.APPROVERS.with(gate("READY", TRAIN, LIVE, null), List.of("The board", "NHS England"));
        Plan stamped = Northmoor.after(
                plan.draft().gates(plan.gates().with(ready)).plan(), stamp(rollout(Pace.ONE_AFTER_ANOTHER)));
        Gate copy = stamped.gates()
                .get(stamped.rollouts().get(ID).copy(SMALLER).gates().getFirst().copy());
        Plan added = put(stamped, GateField.APPROVERS.with(copy, List.of("The board", "NHS England", "The union")));

        Plan turned = put(added, GateField.APPROVERS.with(ready, List.of("NHS England", "The board")));

        assertThat(offers(turned)).extracting(Offer::organisation).containsExactly(SMALLEST);
    }

    /// That others come, or are called otherwise, is no change of the pattern.
    @Test
    void namesAreOfferedOnlyWhereThePatternsOwnHaveChanged() {
        String home = first(plan(), HOME);
        Plan plan = titled(plan(), TRAIN, "Train all " + home + " wards");
        Gate ready = GateField.APPROVERS.with(gate("READY", TRAIN, LIVE, null), List.of(home + " board"));
        ready = GateField.NAME.with(ready, home + " ready");
        plan = plan.draft()
                .gates(plan.gates().with(ready))
                .benefits(plan.benefits().with(BenefitField.TITLE.with(benefit("SAVED", HOME, "1"), home + " hours")))
                .plan();
        Plan stamped = Northmoor.after(plan, stamp(rollout(Pace.ONE_AFTER_ANOTHER)));
        assertThat(copy(stamped, SMALLER, TRAIN).title()).isEqualTo("Train all " + first(plan, SMALLER) + " wards");

        Plan council = CalledTest.named(stamped, new OrganisationId("NEW"), home + " Council");
        Plan namesake = CalledTest.named(stamped, new OrganisationId("NEW"), first(plan, SMALLER) + " Council");
        Plan renamed = CalledTest.named(stamped, SMALLER, "Otherwise Trust");
        Plan merged = CalledTest.named(stamped, HOME, "Otherwise Trust");
        for (Plan each : List.of(council, namesake, renamed, merged)) {
            assertThat(offers(each)).isEmpty();
            assertThat(offers(titled(each, TRAIN, "Teach all " + home + " wards")))
                    .allMatch(offer -> offer.subject() instanceof ChunkId)
                    .hasSize(2);
        }
        Plan taught = titled(stamped, TRAIN, "Teach all " + home + " wards");
        Plan kept = answered(taught, offers(taught), false);
        assertThat(offers(CalledTest.named(kept, HOME, "Otherwise Trust")))
                .as("what was declined is not offered in other words")
                .isEmpty();
    }

    /// A file from before 1.4 does not keep what the pattern said.
    @Test
    void namesThatWereGivenBeforeCopiesKeptWhatThePatternSaidAreToldByThoseThereAre() {
        String home = first(plan(), HOME);
        Plan named = titled(plan(), TRAIN, "Train all " + home + " wards");
        Plan stamped = Northmoor.after(named, stamp(rollout(Pace.ONE_AFTER_ANOTHER)));
        Rollout rollout = stamped.rollouts().get(ID);
        Plan older = stamped.draft()
                .rollouts(stamped.rollouts()
                        .with(rollout.withCopies(rollout.copies().stream()
                                .map(copy -> copy.withChunks(copy.chunks().stream()
                                        .map(each -> ChunkCopy.named(each.of(), each.copy())
                                                .with(each.given(), each.declined()))
                                        .toList()))
                                .toList())))
                .plan();

        assertThat(offers(CalledTest.named(older, new OrganisationId("NEW"), home + " Council")))
                .isEmpty();
        Plan merged = CalledTest.named(older, HOME, "Otherwise Trust");
        Plan kept = answered(merged, offers(merged), false);
        assertThat(offers(merged)).hasSize(2);
        assertThat(offers(CalledTest.named(kept, HOME, "Third Trust"))).isEmpty();
    }

    /// How copies were called before they were called by their sites.
    @Test
    void aTitleWithTheCodeBehindItStays() {
        Plan plan = stamped(Pace.ONE_AFTER_ANOTHER);
        Plan older = titled(plan, LIVE, "Go live");
        Plan named = titled(older, LIVE, first(plan, HOME) + " goes live");

        assertThat(copy(plan, SMALLER, LIVE).title()).endsWith(")");
        assertThat(offers(older)).isEmpty();
        assertThat(offers(named))
                .extracting(offer -> ((Offer.Change) offer).now())
                .containsExactly(first(plan, SMALLER) + " goes live", first(plan, SMALLEST) + " goes live");
    }

    private static String first(Plan plan, OrganisationId id) {
        return plan.organisations().get(id).name().split(" ")[0];
    }

    private static Plan titled(Plan plan, ChunkId id, String title) {
        return plan.withChunks(
                plan.chunks().with(plan.chunks().get(id).draft().title(title).chunk()));
    }

    @Test
    void aChunkAddedToThePatternComesWithItsDependencies() {
        Plan plan = stamped(Pace.ONE_AFTER_ANOTHER);
        Plan changed = patterned(piloted(plan), TRAIN, PILOT, LIVE);
        assertThat(offers(changed))
                .containsExactly(new Offer.Addition(SMALLER, PILOT), new Offer.Addition(SMALLEST, PILOT));

        Plan taken = Northmoor.after(changed, new AnswerOffers(ID, offers(changed), true, fresh(changed)));

        assertThat(on(copy(taken, SMALLER, PILOT))).containsExactly(id(taken, SMALLER, TRAIN));
        assertThat(on(copy(taken, SMALLER, LIVE)))
                .containsExactly(id(taken, SMALLER, TRAIN), id(taken, SMALLER, PILOT));
        assertThat(offers(taken)).isEmpty();
        Plan removed = Northmoor.after(taken, new RemoveChunks(List.of(PILOT)));
        assertThat(offers(removed)).filteredOn(Offer.Removal.class::isInstance).hasSize(2);
    }

    /// A stamped site brings its benefit: what it is worth is scaled, what was measured and signed is the site's
    /// own.
    @Test
    void withACopyComeItsBenefitsScaledInTheSameStep() {
        Benefit saved = benefit("SAVED", HOME, "400000").withEnablingChunks(List.of(LIVE, SHARED));
        Benefit shared = benefit("SHARED", SMALLEST, "-94000");
        Benefit elsewhere = benefit("ELSEWHERE", HOME, "1").withEnablingChunks(List.of(SHARED));
        Plan plan = plan();
        Plan with = plan.draft()
                .benefits(plan.benefits().withAll(List.of(saved, shared, elsewhere)))
                .plan();
        LinkedHashMap<Scaled, Measure> scales = scales(Scaled.BENEFIT, Measure.HEADCOUNT);
        Plan stamped =
                Northmoor.after(with, stamp(rollout(Pace.ONE_AFTER_ANOTHER).withScales(scales)));

        List<Benefit> given = stamped.benefits().stream()
                .filter(each -> !with.benefits().has(each.id()))
                .toList();
        // £400,000 × 4,300 / 9,400 = £182,978.72…; £400,000 × 3,900 / 9,400 = £165,957.45
        assertThat(given)
                .extracting(Benefit::title, Benefit::beneficiary, Benefit::fullYearValue, Benefit::enablingChunks)
                .containsExactly(
                        tuple("SAVED", SMALLER, new Money(18_297_872), List.of(id(stamped, SMALLER, LIVE), SHARED)),
                        tuple(
                                "SHARED (" + SMALLER + ")",
                                SMALLEST,
                                new Money(-4_300_000),
                                List.of(id(stamped, SMALLER, LIVE))),
                        tuple("SAVED", SMALLEST, new Money(16_595_745), List.of(id(stamped, SMALLEST, LIVE), SHARED)),
                        tuple(
                                "SHARED (" + SMALLEST + ")",
                                SMALLEST,
                                new Money(-3_900_000),
                                List.of(id(stamped, SMALLEST, LIVE))));
        assertThat(given)
                .as("what one organisation gains at several sites is not claimed twice")
                .extracting(Benefit::measure)
                .containsExactly(
                        "Hours saved",
                        "Hours saved (" + SMALLER + ")",
                        "Hours saved",
                        "Hours saved (" + SMALLEST + ")");
        assertThat(given).allMatch(each -> each.realisation().equals(Realisation.NONE) && each.baseline() == null);
        assertThat(offers(stamped)).isEmpty();
        Plan again = Northmoor.after(stamped, stamp(stamped.rollouts().get(ID)));
        assertThat(again.benefits()).isEqualTo(stamped.benefits());
    }

    /// What each site puts to the approvers is decided for each site; what was decided once holds for all.
    @Test
    void aCopyStandsBehindTheGatesThatThePatternStandsBehind() {
        Gate ready = gate("READY", TRAIN, LIVE, LocalDate.of(2028, 5, 1));
        Gate money = gate("MONEY", SHARED, TRAIN, LocalDate.of(2027, 5, 1));
        Plan plan = plan();
        Plan with =
                plan.draft().gates(plan.gates().withAll(List.of(ready, money))).plan();
        Plan stamped = Northmoor.after(with, stamp(rollout(Pace.ONE_AFTER_ANOTHER)));

        assertThat(stamped.gates().get(ready.id())).isEqualTo(ready);
        assertThat(stamped.gates().get(money.id()))
                .isEqualTo(
                        money.withUnlocks(List.of(TRAIN, id(stamped, SMALLER, TRAIN), id(stamped, SMALLEST, TRAIN))));
        assertThat(stamped.gates().stream().filter(each -> !with.gates().has(each.id())))
                .extracting(Gate::name, Gate::producedBy, Gate::unlocks, Gate::decided, Gate::status)
                .containsExactly(
                        tuple(
                                "READY (" + SMALLER + ")",
                                id(stamped, SMALLER, TRAIN),
                                List.of(id(stamped, SMALLER, LIVE)),
                                null,
                                GateStatus.PLANNED),
                        tuple(
                                "READY (" + SMALLEST + ")",
                                id(stamped, SMALLEST, TRAIN),
                                List.of(id(stamped, SMALLEST, LIVE)),
                                null,
                                GateStatus.PLANNED));
    }

    /// £500,000 × 4,300 / 9,400 = £228,723.40…: what is claimed to come true at the site stays the site's.
    @Test
    void whatTheBenefitIsWorthAndWhenIsOfferedToEachCopyFieldByField() {
        Plan plan = gaining();
        BenefitId copy = benefitOf(plan, SMALLER);
        Realisation signed = standing(BenefitStatus.SIGNED_OFF);
        plan = put(plan, plan.benefits().get(copy).withRealisation(signed));
        assertThat(offers(plan)).isEmpty();

        plan = put(plan, saved(plan, BenefitField.FULL_YEAR_VALUE, Money.ofPounds(500_000)));
        plan = put(plan, saved(plan, BenefitField.START_LAG_WEEKS, 8));

        assertThat(offers(plan))
                .extracting(
                        Offer::organisation,
                        offer -> ((Offer.Change) offer).field(),
                        offer -> ((Offer.Change) offer).now())
                .containsExactly(
                        tuple(SMALLER, BenefitField.FULL_YEAR_VALUE, new Money(22_872_340)),
                        tuple(SMALLER, BenefitField.START_LAG_WEEKS, 8),
                        tuple(SMALLEST, BenefitField.FULL_YEAR_VALUE, new Money(20_744_681)),
                        tuple(SMALLEST, BenefitField.START_LAG_WEEKS, 8));
        Plan taken = answered(plan, offers(plan).subList(0, 1), true);
        assertThat(taken.benefits().get(copy))
                .isEqualTo(BenefitField.FULL_YEAR_VALUE.with(plan.benefits().get(copy), new Money(22_872_340)));
        assertThat(offers(taken)).isEqualTo(offers(plan).subList(1, 4));
    }

    @Test
    void whatACopyClaimsByHandIsNamedAndStaysUnlessTaken() {
        Plan plan = gaining();
        BenefitId copy = benefitOf(plan, SMALLER);
        Benefit priced = BenefitField.FULL_YEAR_VALUE.with(plan.benefits().get(copy), Money.ofPounds(7));
        plan = put(plan, priced);
        plan = put(plan, saved(plan, BenefitField.FULL_YEAR_VALUE, Money.ofPounds(500_000)));

        Offer.Change offer = (Offer.Change) offers(plan).getFirst();
        assertThat(offer.own()).isEqualTo(Money.ofPounds(7));
        assertThat(offer.isByHand() && offer.overwrites()).isTrue();
        Plan kept = answered(plan, List.of(offer), false);
        assertThat(kept.benefits()).isEqualTo(plan.benefits());
        assertThat(offers(kept)).extracting(Offer::organisation).containsExactly(SMALLEST);
        Plan further = put(kept, saved(kept, BenefitField.FULL_YEAR_VALUE, Money.ofPounds(600_000)));
        assertThat(offers(further)).extracting(Offer::organisation).containsExactly(SMALLER, SMALLEST);
    }

    /// The finance lead of the site signed for another value; neither that nor the offer is hidden.
    @Test
    void aValueThatIsSignedForIsNamedAsOneThatIsReplaced() {
        Plan plan = gaining();
        BenefitId copy = benefitOf(plan, SMALLER);
        FinanceSignOff by = new FinanceSignOff("Ann Lee", LocalDate.of(2028, 3, 1));
        Realisation signed = new Realisation(BenefitStatus.SIGNED_OFF, by, null, List.of(), List.of());
        plan = put(plan, plan.benefits().get(copy).withRealisation(signed));
        plan = put(plan, saved(plan, BenefitField.FULL_YEAR_VALUE, Money.ofPounds(500_000)));

        Offer.Change offer = (Offer.Change) offers(plan).getFirst();

        assertThat(offer.overwrites()).isTrue();
        assertThat(offer.isByHand()).isFalse();
        assertThat(new RolloutWords(plan, Locale.UK).offer(offer))
                .isEqualTo("SAVED: full-year value £183k → £229k. Signed for here by Ann Lee on 1 Mar 2028:"
                        + " taking it puts another value under that signature.");
        assertThat(answered(plan, List.of(offer), true).benefits().get(copy).realisation())
                .isEqualTo(signed);
    }

    /// The site values by a unit price what the pattern values as a whole; a ramp is taken whole.
    @Test
    void aPriceOfOnesOwnAndARampAreTakenWhole() {
        Plan plan = gaining();
        BenefitId copy = benefitOf(plan, SMALLER);
        List<Percent> own = List.of(Percent.of(50), Percent.of(80), Percent.of(100));
        plan = put(plan, priced(BenefitField.RAMP_UP.with(plan.benefits().get(copy), own), Money.ofPounds(100)));
        List<Percent> later = List.of(Percent.of(20), Percent.of(60), Percent.of(100));
        plan = put(plan, saved(plan, BenefitField.RAMP_UP, later));
        plan = put(plan, saved(plan, BenefitField.FULL_YEAR_VALUE, Money.ofPounds(500_000)));

        List<Offer> offers = offers(plan).subList(0, 2);
        assertThat(offers).allMatch(offer -> ((Offer.Change) offer).overwrites());
        assertThat(((Offer.Change) offers.getFirst()).own()).isEqualTo(Money.ofPounds(600));
        Benefit taken = answered(plan, offers, true).benefits().get(copy);
        assertThat(taken.rampUp()).isEqualTo(later);
        assertThat(taken.fullYearValue()).isEqualTo(new Money(22_872_340));
        assertThat(taken.measuring().unitPrice()).isNull();
        assertThat(taken.baseline()).isEqualTo("10");
    }

    /// That much for each of ten hours less four.
    private static Benefit priced(Benefit of, Money price) {
        return new Benefit(
                of.id(),
                of.title(),
                of.benefitClass(),
                of.beneficiary(),
                null,
                of.enablingChunks(),
                of.outcomes(),
                of.businessChanges(),
                of.startLagWeeks(),
                of.rampUp(),
                of.durationYears(),
                of.owner(),
                of.measure(),
                of.unit(),
                new BigDecimal("10"),
                new BigDecimal("4"),
                new Measuring(price, false, null, "", ""),
                of.inEconomicCase(),
                of.inFinancialCase(),
                of.discountSchedule(),
                of.optimismAdjustment(),
                of.evidence(),
                of.grade(),
                of.isDisbenefit(),
                of.counterparty(),
                of.realisation(),
                of.notes());
    }

    @Test
    void aNewBenefitIsOfferedAndAWithdrawnOneIsOfferedToGoWhereNothingWasSaidOfIt() {
        Plan plan = gaining();
        Plan more = put(plan, benefit("MORE", HOME, "9400"));
        BenefitId more1 = new BenefitId("MORE");
        assertThat(offers(more))
                .containsExactly(new Offer.Addition(SMALLER, more1), new Offer.Addition(SMALLEST, more1));
        Plan taken = answered(more, offers(more).subList(0, 1), true);
        assertThat(taken.benefits().size()).isEqualTo(more.benefits().size() + 1);
        Plan settled = answered(taken, offers(taken), false);
        assertThat(offers(settled)).isEmpty();
        assertThat(offers(put(settled, settled.benefits().get(more1).withEnablingChunks(List.of(LIVE, SHARED)))))
                .as("what is done without is nowhere")
                .extracting(Offer::organisation)
                .containsExactly(SMALLER);

        BenefitId signed = benefitOf(settled, SMALLEST);
        Realisation realised = standing(BenefitStatus.SIGNED_OFF);
        Plan said = put(settled, settled.benefits().get(signed).withRealisation(realised));
        Benefit pattern = said.benefits().get(new BenefitId("SAVED"));
        Plan withdrawn = put(said, pattern.withRealisation(standing(BenefitStatus.WITHDRAWN)));
        assertThat(offers(withdrawn)).containsExactly(new Offer.Removal(SMALLER, benefitOf(withdrawn, SMALLER)));
        Plan gone = answered(withdrawn, offers(withdrawn), true);
        assertThat(gone.benefits().has(benefitOf(withdrawn, SMALLER))).isFalse();
        assertThat(offers(gone)).isEmpty();
        Plan again = put(gone, pattern);
        assertThat(offers(again)).containsExactly(new Offer.Addition(SMALLER, pattern.id()));
        Plan stays = answered(withdrawn, offers(withdrawn), false);
        assertThat(offers(put(stays, pattern))).as("it has that by hand now").isEmpty();
    }

    @Test
    void whatWouldBeWorthMoreThanAPlanMayHoldIsNotOffered() {
        Rollout rollout = rollout(Pace.ONE_AFTER_ANOTHER).withScales(scales(Scaled.BENEFIT, Measure.FACTOR));
        Plan stamped = Northmoor.after(
                plan(),
                stamp(rollout.withCopies(List.of(RolloutCopy.planned(SMALLER, 1).withFactor(BigDecimal.TWO)))));
        Benefit most = BenefitField.FULL_YEAR_VALUE.with(benefit("MOST", HOME, "1"), new Money(Money.MOST));

        assertThat(offers(put(stamped, benefit("MORE", HOME, "1")))).hasSize(1);
        assertThat(offers(put(stamped, most))).isEmpty();
    }

    @Test
    void aCopysBenefitThatIsRemovedIsMissedByNobodyUntilThePatternChangesIt() {
        Plan plan = gaining();
        Plan removed = Northmoor.after(plan, new RemoveRecord<>(Section.BENEFITS, benefitOf(plan, SMALLER)));

        assertThat(offers(removed)).isEmpty();
        assertThat(offers(put(removed, saved(removed, BenefitField.START_LAG_WEEKS, 8))))
                .containsExactly(
                        new Offer.Addition(SMALLER, new BenefitId("SAVED")),
                        new Offer.Change(
                                SMALLEST,
                                benefitOf(removed, SMALLEST),
                                BenefitField.START_LAG_WEEKS,
                                4,
                                8,
                                4,
                                8,
                                false));
        Plan without = Northmoor.after(removed, new RemoveRecord<>(Section.BENEFITS, new BenefitId("SAVED")));
        assertThat(offers(without)).containsExactly(new Offer.Removal(SMALLEST, benefitOf(removed, SMALLEST)));
        assertThat(Naming.in(without.rollouts().get(ID)))
                .doesNotContain(new BenefitId("SAVED"), benefitOf(plan, SMALLER));
    }

    /// An option may do without a copy's benefit; the plan goes on remembering it until the option is adopted.
    @Test
    void whatAnOptionDoesWithoutIsRememberedInThePlanUntilItIsAdopted() {
        OptionId option = new OptionId("LESS");
        Plan plan = gaining()
                .draft()
                .put(Option.of(option, "Less", OptionKind.LESS_AMBITIOUS))
                .plan();
        BenefitId copy = benefitOf(plan, SMALLER);

        Plan without =
                Northmoor.after(plan, new InOption(option, new RemoveRecord<>(Section.BENEFITS, copy), Reach.OPTION));

        assertThat(without.benefits().has(copy)).isTrue();
        assertThat(without.rollouts()).isEqualTo(plan.rollouts());
        Plan seen = without.under(without.options().get(option));
        assertThat(seen.benefits().has(copy)).isFalse();
        assertThat(Naming.in(seen.rollouts().get(ID))).doesNotContain(copy);
        Plan adopted = Northmoor.after(without, new AdoptOption(option, null));
        assertThat(Naming.in(adopted.rollouts().get(ID))).doesNotContain(copy);
        assertThat(offers(adopted)).noneMatch(offer -> offer.subject() instanceof BenefitId);
    }

    /// What is in a file from before copies remembered it is not offered once more, and what is not is.
    @Test
    void copiesThatRememberNoBenefitsAreOfferedThoseThatTheyHaveNot() {
        Plan plan = gaining();
        Plan older = forgotten(plan);
        assertThat(offers(older)).isEmpty();
        assertThat(offers(put(older, saved(older, BenefitField.START_LAG_WEEKS, 8))))
                .isEmpty();

        Plan oldest = Northmoor.after(older, new RemoveRecord<>(Section.BENEFITS, benefitOf(plan, SMALLER)));

        assertThat(offers(oldest)).containsExactly(new Offer.Addition(SMALLER, new BenefitId("SAVED")));
        assertThat(offers(answered(oldest, offers(oldest), false))).isEmpty();
    }

    /// A new chunk says what comes with it, and brings it.
    @Test
    void aChunkThatIsAddedBringsItsBenefitAndItsGate() {
        Plan plan = stamped(Pace.ONE_AFTER_ANOTHER);
        Plan piloted = Northmoor.after(plan, new AddChunks(List.of(more(PILOT)), new Place.After(LIVE)));
        Plan changed = patterned(piloted, TRAIN, LIVE, PILOT);
        changed = put(changed, benefit("MORE", HOME, "9400").withEnablingChunks(List.of(PILOT)));
        changed = Northmoor.after(changed, new PutRecord<>(Section.GATES, gate("READY", LIVE, PILOT, null), true));
        assertThat(additions(changed).getFirst())
                .isEqualTo(new Offer.Addition(SMALLER, PILOT, List.of(new BenefitId("MORE"), new GateId("READY"))));
        assertThat(additions(changed)).hasSize(2);

        Plan taken = answered(changed, additions(changed).subList(0, 1), true);

        RolloutCopy copy = taken.rollouts().get(ID).copy(SMALLER);
        assertThat(taken.benefits().get(copy.benefits().getFirst().copy()).enablingChunks())
                .containsExactly(copy.copyOf(PILOT));
        assertThat(taken.gates().get(copy.gates().getFirst().copy()).unlocks()).containsExactly(copy.copyOf(PILOT));
        assertThat(additions(taken)).hasSize(1);
    }

    private static List<Offer> additions(Plan plan) {
        return offers(plan).stream().filter(Offer.Addition.class::isInstance).toList();
    }

    /// What each site puts to the approvers is its own; what became of its case is never offered.
    @Test
    void aGateThatChangesIsOfferedToEachCopyUntilItIsDecided() {
        Plan plan = plan();
        Plan with = plan.draft()
                .gates(plan.gates().with(gate("READY", TRAIN, LIVE, LocalDate.of(2028, 5, 1))))
                .plan();
        Plan stamped = Northmoor.after(with, stamp(rollout(Pace.ONE_AFTER_ANOTHER)));
        GateId copy =
                stamped.rollouts().get(ID).copy(SMALLER).gates().getFirst().copy();
        Gate ready = stamped.gates().get(new GateId("READY"));

        Plan changed = put(stamped, GateField.APPROVERS.with(ready, List.of("The board", "The regulator")));
        changed = put(changed, GateField.APPROVAL_WEEKS.with(changed.gates().get(ready.id()), 6));
        Plan taken = answered(changed, offers(changed), true);

        assertThat(offers(changed)).hasSize(4);
        assertThat(taken.gates().get(copy).approvers()).containsExactly("The board", "The regulator");
        assertThat(taken.gates().get(copy).approvalWeeks()).isEqualTo(6);
        assertThat(taken.gates().get(copy).decided()).isNull();
        Plan decided = put(changed, changed.gates().get(copy).asDecidedIn(ready));
        assertThat(offers(decided)).extracting(Offer::organisation).containsOnly(SMALLEST);
        Plan without = Northmoor.after(decided, new RemoveRecord<>(Section.GATES, ready.id()));
        assertThat(offers(without)).hasSize(1).allMatch(Offer.Removal.class::isInstance);
    }

    /// A gate that is put before the pattern later, and is decided once for all.
    @Test
    void copiesAreOfferedToStandBehindWhatThePatternStandsBehind() {
        Plan plan = stamped(Pace.ONE_AFTER_ANOTHER);
        Gate money = gate("MONEY", SHARED, TRAIN, null);
        Plan gated = Northmoor.after(plan, new PutRecord<>(Section.GATES, money, true));
        assertThat(offers(gated))
                .extracting(
                        Offer::subject, offer -> ((Offer.Change) offer).field(), offer -> ((Offer.Change) offer).now())
                .containsExactly(
                        tuple(money.id(), GateField.UNLOCKS, List.of(id(plan, SMALLER, TRAIN))),
                        tuple(money.id(), GateField.UNLOCKS, List.of(id(plan, SMALLEST, TRAIN))));

        Plan taken = answered(gated, offers(gated), true);

        assertThat(taken.gates().get(money.id()).unlocks())
                .containsExactly(TRAIN, id(plan, SMALLER, TRAIN), id(plan, SMALLEST, TRAIN));
        assertThat(offers(taken)).isEmpty();
        Gate other = taken.gates().get(money.id());
        Plan lifted = put(
                taken,
                other.withUnlocks(other.unlocks().stream()
                        .filter(each -> !each.equals(TRAIN))
                        .toList()));
        Plan kept = answered(lifted, offers(lifted).subList(0, 1), false);
        assertThat(answered(kept, offers(kept), true).gates().get(money.id()).unlocks())
                .containsExactly(id(plan, SMALLER, TRAIN));
    }

    private static Realisation standing(BenefitStatus status) {
        return new Realisation(status, null, null, List.of(), List.of());
    }

    private static Plan gaining() {
        Plan plan = plan();
        Plan with = plan.draft()
                .benefits(plan.benefits().with(benefit("SAVED", HOME, "400000")))
                .plan();
        return Northmoor.after(
                with, stamp(rollout(Pace.ONE_AFTER_ANOTHER).withScales(scales(Scaled.BENEFIT, Measure.HEADCOUNT))));
    }

    private static Plan forgotten(Plan plan) {
        Rollout rollout = plan.rollouts().get(ID);
        return plan.draft()
                .rollouts(plan.rollouts()
                        .with(rollout.withCopies(rollout.copies().stream()
                                .map(copy -> copy.withBenefits(List.of()).withGates(List.of()))
                                .toList())))
                .plan();
    }

    private static BenefitId benefitOf(Plan plan, OrganisationId organisation) {
        return plan.rollouts().get(ID).copy(organisation).benefits().getFirst().copy();
    }

    private static Benefit saved(Plan plan, BenefitField field, Object value) {
        return field.with(plan.benefits().get(new BenefitId("SAVED")), value);
    }

    private static Plan put(Plan plan, Benefit benefit) {
        return Northmoor.after(plan, new PutRecord<>(Section.BENEFITS, benefit, false));
    }

    private static Plan put(Plan plan, Gate gate) {
        return Northmoor.after(plan, new PutRecord<>(Section.GATES, gate, false));
    }

    private static Plan answered(Plan plan, List<Offer> offers, boolean isTaken) {
        return Northmoor.after(plan, new AnswerOffers(ID, offers, isTaken, fresh(plan)));
    }

    /// The first site's board does not approve what others do.
    @Test
    void aCopysGateIsPutToItsOwnBoard() {
        Plan plan = plan();
        String home = plan.organisations().get(HOME).name();
        Gate live = GateField.APPROVERS.with(gate("LIVE", TRAIN, LIVE, null), List.of(home + " board", "NHS England"));
        Plan stamped = Northmoor.after(
                plan.draft().gates(plan.gates().with(live)).plan(), stamp(rollout(Pace.ONE_AFTER_ANOTHER)));

        assertThat(stamped.gates().stream().filter(each -> !plan.gates().has(each.id())))
                .extracting(Gate::approvers)
                .containsExactly(
                        List.of(home + " board", "NHS England"),
                        List.of(plan.organisations().get(SMALLER).name() + " board", "NHS England"),
                        List.of(plan.organisations().get(SMALLEST).name() + " board", "NHS England"));
    }

    private static Gate gate(String name, ChunkId producer, ChunkId unlocks, LocalDate decided) {
        return new Gate(
                new GateId(name),
                name,
                GateType.GATE4,
                producer,
                List.of(unlocks),
                List.of("The board"),
                2,
                null,
                decided,
                GateStatus.APPROVED,
                "");
    }

    private static Benefit benefit(String id, OrganisationId beneficiary, String pounds) {
        return new Benefit(
                new BenefitId(id),
                id,
                BenefitClass.NCRB,
                beneficiary,
                new Money(new BigDecimal(pounds).movePointRight(2).longValueExact()),
                List.of(LIVE),
                List.of(),
                4,
                List.of(new Percent(new BigDecimal("100"))),
                null,
                "Jo",
                "Hours saved",
                "h",
                new BigDecimal("10"),
                new BigDecimal("4"),
                true,
                false,
                DiscountSchedule.STANDARD,
                Percent.ZERO,
                "",
                pounds.startsWith("-"),
                null,
                "");
    }

    @Test
    void aCopyCutLooseIsOfferedNothingAndStays() {
        Plan plan = stamped(Pace.ONE_AFTER_ANOTHER);
        ChunkId copy = id(plan, SMALLER, TRAIN);

        Plan loose = Northmoor.after(plan, stamp(plan.rollouts().get(ID).without(SMALLER)));

        assertThat(loose.chunks().has(copy)).isTrue();
        assertThat(loose.rollouts().get(ID).copies())
                .extracting(RolloutCopy::organisation)
                .containsExactly(SMALLEST);
        assertThat(on(copy(loose, SMALLEST, TRAIN))).containsExactly(SHARED, LIVE);
    }

    @Test
    void thePatternsOwnOrganisationGetsNoCopyAndNothingIsRolledOutWithoutAPattern() {
        Rollout rollout = rollout(Pace.ONE_AFTER_ANOTHER);

        assertThat(Northmoor.refused(plan(), stamp(rollout.withCopies(List.of(RolloutCopy.planned(HOME, 2)))))
                        .reason())
                .isEqualTo(Refusal.Reason.AT_HOME);
        assertThat(Northmoor.refused(plan(), stamp(rollout.withPattern(List.of())))
                        .reason())
                .isEqualTo(Refusal.Reason.NO_PATTERN);
    }

    private static List<Offer> offers(Plan plan) {
        return Offers.of(plan, plan.rollouts().get(ID));
    }

    private static List<ChunkId> on(Chunk chunk) {
        return chunk.dependencies().stream().map(Dependency::on).toList();
    }

    private static ChunkId id(Plan plan, OrganisationId organisation, ChunkId of) {
        return plan.rollouts().get(ID).copy(organisation).copyOf(of);
    }

    private static Chunk copy(Plan plan, OrganisationId organisation, ChunkId of) {
        return plan.chunks().get(id(plan, organisation, of));
    }

    private static CopyIds fresh(Plan plan) {
        return CopyIds.of(plan);
    }

    private static RollOut stamp(Rollout rollout) {
        return new RollOut(
                rollout,
                new CopyIds(from("C"), from("BC"), from("GC")),
                new Label(Label.Kind.ROLL_OUT, "", List.of(), rollout.name()));
    }

    private static FreshIds from(String letters) {
        return new FreshIds(letters, 2, 900);
    }

    private static Plan stamped(Pace pace) {
        return Northmoor.after(plan(), stamp(rollout(pace)));
    }

    private static Rollout rollout(Pace pace) {
        LinkedHashMap<Scaled, Measure> scales = scales(Scaled.DURATION, Measure.HEADCOUNT);
        scales.put(Scaled.COST, Measure.HEADCOUNT);
        scales.put(Scaled.IMPACT, Measure.HEADCOUNT);
        return new Rollout(
                ID,
                "Training",
                List.of(TRAIN, LIVE),
                HOME,
                scales,
                pace,
                List.of(RolloutCopy.planned(SMALLER, 2), RolloutCopy.planned(SMALLEST, 3)));
    }

    private static LinkedHashMap<Scaled, Measure> scales(Scaled scaled, Measure measure) {
        return new LinkedHashMap<>(Map.of(scaled, measure));
    }

    private static Plan plan() {
        Chunk training = Chunk.of(TRAIN, "Train", new OrderKey("zx"), WorkSpan.weeks(8))
                .draft()
                .owner(HOME)
                .costs(List.of(new CostLine(HOME, CostKind.CAPITAL_ONE_OFF, new Money(10_000_001), "Kit")))
                .impact(new LinkedHashMap<>(Map.of(HOME, 3)))
                .roles(new LinkedHashMap<>(
                        Map.of(Northmoor.plan().roles().iterator().next().id(), new Fte(100))))
                .dependencies(List.of(Dependency.on(SHARED)))
                .chunk();
        Chunk live = Chunk.of(LIVE, "Go live", new OrderKey("zy"), WorkSpan.NIL)
                .draft()
                .owner(HOME)
                .dependencies(List.of(Dependency.on(TRAIN)))
                .chunk();
        Plan plan = Northmoor.plan();
        return plan.withChunks(plan.chunks().withAll(List.of(training, live)));
    }
}
