package dev.trajectory.draw.money;

import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Quantity.Funding.Use;
import dev.trajectory.finance.reach.YearEnd;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/// The cells of a page of a year's end: names that lead to what they name, and sums that answer why.
///
/// @param counting which awards count
record YearEndCells(YearEnd end, MoneyWords words, Counting counting) {

    /// The column of what was spent.
    private static final int SPENT = 3;

    /// What an organisation spent and no fund pays for.
    ///
    /// @param columns how many cells a row has
    List<Cell> beyond(String title, OrganisationId organisation, List<YearEnd.Beyond> spent, int columns) {
        String name = words.name(organisation);
        Money sum = spent.stream().map(YearEnd.Beyond::amount).reduce(Money.ZERO, Money::plus);
        List<Subject.Term> terms = spent.stream()
                .map(each ->
                        (Subject.Term) new Subject.Term.Line(words.name(each.chunk()), "", each.amount(), each.chunk()))
                .toList();
        String figure = words.say("figure", title, name, words.year(end.year().startYear()));
        Cell amount = Cell.strong(words.amounts().thousands(sum)).in(Token.WARN);
        List<Cell> cells = new ArrayList<>(Collections.nCopies(columns, Cell.of("")));
        cells.set(0, Cell.of(name).about(new Subject.InPlan(organisation), name));
        cells.set(SPENT, amount.about(new Subject.Figure(figure, words.amounts().brief(sum), sum, terms)));
        return cells;
    }

    /// A fund, over the organisations it pays.
    Cell fund(YearEnd.Row row) {
        String name = words.say("yearend.fund.kind", words.name(row.fund()), words.kindInside(row.kind()));
        return Cell.strong(name).about(new Subject.InPlan(row.fund()), name);
    }

    /// How a fund stands with an organisation.
    List<Cell> row(YearEnd.Row row) {
        String name = words.name(row.organisation());
        LocalDate last = row.lastOrder();
        Cell lapses = amount(row.lapses());
        return new ArrayList<>(List.of(
                Cell.of(name).about(new Subject.InPlan(row.organisation()), name),
                awarded(row),
                carriedIn(row),
                used(row, "yearend.spent", YearEnd.Use::spent),
                used(row, "yearend.committed", YearEnd.Use::committed),
                used(row, "yearend.forecast.figure", YearEnd.Use::forecast),
                row.lapses().pence() > 0
                        ? Cell.strong(lapses.text())
                                .in(Token.WARN)
                                .about(left(
                                        row, "yearend.lapsing", row.lapses(), "yearend.carriedOut", row.carriedOut()))
                        : lapses,
                row.carriedOut().pence() > 0
                        ? amount(row.carriedOut())
                                .about(left(
                                        row, "yearend.carriedOut", row.carriedOut(), "yearend.lapsing", row.lapses()))
                        : amount(row.carriedOut()),
                last == null ? Cell.quiet(words.amounts().thousands(Money.ZERO)) : Cell.of(words.day(last))));
    }

    /// What the chunks that it pays for use of it.
    private Cell used(YearEnd.Row row, String key, Function<YearEnd.Use, Money> amount) {
        List<Subject.Term> terms = new ArrayList<>();
        Money sum = Money.ZERO;
        for (YearEnd.Use use : row.uses()) {
            Money part = amount.apply(use);
            sum = sum.plus(part);
            if (part.pence() != 0) {
                terms.add(new Subject.Term.Line(words.name(use.chunk()), "", part, use.chunk()));
            }
        }
        return asked(row, key, sum, terms);
    }

    /// What is left of it, in one of two ways: what there is less what will have been drawn and what is left in
    /// the other way.
    private Subject.Figure left(YearEnd.Row row, String key, Money amount, String otherKey, Money other) {
        List<Subject.Term> terms = new ArrayList<>();
        add(terms, row, "yearend.awarded", row.awarded());
        add(terms, row, "yearend.carriedIn", row.carriedIn());
        add(terms, row, "yearend.forecast.figure", row.forecast().negated());
        add(terms, row, otherKey, other.negated());
        return figure(row, key, amount, terms);
    }

