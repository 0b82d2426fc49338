package dev.trajectory.finance;

import dev.trajectory.finance.Account.Source;
import dev.trajectory.funding.AwardUse;
import dev.trajectory.funding.Draw;
import dev.trajectory.funding.Funded;
import dev.trajectory.funding.Ledger;
import dev.trajectory.funding.LineCost;
import dev.trajectory.funding.Need;
import dev.trajectory.model.FinancialYear;
import org.jspecify.annotations.Nullable;

/// The rows of figures that a ledger holds.
final class FundingAccounts {

    /// Takes a row.
    interface Rows {
        void add(Source source, long pence);
    }

    private FundingAccounts() {}

    static void of(Ledger ledger, Quantity.Funding funding, Rows rows) {
        if (funding.use() == Quantity.Funding.Use.DRAWN) {
            ledger.draws().stream()
                    .filter(draw -> isChosen(funding, draw))
                    .forEach(draw -> rows.add(source(draw), draw.amount().pence()));
        } else {
            ledger.awards().stream()
                    .filter(award -> isChosen(funding, award))
                    .forEach(award -> rows.add(new Source.Award(award.fund(), award.index()), amount(funding, award)));
        }
    }

    private static Source source(Draw draw) {
        return new Source.Draw(draw.fund(), draw.award(), draw.chunk(), draw.year());
    }

    private static boolean isChosen(Quantity.Funding funding, Draw draw) {
        return is(funding.fund(), draw.fund())
                && is(funding.organisation(), draw.organisation())
                && is(funding.kind(), draw.kind())
                && is(funding.year(), draw.year());
    }

    private static boolean isChosen(Quantity.Funding funding, AwardUse award) {
        @Nullable
        FinancialYear year = funding.use() == Quantity.Funding.Use.LAPSED
                ? award.lapses()
                : award.award().year();
        return year != null
                && is(funding.fund(), award.fund())
                && is(funding.organisation(), award.award().organisation())
                && is(funding.kind(), award.kind())
                && is(funding.year(), year);
    }

    private static long amount(Quantity.Funding funding, AwardUse award) {
        return switch (funding.use()) {
            case AWARDED -> award.counted().pence();
            case DRAWN -> award.drawn().pence();
            case LAPSED -> award.lapsed().pence();
            case CARRIED -> award.carried().pence();
        };
    }

    private static boolean is(@Nullable Object chosen, Object value) {
        return chosen == null || chosen.equals(value);
    }

    /// What nobody pays of a need in a year: as one row, or, where its chunk was chosen, what it costs less what
    /// is drawn.
    static void gap(Finances finances, Quantity.Gap gap, Funded funded, int year, Rows rows) {
        Need need = funded.need();
        if (gap.chunk() == null) {
            rows.add(
                    new Source.Need(need.chunk(), need.payer(), need.kind(), new FinancialYear(year)),
                    funded.gap().pence(year));
            return;
        }
        for (LineCost line : finances.costs().lines()) {
            if (line.chunk().equals(need.chunk())
                    && line.payer().equals(need.payer())
                    && line.fundKind() == need.kind()) {
                rows.add(
                        new Source.Cost(line.chunk(), line.index()), line.paid().pence(year));
            }
        }
        for (Draw draw : finances.ledger(gap.counting()).draws(need.chunk())) {
            if (draw.organisation().equals(need.payer())
                    && draw.kind() == need.kind()
                    && draw.year().startYear() == year) {
                rows.add(source(draw), -draw.amount().pence());
            }
        }
    }
}
