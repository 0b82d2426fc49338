package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Table;
import dev.trajectory.finance.PayersAndGainers;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;

/// What each organisation pays and gains, one below the other: for so many that they have no room side by side.
final class PayersList implements Part {

    private final MoneyScene scene;
    private final MoneyWords words;
    private final String title;
    private final String explanation;
    private final Table table;

    PayersList(MoneyScene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.title = words.say("payers.title");
        this.explanation =
                words.say("payers.list.explanation", scene.amounts().millionsUnit(), scene.appraised(), words.prices());
        List<List<Cell>> rows = new ArrayList<>();
        scene.money()
                .payersAndGainers()
                .organisations()
                .forEach((id, standing) -> rows.add(List.of(
                        Cell.of(words.name(id)).about(new Subject.InPlan(id), words.name(id)),
                        cell(standing.cost()).about(scene.figures().pays(id, standing.cost())),
                        cell(standing.benefit()).about(scene.figures().gains(id, standing.benefit())),
                        net(id, standing))));
        this.table = new Table(
                List.of(
                        Cell.quiet(""),
                        Cell.quiet(words.say("payers.pays")),
                        Cell.quiet(words.say("payers.gains")),
                        Cell.quiet(words.say("payers.net"))),
                rows);
    }

    private Cell cell(Money amount) {
        return Cell.of(scene.amounts().millions(amount));
    }

    private Cell net(OrganisationId id, PayersAndGainers.Standing standing) {
        Money net = standing.benefit().minus(standing.cost());
        Cell cell =
                Cell.strong(scene.amounts().millions(net)).about(scene.figures().net(id, net));
        return net.pence() < 0 ? cell.bad() : cell;
    }

    @Override
    public double height(double width) {
        double inside = width - 2 * scene.out().style().padding();
        return scene.out().cardFrame(width, title, explanation)
                + table.height(scene.out().style(), inside);
    }

    @Override
    public void draw(Box box) {
        table.draw(scene.out(), scene.out().card(box, title, explanation));
    }
}
