package dev.trajectory.finance.reach;

import dev.trajectory.finance.Finances;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Funded;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What nobody pays, by organisation, kind of money and year.
///
/// @param byPurse in the order of the ledger
public record Gaps(SequencedMap<Purse, ByYear> byPurse) {

    /// One organisation's money of one kind.
    public record Purse(OrganisationId organisation, FundKind kind) {}

    public Gaps {
        byPurse = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byPurse));
    }

    /// What nobody pays in the years appraised.
    static Gaps of(Finances finances, Counting counting) {
        SequencedMap<Purse, ByYear.Sum> sums = new LinkedHashMap<>();
        for (Funded funded : finances.ledger(counting).needs()) {
            Purse purse = new Purse(funded.need().payer(), funded.need().kind());
            sums.computeIfAbsent(purse, _ -> new ByYear.Sum()).add(funded.gap());
        }
        SequencedMap<Purse, ByYear> gaps = new LinkedHashMap<>();
        sums.forEach((purse, sum) -> gaps.put(purse, finances.appraised(sum.amounts())));
        return new Gaps(gaps);
    }

    /// What one organisation lacks of one kind of money, by year.
    public ByYear of(Purse purse) {
        return byPurse.getOrDefault(purse, ByYear.NIL);
    }

    /// What all together lack of one kind of money, by year.
    public ByYear of(FundKind kind) {
        ByYear.Sum sum = new ByYear.Sum();
        byPurse.forEach((purse, gap) -> {
            if (purse.kind() == kind) {
                sum.add(gap);
            }
        });
        return sum.amounts();
    }

    /// By how much these are wider than others, in each year in which they are; those that are not, left out.
    public SequencedMap<Purse, ByYear> widerThan(Gaps others) {
        SequencedMap<Purse, ByYear> wider = new LinkedHashMap<>();
        byPurse.forEach((purse, gap) -> {
            ByYear more = gap.minus(others.of(purse)).atLeastNil();
            if (!more.isNil()) {
                wider.put(purse, more);
            }
        });
        return wider;
    }

    /// By how much these are wider than others of each kind of money; kinds of which they are not, left out.
    public SequencedMap<FundKind, Money> excessByKind(Gaps others) {
        SequencedMap<FundKind, Money> excess = new LinkedHashMap<>();
        SequencedMap<Purse, ByYear> wider = widerThan(others);
        for (FundKind kind : FundKind.values()) {
            wider.forEach((purse, more) -> {
                if (purse.kind() == kind) {
                    excess.merge(kind, more.total(), Money::plus);
                }
            });
        }
        return excess;
    }

    /// By how much these are wider than others, all together, in pence: what a search makes less and less until it
    /// is nil. Nobody is told it, for capital does not make up for revenue.
    long excessOver(Gaps others) {
        long excess = 0;
        for (ByYear more : widerThan(others).values()) {
            excess = Math.addExact(excess, more.pence());
        }
        return excess;
    }
}
