package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Whether all organisations together can afford the plan: capital and revenue apart, by year, and what the cash it
/// releases leaves of all costs. Transfers and gain shares are nil over them.
///
/// @param counting which awards count
record SystemMoney(Finances money, Counting counting, MoneyWords words, List<FinancialYear> years) {

    List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (FundKind kind : FundKind.values()) {
            addKind(rows, kind);
        }
        rows.add(List.of(Cell.strong(words.say("afford.cash.head"))));
        add(
                rows,
                "afford.cash.released",
                money.benefits().cashReleased(),
                year -> new Quantity.CashBenefit(null, year));
        YearRow net = row(words.say("afford.cash.net"), money.cashByYear(), Quantity.NetCash::new);
        add(rows, net, YearRow.Look.NET);
        if (!net.isNil()) {
            rows.add(net.sofar(words, words.say("afford.sofar"), years, YearRow.Look.NET));
        }
        return rows;
    }

    private void addKind(List<List<Cell>> rows, FundKind kind) {
        KindOfMoney all = KindOfMoney.of(
                        money.ledger(counting), kind, money.appraised().end())
                .within(money.appraised().first(), money.appraised().end());
        rows.add(List.of(Cell.strong(words.say(kind == FundKind.CAPITAL ? "afford.capital" : "afford.revenue"))));
        for (CostKind each : CostKind.values()) {
            if (each.money() == kind) {
                add(
                        rows,
                        cost(each),
                        money.costs().paid(line -> line.kind() == each),
                        year -> new Quantity.Spending(null, each, null, year));
            }
        }
        String whose = words.say("row.of", words.kindInside(kind), words.say("afford.system"));
        rows.addAll(new UndatedRows(money, words, null, whose, years.size()).rows(kind));
        add(rows, NominalRow.of(money, words, whose, null, kind), YearRow.Look.PLAIN);
        YearRow paid = YearRow.of(
                words.say("afford.funded", words.counting(counting)),
                whose,
                all.paid(),
                year -> new Quantity.Funding(Quantity.Funding.Use.DRAWN, counting, null, null, kind, year));
        add(rows, paid, YearRow.Look.PLAIN);
        YearRow gap = YearRow.of(
                words.say("afford.gap", words.counting(counting)),
                whose,
                all.gap(),
                year -> new Quantity.Gap(counting, null, kind, null, year));
        add(rows, gap, YearRow.Look.GAP);
        if (!gap.isNil()) {
            rows.add(gap.sofar(words, words.say("afford.sofar"), years, YearRow.Look.GAP));
        }
        add(rows, NominalRow.gap(money, words, whose, null, kind, counting), YearRow.Look.GAP);
    }

    private static String cost(CostKind kind) {
        return switch (kind) {
            case CAPITAL_ONE_OFF -> "afford.cost";
            case REVENUE_ONE_OFF -> "afford.oneOff";
            case REVENUE_RECURRENT -> "afford.recurrent";
        };
    }

    private YearRow row(String name, ByYear amounts, Function<FinancialYear, Quantity> quantity) {
        return new YearRow(
                name, words.say("afford.system"), amounts, year -> List.of(new Term.Of(quantity.apply(year))));
    }

    private void add(List<List<Cell>> rows, String key, ByYear amounts, Function<FinancialYear, Quantity> quantity) {
        add(rows, row(words.say(key), amounts, quantity), YearRow.Look.PLAIN);
    }

    private void add(List<List<Cell>> rows, YearRow row, YearRow.Look look) {
        if (!row.isNil()) {
            rows.add(row.cells(words, years, look));
        }
    }
}
