package dev.trajectory.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.rollout.Answers;
import dev.trajectory.edit.rollout.Offer;
import dev.trajectory.edit.rollout.Offers;
import dev.trajectory.file.Document;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitField;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.BenefitStatus;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Field;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateField;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Measure;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Pace;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Realisation;
import dev.trajectory.model.Register;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.RolloutId;
import dev.trajectory.model.Scaled;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.RandomPlans;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Sequencer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// What holds of every rollout of every plan, whatever is done to its pattern and its copies.
class RolloutLawTest {

    private static final Set<Field<?>> PLACES =
            Set.of(BenefitField.ENABLING_CHUNKS, GateField.UNLOCKS, GateField.PRODUCED_BY);

    private static final RolloutId ID = new RolloutId("RO1");

    @Property
    void stampingAddsCopiesAndTouchesNothingElse(@ForAll long seed) {
        Plan plan = plan(seed);
        Rollout rollout = rollout(plan, new Random(seed));

        Plan stamped = Northmoor.after(plan, stamp(plan, rollout));

        assertThat(stamped.rollouts().get(ID).copied())
                .hasSize(rollout.copies().size() * rollout.pattern().size());
        plan.chunks()
                .forEach(chunk ->
                        assertThat(unplaced(stamped.chunks().get(chunk.id()))).isEqualTo(unplaced(chunk)));
        assertThat(stamped.draft()
                        .chunks(plan.chunks())
                        .rollouts(plan.rollouts())
                        .gates(plan.gates())
                        .benefits(plan.benefits())
                        .plan())
                .isEqualTo(plan);
        gatesOnlyUnlockCopiesBesides(plan, stamped);
        History history = History.of(plan).with(stamp(plan, rollout).label(), stamped, Set.of(), false);
        assertThat(history.goTo(history.at() - 1).plan()).isEqualTo(plan);
    }

    private static void gatesOnlyUnlockCopiesBesides(Plan plan, Plan stamped) {
        Set<ChunkId> copied = stamped.rollouts().get(ID).copied().collect(Collectors.toSet());
        for (Gate gate : stamped.gates()) {
            Gate was = plan.gates().find(gate.id());
            List<ChunkId> besides = gate.unlocks().stream()
                    .filter(each -> was == null || !was.unlocks().contains(each))
                    .toList();
            assertThat(copied).containsAll(besides);
            if (was == null) {
                assertThat(gate.unlocks()).isNotEmpty();
                assertThat(gate.decided()).isNull();
            } else {
                assertThat(gate.withUnlocks(was.unlocks())).isEqualTo(was);
                assertThat(gate.unlocks()).startsWith(was.unlocks().toArray(ChunkId[]::new));
            }
        }
    }

    @Property
    void nothingIsOfferedRightAfterStamping(@ForAll long seed) {
        Plan stamped = stamped(seed);

        assertThat(offers(stamped)).isEmpty();
    }

    /// A copy that another waited for had been taken away, and it was offered again.
    @Test
    void whoWaitedForACopyThatWasTakenAwayWaitsForTheOneAfterIt() {
        long seed = 3479230641L;
        Plan changed = changed(stamped(seed), seed);

        Plan taken = Northmoor.after(changed, answer(changed, offers(changed), true));

        assertThat(offers(taken)).isEmpty();
    }

    /// Refused only where copies were made by hand to wait the other way round. What a chunk that is added lets
    /// others wait for is offered to those whose dependencies were taken out by hand, for that would be lost; and
    /// where the pattern was put below its own copy by hand, it moves with that.
    @Property
    void takingAllLeavesNothingOfferedThatLosesNothingAndTouchesOnlyWhatWas(@ForAll long seed) {
        Plan changed = changed(stamped(seed), seed);
        List<Offer> offers = offers(changed);

        switch (answer(changed, offers, true).apply(changed)) {
            case Result.Changed(Plan taken) -> {
                assertThat(offers(taken))
                        .allMatch(left -> left instanceof Offer.Change change
                                && Answers.ofPlace(change)
                                && (isBelowItsCopy(changed)
                                        || (change.overwrites()
                                                && offers.stream().noneMatch(left::isAbout))));
                assertTouchedOnly(changed, taken, offers);
            }
            case Result.Refused(Refusal refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CIRCLE);
        }
    }

