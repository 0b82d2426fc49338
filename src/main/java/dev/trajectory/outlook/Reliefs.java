package dev.trajectory.outlook;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Rule;
import dev.trajectory.edit.ChangeSettings;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.FreshIds;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.Section;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Role;
import dev.trajectory.model.Settings;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.LoadParts;
import dev.trajectory.schedule.Stretch;
import dev.trajectory.schedule.Unplaced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
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

    private final Outlook outlook;
    private final LoadCell cell;
    private final List<Finding> known;
    private final Set<ChunkId> undated;
    private final List<Relief> found = new ArrayList<>();

    private Reliefs(Outlook outlook, LoadCell cell) {
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
    /// @param stop asked between tries; what was found up to then is told
    public static List<Relief> of(Outlook outlook, LoadCell cell, FreshIds ids, BooleanSupplier stop) {
        Stretch now = outlook.load().at(cell);
        return now == null || !now.isOver() ? List.of() : new Reliefs(outlook, cell).search(now, ids, stop);
    }

    private List<Relief> search(Stretch now, FreshIds ids, BooleanSupplier stop) {
        Plan plan = outlook.plan();
        ReliefWays ways = new ReliefWays(outlook, cell, now, ids);
        for (LoadParts.Part part : LoadParts.of(plan, outlook.schedule()).at(cell)) {
            for (ReliefWays.Try each : ways.with(part)) {
                if (!stop.getAsBoolean()) {
                    add(each, now);
                }
            }
        }
        if (!stop.getAsBoolean()) {
            LimitKind kind = kind();
            if (!plan.settings().keeps(kind)) {
                Settings kept = plan.settings().with(Map.of(kind, Enforcement.KEEP));
                add(new ReliefWays.Try(new Relief.Way.Kept(kind), new ChangeSettings(kept), false), now);
            }
        }
        found.sort(Comparator.comparing(Relief::isEnough)
                .reversed()
                .thenComparing(each -> !each.isHarmless())
                .thenComparingLong(each -> each.effect().finishDays())
                .thenComparingInt(each -> each.effect().overloads().size())
                .thenComparing(each -> each.way() instanceof Relief.Way.Split)
                .thenComparingInt(each -> each.effect().moved().size()));
        if (!stop.getAsBoolean()) {
            addMore(now);
        }
        return List.copyOf(found);
    }

    private LimitKind kind() {
        return cell instanceof LoadCell.Points ? LimitKind.CAPACITY : LimitKind.ROLES;
    }

    private void addMore(Stretch now) {
        int needed = needed(now);
        Edit edit = withRoom(outlook.plan(), cell, needed);
        if (edit != null) {
            add(new ReliefWays.Try(new Relief.Way.More(needed), edit, true), now);
        }
    }

    private int needed(Stretch now) {
        long days = cell instanceof LoadCell.People ? cell.month().lengthOfMonth() : 1;
        return Math.toIntExact(Math.ceilDiv(now.asked(), days));
    }

    /// The edit that gives an organisation or a role so much room in the month.
    ///
    /// @param room impact points, or people in hundredths
    /// @return null where the plan has no such record, or no limit has been agreed for it
    public static @Nullable Edit withRoom(Plan plan, LoadCell cell, int room) {
        return switch (cell) {
            case LoadCell.Points points -> withCapacity(plan, points, room);
            case LoadCell.People people -> withPool(plan, people, room);
        };
    }

    private static @Nullable Edit withCapacity(Plan plan, LoadCell.Points cell, int points) {
        Organisation organisation = plan.organisations().find(cell.subject());
        ByMonth capacity = organisation == null ? null : organisation.capacity();
        return organisation == null || capacity == null
                ? null
                : new PutRecord<>(
                        Section.ORGANISATIONS, organisation.withCapacity(capacity.with(cell.month(), points)), false);
    }

    private static @Nullable Edit withPool(Plan plan, LoadCell.People cell, int hundredths) {
        Role role = plan.roles().find(cell.subject());
        ByMonth pool = role == null ? null : role.pool();
        return role == null || pool == null
                ? null
                : new PutRecord<>(Section.ROLES, role.withPool(pool.with(cell.month(), hundredths)), false);
    }

    private void add(ReliefWays.Try tried, Stretch now) {
        if (tried.edit().apply(outlook.plan()) instanceof Result.Changed(Plan changed)) {
            Outlook after = Outlook.dates(changed);
            Stretch then = after.load().at(cell);
            if (relieves(tried, now, then) && keepsDates(after)) {
                found.add(new Relief(tried.way(), tried.edit(), then, Effect.between(outlook, after), broken(after)));
            }
        }
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
