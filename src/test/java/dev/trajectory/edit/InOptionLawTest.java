package dev.trajectory.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.Dear;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.Settings;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.Vote;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Edits made while an option of a plan is looked at, many after each other.
class InOptionLawTest {

    @Property
    @Dear(4)
    void thePlanUnderTheOptionIsWhatTheEditMakesOfIt(@ForAll long seed) {
        follow(seed, InOptionLawTest::assertAsWanted);
    }

    /// A seed that once failed: a cost that an option said itself had its premium after a merge.
    @Example
    void whatAnOptionSaysItselfStandsAfterAMerge() {
        follow(-508, InOptionLawTest::assertAsWanted);
    }

    private static void assertAsWanted(Taken step) {
        if (!(step.edit() instanceof RemoveChunks)) {
            assertAlike(step.after().under(step.option()), step.wanted());
        }
    }

    @Property
    @Dear(4)
    void anEditThatGoesToOneOptionLeavesThePlanAndTheOthers(@ForAll long seed) {
        follow(seed, step -> {
            if (step.in().isAlone(step.before(), step.after())) {
                assertThat(step.after().draft().options(step.before().options()).plan())
                        .isEqualTo(step.before());
                for (Option other : step.before().options()) {
                    if (!other.id().equals(step.in().option())) {
                        assertThat(step.after().options().get(other.id())).isEqualTo(other);
                    }
                }
            }
        });
    }

    @Property
    @Dear(4)
    void whatIsAskedOfOneOptionAndCanBeHeldGoesToItAlone(@ForAll long seed) {
        follow(seed, step -> {
            if (step.in().reach() == Reach.OPTION) {
                if (new Holding(step.before()).holds(step.seen(), step.wanted())) {
                    assertThat(step.in().isAlone(step.before(), step.after())).isTrue();
                }
                assertPartsStay(step);
            }
        });
    }

    /// Whatever votes, rollouts and sign-offs name them, chunks are split and merged in the option alone. What has
    /// begun has begun in every option, and the line from which funding is looked at is drawn in all.
    private static void assertPartsStay(Taken step) {
        List<ChunkId> parts = parts(step.edit());
        boolean hasBegun = parts.stream().map(step.seen().chunks()::get).anyMatch(InOptionLawTest::hasBegun);
        boolean isDrawn = step.seen().settings().equals(step.wanted().settings());
        if (!parts.isEmpty() && !hasBegun && isDrawn) {
            assertThat(step.in().isAlone(step.before(), step.after())).isTrue();
            assertThat(step.after().votes()).isEqualTo(step.before().votes());
            assertThat(step.after().rollouts()).isEqualTo(step.before().rollouts());
        }
    }

    private static List<ChunkId> parts(Edit edit) {
        return switch (edit) {
            case SplitChunk split -> List.of(split.chunk());
            case MergeChunks merge -> merge.chunks();
            default -> List.of();
        };
    }

    private static boolean hasBegun(Chunk chunk) {
        return chunk.progress().isStarted()
                || chunk.costs().stream().anyMatch(line -> !line.outturn().equals(Outturn.NONE));
    }

    @Property
    @Dear(4)
    void askingTwiceIsAnsweredAlike(@ForAll long seed) {
        follow(seed, step -> assertThat(step.in().apply(step.before())).isEqualTo(new Result.Changed(step.after())));
    }

    @Property
    @Dear(4)
    void noNameOfNothingIsLeft(@ForAll long seed) {
        follow(seed, step -> assertThat(missing(step.before())).containsAll(missing(step.after())));
    }

    record Taken(InOption in, Edit edit, Plan before, Plan seen, Plan wanted, Plan after) {
        Option option() {
            return after.options().get(in.option());
        }
    }

    static void follow(long seed, java.util.function.Consumer<Taken> each) {
        Plan plan = OptionPlans.plan(seed);
        java.util.Random random = new java.util.Random(seed);
        for (int i = 0; i < 8; i++) {
            List<OptionId> ids = List.copyOf(plan.options().byId().keySet());
            OptionId id = ids.get(random.nextInt(ids.size()));
            Plan seen = plan.under(plan.options().get(id));
            Edit edit = new RandomEdits(seen, random.nextLong(), plan).next();
            InOption in = new InOption(id, edit, random.nextBoolean() ? Reach.OPTION : Reach.ALL);
            if (!edit.isOfOptions()
                    && edit.apply(seen) instanceof Result.Changed(Plan wanted)
                    && in.apply(plan) instanceof Result.Changed(Plan after)) {
                each.accept(new Taken(in, edit, plan, seen, wanted, after));
                plan = after;
            }
        }
    }

    /// But for what sign-offs, votes and rollouts name of chunks, which options hold nothing of.
    static void assertAlike(Plan one, Plan other) {
        for (Section<?, ?> section : Section.all()) {
            if (!section.equals(Section.OPTIONS)) {
                assertThat(rows(one, section)).as(section.name()).isEqualTo(rows(other, section));
            }
        }
        assertThat(ordered(one)).isEqualTo(ordered(other));
        assertThat(settings(one)).isEqualTo(settings(other));
        assertThat(one.programme()).isEqualTo(other.programme());
        assertThat(signOffs(one)).isEqualTo(signOffs(other));
    }

    private static List<SignOff> signOffs(Plan plan) {
        return plan.signOffs().stream()
                .map(each -> each.signedForOnly(_ -> false))
                .toList();
    }

    private static Map<Id, Object> rows(Plan plan, Section<?, ?> section) {
        Map<Id, Object> rows = new LinkedHashMap<>();
        OrderKey key = OrderKey.inOrder(1).getFirst();
        section.of(plan)
                .forEach(row -> rows.put(
                        row.id(),
                        switch (row) {
                            case Chunk chunk -> chunk.draft().order(key).chunk();
                            case Vote vote -> vote.withAbout(null);
                            case Rollout rollout -> rollout.without(_ -> true);
                            default -> row;
                        }));
        return rows;
    }

    private static List<ChunkId> ordered(Plan plan) {
        return plan.chunks().stream()
                .sorted(Comparator.comparing(Chunk::order)
                        .thenComparing(chunk -> chunk.id().value()))
                .map(Chunk::id)
                .toList();
    }

    private static Settings settings(Plan plan) {
        Map<LimitKind, Enforcement> all = new EnumMap<>(LimitKind.class);
        for (LimitKind kind : LimitKind.values()) {
            all.put(kind, plan.settings().enforcement(kind));
        }
        return plan.settings().with(all);
    }

    /// What is named in a plan, or in one of its options, without being there.
    private static Set<Id> missing(Plan plan) {
        Set<Id> missing = new LinkedHashSet<>();
        for (Section<?, ?> section : Section.all()) {
            for (Identified<?> row : section.of(plan)) {
                missing.addAll(Naming.in(row));
            }
        }
        missing.addAll(Naming.inAll(List.of(plan.signOffs(), plan.stakeholders())));
        missing.removeIf(plan::has);
        return missing;
    }
}
