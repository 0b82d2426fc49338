package dev.trajectory.finance.transfer;

import dev.trajectory.finance.Benefits;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Position;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Draw;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What would make every organisation whole in one year: the least money moved, then the fewest transfers.
///
/// @param basis which benefits count
/// @param before what the plan leaves each organisation with: benefits and gain shares, less revenue spent, plus what
///     funds pay of that
/// @param transfers what has to move; where the system is short, what leaves the worst off least badly off
public record MakeWhole(
        FinancialYear year, Basis basis, SequencedMap<OrganisationId, Money> before, List<Transfer> transfers) {

    public MakeWhole {
        before = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(before));
        transfers = List.copyOf(transfers);
    }

    /// What would make every organisation whole, in each year appraised; worked out once, however often it is
    /// asked.
    ///
    /// @param counting which awards count as money there is
    public static List<MakeWhole> of(Finances finances, Counting counting, Basis basis) {
        return finances.answer(new Asked(counting, basis));
    }

    private record Asked(Counting counting, Basis basis) implements Finances.Question<List<MakeWhole>> {
        @Override
        public List<MakeWhole> answer(Finances finances) {
            return worked(finances, counting, basis);
        }
    }

    private static List<MakeWhole> worked(Finances finances, Counting counting, Basis basis) {
        SequencedMap<OrganisationId, ByYear> standings = standings(finances, counting, basis);
        List<MakeWhole> years = new ArrayList<>();
        for (FinancialYear year : finances.appraised().years()) {
            SequencedMap<OrganisationId, Money> before = new LinkedHashMap<>();
            standings.forEach((organisation, amounts) -> before.put(organisation, amounts.in(year)));
            years.add(of(year, basis, before));
        }
        return List.copyOf(years);
    }

    static MakeWhole of(FinancialYear year, Basis basis, SequencedMap<OrganisationId, Money> before) {
        return new MakeWhole(year, basis, before, Levelling.of(before).transfers());
    }

    private static SequencedMap<OrganisationId, ByYear> standings(Finances finances, Counting counting, Basis basis) {
        Map<OrganisationId, ByYear.Sum> drawn = new HashMap<>();
        for (Draw draw : finances.ledger(counting).draws()) {
            if (draw.kind() == FundKind.REVENUE) {
                drawn.computeIfAbsent(draw.organisation(), _ -> new ByYear.Sum())
                        .add(draw.year().startYear(), draw.amount().pence());
            }
        }
        SequencedMap<OrganisationId, ByYear> standings = new LinkedHashMap<>();
        for (Position position : finances.positions().values()) {
            OrganisationId organisation = position.organisation();
            ByYear paid = drawn.getOrDefault(organisation, new ByYear.Sum()).amounts();
            ByYear other = basis == Basis.CASH ? ByYear.NIL : withoutCash(finances.benefits(), organisation);
            standings.put(organisation, position.net().plus(paid).plus(other));
        }
        return standings;
    }

    /// What an organisation gains itself that releases no cash and is valued in money.
    private static ByYear withoutCash(Benefits benefits, OrganisationId organisation) {
        return benefits.expected(benefit -> benefit.beneficiary().equals(organisation)
                && switch (benefit.benefitClass()) {
                    case NCRB, SB -> true;
                    case CRB, TRANSFER, UB -> false;
                });
    }

    /// How much the whole system is short, for which no transfer makes up; nil where it is not.
    public Money systemShort() {
        long sum = 0;
        for (Money each : before.values()) {
            sum = Math.addExact(sum, each.pence());
        }
        return new Money(Math.max(0, -sum));
    }

    /// Whether nobody would be worse off after the transfers.
    public boolean makesAllWhole() {
        return systemShort().pence() == 0;
    }

    /// Whether no fewer transfers would do: with more organisations that give or take than [Pairing#EXACT], fewer
    /// may.
    public boolean isFewest() {
        Levelling levelling = Levelling.of(before);
        return levelling.givers().size() + levelling.takers().size() <= Pairing.EXACT;
    }

    /// What each organisation is left with after the transfers.
    public SequencedMap<OrganisationId, Money> after() {
        SequencedMap<OrganisationId, Money> after = new LinkedHashMap<>(before);
        for (Transfer transfer : transfers) {
            after.merge(transfer.from(), transfer.amount().negated(), Money::plus);
            after.merge(transfer.to(), transfer.amount(), Money::plus);
        }
        return after;
    }

    /// All that moves.
    public Money moved() {
        Money moved = Money.ZERO;
        for (Transfer transfer : transfers) {
            moved = moved.plus(transfer.amount());
        }
        return moved;
    }
}
