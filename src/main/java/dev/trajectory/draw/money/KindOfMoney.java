package dev.trajectory.draw.money;

import dev.trajectory.funding.AwardUse;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Funded;
import dev.trajectory.funding.Ledger;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import java.util.List;

/// One kind of money of all organisations, by year: what is spent, what there is, and what is lost. In every year
/// `spend = paid + gap` and `awarded + carriedIn = paid + lapsed + what is carried into the next year`.
///
/// @param spend what it is to pay for
/// @param paid what of that awards pay
/// @param gap what of that nobody pays
/// @param awarded what awards that count give
/// @param carriedIn what is left of earlier years and may be spent in this one
/// @param lapsed what is lost at the end of a year
record KindOfMoney(
        FundKind kind, ByYear spend, ByYear paid, ByYear gap, ByYear awarded, ByYear carriedIn, ByYear lapsed) {

    /// The money of a kind in a ledger.
    ///
    /// @param end the year after the last that is looked at
    static KindOfMoney of(Ledger ledger, FundKind kind, int end) {
        ByYear.Sum spend = new ByYear.Sum();
        ByYear.Sum paid = new ByYear.Sum();
        for (Funded funded : ledger.needs()) {
            if (funded.need().kind() == kind) {
                spend.add(funded.cost());
                paid.add(funded.drawn());
            }
        }
        ByYear.Sum awarded = new ByYear.Sum();
        ByYear.Sum carried = new ByYear.Sum();
        ByYear.Sum lapsed = new ByYear.Sum();
        for (AwardUse use : ledger.awards()) {
            if (use.kind() == kind) {
                int year = use.award().year().startYear();
                awarded.add(year, use.counted().pence());
                FinancialYear lapses = use.lapses();
                if (lapses != null) {
                    lapsed.add(lapses.startYear(), use.lapsed().pence());
                }
                for (int next = year + 1; next < end; next++) {
                    carried.add(
                            next, use.carriedOutOf(new FinancialYear(next - 1)).pence());
                }
            }
        }
        return new KindOfMoney(
                kind,
                spend.amounts(),
                paid.amounts(),
                ledger.gap(kind),
                awarded.amounts(),
                carried.amounts(),
                lapsed.amounts());
    }

    /// Its amounts from one year up to, not including, another.
    KindOfMoney within(int first, int end) {
        return new KindOfMoney(
                kind,
                spend.within(first, end),
                paid.within(first, end),
                gap.within(first, end),
                awarded.within(first, end),
                carriedIn.within(first, end),
                lapsed.within(first, end));
    }

    /// What may be spent in a year: what is awarded then and what was carried into it.
    ByYear there() {
        return awarded.plus(carriedIn);
    }

    /// Whether there is nothing to show.
    boolean isNil() {
        return spend.isNil() && awarded.isNil();
    }

    /// Its amounts, all of which must be alike for years to be alike.
    List<ByYear> all() {
        return List.of(spend, paid, gap, awarded, carriedIn, lapsed);
    }
}
