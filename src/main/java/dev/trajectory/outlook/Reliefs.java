package dev.trajectory.outlook;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Rule;
import dev.trajectory.edit.ChangeSettings;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.FreshIds;
import dev.trajectory.edit.Going;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.Section;
import dev.trajectory.finance.reach.Watch;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Role;
import dev.trajectory.model.Settings;
import dev.trajectory.schedule.ClearStarts;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.LoadParts;
import dev.trajectory.schedule.Stretch;
import dev.trajectory.schedule.Unplaced;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks for what would relieve a month in which more is asked than there is.
///
/// Each way is tried on the whole plan: one chunk after the other is kept out of the month, let earlier, divided or
/// done by fewer people for longer; what there is is made enough, and the limit is kept everywhere. The plan is
/// sequenced anew each time. Ways that leave the month as
/// stretched as it was are not told, and neither are those that relieve it only by leaving a chunk without dates.
/// Chunks whose dates are not the engine's to choose stay where they are.
///
/// What else a way breaks is told with it: what the checks find of the changed plan that they do not find of the plan
/// as it is, but for other months that are overloaded then, which its [Effect] counts, and what could only be better.
public final class Reliefs {

    private static final Set<Rule> TOLD_BY_EFFECT = EnumSet.of(Rule.CAPACITY_OVERLOAD, Rule.ROLE_OVERLOAD);

    /// So many chunks are tried, those that ask most: each try sequences the whole plan.
    private static final int MOST_CHUNKS = 10;

    /// So many ways are told, besides that of more room.
    private static final int MOST_WAYS = 9;

    private static final Comparator<Relief> BEST_FIRST = Comparator.comparing(Relief::isEnough)
            .reversed()
            .thenComparing(each -> !each.isHarmless())
            .thenComparingLong(each -> each.effect().finishDays())
            .thenComparingInt(each -> each.effect().overloads().size())
            .thenComparing(each -> each.way() instanceof Relief.Way.Split)
            .thenComparingInt(each -> each.effect().moved().size());

    private final Outlook outlook;
    private final LoadCell cell;
    private final List<Finding> known;
    private final Set<ChunkId> undated;
    private final Function<Edit, Going> going;
    private final List<Relief> found = new ArrayList<>();

    /// What was found.
    ///
    /// @param ways the best first
    /// @param untold how many ways there are besides, all of them worse
    /// @param untried how many chunks ask something in the month that were left alone, for others ask more
    public record Found(List<Relief> ways, int untold, int untried) {

        public Found {
            ways = List.copyOf(ways);
        }
    }

    private Reliefs(Outlook outlook, LoadCell cell, Function<Edit, Going> going) {
        this.going = going;
        this.outlook = outlook;
        this.known = outlook.checked(outlook.plan()).findings();
        this.undated =
                outlook.schedule().unplaced().stream().map(Unplaced::chunk).collect(Collectors.toUnmodifiableSet());
        this.cell = cell;
    }

    /// What would relieve a month: first what makes it enough, of that first what harms nothing, delays the plan
    /// least and overloads the fewest other months, with no more chunks than there are. None where the month is
    /// not over what there is.
    ///
    /// @param ids where the ids of chunks that a way adds come from
    /// @param going tells where an edit goes
    /// @param watch asked between tries, and told after each chunk; what was found until it stops is told
    public static Found of(
            Outlook outlook, LoadCell cell, FreshIds ids, Function<Edit, Going> going, Watch<Found> watch) {
        Stretch now = outlook.load().at(cell);
        return now == null || !now.isOver()
                ? new Found(List.of(), 0, 0)
                : new Reliefs(outlook, cell, going).search(now, ids, watch);
    }

    private Found search(Stretch now, FreshIds ids, Watch<Found> watch) {
        List<LoadParts.Part> parts =
                new ArrayList<>(LoadParts.of(outlook.plan(), outlook.schedule()).at(cell));
        parts.removeIf(part -> outlook.plan().chunks().get(part.chunk()).isFixed());
        int most = Math.min(MOST_CHUNKS, parts.size());
        ReliefWays ways = new ReliefWays(outlook, cell, now, ids, ClearStarts.of(outlook.plan()));
        for (int i = 0; i < most && !watch.isStopped(); i++) {
            for (ReliefWays.Try each : ways.with(parts.get(i))) {
                if (!watch.isStopped()) {
                    found.addAll(tried(each, now));
                }
            }
            watch.sofar((i + 1.0) / (most + 1), told(List.of(), parts.size() - most));
        }
        if (!watch.isStopped() && !outlook.plan().settings().keeps(kind())) {
            found.addAll(tried(kept(), now));
        }
        return told(watch.isStopped() ? List.of() : more(now), parts.size() - most);
    }

