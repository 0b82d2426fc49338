package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Table;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.FinanceSignOff;
import dev.trajectory.model.Measurement;
import dev.trajectory.model.Plan;
import dev.trajectory.words.MoneyWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How it is told whether benefits come true: the measure, from where to where, where it stands, how good the evidence
/// is, and whether finance stands behind it.
record MeasureTable(Plan plan, MoneyWords words) {

    Table table() {
        List<Cell> heads = List.of(
                Cell.quiet(words.say("register.name")),
                Cell.quiet(words.say("measure.measure")),
                Cell.quiet(words.say("measure.baseline")),
                Cell.quiet(words.say("measure.target")),
                Cell.quiet(words.say("measure.latest")),
                Cell.quiet(words.say("measure.on")),
                Cell.quiet(words.say("measure.grade")),
                Cell.quiet(words.say("measure.signed")));
        List<List<Cell>> rows = new ArrayList<>();
        plan.benefits().forEach(benefit -> rows.add(row(benefit)));
        return new Table(heads, rows);
    }

    private List<Cell> row(Benefit benefit) {
        Measurement latest = latest(benefit);
        FinanceSignOff signOff = benefit.realisation().signOff();
        boolean hasMeasure = !benefit.measure().isBlank();
        Cell baseline = Cell.of(number(benefit.baseline()));
        return List.of(
                Cell.of(benefit.title()).about(new Subject.InPlan(benefit.id()), benefit.title()),
                measure(benefit, hasMeasure),
                hasMeasure && benefit.baseline() == null
                        ? Cell.of(words.say("measure.none")).bad()
                        : baseline,
                Cell.of(number(benefit.target())),
                Cell.strong(latest == null ? unknown() : number(latest.value())),
                Cell.of(latest == null ? unknown() : words.day(latest.date())),
                Cell.of(benefit.grade() == null ? unknown() : benefit.grade().name()),
                Cell.of(signOff == null ? unknown() : words.day(signOff.signedOn())));
    }

    private Cell measure(Benefit benefit, boolean hasMeasure) {
        if (!hasMeasure) {
            return Cell.quiet(words.say("measure.none"));
        }
        return Cell.of(
                benefit.unit().isBlank()
                        ? benefit.measure()
                        : words.say("measure.unit", benefit.measure(), benefit.unit()));
    }

    /// The last measurement that took the measure, and not only counted money; null where none did.
    private static @Nullable Measurement latest(Benefit benefit) {
        return benefit.realisation().measurements().reversed().stream()
                .filter(each -> each.value() != null)
                .findFirst()
                .orElse(null);
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? unknown() : words.number(value);
    }

    private String unknown() {
        return words.say("register.unknown");
    }
}
