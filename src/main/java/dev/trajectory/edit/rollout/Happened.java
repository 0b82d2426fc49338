package dev.trajectory.edit.rollout;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Field;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Promise;
import dev.trajectory.model.ReadinessCriterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has happened to a chunk within fields that a pattern gives: promises, money committed and spent, readiness
/// measured. It is the copy's own: no difference from the pattern, and not lost when an offer is taken.
final class Happened {

    private Happened() {}

    /// Whether anything has happened to a chunk: that, or work on it, or dates that its owner fixed.
    static boolean to(Chunk chunk) {
        return !chunk.progress().equals(Progress.NONE)
                || chunk.pin() != null
                || chunk.hold() != null
                || chunk.dependencies().stream().anyMatch(Happened::isPromised)
                || chunk.costs().stream().anyMatch(line -> !line.outturn().equals(Outturn.NONE))
                || chunk.readiness().stream().anyMatch(each -> each.actual() != null);
    }

    /// Whether more was said of a promise than that it is asked for, as of any between two organisations.
    static boolean isPromised(Dependency dependency) {
        return dependency.promise() != null && !dependency.promise().equals(Promise.ASKED);
    }

    /// What a field of a chunk holds, without that.
    static @Nullable Object without(Field<Chunk> field, Chunk chunk) {
        if (field.equals(ChunkField.DEPENDENCIES)) {
            return chunk.dependencies().stream()
                    .map(each -> each.withPromise(null))
                    .toList();
        }
        if (field.equals(ChunkField.COSTS)) {
            return chunk.costs().stream().map(line -> spent(line, Outturn.NONE)).toList();
        }
        if (field.equals(ChunkField.READINESS)) {
            return chunk.readiness().stream()
                    .map(each -> new ReadinessCriterion(each.criterion(), each.target(), null))
                    .toList();
        }
        return field.in(chunk);
    }

    /// A chunk that holds something else in a field, and in it what has happened to that chunk.
    static Chunk with(Field<Chunk> field, @Nullable Object value, Chunk chunk) {
        Chunk changed = field.with(chunk, value);
        if (field.equals(ChunkField.DEPENDENCIES)) {
            return changed.draft().dependencies(promised(changed, chunk)).chunk();
        }
        if (field.equals(ChunkField.COSTS)) {
            return changed.draft().costs(spent(changed, chunk)).chunk();
        }
        return field.equals(ChunkField.READINESS)
                ? changed.draft().readiness(measured(changed, chunk)).chunk()
                : changed;
    }

    /// A promise goes with the dependency on the same chunk, of the same type where there are several.
    private static List<Dependency> promised(Chunk changed, Chunk was) {
        return changed.dependencies().stream()
                .map(each -> was.dependencies().stream()
                        .filter(old -> old.on().equals(each.on()))
                        .min(Comparator.comparing(old -> old.type() != each.type()))
                        .map(old -> each.withPromise(old.promise()))
                        .orElse(each))
                .toList();
    }

    /// Money goes with the line of the same payer, kind and note; a line of which some is spent and which nothing
    /// takes the place of stays.
    private static List<CostLine> spent(Chunk changed, Chunk was) {
        List<CostLine> spent = new ArrayList<>(was.costs());
        spent.removeIf(line -> line.outturn().equals(Outturn.NONE));
        List<CostLine> lines = new ArrayList<>();
        for (CostLine line : changed.costs()) {
            CostLine same = spent.stream()
                    .filter(old -> old.payer().equals(line.payer())
                            && old.kind() == line.kind()
                            && old.note().equals(line.note()))
                    .findFirst()
                    .orElse(null);
            spent.remove(same);
            lines.add(same == null ? line : spent(line, same.outturn()));
        }
        lines.addAll(spent);
        return lines;
    }

    private static CostLine spent(CostLine line, Outturn outturn) {
        return line.withOutturn(outturn, line.exitCost());
    }

    private static List<ReadinessCriterion> measured(Chunk changed, Chunk was) {
        return changed.readiness().stream()
                .map(each -> was.readiness().stream()
                        .filter(old -> old.criterion().equals(each.criterion()))
                        .findFirst()
                        .map(old -> new ReadinessCriterion(each.criterion(), each.target(), old.actual()))
                        .orElse(each))
                .toList();
    }
}