    private Found told(List<Relief> last, int untried) {
        found.sort(BEST_FIRST);
        List<Relief> told = new ArrayList<>(found.subList(0, Math.min(MOST_WAYS, found.size())));
        int untold = found.size() - told.size();
        told.addAll(last);
        return new Found(told, untold, untried);
    }

    private ReliefWays.Try kept() {
        Settings kept = outlook.plan().settings().with(Map.of(kind(), Enforcement.KEEP));
        return new ReliefWays.Try(new Relief.Way.Kept(kind()), new ChangeSettings(kept), false);
    }

    private LimitKind kind() {
        return cell instanceof LoadCell.Points ? LimitKind.CAPACITY : LimitKind.ROLES;
    }

    private List<Relief> more(Stretch now) {
        int needed = needed(now);
        Edit edit = withRoom(outlook.plan(), cell, cell.month(), needed);
        return edit == null ? List.of() : tried(new ReliefWays.Try(new Relief.Way.More(needed), edit, true), now);
    }

    private int needed(Stretch now) {
        long days = cell instanceof LoadCell.People ? cell.month().lengthOfMonth() : 1;
        return Math.toIntExact(Math.ceilDiv(now.asked(), days));
    }

    /// The edit that gives an organisation or a role so much room in the month and those after it.
    ///
    /// @param last the last of these months
    /// @param room impact points, or people in hundredths
    /// @return null where the plan has no such record, or no limit has been agreed for it
    public static @Nullable Edit withRoom(Plan plan, LoadCell cell, YearMonth last, int room) {
        return switch (cell) {
            case LoadCell.Points points -> withCapacity(plan, points, last, room);
            case LoadCell.People people -> withPool(plan, people, last, room);
        };
    }

    private static @Nullable Edit withCapacity(Plan plan, LoadCell.Points cell, YearMonth last, int points) {
        Organisation organisation = plan.organisations().find(cell.subject());
        ByMonth capacity = organisation == null ? null : organisation.capacity();
        return organisation == null || capacity == null
                ? null
                : new PutRecord<>(
                        Section.ORGANISATIONS,
                        organisation.withCapacity(capacity.with(cell.month(), last, points)),
                        false);
    }

    private static @Nullable Edit withPool(Plan plan, LoadCell.People cell, YearMonth last, int hundredths) {
        Role role = plan.roles().find(cell.subject());
        ByMonth pool = role == null ? null : role.pool();
        return role == null || pool == null
                ? null
                : new PutRecord<>(Section.ROLES, role.withPool(pool.with(cell.month(), last, hundredths)), false);
    }

    /// What comes of a try; empty where that is no relief.
    private List<Relief> tried(ReliefWays.Try tried, Stretch now) {
        if (tried.edit().apply(outlook.plan()) instanceof Result.Changed(Plan changed)) {
            Outlook after = Outlook.dates(changed);
            Stretch then = after.load().at(cell);
            if (relieves(tried, now, then) && keepsDates(after)) {
                return List.of(new Relief(
                        tried.way(),
                        tried.edit(),
                        then,
                        Effect.between(outlook, after),
                        going.apply(tried.edit()),
                        broken(after)));
            }
        }
        return List.of();
    }

    private static boolean relieves(ReliefWays.Try tried, Stretch now, @Nullable Stretch then) {
        return then == null || !then.isOver() || (!tried.whole() && then.asked() < now.asked());
    }

    /// Whether no chunk is without dates but those that have none now: neither one that has some, nor a new one.
    private boolean keepsDates(Outlook after) {
        return after.schedule().unplaced().stream().map(Unplaced::chunk).allMatch(undated::contains);
    }

    private List<Finding> broken(Outlook after) {
        return after.checked(after.plan()).findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.ADVICE)
                .filter(finding -> !TOLD_BY_EFFECT.contains(finding.rule()))
                .filter(finding -> known.stream().noneMatch(finding::isOfTheSame))
                .toList();
    }
}
