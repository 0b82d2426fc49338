package dev.trajectory.finance.reach;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.finance.Finances;
import dev.trajectory.funding.CostSpreads;
import dev.trajectory.funding.Dates;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Calendars;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Sequencer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Which chunks could be done earlier if only what was decided about their dates were lifted.
final class ComingForward {

    private final Plan plan;
    private final Finances finances;
    private final CostSpreads spreads;
    private final Calendars calendars;
    private final Set<ChunkId> parents;
    private final Map<ChunkId, Optional<Dates.Span>> earlier = new HashMap<>();

    ComingForward(Plan plan, Finances finances) {
        this.plan = plan;
        this.finances = finances;
        spreads = CostSpreads.of(plan);
        calendars = new Calendars(plan);
        parents = plan.parents();
    }

    /// The chunks that could use what is left of a fund for an organisation in a year, those that use most first.
    ///
    /// @param stopped asked between chunks; once it answers true, the rest is left out
    List<YearEnd.Forward> to(Fund fund, OrganisationId organisation, FinancialYear year, BooleanSupplier stopped) {
        List<YearEnd.Forward> forward = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            if (stopped.getAsBoolean()) {
                break;
            }
            Dates.Span now = finances.dates().of(chunk.id());
            if (now != null
                    && mayMove(chunk)
                    && fund.mayPay(finances.plan(), chunk, organisation)
                    && costs(chunk, fund, organisation)) {
                Dates.Span could = earlier(chunk, now);
                long falls = cost(chunk, now, fund, organisation, year);
                long more = could.equals(now) ? 0 : cost(chunk, could, fund, organisation, year) - falls;
                if (more > 0) {
                    forward.add(new YearEnd.Forward(
                            chunk.id(),
                            now.start(),
                            could.start(),
                            new Money(falls),
                            new Money(more),
                            lastOrder(chunk, year)));
                }
            }
        }
        forward.sort(Comparator.comparing(YearEnd.Forward::uses).reversed());
        return forward;
    }

    private boolean mayMove(Chunk chunk) {
        return !parents.contains(chunk.id()) && !chunk.progress().isStarted();
    }

    private static boolean costs(Chunk chunk, Fund fund, OrganisationId organisation) {
        return chunk.costs().stream()
                .anyMatch(line -> line.payer().equals(organisation)
                        && !line.isRecurrent()
                        && line.kind().money() == fund.kind());
    }

    private long cost(Chunk chunk, Dates.Span span, Fund fund, OrganisationId organisation, FinancialYear year) {
        long cost = 0;
        int start = WorkingCalendar.day(span.start());
        int finish = WorkingCalendar.day(span.finish());
        for (LineCost line : spreads.of(chunk, start, finish)) {
            if (line.payer().equals(organisation) && line.fundKind() == fund.kind()) {
                cost += line.paid().pence(year.startYear());
            }
        }
        return cost;
    }

    /// When the chunk would be done with nothing but work, people and approvals holding it back.
    private Dates.Span earlier(Chunk chunk, Dates.Span now) {
        return earlier.computeIfAbsent(chunk.id(), _ -> Optional.of(lifted(chunk, now)))
                .orElse(now);
    }

    private Dates.Span lifted(Chunk chunk, Dates.Span now) {
        Chunk free = Lifted.of(chunk);
        boolean isHeldByMoney = plan.settings().keeps(LimitKind.FUNDING);
        if (free.equals(chunk) && !isHeldByMoney) {
            return now;
        }
        Plan changed = plan.withChunks(plan.chunks().with(free))
                .withSettings(plan.settings().with(Map.of(LimitKind.FUNDING, Enforcement.WARN)));
        Placement at = Sequencer.sequence(changed).placement(chunk.id());
        return at == null || !at.start().isBefore(now.start()) ? now : new Dates.Span(at.start(), at.finish());
    }

    /// The last day on which the chunk may start to be done by the end of a year.
    private LocalDate lastOrder(Chunk chunk, FinancialYear year) {
        WorkingCalendar calendar = calendars.of(chunk.owner());
        int end = WorkingCalendar.day(year.end(plan.settings().firstMonthOfFinancialYear()));
        int days = chunk.duration().workingDays(calendar.daysAWeek());
        return WorkingCalendar.date(days == 0 ? calendar.previous(end) : calendar.startToFinishBy(end, days));
    }
}
