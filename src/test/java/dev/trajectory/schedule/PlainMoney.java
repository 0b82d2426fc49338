package dev.trajectory.schedule;

import dev.trajectory.model.Award;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.GateId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The money of kept funding in the plainest way: a list of payments, and sums over it.
final class PlainMoney {

    static final LocalDate NEVER = LocalDate.of(3000, 1, 1);
    static final LocalDate ALWAYS = LocalDate.of(1000, 1, 1);

    /// Years in which there is money or something costs, in the plans it is given.
    private static final int FIRST_YEAR = 2024;

    private static final int LAST_YEAR = 2040;

    /// Money promised to a chunk for a year.
    record Payment(ChunkId chunk, Source from, int year, LocalDate first, LocalDate last, long pence) {}

    /// A fund's money for one organisation behind one gate.
    record Source(
            FundId fund,
            OrganisationId organisation,
            @Nullable GateId gate) {}

    /// What a chunk asks an organisation's money of one kind for.
    record Request(OrganisationId payer, FundKind kind) {}

    /// Payments tried, and what they leave unpaid by request and year.
    record Trial(List<Payment> payments, Map<String, Long> lacking) {}

    private final Plan plan;
    private final PlainSpending spending;
    private final Function<GateId, @Nullable LocalDate> openings;
    private final List<Payment> payments = new ArrayList<>();
    private final Map<Award, Long> counted = new IdentityHashMap<>();

    /// The last year for which there is an award or a payment: whatever is left after it stays.
    private int lastYear;

    /// @param openings the day each gate opens; the distant future for never
    PlainMoney(Plan plan, Function<GateId, @Nullable LocalDate> openings) {
        this.plan = plan;
        this.openings = openings;
        spending = new PlainSpending(plan);
        for (Fund fund : plan.funds()) {
            fund.awards().forEach(award -> {
                lastYear = Math.max(lastYear, award.year().startYear());
                counted.put(award, counts(award));
            });
        }
    }

    void add(List<Payment> more) {
        payments.addAll(more);
        more.forEach(payment -> lastYear = Math.max(lastYear, payment.year()));
    }

    void remove(ChunkId chunk) {
        payments.removeIf(payment -> payment.chunk().equals(chunk));
    }

    private boolean isHeld(CostLine line) {
        return !line.isRecurrent() || plan.settings().funding().recurrentHolds();
    }

    /// What must be paid before a chunk may start.
    Map<Request, List<CostLine>> held(Chunk chunk) {
        return requests(chunk, this::isHeld);
    }

    private static Map<Request, List<CostLine>> requests(Chunk chunk, Predicate<CostLine> chosen) {
        Map<Request, List<CostLine>> requests = new LinkedHashMap<>();
        for (CostLine line : chunk.costs()) {
            if (chosen.test(line) && line.amount().pence() != 0) {
                FundKind kind = switch (line.kind()) {
                    case CAPITAL_ONE_OFF -> FundKind.CAPITAL;
                    case REVENUE_ONE_OFF, REVENUE_RECURRENT -> FundKind.REVENUE;
                };
                requests.computeIfAbsent(new Request(line.payer(), kind), _ -> new ArrayList<>())
                        .add(line);
            }
        }
        return requests;
    }

    /// The gates behind which there is or might be money for a chunk.
    Set<GateId> gates(Chunk chunk) {
        Set<GateId> gates = new LinkedHashSet<>();
        for (Request request : held(chunk).keySet()) {
            for (Fund fund : plan.funds()) {
                for (Award award : fund.awards()) {
                    if (award.requiresGate() != null && mayPay(fund, award.organisation(), chunk, request)) {
                        gates.add(award.requiresGate());
                    }
                }
            }
        }
        return gates;
    }

    private boolean mayPay(Fund fund, OrganisationId organisation, Chunk chunk, Request request) {
        return fund.kind() == request.kind()
                && organisation.equals(request.payer())
                && fund.mayPay(plan, chunk, request.payer());
    }

    private List<Source> sources(Chunk chunk, Request request) {
        List<Source> sources = new ArrayList<>();
        for (Fund fund : plan.funds()) {
            if (mayPay(fund, request.payer(), chunk, request)) {
                List<Award> awards = new ArrayList<>(fund.awards());
                awards.sort(Comparator.comparing(Award::year));
                for (Award award : awards) {
                    Source source = new Source(fund.id(), request.payer(), award.requiresGate());
                    if (award.organisation().equals(request.payer())
                            && counted(award) > 0
                            && !sources.contains(source)) {
                        sources.add(source);
                    }
                }
            }
        }
        return sources;
    }

    private Fund fund(Source source) {
        return plan.funds().get(source.fund());
    }

    private long counted(Award award) {
        return counted.getOrDefault(award, 0L);
    }

