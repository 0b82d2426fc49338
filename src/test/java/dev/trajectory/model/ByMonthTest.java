package dev.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ByMonthTest {

    private static final YearMonth START = YearMonth.of(2027, 11);

    @Property(tries = 50)
    void monthsFromOneToAnotherHoldTheNumberAndAllOthersWhatTheyHeld(
            @ForAll @IntRange(max = 3) int usual,
            @ForAll @IntRange(max = 5) int special,
            @ForAll @IntRange(min = -2, max = 6) int last,
            @ForAll @IntRange(max = 3) int number) {
        ByMonth before = ByMonth.always(usual).with(START.plusMonths(special), 9);
        ByMonth after = before.with(START, START.plusMonths(last), number);
        for (int month = -2; month < 9; month++) {
            boolean isWithin = month >= 0 && month <= last;
            assertThat(after.in(START.plusMonths(month)))
                    .isEqualTo(isWithin ? number : before.in(START.plusMonths(month)));
        }
        assertThat(after.usual()).isEqualTo(usual);
        assertThat(after.exceptions()).doesNotContainValue(usual);
    }
}
