package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Budget;
import dev.trajectory.finance.CapitalCharges;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Position;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Quantity.Funding.Use;
import dev.trajectory.finance.Technology;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Whether one organisation can afford the plan: capital and revenue apart, by year, with how sure the money is.
///
/// @param counting which awards count
record OrganisationMoney(
        Finances money, Counting counting, MoneyWords words, OrganisationId organisation, List<FinancialYear> years) {

    /// So many rows head others, and say nothing where they stand alone.
    static final int HEADS = 2;

    private static final List<AwardStatus> SUREST_FIRST = List.of(
            AwardStatus.SECURED,
            AwardStatus.DRAWN,
            AwardStatus.CONDITIONAL,
            AwardStatus.INDICATIVE,
            AwardStatus.BID_SUBMITTED,
            AwardStatus.IDEA);

    /// The rows of its table: what it costs, what pays for that and how surely, what is left over.
    List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.strong(words.say("afford.capital"))));
        add(rows, spending(words.say("afford.cost"), CostKind.CAPITAL_ONE_OFF), YearRow.Look.PLAIN);
        rows.addAll(undated(FundKind.CAPITAL));
        add(rows, nominal(FundKind.CAPITAL), YearRow.Look.PLAIN);
        rows.addAll(new OutturnRows(money, words, organisation, FundKind.CAPITAL, years).rows());
        addFunding(rows, FundKind.CAPITAL);
        add(rows, gap(FundKind.CAPITAL), YearRow.Look.GAP);
        addSofar(rows, gap(FundKind.CAPITAL), YearRow.Look.GAP);
        add(rows, nominalGap(FundKind.CAPITAL), YearRow.Look.GAP);
        addBudget(rows, FundKind.CAPITAL);
        rows.add(List.of(Cell.strong(words.say("afford.revenue"))));
        add(rows, spending(words.say("afford.oneOff"), CostKind.REVENUE_ONE_OFF), YearRow.Look.PLAIN);
        add(rows, spending(words.say("afford.recurrent"), CostKind.REVENUE_RECURRENT), YearRow.Look.PLAIN);
        rows.addAll(undated(FundKind.REVENUE));
        add(rows, nominal(FundKind.REVENUE), YearRow.Look.PLAIN);
        rows.addAll(new OutturnRows(money, words, organisation, FundKind.REVENUE, years).rows());
        addFunding(rows, FundKind.REVENUE);
        add(rows, gap(FundKind.REVENUE), YearRow.Look.GAP);
        addSofar(rows, gap(FundKind.REVENUE), YearRow.Look.GAP);
        add(rows, nominalGap(FundKind.REVENUE), YearRow.Look.GAP);
        addBudget(rows, FundKind.REVENUE);
        addNet(rows);
        Technology technology = money.technology().get(organisation);
        if (technology != null && rows.size() > HEADS) {
            rows.add(new TechnologyRow(technology, words, organisation, years).cells());
        }
        return rows;
    }

    private void addNet(List<List<Cell>> rows) {
        Position position = position();
        add(
                rows,
                YearRow.of(
                        words.say("afford.cash"),
                        name(),
                        position.cashBenefit(),
                        year -> new Quantity.CashBenefit(organisation, year)),
                YearRow.Look.PLAIN);
        add(
                rows,
                YearRow.of(
                        words.say("afford.shares"),
                        name(),
                        position.gainShare(),
                        year -> new Quantity.Shared(organisation, year)),
                YearRow.Look.PLAIN);
        YearRow net = new YearRow(words.say("afford.net"), name(), net(), this::netTerms);
        add(rows, net, YearRow.Look.NET);
        addSofar(rows, net, YearRow.Look.NET);
        CapitalCharges charges = position.charges();
        add(
                rows,
                less(
                        "afford.depreciation",
                        charges.depreciation(),
                        year -> new Quantity.Depreciation(organisation, year)),
                YearRow.Look.PLAIN);
        add(
                rows,
                less("afford.dividend", charges.dividend(), year -> new Quantity.Dividend(organisation, year)),
                YearRow.Look.PLAIN);
        if (!charges.total().isNil()) {
            ByYear left = position.netOfCharges().plus(drawn(counting, FundKind.REVENUE));
            YearRow after = new YearRow(words.say("afford.netOfCharges"), name(), left, this::netOfChargesTerms);
            add(rows, after, YearRow.Look.NET);
        }
    }

    private void addSofar(List<List<Cell>> rows, YearRow row, YearRow.Look look) {
        if (!row.isNil()) {
            rows.add(row.sofar(words, words.say("afford.sofar"), years, look));
        }
    }

    private void addBudget(List<List<Cell>> rows, FundKind kind) {
        Organisation known = money.plan().organisations().find(organisation);
        if (known != null) {
            ByYear nominal = money.nominal(Budget.of(organisation, kind));
            rows.addAll(new BudgetRows(words, known, kind, years, nominal::in).rows());
        }
    }

    private List<Term> netOfChargesTerms(FinancialYear year) {
        List<Term> terms = new ArrayList<>(netTerms(year));
        terms.add(new Term.Of(new Quantity.Depreciation(organisation, year), true));
        terms.add(new Term.Of(new Quantity.Dividend(organisation, year), true));
        return terms;
    }

    private YearRow less(String key, ByYear amounts, Function<FinancialYear, Quantity> quantity) {
        return new YearRow(
                words.say(key), name(), amounts.negated(), year -> List.of(new Term.Of(quantity.apply(year), true)));
    }

    /// What revenue is left with after what awards that count pay.
    ByYear net() {
        return position().net().plus(drawn(counting, FundKind.REVENUE));
    }

    private List<Term> netTerms(FinancialYear year) {
        return List.of(
                new Term.Of(new Quantity.NetRevenue(organisation, year)),
                new Term.Of(funding(counting, FundKind.REVENUE, year)));
    }

    private Position position() {
        Position position = money.positions().get(organisation);
        return position == null
                ? new Position(
                        organisation,
                        ByYear.NIL,
                        ByYear.NIL,
                        ByYear.NIL,
                        ByYear.NIL,
                        new CapitalCharges(ByYear.NIL, ByYear.NIL))
                : position;
    }

    String name() {
        return words.name(organisation);
    }

    private YearRow spending(String name, CostKind kind) {
        ByYear paid =
                money.costs().paid(line -> line.kind() == kind && line.payer().equals(organisation));
        return YearRow.of(name, name(), paid, year -> new Quantity.Spending(organisation, kind, null, year));
    }

    private List<List<Cell>> undated(FundKind kind) {
        return new UndatedRows(money, words, organisation, name(kind), years.size()).rows(kind);
    }

    private YearRow nominal(FundKind kind) {
        return NominalRow.of(money, words, name(kind), organisation, kind);
    }

    private YearRow nominalGap(FundKind kind) {
        return NominalRow.gap(money, words, name(kind), organisation, kind, counting);
    }

    ByYear gapOf(FundKind kind) {
        return money.ledger(counting).gap(organisation, kind);
    }

    /// Whose it is and of which money, for rows that there are of both.
    private String name(FundKind kind) {
        return words.say("row.of", words.kindInside(kind), name());
    }

    private YearRow gap(FundKind kind) {
        return YearRow.of(
                words.say("afford.gap", words.counting(counting)),
                name(kind),
                gapOf(kind),
                year -> new Quantity.Gap(counting, organisation, kind, null, year));
    }

    /// What awards that count pay, the surest first, which with the gap is what it costs; then what more would
    /// come with those that do not count. Where funding is kept, more money means other dates, so that nothing is
    /// said of it on these.
    private void addFunding(List<List<Cell>> rows, FundKind kind) {
        for (AwardStatus status : SUREST_FIRST) {
            addFunded(rows, kind, status);
        }
        if (money.isKept()) {
            return;
        }
        if (counting == Counting.SECURED) {
            addMore(rows, "afford.more.CONDITIONAL", kind, Counting.CONDITIONAL, Counting.SECURED);
        }
        if (counting == Counting.SECURED || counting == Counting.CONDITIONAL) {
            addMore(rows, "afford.more.INDICATIVE", kind, Counting.INDICATIVE, Counting.CONDITIONAL);
        }
    }

    private void addFunded(List<List<Cell>> rows, FundKind kind, AwardStatus status) {
        ByYear drawn = money.ledger(counting)
                .drawn(draw -> draw.kind() == kind
                        && draw.organisation().equals(organisation)
                        && draw.awardIn(money.plan()).status() == status);
        add(
                rows,
                YearRow.of(
                        words.say("afford.funded." + status),
                        name(kind),
                        drawn,
                        year -> new Quantity.Drawn(counting, status, organisation, kind, year)),
                YearRow.Look.PLAIN);
    }

    private void addMore(List<List<Cell>> rows, String key, FundKind kind, Counting with, Counting without) {
        ByYear more = drawn(with, kind).minus(drawn(without, kind));
        add(
                rows,
                new YearRow(
                        words.say(key),
                        name(kind),
                        more,
                        year -> List.of(
                                new Term.Of(funding(with, kind, year)),
                                new Term.Of(funding(without, kind, year), true))),
                YearRow.Look.PLAIN);
    }

    private Quantity funding(Counting which, FundKind kind, FinancialYear year) {
        return new Quantity.Funding(Use.DRAWN, which, null, organisation, kind, year);
    }

    private ByYear drawn(Counting which, FundKind kind) {
        return money.ledger(which).drawn(organisation, kind);
    }

    private void add(List<List<Cell>> rows, YearRow row, YearRow.Look look) {
        if (!row.isNil()) {
            rows.add(row.cells(words, years, look));
        }
    }
}
