package dev.trajectory.edit;

import dev.trajectory.model.AwardChange;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Measure;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Pace;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Poll;
import dev.trajectory.model.RecordCopy;
import dev.trajectory.model.Register;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.RolloutId;
import dev.trajectory.model.Scaled;
import dev.trajectory.model.Scope;
import dev.trajectory.model.Spread;
import dev.trajectory.model.Vote;
import dev.trajectory.model.VoteId;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;

/// The sample plan with some options that differ from it in many ways.
final class OptionPlans {

    private final Plan plan = Northmoor.plan();
    private final Random random;
    private final List<ChunkId> chunks;

    private OptionPlans(long seed) {
        random = new Random(seed);
        chunks = List.copyOf(plan.chunks().byId().keySet());
    }

    static Plan plan(long seed) {
        return new OptionPlans(seed).plan();
    }

    private Plan plan() {
        List<Option> options = new ArrayList<>();
        for (int i = 1; i <= 2 + random.nextInt(2); i++) {
            options.add(option("X" + i, i));
        }
        Vote vote = new Vote(
                new VoteId("V1"),
                plan.settings().planStart(),
                "How sure are you?",
                chunk(),
                null,
                new Poll.Hands(Spread.NONE, 9, List.of()));
        return plan.draft()
                .signOffs(plan.signOffs().stream()
                        .map(each -> each.withSignedFinishes(finishes()))
                        .toList())
                .votes(Register.of(List.of(vote)))
                .rollouts(Register.of(List.of(rollout())))
                .options(Register.of(options))
                .plan();
    }

    /// Of some chunks, each followed by another one at two organisations.
    private Rollout rollout() {
        List<ChunkId> shuffled = new ArrayList<>(chunks);
        Collections.shuffle(shuffled, random);
        int steps = 1 + random.nextInt(5);
        List<ChunkId> pattern = shuffled.subList(0, steps);
        List<RolloutCopy> copies = new ArrayList<>();
        for (Organisation each : plan.organisations().stream().limit(2).toList()) {
            int from = steps * (copies.size() + 1);
            List<ChunkCopy> following = new ArrayList<>();
            for (int i = 0; i < steps; i++) {
                ChunkChange given = ChunkChange.NOTHING.with(ChunkField.DEPENDENCIES, List.of(Dependency.on(chunk())));
                following.add(
                        ChunkCopy.named(pattern.get(i), shuffled.get(from + i)).with(given, ChunkChange.NOTHING));
            }
            copies.add(RolloutCopy.planned(each.id(), 2)
                    .withChunks(following)
                    .withBenefits(following(plan.benefits()))
                    .withGates(following(plan.gates())));
        }
        SequencedMap<Scaled, Measure> scales = new LinkedHashMap<>();
        return new Rollout(new RolloutId("R1"), "Everywhere", pattern, null, scales, Pace.ONE_AFTER_ANOTHER, copies);
    }

    /// Some records that follow each other or themselves.
    private <I extends Id, R extends Identified<I>> List<RecordCopy<I, R>> following(Register<I, R> rows) {
        List<R> shuffled = new ArrayList<>(rows.all());
        Collections.shuffle(shuffled, random);
        List<RecordCopy<I, R>> following = new ArrayList<>();
        for (R given : shuffled.subList(0, random.nextInt(4))) {
            I of = shuffled.get(random.nextInt(shuffled.size())).id();
            following.add(new RecordCopy<>(
                    of, given.id(), given, random.nextBoolean() ? given : null, new LinkedHashMap<>()));
        }
        return following;
    }

    private SequencedMap<ChunkId, LocalDate> finishes() {
        SequencedMap<ChunkId, LocalDate> finishes = new LinkedHashMap<>();
        some(30).forEach(
                        chunk -> finishes.put(chunk, plan.settings().planStart().plusDays(random.nextInt(900))));
        return finishes;
    }

    private Option option(String id, int number) {
        Set<ChunkId> some = some(15);
        SequencedMap<ChunkId, ChunkChange> changes = new LinkedHashMap<>();
        some(6).forEach(chunk -> changes.put(chunk, change()));
        SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            ChunkId mine = new ChunkId("C" + number + "0" + i);
            own.put(
                    mine,
                    Chunk.of(mine, "Only in " + id, key(), WorkSpan.weeks(1 + random.nextInt(9)))
                            .draft()
                            .dependencies(List.of(Dependency.on(chunk())))
                            .chunk());
        }
        SequencedMap<LimitKind, Enforcement> limits = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            limits.put(LimitKind.FREEZES, Enforcement.IGNORE);
        }
        return Option.of(new OptionId(id), "Option " + id, OptionKind.LESS_AMBITIOUS)
                .draft()
                .scope(
                        random.nextInt(3) == 0
                                ? Scope.ALL
                                : random.nextBoolean() ? new Scope.Without(some) : new Scope.Only(some(50)))
                .changes(changes)
                .own(own)
                .awards(awards())
                .limits(limits)
                .dropTrancheStarts(random.nextBoolean())
                .oneOffPremium(random.nextBoolean() ? Percent.of(8) : Percent.ZERO)
                .option();
    }

    private ChunkChange change() {
        return switch (random.nextInt(4)) {
            case 0 -> ChunkChange.NOTHING.with(ChunkField.DURATION, WorkSpan.weeks(1 + random.nextInt(20)));
            case 1 -> ChunkChange.NOTHING.with(ChunkField.ORDER, key());
            case 2 -> ChunkChange.NOTHING.with(ChunkField.NOT_BEFORE, null);
            default -> ChunkChange.NOTHING.with(ChunkField.DEPENDENCIES, List.of());
        };
    }

    private List<AwardChange> awards() {
        return plan.funds().stream()
                .filter(fund -> random.nextInt(4) == 0 && !fund.awards().isEmpty())
                .map(fund -> {
                    var award = fund.awards().getFirst();
                    return new AwardChange(
                            fund.id(),
                            award.year(),
                            award.organisation(),
                            award.amount().raisedBy(Percent.of(10)));
                })
                .toList();
    }

    private OrderKey key() {
        return OrderKey.inOrder(90).get(random.nextInt(90));
    }

    private ChunkId chunk() {
        return chunks.get(random.nextInt(chunks.size()));
    }

    private Set<ChunkId> some(int most) {
        Set<ChunkId> some = new LinkedHashSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(chunk());
        }
        return some;
    }
}
