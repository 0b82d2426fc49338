package dev.trajectory.file;

import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Fte;
import java.time.YearMonth;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A number by month: `10` when it is always the same, else `{ "usual": 10, "except": { "2028-04": 5 } }`.
///
/// @param number the form of one number
record ByMonthForm(Form<Integer> number) implements Form<ByMonth> {

    /// Impact points.
    static final Form<ByMonth> POINTS = new ByMonthForm(Forms.INT);

    /// People, in full-time equivalents; kept in hundredths.
    static final Form<ByMonth> PEOPLE = new ByMonthForm(Forms.number(
            people -> Fte.of(people).hundredths(),
            hundredths -> new Fte(hundredths).people().toPlainString()));

    @Override
    public ByMonth read(Node node, Where where) {
        return node instanceof Node.Num ? ByMonth.always(number.read(node, where)) : form().read(node, where);
    }

    @Override
    public Node write(ByMonth value, Where where) {
        boolean isPlain = value.exceptions().isEmpty() && !where.unknown().has(where);
        return isPlain ? number.write(value.usual(), where) : form().write(value, where);
    }

    private RecordForm<ByMonth> form() {
        return RecordForm.small(this::fromFields, this::toFields);
    }

    private ByMonth fromFields(In in) {
        return new ByMonth(in.need("usual", number), new TreeMap<>(in.map("except", exceptions())));
    }

    private void toFields(ByMonth value, Out out) {
        out.put("usual", value.usual(), number).map("except", value.exceptions(), exceptions());
    }

    private Form<SequencedMap<YearMonth, Integer>> exceptions() {
        return new MapForm<>(Forms.MONTH, number);
    }
}
