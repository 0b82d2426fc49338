package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Gate;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OutsideLoad;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Asks of one chunk and one day: may it start then? Each limit in the words of the package, given where others stand.
record PlainLimits(PlainNetwork network, Map<ChunkId, PlainDates> placed) {

    private Plan plan() {
        return network.plan();
    }

    private boolean keeps(LimitKind kind) {
        return plan().settings().keeps(kind);
    }

    PlainCalendar calendar(Chunk chunk) {
        return PlainCalendar.of(plan(), chunk);
    }

    /// Where the chunk stands if it starts that day.
    PlainDates from(Chunk chunk, LocalDate start) {
        int days = calendar(chunk).length(chunk.duration());
        return PlainDates.of(start, calendar(chunk).finish(start, days), days == 0);
    }

    boolean allows(Chunk chunk, LocalDate start) {
        return allowsAlone(chunk, start) && fitsCapacity(chunk, start) && fitsRoles(chunk, start);
    }

    /// Whether everything but other chunks' use of people and capacity allows the day.
    boolean allowsAlone(Chunk chunk, LocalDate start) {
        return calendar(chunk).isWorking(start)
                && isReached(start, plan().settings().planStart())
                && isReached(start, plan().settings().statusDate())
                && (!keeps(LimitKind.NOT_BEFORE) || isReached(start, chunk.notBefore()))
                && (!keeps(LimitKind.TRANCHES) || isReached(start, chunk.trancheStart()))
                && (!keeps(LimitKind.GATES) || areGatesOpen(chunk, start))
                && (!keeps(LimitKind.DEPENDENCIES) || isWaitOver(chunk, start))
                && (!keeps(LimitKind.FREEZES) || !isFrozen(chunk, start));
    }

    private static boolean isReached(LocalDate start, @Nullable LocalDate date) {
        return date == null || !start.isBefore(date);
    }

    private boolean areGatesOpen(Chunk chunk, LocalDate start) {
        return network.gates().get(chunk.id()).stream().allMatch(gate -> isReached(start, opening(gate)));
    }

    /// The day a gate opens, or null for one that nothing is known of.
    @Nullable
    LocalDate opening(Gate gate) {
        if (gate.decided() != null || gate.producedBy() == null) {
            return gate.decided();
        }
        return network.below(gate.producedBy()).stream()
                .filter(placed::containsKey)
                .map(leaf -> placed.get(leaf).end())
                .max(LocalDate::compareTo)
                .map(end -> end.plusWeeks(gate.approvalWeeks()))
                .orElse(null);
    }

    private boolean isWaitOver(Chunk chunk, LocalDate start) {
        return network.waits().get(chunk.id()).stream()
                .filter(wait -> placed.containsKey(wait.on()))
                .allMatch(wait -> isOver(wait, chunk, start));
    }

    boolean isOver(Dependency wait, Chunk chunk, LocalDate start) {
        PlainDates on = placed.get(wait.on());
        return switch (wait.type()) {
            case FS -> isReached(start, calendar(chunk).moved(on.end(), wait.lag()));
            case SS -> isReached(start, calendar(chunk).moved(on.start(), wait.lag()));
            case FF -> isReached(from(chunk, start).end(), calendar(chunk).moved(on.end(), wait.lag()));
            case SF -> isReached(from(chunk, start).end(), calendar(chunk).moved(on.start(), wait.lag()));
        };
    }

    private boolean isFrozen(Chunk chunk, LocalDate start) {
        List<Freeze> freezes = freezesOn(chunk);
        return !freezes.isEmpty()
                && freezes.stream()
                        .anyMatch(freeze ->
                                isIn(freeze, MonthDay.from(from(chunk, start).finish())));
    }

