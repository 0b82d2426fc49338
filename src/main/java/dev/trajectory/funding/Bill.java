package dev.trajectory.funding;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.model.FundId;
import dev.trajectory.model.GateId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that one chunk needs money for before it may start, and what has been set aside for it.
public final class Bill {

    /// The start of a chunk that no money can ever pay for; the day on which a gate opens that stays shut.
    public static final int NEVER = Integer.MAX_VALUE;

    /// The day on which a gate opens that holds nothing back.
    public static final int ALWAYS = Integer.MIN_VALUE;

    private final List<Ask> asks;
    private final Set<GateId> gates;
    private final FinancialYears years;
    private List<List<Taking>> lent = List.of();

    Bill(List<Ask> asks, Set<GateId> gates, FinancialYears years) {
        this.asks = asks;
        this.gates = gates;
        this.years = years;
    }

    /// The gates behind which there are awards that may pay some of it, whatever their amounts and whether they
    /// count.
    public Set<GateId> gates() {
        return gates;
    }

    /// The earliest start, this one or later, for which there is money in every year; [#NEVER] when there is none.
    ///
    /// @param start one that the chunk may start on
    /// @param doable the earliest start by all other limits
    public int earliest(Moving moving, int start, int doable) {
        int last = Math.max(lastStart(), doable);
        int at = start;
        List<Search> searches =
                asks.stream().map(ask -> new Search(ask, years, moving, last)).toList();
        for (Search search : searches) {
            if (at > last || (shortYear(search.ask(), moving, at) != Drawing.PAID && search.isHopeless(at))) {
                return NEVER;
            }
        }
        while (at <= last) {
            int next = at;
            for (Search search : searches) {
                int shortYear = shortYear(search.ask(), moving, at);
                if (shortYear != Drawing.PAID) {
                    next = Math.max(next, search.after(at, shortYear));
                }
            }
            if (next == at) {
                return at;
            }
            at = next;
        }
        return NEVER;
    }

    private int shortYear(Ask ask, Moving moving, int start) {
        return new Drawing(ask, years, start, moving.finish(start)).untilShort();
    }

    /// The last start that is tried: the last day of the year after the last one in which money that may pay for
    /// it is awarded or its gate opens. Later years hold no money that this one does not.
    private int lastStart() {
        int last = Integer.MIN_VALUE;
        for (Ask ask : asks) {
            for (Reserve reserve : ask.reserves()) {
                last = Math.max(last, reserve.lastAward());
                if (reserve.opens() != ALWAYS && reserve.opens() != NEVER) {
                    last = Math.max(last, years.of(reserve.opens()));
                }
            }
        }
        return last == Integer.MIN_VALUE ? Integer.MIN_VALUE : years.firstDay(last + 2) - 1;
    }

    /// Sets money aside for it: all there is, up to what it costs.
    ///
    /// @return what is lacking
    public List<Lack> take(int start, int finish) {
        List<Lack> lacks = new ArrayList<>(0);
        for (Ask ask : asks) {
            Drawing drawing = new Drawing(ask, years, start, finish);
            addLack(ask, drawing, lacks);
            ask.take(drawing.takings());
        }
        return lacks;
    }

    /// Gives back what was set aside for it.
    public void giveBack() {
        asks.forEach(Ask::giveBack);
    }

    /// Gives back what was set aside until [#takeAgain].
    public void lend() {
        lent = asks.stream().map(Ask::giveBack).toList();
    }

    /// Takes again exactly what was lent.
    public void takeAgain() {
        for (int i = 0; i < lent.size(); i++) {
            asks.get(i).take(lent.get(i));
        }
        lent = List.of();
    }

    /// What would be lacking of the money left if it ran over these days.
    public List<Lack> lacks(int start, int finish) {
        List<Lack> lacks = new ArrayList<>();
        for (Ask ask : asks) {
            addLack(ask, new Drawing(ask, years, start, finish), lacks);
        }
        return lacks;
    }

    private static void addLack(Ask ask, Drawing drawing, List<Lack> lacks) {
        ByYear unpaid = drawing.unpaid();
        if (!unpaid.isNil()) {
            lacks.add(new Lack(ask.payer(), ask.kind(), unpaid));
        }
    }

    /// The fund that makes the difference between a start for which money is lacking and a later one for which
    /// there is enough: the one that pays most on the later days of what it would not pay, year by year, on the
    /// earlier.
    public @Nullable FundId awaited(Moving moving, int lacking, int payable) {
        Map<FundId, Map<Integer, Long>> more = new LinkedHashMap<>();
        for (Ask ask : asks) {
            add(more, ask, moving, payable, 1);
            add(more, ask, moving, lacking, -1);
        }
        FundId awaited = null;
        long most = 0;
        for (Map.Entry<FundId, Map<Integer, Long>> fund : more.entrySet()) {
            long sum = 0;
            for (long pence : fund.getValue().values()) {
                sum += Math.max(0, pence);
            }
            if (sum > most) {
                most = sum;
                awaited = fund.getKey();
            }
        }
        return awaited;
    }

    private void add(Map<FundId, Map<Integer, Long>> sums, Ask ask, Moving moving, int start, int sign) {
        Drawing drawing = new Drawing(ask, years, start, moving.finish(start));
        drawing.unpaid();
        for (Taking taking : drawing.takings()) {
            sums.computeIfAbsent(taking.from().fund().id(), _ -> new LinkedHashMap<>())
                    .merge(taking.year(), sign * taking.pence(), Long::sum);
        }
    }
}
