package dev.trajectory.finance;

import static dev.trajectory.finance.Rows.is;

import dev.trajectory.finance.Account.Source;
import dev.trajectory.funding.AwardUse;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Draw;
import dev.trajectory.funding.Funded;
import dev.trajectory.funding.Ledger;
import dev.trajectory.funding.LineCost;
import dev.trajectory.funding.Need;
import dev.trajectory.model.FinancialYear;
import org.jspecify.annotations.Nullable;

/// Draws up the accounts of what awards pay for.
record FundingAccounts(Finances finances, Rows rows) {

    void add(Quantity.Fundable quantity) {
        switch (quantity) {
            case Quantity.Funding funding -> addFunding(funding);
            case Quantity.Drawn drawn -> addDrawn(drawn);
            case Quantity.Gap gap -> addGap(gap);
            case Quantity.NominalGap gap -> addNominal(gap);
            case Quantity.RecurrentGap gap -> addRecurrent(gap);
        }
    }

    private void addDrawn(Quantity.Drawn drawn) {
        finances.ledger(drawn.counting()).draws().stream()
                .filter(draw -> draw.awardIn(finances.plan()).status() == drawn.status()
                        && is(drawn.organisation(), draw.organisation())
                        && is(drawn.kind(), draw.kind())
                        && is(drawn.year(), draw.year()))
                .forEach(draw -> rows.add(source(draw), draw.amount().pence()));
    }

    private void addFunding(Quantity.Funding funding) {
        Ledger ledger = finances.ledger(funding.counting());
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

    private void addGap(Quantity.Gap gap) {
        for (Funded funded : finances.ledger(gap.counting()).needs()) {
            Need need = funded.need();
            boolean isChosen = is(gap.organisation(), need.payer())
                    && is(gap.kind(), need.kind())
                    && is(gap.chunk(), need.chunk());
            ByYear open = funded.gap();
            for (int year = open.first(); isChosen && year < open.end(); year++) {
                boolean isOfYear = gap.year() == null || gap.year().startYear() == year;
                if (isOfYear && open.pence(year) != 0) {
                    addGap(gap, funded, year);
                }
            }
        }
    }

    private void addNominal(Quantity.NominalGap gap) {
        for (Funded funded : finances.ledger(gap.counting()).needs()) {
            Need need = funded.need();
            if (is(gap.organisation(), need.payer()) && is(gap.kind(), need.kind())) {
                rows.add(
                        new Source.Need(need.chunk(), need.payer(), need.kind(), gap.year()),
                        finances.nominalGap(funded).in(gap.year()).pence());
            }
        }
    }

    /// What is not paid of a need is taken to be what recurs of it, as far as that goes.
    private void addRecurrent(Quantity.RecurrentGap gap) {
        int year = gap.year().startYear();
        for (Funded funded : finances.ledger(gap.counting()).needs()) {
            Need need = funded.need();
            long recurrent = Math.max(0, need.recurrent().pence(year));
            rows.add(
                    new Source.Need(need.chunk(), need.payer(), need.kind(), gap.year()),
                    Math.min(funded.gap().pence(year), recurrent));
        }
    }

    /// What nobody pays of a need in a year: as one row, or, where its chunk was chosen, what it costs less what
    /// is drawn.
    private void addGap(Quantity.Gap gap, Funded funded, int year) {
        Need need = funded.need();
        if (gap.chunk() == null) {
            rows.add(
                    new Source.Need(need.chunk(), need.payer(), need.kind(), new FinancialYear(year)),
                    funded.gap().pence(year));
            return;
        }
        for (LineCost line : finances.costs().of(need.chunk())) {
            if (line.payer().equals(need.payer()) && line.fundKind() == need.kind()) {
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
