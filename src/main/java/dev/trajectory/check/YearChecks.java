package dev.trajectory.check;

import dev.trajectory.finance.Finances;
import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.Award;
import dev.trajectory.model.BudgetEnvelope;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.Id;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks of money with a year of its own whether that is one of the years appraised, for a year mistyped is easily
/// overlooked, and no total counts what lies in others.
final class YearChecks {

    // What has a year, as the rule's sentence chooses by it.
    private static final Term.Count AWARD = new Term.Count(0);
    private static final Term.Count ENVELOPE = new Term.Count(1);
    private static final Term.Count PAYMENT = new Term.Count(2);
    private static final Term.Count GAIN_SHARE = new Term.Count(3);
    private static final Term.Count SPENT = new Term.Count(4);

    private final AppraisedYears appraised;
    private final Consumer<Finding> found;

    private YearChecks(Review review, Consumer<Finding> found) {
        appraised = review.money().appraised();
        this.found = found;
    }

    static void look(Review review, Consumer<Finding> found) {
        YearChecks checks = new YearChecks(review, found);
        checks.payments(review.money());
        review.plan().chunks().forEach(chunk -> checks.spent(review, chunk));
        review.plan().organisations().forEach(checks::envelopes);
        review.plan().funds().forEach(checks::awards);
        review.plan().gainShares().forEach(checks::years);
    }

    /// What is paid on dates of its own, and what a chunk pays because of when it is done.
    private void payments(Finances money) {
        Map<ChunkId, SequencedMap<FinancialYear, Money>> byChunk = new LinkedHashMap<>();
        for (LineCost line : money.costs().lines()) {
            ByYear outside = line.paid().minus(money.appraised(line.paid()));
            for (int year = outside.first(); year < outside.end(); year++) {
                add(
                        byChunk.computeIfAbsent(line.chunk(), _ -> new TreeMap<>()),
                        new FinancialYear(Math.min(year, FinancialYear.LAST)),
                        new Money(outside.pence(year)));
            }
        }
        byChunk.forEach((chunk, outside) -> tell(PAYMENT, chunk, outside));
    }

    /// What was paid, whether its chunk has dates or not: it is taken off what is left to pay.
    private void spent(Review review, Chunk chunk) {
        Month first = review.plan().settings().firstMonthOfFinancialYear();
        SequencedMap<FinancialYear, Money> outside = new TreeMap<>();
        for (CostLine line : chunk.costs()) {
            line.outturn()
                    .spent()
                    .forEach((month, paid) -> add(outside, FinancialYear.containing(month.atDay(1), first), paid));
        }
        tell(SPENT, chunk.id(), outside);
    }

    private void envelopes(Organisation organisation) {
        SequencedMap<FinancialYear, Money> outside = new TreeMap<>();
        for (BudgetEnvelope envelope : organisation.envelopes()) {
            add(outside, envelope.year(), envelope.amount());
        }
        tell(ENVELOPE, organisation.id(), outside);
    }

    private void awards(Fund fund) {
        SequencedMap<FinancialYear, Money> outside = new TreeMap<>();
        for (Award award : fund.awards()) {
            if (award.isExpected()) {
                add(outside, award.year(), award.amount());
            }
        }
        tell(AWARD, fund.id(), outside);
    }

    private void add(SequencedMap<FinancialYear, Money> outside, FinancialYear year, Money amount) {
        if (amount.pence() != 0 && !appraised.has(year)) {
            outside.merge(year, amount, Money::plus);
        }
    }

    private void tell(Term.Count what, Id subject, SequencedMap<FinancialYear, Money> outside) {
        outside.forEach((year, amount) -> tell(what, List.of(subject), subject, year, amount));
    }

    /// A rule may begin before the years appraised and go on after them; all of it outside is a mistake.
    private void years(GainShareRule rule) {
        @Nullable FinancialYear last = rule.to();
        if (rule.from().startYear() >= appraised.end()) {
            tell(GAIN_SHARE, List.of(rule.id(), rule.benefit()), rule.benefit(), rule.from(), Money.ZERO);
        } else if (last != null && last.startYear() < appraised.first()) {
            tell(GAIN_SHARE, List.of(rule.id(), rule.benefit()), rule.benefit(), last, Money.ZERO);
        }
    }

    private void tell(Term.Count what, List<Id> subjects, Id name, FinancialYear year, Money amount) {
        found.accept(Finding.warning(
                Rule.YEAR_OUTSIDE_APPRAISAL,
                subjects,
                new Term.Name(name),
                new Term.Year(year),
                what,
                new Term.Sum(amount),
                new Term.Year(new FinancialYear(appraised.first())),
                new Term.Year(new FinancialYear(appraised.end() - 1))));
    }
}
