package dev.trajectory.check;

import dev.trajectory.finance.Budget;
import dev.trajectory.finance.reach.LastMonth;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Draw;
import dev.trajectory.funding.Ledger;
import dev.trajectory.funding.LineOutturn;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// Asks of each year's spend whether it can be relied on.
final class SpendChecks {

    private static final int HALF = 50;

    /// An even year has a twelfth of its spend in the last month; three times that is bunched.
    private static final int QUARTER = 25;

    /// Organisations that spend less than this in a year are let be.
    private static final Money LITTLE = Money.ofPounds(250_000);

    /// Payments brought to the plan's prices are rounded each by itself.
    private static final Money ROUNDING = Money.ofPounds(1);

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

    /// Finds chunks with one-off costs of which more is spent and on order than they are forecast to
    /// come to. What recurs is forecast by the year, and an order may be for several.
    static void forecasts(Review review, Consumer<Finding> found) {
        Map<ChunkId, List<LineOutturn>> above = new LinkedHashMap<>();
        for (LineOutturn line : review.money().outturns().lines()) {
            if (!line.line().line().isRecurrent()
                    && known(line).compareTo(line.total().plus(ROUNDING)) > 0) {
                above.computeIfAbsent(line.line().chunk(), _ -> new ArrayList<>())
                        .add(line);
            }
        }
        above.forEach((chunk, lines) -> found.accept(Finding.warning(
                Rule.SPENT_ABOVE_FORECAST,
                List.of(chunk),
                new Term.Name(chunk),
                new Term.Sum(sum(lines, SpendChecks::known)),
                new Term.Sum(sum(lines, LineOutturn::total)))));
    }

    private static Money known(LineOutturn line) {
        return line.spent().total().plus(line.committed());
    }

    private static Money sum(List<LineOutturn> lines, Function<LineOutturn, Money> amount) {
        return lines.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    static void envelopes(Review review, Consumer<Finding> found) {
        for (Budget budget : Budget.of(review.money())) {
            if (budget.left().pence() < 0) {
                found.accept(Finding.warning(
                        Rule.ENVELOPE_EXCEEDED,
                        List.of(budget.organisation()),
                        new Term.Name(budget.organisation()),
                        new Term.Year(budget.year()),
                        kind(budget.kind()),
                        new Term.Sum(budget.nominal()),
                        new Term.Sum(budget.amount())));
            }
        }
    }
}
