package dev.trajectory.draw.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is shown by year is conserved, and years are put together only where that changes no figure.
class KindOfMoneyTest {

    private static final int FIRST = 2027;
    private static final int END = 2037;

    private static Plan northmoor() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void everyYearIsConserved(Counting counting) {
        var ledger = Outlook.of(northmoor()).money().ledger(counting);
        for (FundKind kind : FundKind.values()) {
            KindOfMoney money = KindOfMoney.of(ledger, kind, END + 1);
            for (int year = FIRST; year < END; year++) {
                assertThat(money.paid().pence(year) + money.gap().pence(year))
                        .isEqualTo(money.spend().pence(year));
                assertThat(money.paid().pence(year)
                                + money.lapsed().pence(year)
                                + money.carriedIn().pence(year + 1))
                        .isEqualTo(money.there().pence(year));
            }
        }
    }

    @Test
    void yearsAlikeAtTheEndAreOneColumn() {
        ByYear amounts = ByYear.of(2027, 5, 7, 9, 9, 9, 9);

        YearColumns columns = YearColumns.of(List.of(amounts), 2027, 2033, 9);

        assertThat(columns.columns())
                .containsExactly(
                        new YearColumns.Column(2027, 2028, true),
                        new YearColumns.Column(2028, 2029, true),
                        new YearColumns.Column(2029, 2033, true));
        assertThat(columns.columns().getLast().of(amounts).pence()).isEqualTo(9);
    }

    @Test
    void yearsThatHaveNoRoomAreSummed() {
        ByYear amounts = ByYear.of(2027, 1, 2, 3, 4, 5, 6);

        YearColumns columns = YearColumns.of(List.of(amounts), 2027, 2033, 4);

        assertThat(columns.columns()).hasSize(4);
        assertThat(columns.columns().getLast()).isEqualTo(new YearColumns.Column(2030, 2033, false));
        assertThat(columns.columns().getLast().of(amounts).pence()).isEqualTo(15);
    }

    @Test
    void fewYearsAreAllShown() {
        ByYear amounts = ByYear.of(2027, 9, 9);

        assertThat(YearColumns.of(List.of(amounts), 2027, 2029, 4).columns())
                .containsExactly(new YearColumns.Column(2027, 2028, true), new YearColumns.Column(2028, 2029, true));
    }
}
