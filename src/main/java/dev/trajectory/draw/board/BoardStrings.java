package dev.trajectory.draw.board;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.CriticalPath;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The strings between the cards of a board, found when they are first asked for, and where their promises stand,
/// found for those alone of which it is asked: both take longer to find out than where cards lie.
public final class BoardStrings {

    private static final double BEND = 36;

    private final Outlook outlook;
    private final Map<ChunkId, Box> places;
    private final double bend;
    private final boolean critical;
    private final Map<DependencyLine, List<PromiseNow>> promises = new HashMap<>();
    private @Nullable SequencedMap<DependencyLine, BoardString> all;

    /// @param places of the cards between which they run; a card that is put away is a line without height in its
    /// row
    /// @param critical whether it is of interest which of them are part of the critical path
    BoardStrings(Outlook outlook, Map<ChunkId, Box> places, PageStyle style, boolean critical) {
        this.outlook = outlook;
        this.places = places;
        this.bend = style.px(BEND);
        this.critical = critical;
    }

    /// All of them, shown or not.
    synchronized SequencedMap<DependencyLine, BoardString> all() {
        SequencedMap<DependencyLine, BoardString> known = all;
        if (known == null) {
            known = Collections.unmodifiableSequencedMap(find());
            all = known;
        }
        return known;
    }

    private SequencedMap<DependencyLine, BoardString> find() {
        CriticalPath path = critical ? CriticalPath.of(outlook) : null;
        StringEnds ends = new StringEnds(outlook, places);
        SequencedMap<DependencyLine, BoardString> found = new LinkedHashMap<>();
        for (Chunk waiter : outlook.plan().chunks()) {
            ChunkId to = waiter.dependencies().isEmpty() ? null : ends.first(waiter.id());
            for (Dependency dependency : to == null ? List.<Dependency>of() : waiter.dependencies()) {
                DependencyLine line = new DependencyLine(waiter.id(), dependency.on());
                ChunkId from = found.containsKey(line) ? null : ends.last(dependency.on());
                boolean isPromise = isPromise(waiter, dependency);
                if (to != null && from != null && (isPromise || !isPutAway(from, to))) {
                    found.put(
                            line,
                            new BoardString(
                                    line,
                                    from,
                                    to,
                                    waiter.dependenciesOn(dependency.on()),
                                    isPromise,
                                    path != null && path.joins(dependency.on(), waiter.id()),
                                    BoardString.route(place(from), place(to), bend)));
                }
            }
        }
        return found;
    }

    private Box place(ChunkId chunk) {
        return Objects.requireNonNull(places.get(chunk));
    }

    /// Whether both cards are put away, and in the same row: then a string would run within its edge.
    private boolean isPutAway(ChunkId one, ChunkId other) {
        Box from = place(one);
        Box to = place(other);
        return from.height() == 0 && to.height() == 0 && from.y() == to.y();
    }

    private boolean isPromise(Chunk waiter, Dependency dependency) {
        Chunk awaited = outlook.plan().chunks().find(dependency.on());
        OrganisationId taker = waiter.owner();
        OrganisationId giver = awaited == null ? null : awaited.owner();
        return taker != null && giver != null && !taker.equals(giver);
    }

    /// Where the promises of a string stand, the one that most wants looking at first; none within one
    /// organisation.
    synchronized List<PromiseNow> promises(BoardString string) {
        if (!string.isPromise()) {
            return List.of();
        }
        List<PromiseNow> known = promises.get(string.line());
        if (known == null) {
            DependencyLine line = string.line();
            known = outlook.promised().of(outlook.plan().chunks().get(line.waiting()), line.before());
            promises.put(line, known);
        }
        return known;
    }
}
