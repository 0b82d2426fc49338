package dev.trajectory.draw.board;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Route;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.CriticalPath;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The strings between the cards of a board, found when they are first asked for, and where their promises stand,
/// found for those alone of which it is asked: both take longer to find out than where cards lie.
public final class BoardStrings {

    private static final double BEND = 36;

    /// How near a string the pointer must be to mean it, in pixels on a desktop.
    private static final double NEAR = 5;

    private final Outlook outlook;
    private final Map<ChunkId, Box> places;
    private final PageStyle style;
    private final BoardSwitches switches;
    private final Map<DependencyLine, List<PromiseNow>> promises = new HashMap<>();
    private @Nullable Found found;

    private record Found(Map<DependencyLine, BoardString> byLine, List<BoardString> all) {}

    /// @param places of the cards between which they run; a card that is put away is a line without height in its
    /// row
    BoardStrings(Outlook outlook, Map<ChunkId, Box> places, PageStyle style, BoardSwitches switches) {
        this.outlook = outlook;
        this.places = places;
        this.style = style;
        this.switches = switches;
    }

    private synchronized Found found() {
        Found known = found;
        if (known == null) {
            Map<DependencyLine, BoardString> byLine = find();
            known = new Found(byLine, List.copyOf(byLine.values()));
            found = known;
        }
        return known;
    }

    /// All of them, shown or not.
    List<BoardString> all() {
        return found().all();
    }

    /// Those that are shown: those of the kinds chosen, and all of the cards that stand out.
    public List<BoardString> shown(BoardLook look) {
        return shown(look, _ -> true);
    }

    /// Those that are shown of which some may lie in some part of the board.
    ///
    /// @param isThere whether some of a rectangle lies in that part
    List<BoardString> shown(BoardLook look, Predicate<Box> isThere) {
        return all().stream()
                .filter(each -> isThere.test(each.bounds()))
                .filter(each -> look.isNear(each)
                        || (switches.critical() && each.critical())
                        || (each.isPromise() ? switches.promises() : switches.inside()))
                .toList();
    }

    /// The string of a line, shown or not; null where there is none.
    public @Nullable BoardString of(DependencyLine line) {
        return found().byLine().get(line);
    }

    /// The string shown that is nearest to a point, if it is near enough to be meant; else null.
    public @Nullable DependencyLine at(BoardLook look, double x, double y) {
        double near = style.px(NEAR);
        SequencedMap<DependencyLine, Route> routes = new LinkedHashMap<>();
        shown(look, bounds -> bounds.holds(x, y, near)).forEach(each -> routes.put(each.line(), each.route()));
        return Route.nearest(routes, x, y, near);
    }

    /// The lines that begin or end at a chunk: first those of what it waits for, from top to bottom.
    public List<DependencyLine> linesOf(ChunkId chunk) {
        return all().stream()
                .filter(each -> each.touches(chunk))
                .sorted(Comparator.comparing((BoardString each) -> !isWaiting(each, chunk))
                        .thenComparingDouble(each -> isWaiting(each, chunk)
                                ? each.route().start().y()
                                : each.route().end().y()))
                .map(BoardString::line)
                .toList();
    }

    private static boolean isWaiting(BoardString string, ChunkId chunk) {
        return string.to().equals(chunk) || string.line().waiting().equals(chunk);
    }

    private Map<DependencyLine, BoardString> find() {
        double bend = style.px(BEND);
        CriticalPath path = switches.critical() ? outlook.criticalPath() : null;
        StringEnds ends = new StringEnds(outlook, places);
        Map<DependencyLine, BoardString> strings = new LinkedHashMap<>();
        for (Chunk waiter : outlook.plan().chunks()) {
            ChunkId to = waiter.dependencies().isEmpty() ? null : ends.first(waiter.id());
            for (Dependency dependency : to == null ? List.<Dependency>of() : waiter.dependencies()) {
                DependencyLine line = new DependencyLine(waiter.id(), dependency.on());
                ChunkId from = strings.containsKey(line) ? null : ends.last(dependency.on());
                boolean isPromise = isPromise(waiter, dependency);
                if (to != null && from != null && (isPromise || !isPutAway(from, to))) {
                    boolean critical = path != null && path.joins(dependency.on(), waiter.id());
                    Route route = BoardString.route(place(from), place(to), bend);
                    List<Dependency> all = waiter.dependenciesOn(dependency.on());
                    strings.put(line, new BoardString(line, from, to, all, isPromise, critical, route, route.bounds()));
                }
            }
        }
        return strings;
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
    public synchronized List<PromiseNow> promises(BoardString string) {
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

    /// Where the promise stands that most wants looking at of those of a string, which is drawn; null within one
    /// organisation.
    public @Nullable PromiseNow promise(BoardString string) {
        List<PromiseNow> all = promises(string);
        return all.isEmpty() ? null : all.getFirst();
    }
}
