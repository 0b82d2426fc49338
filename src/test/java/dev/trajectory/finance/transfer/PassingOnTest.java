package dev.trajectory.finance.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.Label;
import dev.trajectory.edit.Result;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.finance.Finances;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Sequencer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The transfers of Northmoor as gain-share rules.
class PassingOnTest {

    private static final Plan PLAN = northmoor();

    private static Plan northmoor() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private static Finances finances(Plan plan) {
        return Finances.of(plan, Sequencer.sequence(plan));
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void theRulesMoveJustWhatTheTransfersDo(Counting counting) {
        List<MakeWhole> before = MakeWhole.of(finances(PLAN), counting, Basis.CASH);
        PassingOn passing = PassingOn.of(finances(PLAN), before);
        if (!(passing.edit(PLAN, Label.told("tried")).apply(PLAN) instanceof Result.Changed(Plan after))) {
            throw new AssertionError("refused");
        }
        List<MakeWhole> then = MakeWhole.of(finances(after), counting, Basis.CASH);

        Money moved = Money.ZERO;
        Money still = Money.ZERO;
        for (int year = 0; year < before.size(); year++) {
            moved = moved.plus(before.get(year).moved());
            still = still.plus(then.get(year).moved());
            if (passing.left().pence() == 0) {
                assertThat(then.get(year).before())
                        .as("%s", before.get(year).year())
                        .isEqualTo(before.get(year).after());
            }
        }
        assertThat(moved.minus(still)).isGreaterThanOrEqualTo(Money.ZERO);
        assertThat(after.gainShares().size() - PLAN.gainShares().size())
                .isEqualTo(passing.moves().size());
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void noRulePassesOnMoreThanItsBenefitReleases(Counting counting) {
        Finances money = finances(PLAN);
        PassingOn passing = PassingOn.of(money, MakeWhole.of(money, counting, Basis.CASH));
        Money sum = passing.left();
        for (PassingOn.Move move : passing.moves()) {
            int years = move.to().startYear() - move.from().startYear() + 1;
            sum = sum.plus(new Money(move.amount().pence() * years));
            assertThat(PLAN.benefits().get(move.benefit()).beneficiary()).isEqualTo(move.payer());
        }
        Money all = Money.ZERO;
        for (MakeWhole whole : MakeWhole.of(money, counting, Basis.CASH)) {
            all = all.plus(whole.moved());
        }
        assertThat(sum).isEqualTo(all);
    }
}
