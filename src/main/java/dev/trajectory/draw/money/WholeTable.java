package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.transfer.Basis;
import dev.trajectory.finance.transfer.MakeWhole;
import dev.trajectory.finance.transfer.Transfer;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What would have to pass between organisations so that the plan leaves none of them worse off, year by year: by cash
/// alone, and apart from it by all that is valued.
record WholeTable(Finances money, Counting counting, MoneyWords words, List<FinancialYear> years) {

    record Pair(OrganisationId from, OrganisationId to) {}

    /// An explanation, and that there may be fewer transfers where there are too many organisations to tell.
    static String about(MoneyWords words, List<MakeWhole> wholes, String explanation) {
        return wholes.stream().allMatch(MakeWhole::isFewest) ? explanation : words.say("whole.few", explanation);
    }

    String about() {
        return about(words, MakeWhole.of(money, counting, Basis.CASH), words.say("whole.about"));
    }

    List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            List<MakeWhole> wholes = MakeWhole.of(money, counting, basis);
            rows.add(List.of(
                    Cell.strong(basis == Basis.CASH ? words.say("whole.CASH") : words.say("whole.ALL_BENEFITS"))));
            add(rows, words.say("whole.short"), wholes, MakeWhole::systemShort, YearRow.Look.GAP);
            pairs(wholes).forEach((pair, amounts) -> rows.add(row(pair, amounts, wholes)));
            if (rows.getLast().size() == 1) {
                rows.add(List.of(Cell.quiet(words.say("whole.nothing"))));
            }
        }
        return rows;
    }

    private void add(
            List<List<Cell>> rows,
            String name,
            List<MakeWhole> wholes,
            Function<MakeWhole, Money> amount,
            YearRow.Look look) {
        ByYear.Sum sum = new ByYear.Sum();
        for (MakeWhole whole : wholes) {
            sum.add(whole.year().startYear(), amount.apply(whole).pence());
        }
        YearRow row = new YearRow(name, words.counting(counting), sum.amounts(), year -> standings(wholes, year));
        if (!row.isNil()) {
            rows.add(row.cells(words, years, look));
        }
    }

    /// What the plan leaves each organisation with in a year; below nil adds to what is short.
    private List<Term> standings(List<MakeWhole> wholes, FinancialYear year) {
        List<Term> terms = new ArrayList<>();
        for (MakeWhole whole : wholes) {
            if (whole.year().equals(year)) {
                whole.before()
                        .forEach((organisation, left) ->
                                terms.add(new Term.Line(words.name(organisation), "", left.negated(), organisation)));
            }
        }
        return terms;
    }

    static Map<Pair, ByYear.Sum> pairs(List<MakeWhole> wholes) {
        Map<Pair, ByYear.Sum> pairs = new LinkedHashMap<>();
        for (MakeWhole whole : wholes) {
            for (Transfer transfer : whole.transfers()) {
                pairs.computeIfAbsent(new Pair(transfer.from(), transfer.to()), _ -> new ByYear.Sum())
                        .add(whole.year().startYear(), transfer.amount().pence());
            }
        }
        return pairs;
    }

    private List<Cell> row(Pair pair, ByYear.Sum sum, List<MakeWhole> wholes) {
        String name = words.say("whole.transfer", words.name(pair.from()), words.name(pair.to()));
        return new YearRow(name, words.counting(counting), sum.amounts(), year -> transferred(wholes, pair, year))
                .cells(words, years, YearRow.Look.PLAIN);
    }

    private List<Term> transferred(List<MakeWhole> wholes, Pair pair, FinancialYear year) {
        List<Term> terms = new ArrayList<>();
        for (MakeWhole whole : wholes) {
            for (Transfer transfer : whole.transfers()) {
                boolean isIt = whole.year().equals(year)
                        && transfer.from().equals(pair.from())
                        && transfer.to().equals(pair.to());
                if (isIt) {
                    Money left = whole.before().getOrDefault(pair.to(), Money.ZERO);
                    String detail = words.say("whole.left", words.amounts().brief(left));
                    terms.add(new Term.Line(words.name(pair.to()), detail, transfer.amount(), pair.to()));
                }
            }
        }
        return terms;
    }
}
