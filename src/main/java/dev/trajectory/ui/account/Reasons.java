package dev.trajectory.ui.account;

import dev.trajectory.draw.page.Subject;
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
import org.jspecify.annotations.Nullable;

/// Finds what figures are the sum of. Rows about the same are put together and can be asked in turn.
record Reasons(Finances money, AccountWords words) {

    private static final Comparator<Reason> LARGEST_FIRST =
            Comparator.comparingLong(Reason::size).reversed();

    /// A figure with all it is the sum of.
    Reason of(Subject.Figure figure) {
        return Reason.sum(figure.name(), "", figure.amount(), null, () -> parts(figure.terms()));
    }

    private List<Reason> parts(List<Subject.Term> terms) {
        if (terms.size() == 1 && isAsked(terms.getFirst())) {
            return rows(terms.getFirst());
        }
        List<Reason> parts = new ArrayList<>();
        for (Subject.Term term : terms) {
            switch (term) {
                case Subject.Term.Line(var name, var detail, var amount, var id) ->
                    parts.add(Reason.leaf(name, detail, amount, id));
                case Subject.Term.Told(var name, var detail, var value, var id) ->
                    parts.add(Reason.told(name, detail, value, id));
                case Subject.Term.Of of -> add(parts, words.what(of.quantity()), term);
                case Subject.Term.Change change -> add(parts, words.change(change.quantity()), term);
            }
        }
        return List.copyOf(parts);
    }

    /// Whether a term has rows of its own.
    private static boolean isAsked(Subject.Term term) {
        return term instanceof Subject.Term.Of || term instanceof Subject.Term.Change;
    }

    private void add(List<Reason> parts, String name, Subject.Term term) {
        Money amount = term.amount(money);
        if (amount.pence() != 0) {
            parts.add(Reason.sum(name, "", amount, null, () -> rows(term)));
        }
    }

    /// The rows of a term, as they count in the figure.
    private List<Row> amounts(Subject.Term term) {
        return switch (term) {
            case Subject.Term.Line _, Subject.Term.Told _ -> List.of();
            case Subject.Term.Change(var quantity, var before, var after) ->
                after.why(quantity).since(before.why(quantity)).rows();
            case Subject.Term.Of(var quantity, var less) ->
                money.why(quantity).rows().stream()
                        .map(row -> new Row(row.source(), less ? row.amount().negated() : row.amount()))
                        .toList();
        };
    }

    private List<Reason> rows(Subject.Term term) {
        Map<Id, List<Reason>> about = new LinkedHashMap<>();
        for (Row row : amounts(term)) {
            about.computeIfAbsent(subject(row.source()), _ -> new ArrayList<>())
                    .add(reason(term, row.source(), row.amount()));
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
        return Reason.sum(words.name(id), words.rows(rows.size()), new Money(sum), id, () -> sorted);
    }

    private Reason reason(Subject.Term term, Source source, Money amount) {
        String name = words.name(source);
        String detail = words.detail(source);
        Id record = words.record(source);
        Subject.Term below = source instanceof Source.Need need ? below(term, need) : null;
        return below == null
                ? Reason.leaf(name, detail, amount, record)
                : Reason.sum(name, detail, amount, record, () -> rows(below));
    }

    /// What lies behind a need that nobody pays; null where the term is about something else.
    private static Subject.@Nullable Term below(Subject.Term term, Source.Need need) {
        return switch (term) {
            case Subject.Term.Of(Quantity.Gap gap, var less) -> new Subject.Term.Of(deeper(gap, need), less);
            case Subject.Term.Change(Quantity.Gap gap, var before, var after) ->
                new Subject.Term.Change(deeper(gap, need), before, after);
            default -> null;
        };
    }

    private static Quantity deeper(Quantity.Gap gap, Source.Need need) {
        return new Quantity.Gap(gap.counting(), need.payer(), need.kind(), need.chunk(), need.year());
    }
}
