package dev.trajectory.edit.rollout;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.ReadinessCriterion;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the pattern of a rollout gives its copies as the plan is now.
///
/// Never given are what has happened, agreed dates, pins, and the place in the priority order.
public final class Gifts {

    private static final Set<ChunkField<?>> OWN = Set.of(ChunkField.ORDER, ChunkField.PIN, ChunkField.HOLD);

    /// The fields that are given, in the order of a chunk's record.
    public static final List<ChunkField<?>> FIELDS = ChunkField.ofOptions().stream()
            .filter(field -> !OWN.contains(field))
            .toList();

    private final Plan plan;
    private final Rollout rollout;
    private final Set<ChunkId> pattern;
    private final Waves waves;

    private Gifts(Plan plan, Rollout rollout) {
        this.plan = plan;
        this.rollout = rollout;
        this.pattern = new HashSet<>(rollout.pattern());
        this.waves = Waves.of(plan, rollout);
    }

    /// What a rollout gives.
    ///
    /// @param rollout as it is or is to be; its copies name the chunks they are to have
    public static Gifts of(Plan plan, Rollout rollout) {
        return new Gifts(plan, rollout);
    }

    /// A chunk as the difference from a blank one, in the fields that are given.
    public static ChunkChange told(Chunk chunk) {
        return ChunkChange.between(Chunk.blank(chunk.id()), chunk).without(OWN);
    }

    /// What a copy gets of a chunk of the pattern, under a name. Throws [dev.trajectory.model.InvalidValue] where
    /// a number or a date would be larger than a plan may hold.
    public Chunk given(Chunk of, RolloutCopy copy, ChunkId name) {
        Playing playing = new Playing(rollout.home(), copy.organisation());
        Scale scale = Scale.of(plan, rollout, copy);
        int daysAWeek = plan.workingDays(playing.owner(of.owner())).daysAWeek();
        SequencedMap<RoleId, Fte> roles = new LinkedHashMap<>();
        of.roles().forEach((role, people) -> roles.put(role, scale.people(people)));
        return of.draft(name)
                .parent(parent(of, copy))
                .owner(playing.owner(of.owner()))
                .ownerName(playing.isHome(of.owner()) ? "" : of.ownerName())
                .participants(playing.participants(of))
                .duration(scale.span(of.duration(), daysAWeek))
                .estimate(scale.estimate(of.estimate(), daysAWeek))
                .dependencies(dependencies(of, copy))
                .notBefore(waves.notBefore(of, copy))
                .deadline(waves.deadline(of, copy))
                .pin(null)
                .hold(null)
                .progress(Progress.NONE)
                .costs(of.costs().stream()
                        .map(line -> scale.cost(playing.payer(line)))
                        .toList())
                .impact(playing.impact(of, scale))
                .raci(playing.raci(of))
                .roles(roles)
                .readiness(of.readiness().stream()
                        .map(each -> new ReadinessCriterion(each.criterion(), each.target(), null))
                        .toList())
                .chunk();
    }

    /// The copy of the nearest parent that has one. A parent outside the pattern gets no copies below it: who
    /// waits for that parent would wait for them all.
    private @Nullable ChunkId parent(Chunk of, RolloutCopy copy) {
        for (ChunkId above : plan.lineage(of.id())) {
            ChunkId at = above.equals(of.id()) || !pattern.contains(above) ? null : copy.copyOf(above);
            if (at != null) {
                return at;
            }
        }
        return null;
    }

    /// Within the pattern the copies wait for each other as the originals do; for all else they wait as well, with
    /// every promise to be asked for anew. Where the pattern waits for a copy, that copy cannot.
    private List<Dependency> dependencies(Chunk of, RolloutCopy copy) {
        Set<Dependency> dependencies = new LinkedHashSet<>();
        for (Dependency each : of.dependencies()) {
            boolean isWithin = pattern.contains(each.on());
            ChunkId on = isWithin ? copy.copyOf(each.on()) : each.on();
            if (on != null && (isWithin || !copy.has(on))) {
                dependencies.add(new Dependency(on, each.type(), each.lag(), each.kind(), null));
            }
        }
        dependencies.addAll(waves.waits(of, copy));
        return List.copyOf(dependencies);
    }
}