    @Property
    void takingOneTouchesNothingElse(@ForAll long seed) {
        Plan changed = changed(stamped(seed), seed);
        List<Offer> offers = offers(changed);
        if (!offers.isEmpty()) {
            List<Offer> one = List.of(offers.get(new Random(seed).nextInt(offers.size())));

            if (answer(changed, one, true).apply(changed) instanceof Result.Changed(Plan taken)) {
                assertTouchedOnly(changed, taken, one);
                assertThat(offers(taken)).noneMatch(offer -> offer.isAbout(one.getFirst()));
            }
        }
    }

    @Property
    void whatIsDeclinedIsNotOfferedAgainAndNothingChanges(@ForAll long seed) {
        Plan changed = changed(stamped(seed), seed);

        Plan kept = Northmoor.after(changed, answer(changed, offers(changed), false));

        assertThat(offers(kept)).isEmpty();
        assertThat(kept.draft().rollouts(changed.rollouts()).plan()).isEqualTo(changed);
    }

    /// Whoever they are called after, in the pattern or by hand, and whatever was taken or declined before.
    @Property(tries = 200)
    void whatOrganisationsAreCalledIsNoChangeOfThePattern(@ForAll long seed) {
        Plan named = named(plan(seed), "Trust ");
        Random random = new Random(seed);
        Plan spoken = named.withChunks(named.chunks()
                .withAll(named.chunks().stream()
                        .map(chunk -> chunk.owner() == null
                                ? chunk
                                : chunk.draft()
                                        .title(named.organisations()
                                                        .get(chunk.owner())
                                                        .name() + " " + chunk.title())
                                        .chunk())
                        .toList()));
        Plan stamped = Northmoor.after(spoken, stamp(spoken, rollout(spoken, random)));
        Plan changed = changed(stamped, seed);
        List<Offer> offers = offers(changed);
        Plan answered = random.nextBoolean()
                        && answer(changed, offers, true).apply(changed) instanceof Result.Changed(Plan taken)
                ? taken
                : changed;
        Plan kept = Northmoor.after(answered, answer(answered, offers(answered), false));

        assertThat(offers(named(kept, "Council "))).isEmpty();
    }

    /// The plan with organisations called otherwise.
    private static Plan named(Plan plan, String kind) {
        Plan named = plan;
        for (Organisation each : plan.organisations()) {
            named = CalledTest.named(named, each.id(), kind + each.id().value());
        }
        return named;
    }

    @Property
    void whatWasChangedByHandIsNotOverwrittenWithoutBeingNamed(@ForAll long seed) {
        Plan changed = changed(stamped(seed), seed);
        for (Offer offer : offers(changed)) {
            if (offer instanceof Offer.Change change && !change.overwrites() && change.isByHand()) {
                assertThat(change.own()).isInstanceOfAny(List.class, Map.class);
            }
            if (offer instanceof Offer.Removal(var _, ChunkId id, boolean overwrites) && !overwrites) {
                Chunk goes = changed.chunks().get(id);
                Chunk given = changed.rollouts().get(ID).copyWith(id).chunks().stream()
                        .filter(each -> id.equals(each.copy()))
                        .map(each -> each.givenTo(id))
                        .findFirst()
                        .orElseThrow();
                assertThat(goes.title()).isEqualTo(given.title());
                assertThat(goes.notes()).isEqualTo(given.notes());
                assertThat(goes.costs()).isEqualTo(given.costs());
                assertThat(goes.hold()).isNull();
            }
        }
    }

