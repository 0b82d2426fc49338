package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Subject.Figure;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.draw.page.Table;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Quantity.CostOutturn.CostBasis;
import dev.trajectory.funding.Outturns;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What has become of costs of each kind: planned, spent, on order, and now expected.
final class OutturnCard implements Part {

    private final MoneyScene scene;
    private final MoneyWords words;
    private final Outturns outturns;
    private final TableCard card;

    OutturnCard(MoneyScene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.outturns = scene.money().outturns();
        LocalDate status = scene.plan().settings().statusDate();
        String basis = scene.cashBasis(scene.appraised());
        this.card = new TableCard(
                scene.out(),
                words.say("outturn.title"),
                status == null
                        ? words.say("outturn.about", basis, words.amounts().thousandsUnit())
                        : words.say("outturn.at", basis, words.amounts().thousandsUnit(), words.day(status)),
                table(),
                null);
    }

    /// Whether nothing but the plan is known.
    boolean isEmpty() {
        return !outturns.isRecorded(_ -> true);
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
        List<List<Cell>> rows = new ArrayList<>();
        for (CostKind kind : CostKind.values()) {
            if (outturns.lines().stream().anyMatch(each -> each.line().kind() == kind)) {
                rows.add(row(kind));
            }
        }
        return new Table(
                List.of(
                        Cell.quiet(""),
                        Cell.quiet(words.say("outturn.PLANNED")),
                        Cell.quiet(words.say("outturn.SPENT")),
                        Cell.quiet(words.say("outturn.committed")),
                        Cell.quiet(words.say("outturn.FORECAST")),
                        Cell.quiet(words.say("outturn.more"))),
                rows);
    }

    private List<Cell> row(CostKind kind) {
        String name = words.say("outturn.kind." + kind);
        Term planned = new Term.Of(outturn(CostBasis.PLANNED, kind));
        Term less = new Term.Of(outturn(CostBasis.PLANNED, kind), true);
        Term forecast = new Term.Of(outturn(CostBasis.FORECAST, kind));
        Cell more = cell("outturn.more", name, forecast, less);
        return List.of(
                Cell.quiet(name),
                cell("outturn.PLANNED", name, planned),
                cell("outturn.SPENT", name, new Term.Of(outturn(CostBasis.SPENT, kind))),
                cell("outturn.committed", name, new Term.Of(new Quantity.Committed(null, kind))),
                cell("outturn.FORECAST", name, forecast),
                isAbove(more) ? more.bad() : more);
    }

    private static boolean isAbove(Cell cell) {
        return cell.subject() instanceof Figure figure
                && figure.amount() != null
                && figure.amount().pence() > 0;
    }

    private static Quantity outturn(CostBasis basis, CostKind kind) {
        return new Quantity.CostOutturn(basis, null, kind, (FinancialYear) null);
    }

    private Cell cell(String column, String row, Term... terms) {
        long pence = 0;
        for (Term term : terms) {
            Term.Of of = (Term.Of) term;
            long total = scene.money().why(of.quantity()).total().pence();
            pence += of.less() ? -total : total;
        }
        Money amount = new Money(pence);
        Cell cell = Cell.of(scene.amounts().thousands(amount));
        return pence == 0
                ? cell
                : cell.about(new Figure(
                        words.say("row.figure", words.say(column), row, scene.appraised()),
                        scene.amounts().brief(amount),
                        amount,
                        List.of(terms)));
    }
}
