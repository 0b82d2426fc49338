package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Budget;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.LineCost;
import dev.trajectory.funding.Need;
import dev.trajectory.model.Appraisal;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What is paid of a kind of money, and what nobody pays, in the money of each year, as budgets are set, beside the
/// rows in the plan's prices.
final class NominalRow {

    private NominalRow() {}

    /// The row; one of nothing where no prices rise, for it would only say again what stands above it.
    ///
    /// @param whose what it is about
    /// @param payer null for all organisations
    static YearRow of(Finances money, MoneyWords words, String whose, @Nullable OrganisationId payer, FundKind kind) {
        Predicate<LineCost> chosen = payer == null ? line -> line.fundKind() == kind : Budget.of(payer, kind);
        ByYear nominal = money.nominal(chosen);
        boolean isSame = nominal.equals(money.costs().paid(chosen));
        return new YearRow(
                words.say("afford.nominal"),
                whose,
                isSame ? ByYear.NIL : money.appraised(nominal),
                year -> terms(payer, kind, year));
    }

    /// The row of what nobody pays; of nothing where no prices rise.
    ///
    /// @param organisation null for all
    static YearRow gap(
            Finances money,
            MoneyWords words,
            String whose,
            @Nullable OrganisationId organisation,
            FundKind kind,
            Counting counting) {
        Predicate<Need> chosen = need ->
                need.kind() == kind && (organisation == null || need.payer().equals(organisation));
        ByYear nominal = money.appraised(money.nominalGap(counting, chosen));
        boolean isSame = nominal.equals(money.appraised(money.ledger(counting).gap(chosen)));
        return YearRow.of(
                words.say("afford.gap.nominal", words.counting(counting)),
                whose,
                isSame ? ByYear.NIL : nominal,
                year -> new Quantity.NominalGap(counting, organisation, kind, year));
    }

    /// An explanation, and of which money such rows are, where prices rise.
    static String about(Finances money, MoneyWords words, String explanation) {
        Appraisal appraisal = money.plan().settings().appraisal();
        List<BigDecimal> rises = money.appraised().years().stream()
                .map(year -> appraisal.gdpDeflator(year).value().stripTrailingZeros())
                .sorted()
                .toList();
        String least = rises.getFirst().toPlainString();
        String most = rises.getLast().toPlainString();
        if (rises.stream().allMatch(rise -> rise.signum() == 0)) {
            return explanation;
        }
        return words.say(
                "afford.nominal.about",
                explanation,
                least.equals(most) ? least : words.say("afford.nominal.range", least, most),
                words.year(appraisal.priceBase().startYear()));
    }

    private static List<Term> terms(@Nullable OrganisationId payer, FundKind kind, FinancialYear year) {
        List<Term> terms = new ArrayList<>();
        for (CostKind each : CostKind.values()) {
            if (each.money() == kind) {
                terms.add(new Term.Of(new Quantity.NominalSpending(payer, each, year)));
            }
        }
        return terms;
    }
}
