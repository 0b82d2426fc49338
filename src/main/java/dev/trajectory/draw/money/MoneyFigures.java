package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Subject.Figure;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Bias;
import dev.trajectory.finance.EconomicCase;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Quantity.Funding.Use;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of the page, each with the quantities it is made of, so that it can be asked why.
record MoneyFigures(MoneyScene scene) {

    private MoneyWords words() {
        return scene.words();
    }

    /// A figure of one kind of money in the years of a column, such as "Gap, capital, 2028/29".
    private Figure figure(String row, FundKind kind, YearColumns.Column column, ByYear amounts, List<Term> terms) {
        String name = words().say("figure", row, words().kindInside(kind), years(column));
        return figure(name, column.of(amounts), terms);
    }

    private Figure figure(String name, Money amount, List<Term> terms) {
        return new Figure(name, scene.amounts().brief(amount), amount, terms);
    }

    private String years(YearColumns.Column column) {
        return column.each() && !column.isOneYear()
                ? words().say("head.each", words().year(column.first()))
                : words().years(column.first(), column.end());
    }

    /// The years that an amount of a column is the sum of: null for all there are, where none has money but those
    /// shown.
    private List<@Nullable FinancialYear> chosen(YearColumns.Column column) {
        List<@Nullable FinancialYear> years = new ArrayList<>();
        boolean isTotal = column.first() == scene.first() && column.end() == scene.end() && !column.each();
        if (isTotal && scene.holdsAll()) {
            years.add(null);
            return years;
        }
        int end = column.each() ? column.first() + 1 : column.end();
        for (int year = column.first(); year < end; year++) {
            years.add(new FinancialYear(year));
        }
        return years;
    }

    /// What is spent.
    Figure spend(String row, FundKind kind, YearColumns.Column column) {
        List<Term> terms = new ArrayList<>();
        for (CostKind each : kinds(kind)) {
            for (FinancialYear year : chosen(column)) {
                terms.add(new Term.Of(new Quantity.Spending(null, each, null, year)));
            }
        }
        return figure(row, kind, column, scene.spend(kind), terms);
    }

    private static List<CostKind> kinds(FundKind kind) {
        return switch (kind) {
            case CAPITAL -> List.of(CostKind.CAPITAL_ONE_OFF);
            case REVENUE -> List.of(CostKind.REVENUE_ONE_OFF, CostKind.REVENUE_RECURRENT);
        };
    }

    Figure awarded(String row, FundKind kind, YearColumns.Column column) {
        return figure(row, kind, column, scene.counted(kind).awarded(), funding(Use.AWARDED, kind, column));
    }

    Figure lapsed(String row, FundKind kind, YearColumns.Column column) {
        return figure(row, kind, column, scene.counted(kind).lapsed(), funding(Use.LAPSED, kind, column));
    }

    private List<Term> funding(Use use, FundKind kind, YearColumns.Column column) {
        List<Term> terms = new ArrayList<>();
        for (FinancialYear year : chosen(column)) {
            terms.add(new Term.Of(one(use, kind, year)));
        }
        return terms;
    }

    private Quantity one(Use use, FundKind kind, @Nullable FinancialYear year) {
        return new Quantity.Funding(use, scene.counting(), null, null, kind, year);
    }

    /// What is carried into a year: all awards of the years before less what was drawn of them and what lapsed.
    Figure carriedIn(String row, FundKind kind, YearColumns.Column column) {
        KindOfMoney counted = scene.counted(kind);
        List<Term> terms = new ArrayList<>();
        for (int before = firstAward(kind); before < column.first(); before++) {
            FinancialYear year = new FinancialYear(before);
            terms.add(new Term.Of(one(Use.AWARDED, kind, year)));
            terms.add(new Term.Of(one(Use.DRAWN, kind, year), true));
            terms.add(new Term.Of(one(Use.LAPSED, kind, year), true));
        }
        YearColumns.Column one = new YearColumns.Column(column.first(), column.first() + 1, true);
        return figure(row, kind, one, counted.carriedIn(), terms);
    }

    /// Of all years, for what was awarded before those shown may be carried into them.
    private int firstAward(FundKind kind) {
        return scene.money().ledger().awards().stream()
                .filter(use -> use.kind() == kind)
                .mapToInt(use -> use.award().year().startYear())
                .min()
                .orElse(scene.first());
    }

    Figure gap(String row, FundKind kind, YearColumns.Column column) {
        return gap(row, kind, column, scene.counting(), scene.counted(kind).gap());
    }

    /// What nobody pays even if all that is asked for is agreed.
    Figure gapIfAsked(String row, FundKind kind, YearColumns.Column column) {
        return gap(
                row,
                kind,
                column,
                MoneyScene.asked(scene.counting()),
                scene.asked(kind).gap());
    }

    private Figure gap(String row, FundKind kind, YearColumns.Column column, Counting counting, ByYear amounts) {
        List<Term> terms = new ArrayList<>();
        for (FinancialYear year : chosen(column)) {
            terms.add(new Term.Of(new Quantity.Gap(counting, null, kind, null, year)));
        }
        return figure(row, kind, column, amounts, terms);
    }

