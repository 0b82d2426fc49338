package dev.trajectory.edit;

import dev.trajectory.model.Asset;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Hold;
import dev.trajectory.model.Lag;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Works out the pieces of a chunk; what goes where is told at [SplitChunk].
final class Cut {

    private final Plan plan;
    private final Chunk whole;
    private final List<Piece> pieces;
    private final List<Long> shares;
    private final boolean inSequence;
    private final Spans spans;

    Cut(Plan plan, Chunk whole, List<Piece> pieces, boolean inSequence) {
        this.plan = plan;
        this.whole = whole;
        this.pieces = pieces;
        this.inSequence = inSequence;
        shares = pieces.stream().map(piece -> (long) piece.share()).toList();
        spans = Spans.of(plan, whole.owner());
    }

    /// Whether more has happened than can be told of pieces.
    boolean isTooLate() {
        return whole.progress().isFinished() || (inSequence && whole.progress().isStarted() && firstPercent() > 100);
    }

    private long firstPercent() {
        long first = spans.days(durations(whole.duration()).getFirst());
        long done = done();
        return first == 0 ? done == 0 ? 0 : 101 : (done + first - 1) / first;
    }

    /// The work done so far, in hundredths of working days.
    private long done() {
        long days = spans.days(whole.duration());
        WorkSpan remaining = whole.progress().remaining();
        return remaining == null
                ? days * whole.progress().percentComplete()
                : Math.max(0, days - spans.days(remaining)) * 100;
    }

    /// How long the pieces take if the whole takes so long.
    List<WorkSpan> durations(WorkSpan of) {
        return inSequence
                ? spans.divided(of, shares)
                : pieces.stream().map(_ -> of).toList();
    }

    /// The pieces as chunks.
    List<Chunk> pieces(List<ChunkId> names, List<OrderKey> keys) {
        List<Chunk> made = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            made.add(piece(i, names, keys.get(i)));
        }
        return made;
    }

    private Chunk piece(int i, List<ChunkId> names, OrderKey key) {
        Piece piece = pieces.get(i);
        boolean first = !inSequence || i == 0;
        boolean last = !inSequence || i == pieces.size() - 1;
        ChunkDraft draft = whole.draft(names.get(i))
                .title(piece.title())
                .order(key)
                .owner(owner(i))
                .ownerName(Objects.equals(owner(i), whole.owner()) ? whole.ownerName() : "")
                .duration(durations(whole.duration()).get(i))
                .goLive(piece.goLive())
                .dependencies(dependencies(i, names))
                .notBefore(first ? whole.notBefore() : null)
                .pin(first ? whole.pin() : null)
                .deadline(last ? whole.deadline() : null)
                .hold(hold(i))
                .progress(progress(i))
                .costs(costs(i))
                .impact(
                        piece.impact() == null
                                ? numbers(whole.impact(), i, Function.identity(), Function.identity())
                                : piece.impact())
                .roles(inSequence ? whole.roles() : numbers(whole.roles(), i, Fte::hundredths, Fte::new))
                .standsAlone(piece.standsAlone())
                .readiness(piece.goLive() || !whole.goLive() ? whole.readiness() : List.of())
                .notes(i == 0 ? whole.notes() : "");
        if (whole.estimate() != null && inSequence) {
            draft.estimate(spans.divided(whole.estimate(), shares).get(i));
        }
        if (piece.participants() != null) {
            draft.participants(piece.participants());
        }
        if (!piece.doneWhen().isBlank()) {
            draft.doneWhen(piece.doneWhen());
        }
        return draft.chunk();
    }

    private @Nullable OrganisationId owner(int i) {
        OrganisationId named = pieces.get(i).owner();
        return named == null ? whole.owner() : named;
    }

    /// What another body gives or takes from now on is asked for again; see [Promises].
    private List<Dependency> dependencies(int i, List<ChunkId> names) {
        List<Dependency> dependencies = new ArrayList<>();
        for (Dependency dependency : whole.dependencies()) {
            boolean tiesStart = dependency.type() == DependencyType.FS || dependency.type() == DependencyType.SS;
            if (!inSequence || i == (tiesStart ? 0 : names.size() - 1)) {
                dependencies.add(dependency.takenBy(whole.owner(), owner(i)));
            }
        }
        if (inSequence && i > 0) {
            dependencies.add(Dependency.on(names.get(i - 1)));
        }
        if (!inSequence && i == names.size() - 1 && hasOneEnd()) {
            names.subList(0, i)
                    .forEach(other -> dependencies.add(new Dependency(other, DependencyType.FF, Lag.NONE, null, null)));
        }
        return dependencies;
    }

    /// Whether a record names the whole as the one chunk whose finish matters.
    private boolean hasOneEnd() {
        return plan.gates().stream().map(Gate::producedBy).anyMatch(whole.id()::equals)
                || plan.assets().stream().map(Asset::remediatedBy).anyMatch(whole.id()::equals)
                || whole.id().equals(plan.settings().funding().startLine());
    }

    /// Dependencies of another chunk, on pieces where they were on the whole.
    List<Dependency> rewired(List<Dependency> dependencies, List<ChunkId> names) {
        List<Dependency> rewired = new ArrayList<>();
        for (Dependency dependency : dependencies) {
            if (dependency.on().equals(whole.id())) {
                for (ChunkId name : awaited(dependency.type(), names)) {
                    rewired.add(dependency.withOn(name).givenBy(whole.owner(), owner(names.indexOf(name))));
                }
            } else {
                rewired.add(dependency);
            }
        }
        return rewired;
    }

    private List<ChunkId> awaited(DependencyType type, List<ChunkId> names) {
        boolean tiesFinish = type == DependencyType.FS || type == DependencyType.FF;
        return inSequence ? List.of(tiesFinish ? names.getLast() : names.getFirst()) : names;
    }

    private @Nullable Hold hold(int i) {
        Hold hold = whole.hold();
        if (hold == null || !inSequence) {
            return hold;
        }
        List<Long> days = Spans.parts(ChronoUnit.DAYS.between(hold.start(), hold.finish()) + 1, shares);
        long before = days.subList(0, i).stream().mapToLong(Long::longValue).sum();
        LocalDate start = hold.start().plusDays(before);
        LocalDate from = start.isAfter(hold.finish()) ? hold.finish() : start;
        LocalDate to = start.plusDays(days.get(i) - 1);
        return new Hold(from, to.isBefore(from) ? from : to);
    }

    private Progress progress(int i) {
        Progress progress = whole.progress();
        if (!inSequence || !progress.isStarted()) {
            return inSequence && i > 0 ? Progress.NONE : progress;
        }
        return i == 0 ? new Progress(progress.start(), null, (int) firstPercent(), null) : Progress.NONE;
    }

    /// The lines of which this piece gets something; one of nothing stays with the first piece.
    private List<CostLine> costs(int i) {
        return whole.costs().stream()
                .flatMap(line -> Stream.ofNullable(
                        new CostDivision(line, shares, inSequence).parts().get(i)))
                .toList();
    }

    private <K, V> SequencedMap<K, V> numbers(
            SequencedMap<K, V> of, int i, Function<V, Integer> number, Function<Integer, V> value) {
        SequencedMap<K, V> parts = new LinkedHashMap<>();
        of.forEach((key, all) -> {
            int part = Spans.parts(number.apply(all), shares).get(i).intValue();
            if (part != 0 || (i == 0 && Objects.equals(number.apply(all), 0))) {
                parts.put(key, value.apply(part));
            }
        });
        return parts;
    }
}
