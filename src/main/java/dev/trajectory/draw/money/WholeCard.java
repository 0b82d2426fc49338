package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.finance.transfer.Basis;
import dev.trajectory.finance.transfer.MakeWhole;
import dev.trajectory.finance.transfer.PassingOn;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.GainShareStatus;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Who would have to pass how much of the cash released to whom so that the plan leaves nobody worse off, in words,
/// and a button that tries it as gain shares.
final class WholeCard implements Part {

    /// So many lines are read; more are counted.
    private static final int MOST = 6;

    private final MoneyScene scene;
    private final Sheet out;
    private final MoneyWords words;
    private final List<MakeWhole> wholes;
    private final PassingOn passing;
    private final String title;
    private final String explanation;

    WholeCard(MoneyScene scene) {
        this.scene = scene;
        this.out = scene.out();
        this.words = scene.words();
        this.wholes = MakeWhole.of(scene.money(), scene.counting(), Basis.CASH);
        this.passing = PassingOn.of(scene.money(), wholes);
        this.title = words.say("whole.title");
        this.explanation =
                WholeTable.about(words, wholes, words.say("whole.cash.about", scene.cashBasis(scene.appraised())));
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        Money system = sum(wholes.stream().map(MakeWhole::systemShort).toList());
        if (system.pence() > 0) {
            sentences.add(new Sentence(words.say("whole.system", scene.amounts().brief(system)), systemShort(system)));
        }
        Map<WholeTable.Pair, ByYear.Sum> pairs = WholeTable.pairs(wholes);
        pairs.entrySet().stream().limit(MOST).forEach(pair -> sentences.add(pair(pair.getKey(), pair.getValue())));
        if (pairs.size() > MOST) {
            sentences.add(new Sentence(words.say("whole.more", pairs.size() - MOST)));
        }
        if (pairs.isEmpty()) {
            sentences.add(new Sentence(system.pence() > 0 ? words.say("whole.nobody") : words.say("whole.all")));
        }
        if (passing.left().pence() > 0) {
            sentences.add(
                    new Sentence(words.say("whole.notReleased", scene.amounts().brief(passing.left()))));
        }
        return sentences;
    }

    /// What all organisations together are short of, year by year.
    private Subject.Figure systemShort(Money system) {
        List<Subject.Term> terms = new ArrayList<>();
        for (MakeWhole whole : wholes) {
            if (whole.systemShort().pence() != 0) {
                terms.add(new Subject.Term.Line(words.year(whole.year().startYear()), "", whole.systemShort(), null));
            }
        }
        return new Subject.Figure(words.say("whole.short"), scene.amounts().brief(system), system, terms);
    }

    /// What one passes to another, year by year, with what the other is left with before.
    private Sentence pair(WholeTable.Pair pair, ByYear.Sum sum) {
        ByYear amounts = sum.amounts();
        Money total = amounts.total();
        String text = words.say(
                "whole.pair",
                words.name(pair.from()),
                words.name(pair.to()),
                scene.amounts().brief(total),
                words.years(amounts.first(), amounts.end()));
        List<Subject.Term> terms = new ArrayList<>();
        for (MakeWhole whole : wholes) {
            Money amount = amounts.in(whole.year());
            if (amount.pence() != 0) {
                Money left = whole.before().getOrDefault(pair.to(), Money.ZERO);
                terms.add(new Subject.Term.Line(
                        words.year(whole.year().startYear()),
                        words.say("whole.left", scene.amounts().brief(left)),
                        amount,
                        pair.to()));
            }
        }
        String name = words.say("whole.transfer", words.name(pair.from()), words.name(pair.to()));
        return new Sentence(text, new Subject.Figure(name, scene.amounts().brief(total), total, terms));
    }

    private static Money sum(List<Money> amounts) {
        return new Money(amounts.stream().mapToLong(Money::pence).sum());
    }

    private boolean canBeTried() {
        return !passing.isNothing() && scene.plan().settings().funding().counts(GainShareStatus.PROPOSED);
    }

    @Override
    public double height(double width) {
        Box room = new Box(0, 0, width - 2 * out.style().padding(), 0);
        return out.cardFrame(width, title, explanation) + rows(room, false);
    }

    @Override
    public void draw(Box box) {
        rows(out.card(box, title, explanation), true);
    }

    /// @return how high they are
    private double rows(Box box, boolean draws) {
        double y = box.y();
        for (Sentence sentence : sentences()) {
            y += sentence.at(out, box, y, draws) + out.px(4);
        }
        if (canBeTried()) {
            y += out.px(6);
            if (draws) {
                out.button(box.x(), y, words.say("whole.try"), new Subject.ToTry(edit()));
            }
            y += out.buttonHeight();
        }
        return y - box.y();
    }

    private Edit edit() {
        Money moved = sum(wholes.stream().map(MakeWhole::moved).toList()).minus(passing.left());
        String name = words.say(
                "whole.tried", scene.amounts().brief(moved), passing.moves().size());
        return passing.edit(scene.plan(), Label.told(name));
    }
}