    /// All that is paid of a kind of money in the years appraised.
    Figure cost(FundKind kind) {
        List<Term> terms = new ArrayList<>();
        for (CostKind each : kinds(kind)) {
            terms.add(new Term.Of(new Quantity.Spending(null, each, null, null)));
        }
        return figure(named("tile.cost", kind), scene.spend(kind).total(), terms);
    }

    /// The present value of all that is, or already was, paid of a kind of money.
    Figure presentCost(FundKind kind) {
        long pence = 0;
        List<Term> terms = new ArrayList<>();
        for (EconomicCase.CostValue cost : scene.economicCase().costs()) {
            LineCost line = cost.line();
            if (line.fundKind() == kind) {
                pence += cost.whole().pence();
                terms.add(new Term.Line(
                        words().name(line.chunk()),
                        words().name(line.payer()),
                        cost.whole().total(),
                        line.chunk()));
            }
        }
        return figure(named("tile.cost.present", kind), new Money(pence), terms);
    }

    private String named(String key, FundKind kind) {
        return words().say("figure", words().say(key), words().kindInside(kind), scene.appraised());
    }

    Figure awarded(FundKind kind) {
        String name = words().say("figure", scene.money(true), words().kindInside(kind), scene.appraised());
        return figure(name, scene.counted(kind).awarded().total(), funding(Use.AWARDED, kind, all()));
    }

    Figure netPresentValue() {
        return figure(words().say("tile.value"), scene.economicCase().netPresentValue(), presentTerms());
    }

    Figure ratio(String value) {
        Bias bias = scene.switches().bias();
        return new Figure(
                words().say("tile.ratio", words().amounts().one()),
                value,
                null,
                List.of(
                        new Term.Of(new Quantity.PresentBenefits(bias, null, null)),
                        new Term.Of(new Quantity.PresentCosts(bias, null, null))));
    }

    private List<Term> presentTerms() {
        Bias bias = scene.switches().bias();
        return List.of(
                new Term.Of(new Quantity.PresentBenefits(bias, null, null)),
                new Term.Of(new Quantity.PresentCosts(bias, null, null), true));
    }

    /// When what comes in has made up for what went out: what each year adds, up to then.
    Figure payback(String what, String value, ByYear net, @Nullable FinancialYear paidBack) {
        List<Term> terms = new ArrayList<>();
        int end = paidBack == null ? scene.money().appraised().end() : paidBack.startYear() + 1;
        long sum = 0;
        for (int year = scene.money().appraised().first(); year < end; year++) {
            sum += net.pence(year);
            String sofar = words().say("payback.sofar", scene.amounts().brief(new Money(sum)));
            terms.add(new Term.Line(words().year(year), sofar, new Money(net.pence(year)), null));
        }
        return new Figure(words().say("payback.figure", what), value, new Money(sum), terms);
    }

    /// The benefit that one organisation pays for and another has.
    Figure gain(OrganisationId payer, OrganisationId gainer, Money amount) {
        String name = words().say("payers.cell", words().name(payer), words().name(gainer));
        return figure(name, amount, List.of(new Term.Of(new Quantity.PaidFor(payer, gainer))));
    }

    Figure pays(@Nullable OrganisationId payer, Money amount) {
        return figure(
                about("payers.pays", payer),
                amount,
                List.of(new Term.Of(new Quantity.Spending(payer, null, null, null))));
    }

    Figure gains(@Nullable OrganisationId gainer, Money amount) {
        return figure(
                about("payers.gains", gainer), amount, List.of(new Term.Of(new Quantity.Worth(gainer, null, null))));
    }

    Figure net(OrganisationId party, Money amount) {
        return figure(
                about("payers.net", party),
                amount,
                List.of(
                        new Term.Of(new Quantity.Worth(party, null, null)),
                        new Term.Of(new Quantity.Spending(party, null, null, null), true)));
    }

    private String about(String key, @Nullable OrganisationId party) {
        return party == null ? words().say(key) : words().say("payers.about", words().say(key), words().name(party));
    }

    /// What awards that count pay of a kind of money.
    Figure paid(String row, FundKind kind) {
        return paid(row, kind, all());
    }

    /// The same, of the years of a column.
    Figure paid(String row, FundKind kind, YearColumns.Column column) {
        return figure(row, kind, column, scene.counted(kind).paid(), funding(Use.DRAWN, kind, column));
    }

    /// What would be paid besides if all that is asked for were agreed.
    Figure paidIfAsked(String row, FundKind kind) {
        return paidIfAsked(row, kind, all());
    }

    /// The same, of the years of a column.
    Figure paidIfAsked(String row, FundKind kind, YearColumns.Column column) {
        Counting more = MoneyScene.asked(scene.counting());
        List<Term> terms = new ArrayList<>();
        for (FinancialYear year : chosen(column)) {
            terms.add(new Term.Of(new Quantity.Gap(scene.counting(), null, kind, null, year)));
            terms.add(new Term.Of(new Quantity.Gap(more, null, kind, null, year), true));
        }
        return figure(
                row,
                kind,
                column,
                scene.counted(kind).gap().minus(scene.asked(kind).gap()),
                terms);
    }

    private YearColumns.Column all() {
        return new YearColumns.Column(scene.first(), scene.end(), false);
    }
}