    private void add(List<Subject.Term> terms, YearEnd.Row row, String key, Money amount) {
        if (amount.pence() != 0) {
            terms.add(new Subject.Term.Line(words.say(key), words.name(row.organisation()), amount, row.fund()));
        }
    }

    private Subject.Figure figure(YearEnd.Row row, String key, Money amount, List<Subject.Term> terms) {
        String name = words.say(
                "figure",
                words.say(key),
                words.say("row.of", words.name(row.fund()), words.name(row.organisation())),
                words.year(end.year().startYear()));
        return new Subject.Figure(name, words.amounts().brief(amount), amount, terms);
    }

    private Cell awarded(YearEnd.Row row) {
        Cell plain = amount(row.awarded());
        if (row.awarded().pence() == 0) {
            return plain;
        }
        String title = words.say("yearend.awarded.figure", words.name(row.fund()), words.name(row.organisation()));
        Quantity why =
                new Quantity.Funding(Use.AWARDED, counting, row.fund(), row.organisation(), row.kind(), end.year());
        return plain.about(new Subject.Figure(
                title, words.amounts().brief(row.awarded()), row.awarded(), List.of(new Subject.Term.Of(why))));
    }

    /// What is left of the awards of earlier years.
    private Cell carriedIn(YearEnd.Row row) {
        List<Subject.Term> terms = new ArrayList<>();
        for (YearEnd.Carried each : row.carried()) {
            String from =
                    words.say("yearend.carried.from", words.year(each.from().startYear()));
            terms.add(new Subject.Term.Line(from, words.name(row.organisation()), each.amount(), row.fund()));
        }
        return asked(row, "yearend.carriedIn", row.carriedIn(), terms);
    }

    /// What lapses by what is planned.
    Cell planned(YearEnd.Row row) {
        Quantity why =
                new Quantity.Funding(Use.LAPSED, counting, row.fund(), row.organisation(), row.kind(), end.year());
        return asked(row, "yearend.lapsing.planned", row.lapsesAsPlanned(), List.of(new Subject.Term.Of(why)));
    }

    /// An amount that can be asked; nothing is no sum to ask about.
    private Cell asked(YearEnd.Row row, String key, Money amount, List<Subject.Term> terms) {
        Cell plain = amount(amount);
        return amount.pence() == 0 ? plain : plain.about(figure(row, key, amount, terms));
    }

    private Cell amount(Money amount) {
        return Cell.of(words.amounts().thousands(amount));
    }

    /// A chunk that could come forward.
    List<Cell> forward(YearEnd.Forward each) {
        String name = words.name(each.chunk());
        return List.of(
                Cell.of(name).about(new Subject.InPlan(each.chunk()), name),
                amount(each.uses()).about(uses(each)),
                Cell.of(words.day(each.start())),
                Cell.of(words.day(each.earlier())),
                each.isDelivered() ? Cell.of(words.day(each.lastOrder())) : Cell.quiet(words.say("yearend.underWay")));
    }

    /// How much more of its cost falls in the year: what would, less what does as it is.
    private Subject.Figure uses(YearEnd.Forward each) {
        String year = words.year(end.year().startYear());
        List<Subject.Term> terms = new ArrayList<>();
        terms.add(new Subject.Term.Line(
                words.say("yearend.couldFall", year),
                words.day(each.earlier()),
                each.falls().plus(each.uses()),
                each.chunk()));
        if (each.falls().pence() != 0) {
            terms.add(new Subject.Term.Line(
                    words.say("yearend.falls", year),
                    words.day(each.start()),
                    each.falls().negated(),
                    each.chunk()));
        }
        String name = words.say("figure", words.say("yearend.uses"), words.name(each.chunk()), year);
        return new Subject.Figure(name, words.amounts().brief(each.uses()), each.uses(), terms);
    }
}
