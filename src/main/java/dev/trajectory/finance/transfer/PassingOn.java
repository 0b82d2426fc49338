package dev.trajectory.finance.transfer;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.FreshIds;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.Together;
import dev.trajectory.finance.BenefitFlow;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.GainShares;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.GainShareBasis;
import dev.trajectory.model.GainShareId;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.GainShareStatus;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Transfers as gain-share rules that would move them.
///
/// Each transfer is taken from the cash that benefits release to its giver in that year and no rule passes on yet, the
/// largest first. A rule passes on all of its benefit's cash up to a cap, which is what is taken from it; years in a
/// row with the same cap are one rule.
///
/// @param moves in the order of the years
/// @param left what of the transfers no benefit of the giver releases, so that no rule can pass it on
public record PassingOn(List<Move> moves, Money left) {

    /// What is passed on of one benefit.
    ///
    /// @param to the last year
    public record Move(
            BenefitId benefit,
            OrganisationId payer,
            OrganisationId payee,
            Money amount,
            FinancialYear from,
            FinancialYear to) {

        private boolean goesOnIn(Move next) {
            return benefit.equals(next.benefit())
                    && payer.equals(next.payer())
                    && payee.equals(next.payee())
                    && amount.equals(next.amount())
                    && to.plus(1).equals(next.from());
        }

        private Move until(FinancialYear last) {
            return new Move(benefit, payer, payee, amount, from, last);
        }
    }

    public PassingOn {
        moves = List.copyOf(moves);
    }

    /// How transfers of one or more years could be passed on.
    public static PassingOn of(Finances finances, List<MakeWhole> wholes) {
        List<Move> moves = new ArrayList<>();
        long left = 0;
        for (MakeWhole whole : wholes) {
            Map<BenefitId, Long> free = free(finances, whole.year());
            for (Transfer transfer : whole.transfers()) {
                left += take(finances, transfer, whole.year(), free, moves);
            }
        }
        return new PassingOn(moves, new Money(left));
    }

    /// The cash that each benefit releases in a year and no rule passes on.
    private static Map<BenefitId, Long> free(Finances finances, FinancialYear year) {
        Map<BenefitId, Long> free = new LinkedHashMap<>();
        for (BenefitFlow flow : finances.benefits().flows()) {
            Benefit benefit = flow.benefit();
            long cash = flow.expected().pence(year.startYear());
            if (benefit.benefitClass() == BenefitClass.CRB && !benefit.isDisbenefit() && cash > 0) {
                free.put(benefit.id(), cash);
            }
        }
        for (GainShares.Flow shared : finances.gainShares().flows()) {
            long passed = shared.amounts().pence(year.startYear());
            free.computeIfPresent(shared.rule().benefit(), (_, cash) -> Math.max(0, cash - passed));
        }
        return free;
    }

    /// @return what cannot be taken, in pence
    private static long take(
            Finances finances, Transfer transfer, FinancialYear year, Map<BenefitId, Long> free, List<Move> moves) {
        List<BenefitId> own = finances.plan().benefits().stream()
                .filter(benefit -> benefit.beneficiary().equals(transfer.from()) && free.containsKey(benefit.id()))
                .map(Benefit::id)
                .sorted(Comparator.comparingLong((BenefitId id) -> free.getOrDefault(id, 0L))
                        .reversed())
                .toList();
        long wanted = transfer.amount().pence();
        for (BenefitId benefit : own) {
            long taken = Math.min(wanted, free.getOrDefault(benefit, 0L));
            if (taken > 0) {
                wanted -= taken;
                free.merge(benefit, -taken, Long::sum);
                add(moves, new Move(benefit, transfer.from(), transfer.to(), new Money(taken), year, year));
            }
        }
        return wanted;
    }

    private static void add(List<Move> moves, Move next) {
        for (int i = 0; i < moves.size(); i++) {
            if (moves.get(i).goesOnIn(next)) {
                moves.set(i, moves.get(i).until(next.to()));
                return;
            }
        }
        moves.add(next);
    }

    /// Whether there is anything to pass on.
    public boolean isNothing() {
        return moves.isEmpty();
    }

    /// Rules for all of it, proposed, as one step.
    public Edit edit(Plan plan, Label label) {
        FreshIds fresh = Section.GAIN_SHARES.freshIds(plan);
        List<GainShareId> ids = fresh.take(moves.size(), plan.gainShares(), GainShareId::new);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            GainShareRule rule = new GainShareRule(
                    ids.get(i),
                    move.benefit(),
                    move.payer(),
                    move.payee(),
                    Percent.of(100),
                    GainShareBasis.SHARE_OF_CASH_BENEFIT,
                    move.from(),
                    move.to(),
                    move.amount(),
                    GainShareStatus.PROPOSED,
                    "");
            edits.add(new PutRecord<>(Section.GAIN_SHARES, rule, true));
        }
        return new Together(label, edits);
    }
}