    private long counts(Award award) {
        return BigDecimal.valueOf(award.amount().pence())
                .multiply(plan.settings().funding().counting().share(award).value())
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    /// The last day of the year after the last one in which money for the chunk is awarded or its gate opens; null
    /// when there is none.
    @Nullable
    LocalDate lastStart(Chunk chunk) {
        int last = Integer.MIN_VALUE;
        for (Request request : held(chunk).keySet()) {
            for (Source source : sources(chunk, request)) {
                for (Award award : fund(source).awards()) {
                    if (award.organisation().equals(source.organisation())
                            && Objects.equals(award.requiresGate(), source.gate())
                            && counted(award) > 0) {
                        last = Math.max(last, award.year().startYear());
                    }
                }
                LocalDate opens = opens(source);
                if (!opens.equals(ALWAYS) && !opens.equals(NEVER)) {
                    last = Math.max(last, spending.year(opens));
                }
            }
        }
        return last == Integer.MIN_VALUE ? null : spending.firstDay(last + 2).minusDays(1);
    }

    private LocalDate opens(Source source) {
        LocalDate opens = source.gate() == null ? null : openings.apply(source.gate());
        return opens == null ? ALWAYS : opens;
    }

    /// Tries to pay for what must be paid before a chunk may start, when it stands on these days.
    Trial tryHeld(Chunk chunk, PlainDates dates) {
        return tryAll(chunk, held(chunk), dates, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// Pays, year by year and in the priority order, what holds nothing back.
    void payRest(List<Chunk> inOrder, Map<ChunkId, PlainDates> dates, Set<ChunkId> headings) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (Chunk chunk : inOrder) {
                boolean heading = headings.contains(chunk.id());
                Map<Request, List<CostLine>> rest = requests(chunk, line -> heading || !isHeld(line));
                add(tryAll(chunk, rest, dates.get(chunk.id()), year, year).payments());
            }
        }
    }

    private Trial tryAll(Chunk chunk, Map<Request, List<CostLine>> requests, PlainDates dates, int from, int to) {
        Trial trial = new Trial(new ArrayList<>(), new TreeMap<>());
        requests.forEach((request, lines) -> {
            List<Source> sources = sources(chunk, request);
            int first = lines.stream()
                    .map(line -> spending.first(line, dates))
                    .min(LocalDate::compareTo)
                    .map(spending::year)
                    .orElseThrow();
            int last = lines.stream()
                    .map(line -> spending.last(line, dates))
                    .max(LocalDate::compareTo)
                    .map(spending::year)
                    .orElseThrow();
            for (int year = Math.max(first, from); year <= Math.min(last, to); year++) {
                pay(chunk, request, lines, sources, dates, year, trial);
            }
        });
        return trial;
    }

    private void pay(
            Chunk chunk,
            Request request,
            List<CostLine> lines,
            List<Source> sources,
            PlainDates dates,
            int year,
            Trial trial) {
        LocalDate begins = spending.firstDay(year);
        LocalDate ends = spending.firstDay(year + 1).minusDays(1);
        long cost = spending.between(lines, dates, begins, ends);
        if (cost <= 0) {
            return;
        }
        List<Payment> made = new ArrayList<>();
        for (Source source : sources) {
            LocalDate first = opens(source).isAfter(begins) ? opens(source) : begins;
            LocalDate lastSpend = fund(source).lastSpend();
            LocalDate last = lastSpend != null && lastSpend.isBefore(ends) ? lastSpend : ends;
            long paid = made.stream().mapToLong(Payment::pence).sum();
            long byFund = made.stream()
                    .filter(payment -> payment.from().fund().equals(source.fund()))
                    .mapToLong(Payment::pence)
                    .sum();
            long most = Math.min(cost - paid, Math.min(most(fund(source), cost) - byFund, left(source, year, trial)));
            if (first.isAfter(last) || most <= 0) {
                continue;
            }
            long pence = most;
            if (!first.equals(begins) || !last.equals(ends)) {
                PlainMatching matching =
                        new PlainMatching(day -> spending.between(lines, dates, day, day), begins, ends, made);
                pence = matching.most(first, last, most);
            }
            if (pence > 0) {
                made.add(new Payment(chunk.id(), source, year, first, last, pence));
            }
        }
        trial.payments().addAll(made);
        long lacking = cost - made.stream().mapToLong(Payment::pence).sum();
        if (lacking > 0) {
            trial.lacking().put(request.payer() + " " + request.kind() + " " + year, lacking);
        }
    }

    /// All of a cost but what must come from elsewhere, which is rounded down to whole pence.
    private static long most(Fund fund, long cost) {
        BigDecimal match = BigDecimal.valueOf(Math.max(0, cost))
                .multiply(fund.match().value())
                .movePointLeft(2)
                .setScale(0, RoundingMode.FLOOR);
        return Math.max(0, cost - match.longValueExact());
    }

    /// What a source can promise for a year without breaking a promise for it or a later one.
    private long left(Source source, int year, Trial trial) {
        Fund fund = fund(source);
        long least = Long.MAX_VALUE;
        int until = fund.carryForward() ? Math.max(year, lastYear) : year;
        for (int upTo = year; upTo <= until; upTo++) {
            long rest = 0;
            for (Award award : fund.awards()) {
                int awarded = award.year().startYear();
                if (award.organisation().equals(source.organisation())
                        && Objects.equals(award.requiresGate(), source.gate())
                        && (fund.carryForward() ? awarded <= upTo : awarded == year)) {
                    rest += counted(award);
                }
            }
            for (List<Payment> all : List.of(payments, trial.payments())) {
                for (Payment payment : all) {
                    if ((fund.carryForward() ? payment.year() <= upTo : payment.year() == year)
                            && payment.from().equals(source)) {
                        rest -= payment.pence();
                    }
                }
            }
            least = Math.min(least, rest);
        }
        return least;
    }

    /// What has been promised, a line for each fund, organisation, chunk and year.
    List<String> promises() {
        Map<String, Long> sums = new TreeMap<>();
        for (Payment payment : payments) {
            sums.merge(
                    payment.from().fund() + " pays " + payment.chunk() + " of "
                            + payment.from().organisation() + " in " + payment.year(),
                    payment.pence(),
                    Long::sum);
        }
        return sums.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }
}
