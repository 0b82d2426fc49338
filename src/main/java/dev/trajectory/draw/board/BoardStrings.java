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
import dev.trajectory.schedule.PromiseStates;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The strings between the cards of a board, found when they are first asked for, and where their promises stand,
/// found for those alone of which it is asked: both take longer to find out than where cards lie.
public final class BoardStrings {

    private static final double BEND = 36;

    private final Outlook outlook;
    private final Map<ChunkId, Box> cards;
    private final double bend;
    private final boolean critical;
    private final Map<DependencyLine, List<PromiseNow>> promises = new HashMap<>();
    private @Nullable SequencedMap<DependencyLine, BoardString> all;
    private @Nullable PromiseStates states;

    /// @param cards between which they run
    /// @param critical whether it is of interest which of them are part of the critical path
    BoardStrings(Outlook outlook, Map<ChunkId, Box> cards, PageStyle style, boolean critical) {
        this.outlook = outlook;
        this.cards = cards;
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
        SequencedMap<DependencyLine, BoardString> found = new LinkedHashMap<>();
        for (Chunk waiter : outlook.plan().chunks()) {
            Box to = cards.get(waiter.id());
            if (to == null) {
                continue;
            }
            for (Dependency dependency : waiter.dependencies()) {
                Box from = cards.get(dependency.on());
                DependencyLine line = new DependencyLine(waiter.id(), dependency.on());
                if (from != null && !found.containsKey(line)) {
                    found.put(
                            line,
                            new BoardString(
                                    line,
                                    waiter.dependenciesOn(dependency.on()),
                                    isPromise(waiter, dependency),
                                    path != null && path.joins(dependency.on(), waiter.id()),
                                    BoardString.route(from, to, bend)));
                }
            }
        }
        return found;
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
        PromiseStates asked = states;
        if (asked == null) {
            asked = new PromiseStates(outlook.plan(), outlook.schedule());
            states = asked;
        }
        List<PromiseNow> known = promises.get(string.line());
        if (known == null) {
            DependencyLine line = string.line();
            known = asked.of(outlook.plan().chunks().get(line.waiting()), line.before());
            promises.put(line, known);
        }
        return known;
    }
}
