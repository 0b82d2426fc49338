package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Table;
import dev.trajectory.finance.Bias;
import dev.trajectory.finance.EconomicCase;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Ratio;
import dev.trajectory.finance.Sensitivities;
import dev.trajectory.finance.Sensitivity;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.Grade;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How sure the worth is: what is left of it when estimates turn out otherwise, how far they may turn before nothing
/// is left, and how good the evidence is that benefits stand on.
final class WhatIfCard implements Part {

    private final MoneyScene scene;
    private final MoneyWords words;
    private final EconomicCase economic;
    private final Bias bias;
    private final TableCard card;

    WhatIfCard(MoneyScene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.economic = scene.economicCase();
        this.bias = scene.switches().bias();
        this.card = new TableCard(scene.out(), words.say("whatif.title"), scene.presentBasis(), table(), null);
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
        addSensitivities(rows);
        addSwitches(rows);
        addGrades(rows);
        return new Table(
                List.of(Cell.quiet(""), Cell.quiet(words.say("whatif.value")), Cell.quiet(words.say("whatif.change"))),
                rows);
    }

    private void addSensitivities(List<List<Cell>> rows) {
        Sensitivities sensitivities = Sensitivities.of(scene.money(), bias);
        String base = words.say("whatif.base");
        rows.add(List.of(Cell.quiet(base), value(base, sensitivities.base(), net(Sensitivity.NONE)), Cell.of("")));
        for (Sensitivity each : Sensitivities.ASKED) {
            String name = name(each);
            Money value = sensitivities.value(each);
            rows.add(List.of(
                    Cell.quiet(name),
                    value(name, value, net(each)),
                    change(
                            name,
                            value.minus(sensitivities.base()),
                            new Subject.Term.Of(net(each)),
                            new Subject.Term.Of(net(Sensitivity.NONE), true))));
        }
        String late = words.say("whatif.month");
        Money lost = sensitivities.month().netPresentValue();
        Subject.Term delay = new Subject.Term.Of(new Quantity.MonthOfDelay(bias), true);
        rows.add(List.of(
                Cell.quiet(late),
                value(late, sensitivities.base().minus(lost), new Subject.Term.Of(net(Sensitivity.NONE)), delay),
                change(late, lost.negated(), delay)));
        String cash = words.say("whatif.month.cash");
        rows.add(List.of(
                Cell.quiet(cash),
                Cell.of(""),
                change(
                        cash,
                        sensitivities.month().cash().negated(),
                        new Subject.Term.Of(new Quantity.CashOfDelay(), true))));
    }

    private Quantity net(Sensitivity sensitivity) {
        return new Quantity.NetPresentValue(bias, sensitivity);
    }

    private String name(Sensitivity sensitivity) {
        if (sensitivity.equals(Sensitivity.COSTS_A_TENTH_HIGHER)) {
            return words.say("whatif.costs");
        }
        return sensitivity.equals(Sensitivity.BENEFITS_A_FIFTH_LOWER)
                ? words.say("whatif.benefits")
                : words.say("whatif.late");
    }

    private Cell value(String name, Money amount, Quantity quantity) {
        return value(name, amount, new Subject.Term.Of(quantity));
    }

    private Cell value(String name, Money amount, Subject.Term... terms) {
        Cell cell = Cell.strong(scene.amounts().brief(amount))
                .about(figure(words.say("whatif.figure", words.say("whatif.value"), name), amount, terms));
        return amount.pence() < 0 ? cell.bad() : cell;
    }

    private Cell change(String name, Money amount, Subject.Term... terms) {
        return Cell.of(scene.amounts().signed(amount))
                .about(figure(words.say("whatif.figure", words.say("whatif.change"), name), amount, terms));
    }

    private Subject.Figure figure(String name, Money amount, Subject.Term... terms) {
        return new Subject.Figure(name, scene.amounts().brief(amount), amount, List.of(terms));
    }

    /// How far benefits may fall and costs may rise, all else staying, until society gains nothing; where it gains
    /// nothing, how far they must go for it to.
    private void addSwitches(List<List<Cell>> rows) {
        boolean gains = economic.netPresentValue().pence() >= 0;
        rows.add(List.of(Cell.strong(words.say(gains ? "whatif.until" : "whatif.needs"))));
        addSwitch(rows, gains ? "whatif.fall" : "whatif.rise", economic.benefitsMayFall(), benefits(null));
        for (BenefitClass each : List.of(BenefitClass.CRB, BenefitClass.NCRB, BenefitClass.SB)) {
            Ratio ratio = economic.mayFall(benefit -> benefit.benefitClass() == each);
            addSwitch(rows, (gains ? "whatif.fall." : "whatif.rise.") + each, ratio, benefits(each));
        }
        addSwitch(
                rows,
                gains ? "whatif.costs.rise" : "whatif.costs.fall",
                economic.costsMayRise(),
                new Quantity.PresentCosts(bias, null, null));
    }

    private Quantity benefits(@Nullable BenefitClass of) {
        return new Quantity.PresentBenefits(bias, null, of);
    }

    private void addSwitch(List<List<Cell>> rows, String key, @Nullable Ratio ratio, Quantity whole) {
        if (ratio != null && ratio.whole().pence() > 0) {
            String name = words.say(key);
            boolean isAll = ratio.value() > 1 && key.startsWith("whatif.fall");
            String value = isAll
                    ? words.say("whatif.all")
                    : words.say("whatif.percent", ratio.percent(1).abs());
            Subject.Figure figure = new Subject.Figure(
                    name, value, null, List.of(new Subject.Term.Of(net(Sensitivity.NONE)), new Subject.Term.Of(whole)));
            rows.add(List.of(Cell.quiet(name), Cell.of(value).about(figure), Cell.of("")));
        }
    }

    private void addGrades(List<List<Cell>> rows) {
        rows.add(List.of(Cell.strong(words.say("whatif.grades"))));
        for (Grade each : Grade.values()) {
            addGrade(rows, words.say("whatif.grade." + each), each);
        }
        addGrade(rows, words.say("whatif.grade.none"), null);
    }

    private void addGrade(List<List<Cell>> rows, String name, @Nullable Grade grade) {
        Money amount = economic.presentBenefitsGraded(grade);
        if (amount.pence() != 0) {
            String share = words.percent(amount, economic.presentBenefits());
            Subject.Figure figure = figure(
                    words.say("whatif.figure", words.say("whatif.grades"), name),
                    amount,
                    new Subject.Term.Of(new Quantity.GradedBenefits(bias, grade)));
            rows.add(List.of(
                    Cell.quiet(name), Cell.of(scene.amounts().brief(amount)).about(figure), Cell.of(share)));
        }
    }
}
