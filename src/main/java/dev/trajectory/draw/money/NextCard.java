package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Table;
import dev.trajectory.finance.Merit;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Ratio;
import dev.trajectory.funding.Dates;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.util.List;

/// Which chunks that have not begun are worth most for each pound of capital: what to do next with little of it.
final class NextCard implements Part {

    /// So many are told.
    private static final int MOST = 7;

    private final MoneyScene scene;
    private final MoneyWords words;
    private final List<Merit> next;
    private final TableCard card;

    NextCard(MoneyScene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.next = scene.money().merits().next().stream()
                .filter(merit -> merit.value().pence() > 0)
                .limit(MOST)
                .toList();
        this.card = new TableCard(
                scene.out(),
                words.say("next.title"),
                words.say("next.about", words.say("basis.present.WITH", scene.appraised(), words.prices())),
                table(),
                null);
    }

    boolean isEmpty() {
        return next.isEmpty();
    }

    @Override
    public double height(double width) {
        return card.height(width);
    }

    @Override
    public void draw(Box box) {
        card.draw(box);
    }

    private Table table() {
        return new Table(
                List.of(
                        Cell.quiet(words.say("next.chunk")),
                        Cell.quiet(words.say("next.starts")),
                        Cell.quiet(words.say("next.value")),
                        Cell.quiet(words.say("next.capital")),
                        Cell.quiet(each())),
                next.stream().map(this::row).toList());
    }

    private String each() {
        return words.say("next.each", scene.amounts().one());
    }

    private List<Cell> row(Merit merit) {
        String name = words.name(merit.chunk());
        Dates.Span span = scene.money().dates().of(merit.chunk());
        Quantity value = new Quantity.ChunkValue(merit.chunk());
        Quantity capital = new Quantity.Spending(null, CostKind.CAPITAL_ONE_OFF, merit.chunk(), null);
        Ratio each = merit.valuePerCapital();
        return List.of(
                Cell.of(name).about(new Subject.InPlan(merit.chunk()), name),
                Cell.of(span == null ? words.say("never") : words.day(span.start())),
                money(words.say("next.value"), name, merit.value(), value),
                money(words.say("next.capital"), name, merit.capital(), capital),
                each == null
                        ? Cell.of(words.say("next.each.none"))
                        : Cell.strong(scene.amounts().ratio(each.rounded(2)))
                                .about(new Subject.Figure(
                                        words.say("row.of", each(), name),
                                        scene.amounts().ratio(each.rounded(2)),
                                        null,
                                        List.of(new Subject.Term.Of(value), new Subject.Term.Of(capital)))));
    }

    private Cell money(String row, String name, Money amount, Quantity quantity) {
        Cell cell = Cell.of(scene.amounts().brief(amount));
        return amount.pence() == 0
                ? cell
                : cell.about(new Subject.Figure(
                        words.say("row.of", row, name),
                        scene.amounts().brief(amount),
                        amount,
                        List.of(new Subject.Term.Of(quantity))));
    }
}
