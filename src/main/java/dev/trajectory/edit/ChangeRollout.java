package dev.trajectory.edit;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Measure;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.Scaled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/// Changes a rollout where a form says something else than when it was opened; all else stays as it has come to be
/// since. Nothing is put back that is gone by now: neither the rollout nor a copy that was cut loose.
///
/// @param opened the rollout as the form said it first
/// @param wanted the rollout as the form says it
/// @param ids where the ids of what new copies get come from
/// @param label what is done to it
public record ChangeRollout(Rollout opened, Rollout wanted, CopyIds ids, Label label) implements Edit {

    @Override
    public Result apply(Plan plan) {
        Rollout now = plan.rollouts().find(opened.id());
        if (now == null) {
            return Refusal.gone(opened.id());
        }
        for (RolloutCopy copy : wanted.copies()) {
            OrganisationId whose = copy.organisation();
            RolloutCopy was = opened.copy(whose);
            if (was != null && !copy.equals(was) && now.copy(whose) == null) {
                return Refusal.because(Refusal.Reason.NO_COPY, List.of(whose));
            }
        }
        return new RollOut(onto(now), ids, label).apply(plan);
    }

    @Override
    public boolean isOfOptions() {
        return true;
    }

    /// The rollout as it is, with what the form changed.
    public Rollout onto(Rollout now) {
        return now.withName(theirs(now.name(), opened.name(), wanted.name()))
                .withHome(Objects.equals(opened.home(), wanted.home()) ? now.home() : wanted.home())
                .withPattern(pattern(now.pattern()))
                .withScales(scales(now.scales()))
                .withPace(theirs(now.pace(), opened.pace(), wanted.pace()))
                .withCopies(copies(now));
    }

    private static <T> T theirs(T now, T was, T wanted) {
        return wanted.equals(was) ? now : wanted;
    }

    private List<ChunkId> pattern(List<ChunkId> now) {
        List<ChunkId> pattern = new ArrayList<>(now);
        pattern.removeIf(
                id -> opened.pattern().contains(id) && !wanted.pattern().contains(id));
        wanted.pattern().stream()
                .filter(id -> !opened.pattern().contains(id) && !pattern.contains(id))
                .forEach(pattern::add);
        return pattern;
    }

    private SequencedMap<Scaled, Measure> scales(SequencedMap<Scaled, Measure> now) {
        SequencedMap<Scaled, Measure> scales = new LinkedHashMap<>(now);
        for (Scaled scaled : Scaled.values()) {
            Measure measure = wanted.scales().get(scaled);
            if (measure == null && opened.scales().containsKey(scaled)) {
                scales.remove(scaled);
            } else if (measure != null && measure != opened.scales().get(scaled)) {
                scales.put(scaled, measure);
            }
        }
        return scales;
    }

    private List<RolloutCopy> copies(Rollout now) {
        List<RolloutCopy> copies = new ArrayList<>();
        for (RolloutCopy copy : now.copies()) {
            OrganisationId whose = copy.organisation();
            RolloutCopy was = opened.copy(whose);
            RolloutCopy is = wanted.copy(whose);
            if (is != null) {
                copies.add(copy.withWave(was == null || is.wave() != was.wave() ? is.wave() : copy.wave())
                        .withFactor(was == null ? is.factor() : theirs(copy.factor(), was.factor(), is.factor())));
            } else if (was == null) {
                copies.add(copy);
            }
        }
        wanted.copies().stream()
                .filter(each -> opened.copy(each.organisation()) == null && now.copy(each.organisation()) == null)
                .forEach(copies::add);
        return copies;
    }
}