    @Property
    void movingToAnotherWaveAndCuttingLooseLeadOthersAtOnce(@ForAll long seed) {
        Plan plan = stamped(seed);
        Random random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            Rollout rollout = plan.rollouts().get(ID);
            if (rollout.copies().isEmpty()) {
                return;
            }
            RolloutCopy copy =
                    rollout.copies().get(random.nextInt(rollout.copies().size()));
            Rollout wanted = random.nextInt(4) == 0
                    ? rollout.without(copy.organisation())
                    : rollout.withCopy(copy.withWave(1 + random.nextInt(4)));

            plan = Northmoor.after(plan, stamp(plan, wanted));

            assertThat(offers(plan)).isEmpty();
        }
    }

    /// Only who is in which wave, and how waves follow each other, changes at once.
    @Property
    void anotherPatternHomeOrScaleIsOfferedAndForcesNothing(@ForAll long seed) {
        Plan stamped = stamped(seed);
        Random random = new Random(seed);
        Rollout other = rollout(stamped, random);
        Rollout was = stamped.rollouts().get(ID);
        Rollout wanted = was.withName("Other")
                .withPattern(other.pattern().stream()
                        .filter(id -> was.copyWith(id) == null)
                        .toList())
                .withHome(random.nextBoolean() ? was.home() : null)
                .withScales(other.scales());

        if (stamp(stamped, wanted).apply(stamped) instanceof Result.Changed(Plan changed)) {
            assertThat(changed.chunks()).isEqualTo(stamped.chunks());
            assertThat(changed.benefits()).isEqualTo(stamped.benefits());
            assertThat(changed.gates()).isEqualTo(stamped.gates());
            assertThat(changed.rollouts().get(ID).copied().toList())
                    .isEqualTo(was.copied().toList());
        }
    }

    /// Whatever copies do without: waits are passed on, and waves stay apart.
    @Property
    void noCopyStartsBeforeTheWaveBeforeHasFinished(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = plan(seed);
        plan = plan.withSettings(plan.settings()
                .with(Map.of(LimitKind.DEPENDENCIES, Enforcement.KEEP, LimitKind.CALENDARS, Enforcement.KEEP)));
        Rollout rollout = rollout(plan, random)
                .withScales(new LinkedHashMap<>())
                .withPace(new Pace(Pace.By.WAVE, random.nextInt(3), null));
        Plan stamped = Northmoor.after(plan, stamp(plan, rollout));
        List<ChunkId> gone = stamped.rollouts()
                .get(ID)
                .copied()
                .filter(_ -> random.nextInt(4) == 0)
                .toList();
        Plan less = gone.isEmpty() ? stamped : Northmoor.after(stamped, new RemoveChunks(gone));
        List<Offer> changes =
                offers(less).stream().filter(Offer.Change.class::isInstance).toList();
        Plan answered = Northmoor.after(less, answer(less, changes, true));

        Schedule schedule = Sequencer.sequence(answered);

        List<RolloutCopy> copies = answered.rollouts().get(ID).copies();
        List<ChunkId> unplaced = answered.rollouts()
                .get(ID)
                .copied()
                .filter(id -> schedule.placement(id) == null)
                .toList();
        for (RolloutCopy before : copies) {
            for (RolloutCopy behind : copies) {
                if (before.wave() > 1 && before.wave() < behind.wave() && unplaced.isEmpty()) {
                    placed(behind, schedule)
                            .forEach(later -> assertThat(placed(before, schedule))
                                    .as(before.organisation() + " before " + behind.organisation())
                                    .allMatch(earlier -> !later.start().isBefore(earlier.finish())));
                }
            }
        }
    }

    private static List<Placement> placed(RolloutCopy copy, Schedule schedule) {
        return copy.chunks().stream()
                .map(ChunkCopy::copy)
                .filter(Objects::nonNull)
                .map(schedule::placement)
                .filter(Objects::nonNull)
                .toList();
    }

    @Property
    void aRolloutIsWrittenAndReadAsItIs(@ForAll long seed) {
        Plan changed = changed(stamped(seed), seed);
        Plan kept = Northmoor.after(changed, answer(changed, offers(changed), false));
        byte[] bytes = PlanFiles.encode(Document.first(new UUID(1, seed), kept));

        assertThat(PlanFiles.decode(bytes, "plan.trajectory"))
                .isInstanceOfSatisfying(
                        Reading.Opened.class,
                        opened -> assertThat(opened.document().plan()).isEqualTo(kept));
    }

    /// A plan in which nothing waits for itself.
    private static Plan plan(long seed) {
        for (long next = seed % 1_000; ; next++) {
            Plan plan = gaining(RandomPlans.plan(next, 12), new Random(next));
            if (Knots.tied(plan.withChunks(Register.empty()), plan).isEmpty()) {
                return plan;
            }
        }
    }

    /// The plan with benefits of some chunks.
    private static Plan gaining(Plan plan, Random random) {
        List<ChunkId> chunks = plan.chunks().stream().map(Chunk::id).toList();
        List<Benefit> benefits = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Benefit blank = Northmoor.plan().benefits().iterator().next().withId(new BenefitId("B" + i));
            Benefit drawn = blank.withRealisation(Realisation.NONE)
                    .withOutcomes(List.of())
                    .withEnablingChunks(some(chunks, random));
            benefits.add(BenefitField.BENEFICIARY.with(
                    BenefitField.COUNTERPARTY.with(drawn, null),
                    one(plan.organisations().stream().map(Organisation::id).toList(), random)));
        }
        return plan.draft().benefits(Register.of(benefits)).plan();
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static <T> List<T> some(List<T> of, Random random) {
        return of.stream().filter(_ -> random.nextInt(4) == 0).toList();
    }

    /// Another value in a field of some benefit or gate, of the pattern or of a copy.
    private static Edit said(Plan plan, Random random) {
        List<ChunkId> chunks = plan.chunks().stream().map(Chunk::id).toList();
        if (random.nextBoolean() && !plan.gates().isEmpty()) {
            Gate gate = one(plan.gates().stream().toList(), random);
            Gate put = switch (random.nextInt(4)) {
                case 0 -> GateField.APPROVAL_WEEKS.with(gate, random.nextInt(9));
                case 1 -> GateField.PRODUCED_BY.with(gate, random.nextBoolean() ? null : one(chunks, random));
                case 2 -> GateField.APPROVERS.with(gate, some(List.of("A", "B", "C", "D"), random));
                default -> gate.withUnlocks(some(chunks, random));
            };
            return new PutRecord<>(Section.GATES, put, false);
        }
        if (plan.benefits().isEmpty()) {
            return new ChangeProgramme(plan.programme());
        }
        Benefit benefit = one(plan.benefits().stream().toList(), random);
        Benefit put = switch (random.nextInt(5)) {
            case 0 -> BenefitField.START_LAG_WEEKS.with(benefit, random.nextInt(9));
            case 1 -> BenefitField.FULL_YEAR_VALUE.with(benefit, Money.ofPounds(random.nextInt(99)));
            case 2 -> benefit.withEnablingChunks(some(chunks, random));
            case 3 -> BenefitField.TITLE.with(benefit, "New " + random.nextInt(9));
            default ->
                benefit.withRealisation(new Realisation(
                        one(List.of(BenefitStatus.values()), random), null, null, List.of(), List.of()));
        };
        return new PutRecord<>(Section.BENEFITS, put, false);
    }

    private static boolean isBelowItsCopy(Plan plan) {
        Rollout rollout = plan.rollouts().get(ID);
        Set<ChunkId> copied = rollout.copied().collect(Collectors.toSet());
        return rollout.pattern().stream()
                .anyMatch(id -> plan.lineage(id).stream().anyMatch(copied::contains));
    }

    private static Plan stamped(long seed) {
        Plan plan = plan(seed);
        return Northmoor.after(plan, stamp(plan, rollout(plan, new Random(seed))));
    }

    private static RollOut stamp(Plan plan, Rollout rollout) {
        return new RollOut(rollout, CopyIds.of(plan), new Label(Label.Kind.ROLL_OUT, "", List.of(), rollout.name()));
    }

    private static AnswerOffers answer(Plan plan, List<Offer> offers, boolean isTaken) {
        return new AnswerOffers(ID, offers, isTaken, CopyIds.of(plan));
    }

    private static List<Offer> offers(Plan plan) {
        return Offers.of(plan, plan.rollouts().get(ID));
    }

    private static Rollout rollout(Plan plan, Random random) {
        List<ChunkId> pattern = new ArrayList<>();
        while (pattern.isEmpty()) {
            plan.chunks().stream()
                    .filter(_ -> random.nextInt(3) == 0)
                    .map(Chunk::id)
                    .forEach(pattern::add);
        }
        Chunk first = plan.chunks().get(pattern.getFirst());
        List<RolloutCopy> copies = new ArrayList<>();
        for (Organisation organisation : plan.organisations()) {
            if (!organisation.id().equals(first.owner()) && random.nextInt(3) != 0) {
                copies.add(RolloutCopy.planned(organisation.id(), 1 + random.nextInt(4))
                        .withFactor(BigDecimal.valueOf(1 + random.nextInt(400), 2)));
            }
        }
        LinkedHashMap<Scaled, Measure> scales = new LinkedHashMap<>();
        for (Scaled scaled : Scaled.values()) {
            if (random.nextBoolean()) {
                scales.put(scaled, Measure.values()[random.nextInt(Measure.values().length)]);
            }
        }
        Pace.By by = random.nextBoolean() ? Pace.By.DATE : Pace.By.WAVE;
        Pace pace = new Pace(
                by, random.nextInt(20), random.nextBoolean() ? plan.settings().planStart() : null);
        return new Rollout(ID, "Rollout", pattern, first.owner(), scales, pace, copies);
    }

    /// The plan after edits of all kinds, of the pattern and of the copies.
    private static Plan changed(Plan plan, long seed) {
        Plan changed = plan;
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            Edit edit = i < 8 ? new RandomEdits(changed, seed + i).next() : said(changed, random);
            if (edit.apply(changed) instanceof Result.Changed(Plan next)
                    && next.rollouts().has(ID)) {
                changed = next;
            }
        }
        return changed;
    }

    private static Chunk unplaced(Chunk chunk) {
        return chunk.draft().order(Chunk.blank(chunk.id()).order()).chunk();
    }

    /// With what comes or goes, others wait otherwise; nothing else changes that was not in an offer.
    private static void assertTouchedOnly(Plan before, Plan after, List<Offer> offers) {
        Set<ChunkId> gone = new HashSet<>(before.chunks().byId().keySet());
        gone.removeAll(after.chunks().byId().keySet());
        assertThat(gone)
                .isEqualTo(new HashSet<>(offers.stream()
                        .filter(Offer.Removal.class::isInstance)
                        .map(Offer::subject)
                        .filter(ChunkId.class::isInstance)
                        .toList()));
        assertThat(after.chunks().size() + gone.size() - before.chunks().size())
                .isEqualTo(offers.stream()
                        .filter(offer -> offer instanceof Offer.Addition && offer.subject() instanceof ChunkId)
                        .count());
        boolean moved = offers.stream()
                .anyMatch(offer -> !(offer instanceof Offer.Change) && offer.subject() instanceof ChunkId);
        assertTouchedOnly(before.benefits(), after.benefits(), List.of(BenefitField.values()), offers, moved);
        assertTouchedOnly(before.gates(), after.gates(), List.of(GateField.values()), offers, moved);
        Set<ChunkField<?>> ofPlace =
                Set.of(ChunkField.DEPENDENCIES, ChunkField.PARENT, ChunkField.NOT_BEFORE, ChunkField.ORDER);
        for (Chunk was : before.chunks()) {
            Chunk is = after.chunks().find(was.id());
            if (is != null) {
                for (ChunkField<?> field : ChunkField.all()) {
                    boolean isOffered = offers.stream()
                            .anyMatch(offer -> offer instanceof Offer.Change change
                                    && change.subject().equals(was.id())
                                    && change.field().equals(field));
                    if (!isOffered && !(moved && ofPlace.contains(field)) && !isPromise(field, was, is)) {
                        assertThat((Object) field.get().apply(is))
                                .as(was.id() + " " + field)
                                .isEqualTo(field.get().apply(was));
                    }
                }
            }
        }
    }

    /// Benefits and gates are the same but in what was offered of them, and go only where that was; with chunks
    /// that come or go they are among others, and come.
    private static <I extends Id, R extends Identified<I>> void assertTouchedOnly(
            Register<I, R> before,
            Register<I, R> after,
            List<? extends Field<R>> fields,
            List<Offer> offers,
            boolean moved) {
        List<Id> gone = new ArrayList<>(before.byId().keySet());
        gone.removeAll(after.byId().keySet());
        for (Id id : gone) {
            assertThat(offers)
                    .anyMatch(offer ->
                            offer instanceof Offer.Removal && offer.subject().equals(id));
        }
        long added = offers.stream()
                .filter(offer -> offer instanceof Offer.Addition && before.has(offer.subject()))
                .count();
        if (moved) {
            assertThat((long) after.size()).isGreaterThanOrEqualTo(before.size() - gone.size() + added);
        } else {
            assertThat((long) after.size()).isEqualTo(before.size() - gone.size() + added);
        }
        for (R is : after) {
            R was = before.find(is.id());
            R left = is;
            for (Field<R> field : was == null ? List.<Field<R>>of() : fields) {
                boolean isOffered = offers.stream()
                        .anyMatch(offer -> offer instanceof Offer.Change change
                                && change.subject().equals(was.id())
                                && change.field().equals(field));
                left = isOffered || (moved && PLACES.contains(field)) ? field.with(left, field.in(was)) : left;
            }
            assertThat(was == null ? is : left).isEqualTo(was == null ? is : was);
        }
    }

    /// Promises follow owners.
    private static boolean isPromise(ChunkField<?> field, Chunk was, Chunk is) {
        return field.equals(ChunkField.DEPENDENCIES)
                && Objects.equals(
                        was.dependencies().stream().map(each -> each.on()).toList(),
                        is.dependencies().stream().map(each -> each.on()).toList());
    }
}