    /// The freezes that a chunk's finish must keep out of.
    List<Freeze> freezesOn(Chunk chunk) {
        Set<OrganisationId> touched = new HashSet<>();
        if (chunk.goLive()) {
            if (chunk.owner() != null) {
                touched.add(chunk.owner());
            }
            chunk.impact().forEach((organisation, points) -> {
                if (points > 0) {
                    touched.add(organisation);
                }
            });
        }
        List<Freeze> freezes = new ArrayList<>();
        for (Organisation organisation : plan().organisations()) {
            if (touched.contains(organisation.id())) {
                freezes.addAll(organisation.freezes());
            }
        }
        return freezes;
    }

    static boolean isIn(Freeze freeze, MonthDay day) {
        boolean fromOn = day.compareTo(freeze.from()) >= 0;
        boolean upTo = day.compareTo(freeze.to()) <= 0;
        return freeze.from().compareTo(freeze.to()) <= 0 ? fromOn && upTo : fromOn || upTo;
    }

    private boolean fitsCapacity(Chunk chunk, LocalDate start) {
        if (!keeps(LimitKind.CAPACITY) || chunk.impact().isEmpty()) {
            return true;
        }
        PlainDates dates = from(chunk, start);
        for (Map.Entry<OrganisationId, Integer> impact : chunk.impact().entrySet()) {
            Organisation organisation = plan().organisations().find(impact.getKey());
            if (organisation == null || organisation.capacity() == null || impact.getValue() == 0) {
                continue;
            }
            for (YearMonth month : impactMonths(dates)) {
                int asked = impact.getValue() + outside(organisation, month) + points(organisation.id(), month);
                if (asked > organisation.capacity().in(month)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The months in which a chunk with these dates adds its impact points.
    List<YearMonth> impactMonths(PlainDates dates) {
        LocalDate before =
                dates.finish().plusDays(1).minusWeeks(plan().settings().impactWeeksBefore());
        LocalDate first = before.isBefore(dates.start()) ? dates.start() : before;
        LocalDate last = dates.finish().plusWeeks(plan().settings().impactWeeksAfter());
        List<YearMonth> months = new ArrayList<>();
        if (first.isAfter(last)) {
            return months;
        }
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    static int outside(Organisation organisation, YearMonth month) {
        return organisation.outsideLoad().stream()
                .filter(load -> load.month().equals(month))
                .mapToInt(OutsideLoad::points)
                .sum();
    }

    /// What all chunks placed ask of an organisation in a month.
    int points(OrganisationId organisation, YearMonth month) {
        int points = 0;
        for (Map.Entry<ChunkId, PlainDates> other : placed.entrySet()) {
            int asked = network.chunk(other.getKey()).impact().getOrDefault(organisation, 0);
            if (asked > 0 && impactMonths(other.getValue()).contains(month)) {
                points += asked;
            }
        }
        return points;
    }

    private boolean fitsRoles(Chunk chunk, LocalDate start) {
        if (!keeps(LimitKind.ROLES) || chunk.duration().isNil() || chunk.roles().isEmpty()) {
            return true;
        }
        LocalDate finish = from(chunk, start).finish();
        for (RoleId id : chunk.roles().keySet()) {
            Role role = plan().roles().find(id);
            int asked = chunk.roles().get(id).hundredths();
            if (role == null || role.pool() == null || asked == 0) {
                continue;
            }
            for (LocalDate day = start; !day.isAfter(finish); day = day.plusDays(1)) {
                if (asked + people(id, day) > role.pool().in(YearMonth.from(day))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// How many people of a role all chunks placed ask for on a day, in hundredths; a milestone asks for none.
    int people(RoleId role, LocalDate day) {
        int people = 0;
        for (Map.Entry<ChunkId, PlainDates> other : placed.entrySet()) {
            PlainDates dates = other.getValue();
            Chunk chunk = network.chunk(other.getKey());
            boolean works = !day.isBefore(dates.start()) && !day.isAfter(dates.finish());
            if (works && !chunk.duration().isNil()) {
                Fte asked = chunk.roles().get(role);
                people += asked == null ? 0 : asked.hundredths();
            }
        }
        return people;
    }
}
