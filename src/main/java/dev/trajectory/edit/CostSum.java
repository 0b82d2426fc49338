package dev.trajectory.edit;

import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Grade;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Pricing;
import dev.trajectory.model.SpendProfile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Adds up the cost lines of chunks that become one: lines that differ in their amounts alone become one line, and
/// every amount of it is the sum of theirs. The reverse of [CostDivision].
final class CostSum {

    private final SequencedMap<Alike, CostLine> sums = new LinkedHashMap<>();

    /// What lines must have in common to be added up.
    ///
    /// @param spending how they are spent; amounts that are stated add up where none is below nil and the other
    /// above
    private record Alike(
            OrganisationId payer,
            CostKind kind,
            Class<? extends SpendProfile> spending,
            int sign,
            Pricing pricing,
            Optimism optimism,
            @Nullable Integer assetLifeYears,
            @Nullable Grade confidence,
            String evidence,
            String note) {

        static Alike of(CostLine line) {
            return new Alike(
                    line.payer(),
                    line.kind(),
                    line.profile().getClass(),
                    line.profile().isStated() ? Long.signum(line.amount().pence()) : 0,
                    line.pricing(),
                    line.optimism(),
                    line.assetLifeYears(),
                    line.confidence(),
                    line.evidence(),
                    line.note());
        }
    }

    /// Adds a line.
    ///
    /// @param monthsLater how many months after the first of the chunks its own starts
    void add(CostLine line, int monthsLater) {
        sums.merge(Alike.of(line), later(line, monthsLater), CostSum::sum);
    }

    /// The lines, in the order in which the first of each was added.
    List<CostLine> lines() {
        return List.copyOf(sums.values());
    }

    private static CostLine later(CostLine line, int months) {
        if (line.profile() instanceof SpendProfile.Monthly monthly && months > 0) {
            List<Money> shifted = new ArrayList<>();
            for (int i = 0; i < months; i++) {
                shifted.add(Money.ZERO);
            }
            shifted.addAll(monthly.months());
            return with(line, line.amount(), new SpendProfile.Monthly(shifted), line.outturn(), line.exitCost());
        }
        return line;
    }

    private static CostLine sum(CostLine a, CostLine b) {
        return with(
                a,
                a.amount().plus(b.amount()),
                sum(a.profile(), b.profile()),
                sum(a, b.outturn(), b.amount()),
                a.exitCost().plus(b.exitCost()));
    }

    private static SpendProfile sum(SpendProfile a, SpendProfile b) {
        if (a instanceof SpendProfile.Monthly first && b instanceof SpendProfile.Monthly second) {
            List<Money> months = new ArrayList<>(first.months());
            for (int i = 0; i < second.months().size(); i++) {
                Money more = second.months().get(i);
                if (i < months.size()) {
                    months.set(i, months.get(i).plus(more));
                } else {
                    months.add(more);
                }
            }
            return new SpendProfile.Monthly(months);
        }
        if (a instanceof SpendProfile.Dated first && b instanceof SpendProfile.Dated second) {
            SequencedMap<LocalDate, Money> payments = new LinkedHashMap<>(first.payments());
            second.payments().forEach((date, money) -> payments.merge(date, money, Money::plus));
            return new SpendProfile.Dated(payments);
        }
        return a;
    }

    /// Where one of the two has a forecast, the other is expected to cost what is planned.
    private static Outturn sum(CostLine a, Outturn b, Money amountOfB) {
        SequencedMap<YearMonth, Money> spent = new LinkedHashMap<>(a.outturn().spent());
        b.spent().forEach((month, money) -> spent.merge(month, money, Money::plus));
        Money ofA = a.outturn().forecast();
        Money ofB = b.forecast();
        Money forecast = ofA == null && ofB == null
                ? null
                : (ofA == null ? a.amount() : ofA).plus(ofB == null ? amountOfB : ofB);
        return new Outturn(spent, a.outturn().committed().plus(b.committed()), forecast);
    }

    private static CostLine with(CostLine line, Money amount, SpendProfile profile, Outturn outturn, Money exit) {
        return new CostLine(
                line.payer(),
                line.kind(),
                amount,
                profile,
                line.pricing(),
                line.optimism(),
                line.assetLifeYears(),
                outturn,
                exit,
                line.confidence(),
                line.evidence(),
                line.note());
    }
}
