package dev.trajectory.funding;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Award;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Money set aside for one chunk after another while dates are found for them; the package comment says by
/// which rules.
public final class Reservations {

    /// An award that waits for a gate.
    private record Behind(Fund fund, GateId gate) {}

    private final Plan plan;
    private final CostSpreads spreads;
    private final @Nullable Forecasts forecasts;
    private final SequencedMap<Purse.Key, List<Reserve>> reserves = new LinkedHashMap<>();
    private final Map<Purse.Key, List<Behind>> behind = new LinkedHashMap<>();
    private final Map<GateId, List<Reserve>> gated = new LinkedHashMap<>();
    private final List<Ask> asked = new ArrayList<>();

    private Reservations(Plan plan, @Nullable Forecasts forecasts) {
        this.plan = plan;
        this.forecasts = forecasts;
        spreads = CostSpreads.of(plan);
    }

    /// Nothing set aside yet of the awards that count by the plan's rule; all gates taken to be open.
    public static Reservations of(Plan plan) {
        return of(plan, null);
    }

    /// The same for costs as they are now expected ([Outturns]), not as planned.
    public static Reservations ofForecast(Plan plan) {
        return of(plan, Forecasts.of(plan));
    }

    private static Reservations of(Plan plan, @Nullable Forecasts forecasts) {
        Reservations reservations = new Reservations(plan, forecasts);
        for (Organisation organisation : plan.organisations()) {
            for (FundKind kind : FundKind.values()) {
                reservations.reserves.put(new Purse.Key(organisation.id(), kind), new ArrayList<>());
            }
        }
        plan.funds().forEach(reservations::add);
        return reservations;
    }

    private void add(Fund fund) {
        for (Award award : fund.awards()) {
            if (award.requiresGate() != null) {
                behind.computeIfAbsent(new Purse.Key(award.organisation(), fund.kind()), _ -> new ArrayList<>())
                        .add(new Behind(fund, award.requiresGate()));
            }
        }
        Map<OrganisationId, Map<@Nullable GateId, Reserve>> made = new LinkedHashMap<>();
        IntStream.range(0, fund.awards().size())
                .boxed()
                .sorted(Comparator.comparing(i -> fund.awards().get(i).year()))
                .forEach(i -> add(fund, i, made));
        made.forEach((organisation, byGate) -> reserves.computeIfAbsent(
                        new Purse.Key(organisation, fund.kind()), _ -> new ArrayList<>())
                .addAll(byGate.values()));
    }

    private void add(Fund fund, int index, Map<OrganisationId, Map<@Nullable GateId, Reserve>> made) {
        Award award = fund.awards().get(index);
        long counted = Proportion.of(
                award.amount().pence(), plan.settings().funding().counting().share(award));
        if (counted > 0) {
            made.computeIfAbsent(award.organisation(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(award.requiresGate(), _ -> reserve(fund, award.requiresGate()))
                    .add(index, award, counted);
        }
    }

    private Reserve reserve(Fund fund, @Nullable GateId gate) {
        LocalDate lastSpend = fund.lastSpend();
        int lastDay = lastSpend == null ? Integer.MAX_VALUE : WorkingCalendar.day(lastSpend);
        int lastYear = lastSpend == null ? Integer.MAX_VALUE : spreads.years().of(lastDay);
        Reserve reserve = new Reserve(fund, lastDay, lastYear);
        if (gate != null) {
            gated.computeIfAbsent(gate, _ -> new ArrayList<>()).add(reserve);
        }
        return reserve;
    }

    /// Says when a gate opens: from that day on, and not before, the awards behind it may be drawn.
    ///
    /// @param day [Bill#NEVER] for a gate that stays shut
    public void open(GateId gate, int day) {
        gated.getOrDefault(gate, List.of()).forEach(reserve -> reserve.open(day));
    }

    /// What a chunk needs money for before it may start; null when that is nothing.
    public @Nullable Bill bill(Chunk chunk) {
        List<Ask> asks = asks(chunk, this::isHeld);
        if (asks.isEmpty()) {
            return null;
        }
        Set<GateId> gates = new LinkedHashSet<>();
        for (Ask ask : asks) {
            for (Behind award : behind.getOrDefault(new Purse.Key(ask.payer(), ask.kind()), List.of())) {
                if (award.fund().mayPay(plan, chunk, ask.payer())) {
                    gates.add(award.gate());
                }
            }
        }
        return new Bill(asks, gates, spreads.years());
    }

    private List<Ask> asks(Chunk chunk, Predicate<CostLine> chosen) {
        Map<Purse.Key, List<Outlay>> outlays = new LinkedHashMap<>();
        for (CostLine line : chunk.costs()) {
            if (chosen.test(line) && takesMoney(line)) {
                outlays.computeIfAbsent(new Purse.Key(line.payer(), line.kind().money()), _ -> new ArrayList<>(1))
                        .add(forecasts == null ? spreads.outlay(line) : forecasts.cash(line));
            }
        }
        List<Ask> asks = new ArrayList<>(outlays.size());
        outlays.forEach((key, lines) -> {
            List<Reserve> mayPay = reserves.getOrDefault(key, List.of()).stream()
                    .filter(reserve -> reserve.fund().mayPay(plan, chunk, key.organisation()))
                    .toList();
            asks.add(new Ask(chunk.id(), key.organisation(), key.kind(), lines, mayPay));
        });
        asked.addAll(asks);
        return asks;
    }

    private boolean takesMoney(CostLine line) {
        return line.amount().pence() != 0 || (forecasts != null && !Forecasts.isPlanned(line));
    }

    /// Whether a chunk waits for the money a cost line takes.
    private boolean isHeld(CostLine line) {
        return !line.isRecurrent() || plan.settings().funding().recurrentHolds();
    }

    /// Lets what is left pay for what holds nothing back (what recurs, unless that holds, and all costs of
    /// headings), year by year and in the priority order, and says what has become of all money. Asked for once.
    ///
    /// @param dates where all chunks stand
    /// @param isPaid whether any money may be spent on a chunk
    public Ledger ledger(Dates dates, Predicate<ChunkId> isPaid) {
        Set<ChunkId> headings = plan.parents();
        List<Drawing> rest = new ArrayList<>();
        plan.chunks().stream()
                .filter(chunk -> !chunk.costs().isEmpty() && isPaid.test(chunk.id()))
                .sorted(Chunk.BY_PRIORITY)
                .forEach(chunk -> {
                    Dates.Span span = dates.of(chunk.id());
                    if (span != null) {
                        boolean isHeading = headings.contains(chunk.id());
                        for (Ask ask : asks(chunk, line -> isHeading || !isHeld(line))) {
                            rest.add(new Drawing(
                                    ask,
                                    spreads.years(),
                                    WorkingCalendar.day(span.start()),
                                    WorkingCalendar.day(span.finish())));
                        }
                    }
                });
        pay(rest);
        Costs costs = Costs.of(plan, dates);
        List<Need> needs = Needs.of(
                plan,
                forecasts == null ? costs.byChunk() : Outturns.of(plan, costs).expected());
        boolean isApart = !plan.settings().funding().recurrentHolds();
        return new Bookkeeping(plan, asked)
                .ledger(reserves, needs, need -> isApart && !headings.contains(need.chunk()));
    }

    private static void pay(List<Drawing> rest) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Drawing drawing : rest) {
            first = Math.min(first, drawing.firstYear());
            last = Math.max(last, drawing.lastYear());
        }
        for (int year = first; year <= last; year++) {
            for (Drawing drawing : rest) {
                drawing.take(year);
            }
        }
    }
}
