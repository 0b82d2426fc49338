package dev.trajectory.edit;

import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.SpendProfile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Divides a cost line over the pieces of a chunk, so that every amount of it adds up to what it was.
///
/// Side by side each payment is divided by share. In sequence the payments of the line go to the pieces in the order
/// of time, each piece taking what its share of the amount holds; the months a piece counts from begin as far into the
/// line's as the shares before it reach. What was spent stays with the first piece then, for only that has begun.
///
/// @param shares the pieces' weights, at least one above nil
/// @param inSequence whether one piece follows the other
record CostDivision(CostLine line, List<Long> shares, boolean inSequence) {

    /// What each piece gets of it; null for a piece that gets nothing.
    List<@Nullable CostLine> parts() {
        List<SpendProfile> profiles = profiles();
        List<Money> amounts = amounts(profiles);
        List<Outturn> outturns = outturns();
        List<Money> exits = line.exitCost().spreadOver(shares);
        List<@Nullable CostLine> parts = new ArrayList<>();
        boolean isNothing = isNothing(line.amount(), line.outturn(), line.exitCost());
        for (int i = 0; i < shares.size(); i++) {
            boolean getsNothing = isNothing(amounts.get(i), outturns.get(i), exits.get(i));
            parts.add(
                    getsNothing && !(isNothing && i == 0)
                            ? null
                            : new CostLine(
                                    line.payer(),
                                    line.kind(),
                                    amounts.get(i),
                                    profiles.get(i),
                                    line.pricing(),
                                    line.optimism(),
                                    line.assetLifeYears(),
                                    outturns.get(i),
                                    exits.get(i),
                                    line.confidence(),
                                    line.evidence(),
                                    line.note()));
        }
        return parts;
    }

    private static boolean isNothing(Money amount, Outturn outturn, Money exit) {
        return amount.pence() == 0
                && exit.pence() == 0
                && outturn.committed().pence() == 0
                && outturn.spent().values().stream().allMatch(spent -> spent.pence() == 0)
                && (outturn.forecast() == null || outturn.forecast().pence() == 0);
    }

    /// As much as its profile states, where it states amounts.
    private List<Money> amounts(List<SpendProfile> profiles) {
        return line.profile().isStated()
                ? profiles.stream()
                        .map(profile -> profile.stated().stream().reduce(Money.ZERO, Money::plus))
                        .toList()
                : line.amount().spreadOver(shares);
    }

    private List<SpendProfile> profiles() {
        List<SpendProfile> profiles = new ArrayList<>();
        List<List<Money>> stated = inSequence ? inOrder() : sideBySide();
        for (int i = 0; i < shares.size(); i++) {
            profiles.add(
                    switch (line.profile()) {
                        case SpendProfile.Monthly _ -> new SpendProfile.Monthly(months(i, stated.get(i)));
                        case SpendProfile.Dated dated -> new SpendProfile.Dated(paid(dated, stated.get(i)));
                        case SpendProfile.Even even -> even;
                        case SpendProfile.AtStart start -> start;
                        case SpendProfile.AtFinish finish -> finish;
                    });
        }
        return profiles;
    }

    /// The payments of each piece, by their places in the line.
    private List<List<Money>> sideBySide() {
        List<List<Money>> payments = empty();
        for (Money payment : line.profile().stated()) {
            List<Money> divided = payment.spreadOver(shares);
            for (int i = 0; i < shares.size(); i++) {
                payments.get(i).add(divided.get(i));
            }
        }
        return payments;
    }

    private List<List<Money>> inOrder() {
        List<List<Money>> payments = empty();
        List<Money> left = new ArrayList<>(line.amount().spreadOver(shares));
        for (Money payment : line.profile().stated()) {
            long rest = payment.pence();
            for (int i = 0; i < shares.size(); i++) {
                long room = left.get(i).pence();
                long taken = line.amount().pence() < 0 ? Math.max(rest, room) : Math.min(rest, room);
                payments.get(i).add(new Money(taken));
                left.set(i, new Money(room - taken));
                rest -= taken;
            }
        }
        return payments;
    }

    private List<List<Money>> empty() {
        List<List<Money>> payments = new ArrayList<>();
        shares.forEach(_ -> payments.add(new ArrayList<>()));
        return payments;
    }

    /// A piece's payments counted from its own first month: what was due before is paid in that.
    private List<Money> months(int piece, List<Money> payments) {
        if (!inSequence) {
            return payments;
        }
        long whole = shares.stream().mapToLong(Long::longValue).sum();
        long before =
                shares.subList(0, piece).stream().mapToLong(Long::longValue).sum();
        int first = (int) (payments.size() * before / whole);
        List<Money> months = new ArrayList<>();
        Money due = Money.ZERO;
        for (int month = 0; month < payments.size(); month++) {
            due = due.plus(payments.get(month));
            if (month >= first) {
                months.add(due);
                due = Money.ZERO;
            }
        }
        while (!months.isEmpty() && months.getLast().pence() == 0) {
            months.removeLast();
        }
        if (due.pence() != 0) {
            months.add(due);
        }
        return months;
    }

    /// The payments that are any.
    private static SequencedMap<LocalDate, Money> paid(SpendProfile.Dated dated, List<Money> payments) {
        SequencedMap<LocalDate, Money> paid = new LinkedHashMap<>();
        int place = 0;
        for (LocalDate date : dated.payments().keySet()) {
            if (payments.get(place).pence() != 0) {
                paid.put(date, payments.get(place));
            }
            place++;
        }
        return paid;
    }

    private List<Outturn> outturns() {
        Outturn all = line.outturn();
        List<Money> committed = all.committed().spreadOver(shares);
        List<Money> forecast =
                all.forecast() == null ? List.of() : all.forecast().spreadOver(shares);
        List<Outturn> outturns = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            outturns.add(new Outturn(spent(i), committed.get(i), forecast.isEmpty() ? null : forecast.get(i)));
        }
        return outturns;
    }

    private SequencedMap<YearMonth, Money> spent(int piece) {
        SequencedMap<YearMonth, Money> spent = new LinkedHashMap<>();
        if (!inSequence) {
            line.outturn()
                    .spent()
                    .forEach((month, money) ->
                            put(spent, month, money.spreadOver(shares).get(piece)));
        } else if (piece == 0) {
            spent.putAll(line.outturn().spent());
        }
        return spent;
    }

    private static void put(SequencedMap<YearMonth, Money> spent, YearMonth month, Money money) {
        if (money.pence() != 0) {
            spent.put(month, money);
        }
    }
}
