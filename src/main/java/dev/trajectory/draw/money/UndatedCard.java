package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Table;
import dev.trajectory.finance.Quantity;
import dev.trajectory.funding.UndatedCost;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What chunks without dates cost: it falls in no year, and is in no other figure of the page.
final class UndatedCard implements Part {

    private final MoneyScene scene;
    private final MoneyWords words;
    private final SequencedMap<ChunkId, List<UndatedCost>> byChunk = new LinkedHashMap<>();
    private final TableCard card;

    UndatedCard(MoneyScene scene) {
        this.scene = scene;
        this.words = scene.words();
        scene.money()
                .costs()
                .undated()
                .forEach(each -> byChunk.computeIfAbsent(each.chunk(), _ -> new ArrayList<>())
                        .add(each));
        this.card = new TableCard(
                scene.out(),
                words.say("undated.title"),
                words.say("undated.about", scene.amounts().thousandsUnit(), words.prices()),
                table(),
                null);
    }

    boolean isEmpty() {
        return byChunk.isEmpty();
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
        List<Cell> heads = new ArrayList<>(List.of(Cell.quiet(words.say("undated.chunk"))));
        List<Cell> total = new ArrayList<>(List.of(Cell.strong(words.say("total"))));
        for (CostKind kind : CostKind.values()) {
            heads.add(Cell.quiet(words.say("undated." + kind)));
            Money all = scene.money().costs().undated(line -> line.kind() == kind);
            total.add(amount(
                    words.say("total"),
                    kind,
                    all,
                    List.of(new Subject.Term.Of(new Quantity.UndatedSpending(null, kind)))));
        }
        List<List<Cell>> rows = new ArrayList<>();
        byChunk.forEach((chunk, lines) -> rows.add(row(chunk, lines)));
        rows.add(total);
        return new Table(heads, rows);
    }

    private List<Cell> row(ChunkId chunk, List<UndatedCost> lines) {
        String name = words.name(chunk);
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name).about(new Subject.InPlan(chunk), name)));
        for (CostKind kind : CostKind.values()) {
            Money sum = Money.ZERO;
            List<Subject.Term> terms = new ArrayList<>();
            for (UndatedCost each : lines) {
                if (each.line().kind() == kind) {
                    sum = sum.plus(each.cash());
                    terms.add(new Subject.Term.Line(name, words.name(each.line().payer()), each.cash(), chunk));
                }
            }
            cells.add(amount(name, kind, sum, terms));
        }
        return cells;
    }

    private Cell amount(String name, CostKind kind, Money amount, List<Subject.Term> terms) {
        Cell cell = Cell.of(scene.amounts().thousands(amount));
        String title = words.say("row.figure", words.say("undated.title"), name, words.say("undated." + kind));
        return amount.pence() == 0
                ? cell
                : cell.about(new Subject.Figure(title, scene.amounts().brief(amount), amount, terms));
    }
}
