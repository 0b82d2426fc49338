package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Subject.Figure;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Ratio;
import dev.trajectory.finance.reach.HowFar;
import dev.trajectory.finance.reach.StartLine;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says how far money goes, a sentence for each answer.
record ReachSentences(MoneyScene scene, HowFar far) {

    static ReachSentences of(MoneyScene scene) {
        return new ReachSentences(scene, HowFar.of(scene.money(), scene.counting()));
    }

    private MoneyWords words() {
        return scene.words();
    }

    private String brief(Money amount) {
        return scene.amounts().brief(amount);
    }

    /// When one kind of money runs out, and how much of what it is to pay for it pays.
    Sentence of(FundKind kind) {
        KindOfMoney counted = scene.counted(kind);
        Money spend = counted.spend().total();
        LocalDate end = far.runsOut(kind);
        if (end == null) {
            return new Sentence(words().say("reach.all", words().kind(kind), brief(spend)));
        }
        String text = words().say(
                        "reach.part",
                        words().kind(kind),
                        words().day(end),
                        brief(counted.paid().total()),
                        brief(spend),
                        brief(counted.gap().total()));
        YearColumns.Column all = new YearColumns.Column(scene.first(), scene.end(), false);
        return new Sentence(text, scene.figures().gap(words().say("spend.row.gap"), kind, all));
    }

    /// What else follows: what is left half-built, the start line, what recurs.
    List<Sentence> others() {
        List<Sentence> others = new ArrayList<>();
        List<ChunkId> half = far.halfBuilt();
        if (!half.isEmpty()) {
            others.add(new Sentence(words().say("reach.halfBuilt", half.size(), words().list(half))));
        }
        StartLine line = far.startLine();
        if (line != null) {
            others.add(startLine(line));
        }
        ByYear after = far.recurrentAfter();
        if (!after.isNil()) {
            others.add(recurrent(after, far.lastAward()));
        }
        Ratio conversion = scene.money().breakEvenConversion();
        if (conversion != null) {
            others.add(conversion(conversion));
        }
        return others;
    }

    private Sentence conversion(Ratio conversion) {
        FinancialYear last = scene.money().appraised().years().getLast();
        String share = words().say("whatif.percent", conversion.percent(1));
        Figure figure = new Figure(
                words().say("reach.conversion.figure", words().year(last.startYear())),
                share,
                null,
                List.of(
                        new Term.Of(new Quantity.Spending(null, CostKind.REVENUE_RECURRENT, null, last)),
                        new Term.Of(new Quantity.CashBenefit(null, last), true),
                        new Term.Of(new Quantity.Worth(null, BenefitClass.NCRB, last))));
        return conversion.part().pence() == 0
                ? new Sentence(words().say("reach.conversion.none"), figure)
                : new Sentence(words().say("reach.conversion", conversion.percent(1)), figure);
    }

    private Sentence startLine(StartLine line) {
        String name = words().list(List.of(line.chunk()));
        if (line.isReached()) {
            return new Sentence(words().say("reach.start", name, words().day(line.finish())));
        }
        String text = words().say(
                        line.undated().isEmpty() ? "reach.start.not" : "reach.start.unknown",
                        name,
                        words().day(line.finish()),
                        brief(line.capital()),
                        brief(line.revenue()),
                        words().list(line.undated()));
        List<Term> terms = new ArrayList<>();
        for (FundKind kind : FundKind.values()) {
            for (ChunkId chunk : line.needed()) {
                Money gap = scene.money()
                        .ledger(scene.counting())
                        .gap(need -> need.kind() == kind && need.chunk().equals(chunk))
                        .within(Integer.MIN_VALUE, line.end())
                        .total();
                if (gap.pence() != 0) {
                    terms.add(new Term.Line(words().name(chunk), words().kindInside(kind), gap, chunk));
                }
            }
        }
        String value = words().say("reach.start.value", brief(line.capital()), brief(line.revenue()));
        return new Sentence(
                text, new Figure(words().say("reach.start.figure", words().name(line.chunk())), value, null, terms));
    }

    private Sentence recurrent(ByYear after, @Nullable FinancialYear last) {
        FinancialYear year = new FinancialYear(after.end() - 1);
        String amount = brief(after.in(year));
        String text = last == null
                ? words().say("reach.recurrent.never", amount, words().year(year.startYear()))
                : words().say(
                                after.first() > last.startYear() ? "reach.recurrent" : "reach.recurrent.within",
                                words().year(last.startYear()),
                                amount,
                                words().year(year.startYear()));
        Figure figure = new Figure(
                words().say("reach.recurrent.figure", words().year(year.startYear())),
                amount,
                after.in(year),
                List.of(new Term.Of(new Quantity.RecurrentGap(scene.counting(), year))));
        return new Sentence(text, figure);
    }
}
