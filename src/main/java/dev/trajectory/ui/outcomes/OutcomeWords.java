package dev.trajectory.ui.outcomes;

import dev.trajectory.model.BenefitId;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.outlook.FirstSlice;
import dev.trajectory.schedule.Placement;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says what leads to an outcome, and what does not yet.
final class OutcomeWords {

    private final WindowWords words;

    OutcomeWords(WindowWords words) {
        this.words = words;
    }

    /// When a chunk finishes.
    String finish(@Nullable Placement placement) {
        return placement == null ? words.say("outcomes.noDate") : words.day(placement.finish());
    }

    String status(Progress progress) {
        if (progress.isFinished()) {
            return words.say("outcomes.finished");
        }
        return progress.isStarted()
                ? words.say("outcomes.underWay", progress.percentComplete())
                : words.say("outcomes.notBegun");
    }

    /// What is delivered first, and when, in a sentence.
    String slice(Tracing tracing) {
        FirstSlice slice = tracing.slice();
        if (slice == null) {
            return tracing.chunks().isEmpty() ? "" : words.say("outcomes.noSlice");
        }
        Plan plan = tracing.outlook().plan();
        String name = switch (slice.useful()) {
            case ChunkId id when plan.chunks().has(id) -> plan.chunks().get(id).title();
            case BenefitId id
            when plan.benefits().has(id) -> plan.benefits().get(id).title();
            default -> "";
        };
        return words.say("outcomes.slice", slice.chunks().size(), words.day(slice.delivered()), name);
    }

    /// By what rule it is the first, and which chunks it is.
    String rule(FirstSlice slice, ChunkNumbers numbers) {
        String known = slice.useful() instanceof BenefitId ? "outcomes.rule.benefit" : "outcomes.rule.standsAlone";
        String rule = words.say(slice.isKnown() ? known : "outcomes.rule.any");
        return slice.chunks().size() == 1 ? rule : words.say("outcomes.rule.with", rule, list(slice.chunks(), numbers));
    }

    private static String list(List<ChunkId> chunks, ChunkNumbers numbers) {
        return String.join(
                ", ",
                chunks.stream()
                        .map(numbers::number)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList());
    }

    /// What is missing, a sentence each.
    List<String> missing(Tracing tracing) {
        List<String> missing = new ArrayList<>();
        if (tracing.chunks().isEmpty()) {
            missing.add(words.say("outcomes.missing.chunk"));
        }
        if (tracing.benefits().isEmpty()) {
            missing.add(words.say("outcomes.missing.benefit"));
        }
        long unowned =
                tracing.chunks().stream().filter(chunk -> chunk.owner() == null).count();
        if (unowned > 0) {
            missing.add(words.say("outcomes.missing.owner", unowned));
        }
        long undated = tracing.chunks().stream()
                .filter(chunk -> tracing.outlook().schedule().placement(chunk.id()) == null)
                .count();
        if (undated > 0) {
            missing.add(words.say("outcomes.missing.date", undated));
        }
        return missing;
    }
}
