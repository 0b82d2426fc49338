package dev.trajectory.words;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Term;
import java.time.Month;
import java.util.Locale;

/// Says findings. The sentence of a rule has the rule's key in `findings.properties`.
final class FindingWords {

    private final Names names;
    private final AmountWords amounts;
    private final Month first;
    private final Phrasebook book;

    /// @param amounts in the plan's currency
    /// @param first the month in which financial years start
    FindingWords(Names names, AmountWords amounts, Month first, Locale locale) {
        this.names = names;
        this.amounts = amounts;
        this.first = first;
        this.book = new Phrasebook("findings", locale);
    }

    String sentence(Finding finding) {
        Object[] terms = finding.terms().stream().map(this::said).toArray();
        return book.say(finding.rule().key(), terms);
    }

    /// Numbers stay numbers, so that sentences can choose by them.
    private Object said(Term term) {
        return switch (term) {
            case Term.Name(var id) -> names.quoted(id);
            case Term.Names(var ids) -> names.list(ids);
            case Term.Circle(var ids) -> names.circle(ids);
            case Term.Place(var reference) -> book.say("place." + reference.key());
            case Term.Day(var date) -> book.day(date);
            case Term.Month(var month) -> book.month(month);
            case Term.Count(var number) -> number;
            case Term.Amount(var number) -> number;
            case Term.Sum(var amount) -> amounts.brief(amount);
            case Term.Year(var year) -> Phrasebook.year(year.startYear(), first);
            case Term.Quote(var text) -> names.quoted(text);
        };
    }
}
