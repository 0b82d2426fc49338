package dev.trajectory.check;

import dev.trajectory.finance.Budget;
import dev.trajectory.finance.reach.LastMonth;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Draw;
import dev.trajectory.funding.Ledger;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.BudgetEnvelope;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import java.util.List;
import java.util.function.Consumer;

/// Asks of each year's spend whether it can be relied on.
final class SpendChecks {

    private static final int HALF = 50;

    /// An even year has a twelfth of its spend in the last month; three times that is bunched.
    private static final int QUARTER = 25;

    /// Organisations that spend less than this in a year are let be.
    private static final Money LITTLE = Money.ofPounds(250_000);

    private SpendChecks() {}

    /// Kind by kind, for neither pays for what costs the other: certain running costs make no building certain.
    static void certainty(Review review, Consumer<Finding> found) {
        Ledger ledger = review.money().ledger(Counting.INDICATIVE);
        for (FundKind kind : FundKind.values()) {
            List<Draw> indicative = ledger.draws().stream()
                    .filter(draw ->
                            draw.kind() == kind && draw.awardIn(review.plan()).status() == AwardStatus.INDICATIVE)
                    .toList();
            ByYear planned = ledger.needed(need -> need.kind() == kind);
            for (FinancialYear year : review.money().appraised().years()) {
                List<Draw> draws = indicative.stream()
                        .filter(draw -> draw.year().equals(year))
                        .toList();
                long part =
                        draws.stream().mapToLong(draw -> draw.amount().pence()).sum();
                long whole = planned.in(year).pence();
                if (part > 0 && part * 100 > whole * HALF) {
                    found.accept(Finding.warning(
                            Rule.MOSTLY_INDICATIVE,
                            draws.stream().map(Draw::fund).distinct().toList(),
                            new Term.Year(year),
                            new Term.Count(Math.round(100.0 * part / whole)),
                            kind(kind)));
                }
            }
        }
    }

    private static Term kind(FundKind kind) {
        return new Term.Count(kind == FundKind.CAPITAL ? 0 : 1);
    }

    static void bunching(Review review, Consumer<Finding> found) {
        LastMonth last = LastMonth.of(review.plan(), review.money());
        for (Organisation organisation : review.plan().organisations()) {
            for (FinancialYear year : review.money().appraised().years()) {
                LastMonth.Share share = last.of(organisation.id(), year);
                if (share.year().compareTo(LITTLE) > 0 && share.percent() > QUARTER) {
                    found.accept(Finding.warning(
                            Rule.SPEND_BUNCHED,
                            List.of(organisation.id()),
                            new Term.Name(organisation.id()),
                            new Term.Year(year),
                            new Term.Count(share.percent())));
                }
            }
        }
    }

    static void envelopes(Review review, Consumer<Finding> found) {
        for (Budget budget : Budget.of(review.money())) {
            if (budget.left().pence() < 0) {
                BudgetEnvelope envelope = budget.envelope();
                found.accept(Finding.warning(
                        Rule.ENVELOPE_EXCEEDED,
                        List.of(budget.organisation()),
                        new Term.Name(budget.organisation()),
                        new Term.Year(envelope.year()),
                        kind(envelope.kind()),
                        new Term.Sum(budget.nominal()),
                        new Term.Sum(envelope.amount())));
            }
        }
    }
}
