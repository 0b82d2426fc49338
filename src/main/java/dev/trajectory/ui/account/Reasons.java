package dev.trajectory.ui.account;

import dev.trajectory.draw.page.Subject;
import dev.trajectory.finance.Account;
import dev.trajectory.finance.Account.Row;
import dev.trajectory.finance.Account.Source;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.model.Id;
import dev.trajectory.model.Money;
import dev.trajectory.words.AccountWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds what figures are the sum of. Rows about the same are put together and can be asked in turn.
record Reasons(Finances money, AccountWords words) {

    private static final Comparator<Reason> LARGEST_FIRST =
            Comparator.comparingLong(Reason::size).reversed();

    /// A figure with all it is the sum of.
    Reason of(Subject.Figure figure) {
        return new Reason(figure.name(), "", figure.amount(), null, () -> parts(figure.terms()), true);
    }

    private List<Reason> parts(List<Subject.Term> terms) {
        if (terms.size() == 1 && terms.getFirst() instanceof Subject.Term.Of of) {
            return rows(of);
        }
        List<Reason> parts = new ArrayList<>();
        for (Subject.Term term : terms) {
            switch (term) {
                case Subject.Term.Line(var name, var detail, var amount, var id) ->
                    parts.add(Reason.leaf(name, detail, amount, id));
                case Subject.Term.Of of -> {
                    Money amount = signed(of, money.why(of.quantity()).total());
                    if (amount.pence() != 0) {
                        parts.add(new Reason(words.what(of.quantity()), "", amount, null, () -> rows(of), true));
                    }
                }
            }
        }
        return List.copyOf(parts);
    }

    private static Money signed(Subject.Term.Of term, Money amount) {
        return term.less() ? amount.negated() : amount;
    }

    private List<Reason> rows(Subject.Term.Of term) {
        Account account = money.why(term.quantity());
        Map<Id, List<Reason>> about = new LinkedHashMap<>();
        for (Row row : account.rows()) {
            about.computeIfAbsent(subject(row.source()), _ -> new ArrayList<>())
                    .add(reason(term, row.source(), signed(term, row.amount())));
        }
        List<Reason> reasons = new ArrayList<>();
        about.forEach((id, rows) -> {
            if (rows.size() == 1 || about.size() == 1) {
                reasons.addAll(rows);
            } else {
                reasons.add(together(id, rows));
            }
        });
        reasons.sort(LARGEST_FIRST);
        return List.copyOf(reasons);
    }

    /// What rows are put together by: needs by who pays, everything else by its record.
    private Id subject(Source source) {
        return source instanceof Source.Need need ? need.payer() : words.record(source);
    }

    private Reason together(Id id, List<Reason> rows) {
        long sum = 0;
        for (Reason row : rows) {
            sum += row.amount() == null ? 0 : row.amount().pence();
        }
        List<Reason> sorted = rows.stream().sorted(LARGEST_FIRST).toList();
        return new Reason(words.name(id), words.rows(rows.size()), new Money(sum), id, () -> sorted, true);
    }

    private Reason reason(Subject.Term.Of term, Source source, Money amount) {
        String name = words.name(source);
        String detail = words.detail(source);
        Id record = words.record(source);
        if (source instanceof Source.Need need && term.quantity() instanceof Quantity.Gap gap) {
            Quantity deeper = new Quantity.Gap(gap.counting(), need.payer(), need.kind(), need.chunk(), need.year());
            Subject.Term.Of below = new Subject.Term.Of(deeper, term.less());
            return new Reason(name, detail, amount, record, () -> rows(below), true);
        }
        return Reason.leaf(name, detail, amount, record);
    }
}
