package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Subject.Figure;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Bias;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Ratio;
import dev.trajectory.finance.reach.Cut;
import dev.trajectory.finance.reach.CutTest;
import dev.trajectory.finance.reach.Deferral;
import dev.trajectory.finance.reach.Gaps;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Award;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.words.CutWords;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The figures of a cut that was tried, each with what it is made of, so that it can be asked why: those with the cut
/// of the plan with less money, and what is lost as the rows in which two plans differ.
///
/// @param counting which awards count as money there is
public record CutFigures(CutTest cut, Counting counting, CutWords words) {

    /// What nobody pays of a kind of money.
    ///
    /// @param name what it is called
    /// @param money before the cut or with it
    public Figure gap(String name, FundKind kind, Finances money) {
        List<Term> terms = new ArrayList<>();
        for (FinancialYear year : money.appraised().years()) {
            terms.add(new Term.Of(new Quantity.Gap(counting, null, kind, null, year)));
        }
        Money gap = (isAfter(money) ? cut.after() : cut.before()).of(kind).total();
        return figure(words.figure(name, isAfter(money)), gap, terms);
    }

    /// What the plan is worth to society.
    ///
    /// @param name what it is called
    /// @param money before the cut or with it
    public Figure netPresentValue(String name, Finances money) {
        return figure(
                words.figure(name, isAfter(money)),
                money.economicCase(Bias.WITH).netPresentValue(),
                List.of(new Term.Of(new Quantity.NetPresentValue(Bias.WITH))));
    }

    /// How much benefit there is for what it costs, both as present values.
    ///
    /// @param name what it is called
    /// @param money before the cut or with it
    public Figure ratio(String name, Finances money) {
        Ratio ratio = money.economicCase(Bias.WITH).benefitCostRatio();
        return new Figure(
                words.figure(name, isAfter(money)),
                ratio == null
                        ? words.money().say("tile.ratio.none")
                        : ratio.rounded(2).toPlainString(),
                null,
                List.of(
                        new Term.Of(new Quantity.PresentBenefits(Bias.WITH, null, null)),
                        new Term.Of(new Quantity.PresentCosts(Bias.WITH, null, null))));
    }

    @SuppressWarnings("ReferenceEquality") // which of the two, not whether they are alike
    private boolean isAfter(Finances money) {
        return money == cut.less();
    }

    /// What a cut takes, award by award; null where it takes nothing.
    public static @Nullable Figure taken(Plan plan, Cut cut, Counting counting, CutWords words) {
        List<Award> before = cut.touched(plan, counting);
        List<Award> after = cut.left(plan, counting);
        List<Term> terms = new ArrayList<>();
        Money taken = Money.ZERO;
        for (int i = 0; i < before.size(); i++) {
            Money less = before.get(i).amount().minus(after.get(i).amount());
            taken = taken.plus(less);
            terms.add(new Term.Line(
                    words.money().name(before.get(i).organisation()),
                    words.money().year(before.get(i).year().startYear()),
                    less,
                    cut.fund()));
        }
        return terms.isEmpty()
                ? null
                : new Figure(words.name(cut), words.money().amounts().brief(taken), taken, terms);
    }

    /// All that has no money and had; null where that is nothing, or of both kinds of money, which do not add up.
    public @Nullable Figure missing() {
        SequencedMap<FundKind, Money> missing = cut.after().excessByKind(cut.before());
        if (missing.size() != 1) {
            return null;
        }
        List<Term> terms = new ArrayList<>();
        cut.losers().forEach((purse, more) -> terms.addAll(wider(purse, more)));
        return figure(words.missing(), missing.firstEntry().getValue(), terms);
    }

    /// What an organisation lacks besides of a kind of money.
    ///
    /// @param more by year
    public Figure missing(Gaps.Purse purse, ByYear more) {
        return figure(words.loser(purse, more), more.total(), wider(purse, more));
    }

    private List<Term> wider(Gaps.Purse purse, ByYear more) {
        List<Term> terms = new ArrayList<>();
        for (int year = more.first(); year < more.end(); year++) {
            if (more.pence(year) != 0) {
                Quantity gap =
                        new Quantity.Gap(counting, purse.organisation(), purse.kind(), null, new FinancialYear(year));
                terms.add(new Term.Change(gap, cut.money(), cut.less()));
            }
        }
        return terms;
    }

    /// The value that is lost with a set to defer.
    public Figure value(Deferral deferral) {
        Term change = new Term.Change(new Quantity.NetPresentValue(Bias.WITH), deferral.money(), cut.less());
        return figure(words.figure(deferral, "value"), deferral.valueLost(), List.of(change));
    }

    /// What leaving what is on order costs.
    public Figure exit(Deferral deferral) {
        return figure(words.figure(deferral, "exit"), deferral.exitCosts(), exits(deferral));
    }

    private List<Term> exits(Deferral deferral) {
        List<Term> terms = new ArrayList<>();
        for (Chunk chunk : cut.money().plan().chunks()) {
            for (CostLine line : deferral.chunks().contains(chunk.id()) ? chunk.costs() : List.<CostLine>of()) {
                Money exit = cut.money().plan().settings().appraisal().realExit(line);
                if (exit.pence() > 0) {
                    String payer = words.money().name(line.payer());
                    terms.add(new Term.Line(words.exit(chunk.title()), payer, exit, chunk.id()));
                }
            }
        }
        return terms;
    }

    /// What an organisation gains less with a set to defer.
    public Figure loser(Deferral deferral, OrganisationId organisation, Money less) {
        return figure(
                words.figure(deferral, "gain"),
                less,
                List.of(new Term.Change(new Quantity.Worth(organisation, null, null), deferral.money(), cut.less())));
    }

    private Figure figure(String name, Money amount, List<Term> terms) {
        return new Figure(name, words.money().amounts().brief(amount), amount, terms);
    }
}
