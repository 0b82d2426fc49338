package dev.trajectory.draw.money;

import dev.trajectory.finance.Ratio;
import dev.trajectory.finance.reach.HowFar;
import dev.trajectory.finance.reach.StartLine;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.ChunkId;
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
    String of(FundKind kind) {
        KindOfMoney counted = scene.counted(kind);
        Money spend = counted.spend().total();
        LocalDate end = far.runsOut(kind);
        return end == null
                ? words().say("reach.all", words().kind(kind), brief(spend))
                : words().say(
                                "reach.part",
                                words().kind(kind),
                                words().day(end),
                                brief(counted.paid().total()),
                                brief(spend),
                                brief(counted.gap().total()));
    }

    /// What else follows: what is left half-built, the start line, what recurs.
    List<String> others() {
        List<String> others = new ArrayList<>();
        List<ChunkId> half = far.halfBuilt();
        if (!half.isEmpty()) {
            others.add(words().say("reach.halfBuilt", half.size(), words().list(half)));
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
            others.add(
                    conversion.part().pence() == 0
                            ? words().say("reach.conversion.none")
                            : words().say("reach.conversion", conversion.percent(1)));
        }
        return others;
    }

    private String startLine(StartLine line) {
        String name = words().list(List.of(line.chunk()));
        return line.isReached()
                ? words().say("reach.start", name, words().day(line.finish()))
                : words().say(
                                "reach.start.not",
                                name,
                                words().day(line.finish()),
                                brief(line.capital()),
                                brief(line.revenue()));
    }

    private String recurrent(ByYear after, @Nullable FinancialYear last) {
        int year = after.end() - 1;
        String amount = brief(new Money(after.pence(year)));
        return last == null
                ? words().say("reach.recurrent.never", amount, words().year(year))
                : words().say("reach.recurrent", words().year(last.startYear()), amount, words().year(year));
    }
}
