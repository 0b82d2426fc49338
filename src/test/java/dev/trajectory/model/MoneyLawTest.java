package dev.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class MoneyLawTest {

    @Property
    void partsAddUpToTheWholeAndNoneIsMoreThanAPennyOff(
            @ForAll @LongRange(min = -Money.MOST, max = Money.MOST) long pence,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0, max = 400) Long> weights) {
        long whole = weights.stream().mapToLong(Long::longValue).sum();
        if (whole == 0) {
            return;
        }
        List<Money> parts = new Money(pence).spreadOver(weights);

        assertThat(parts.stream().mapToLong(Money::pence).sum()).isEqualTo(pence);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal exactTimesWhole = BigDecimal.valueOf(pence).multiply(BigDecimal.valueOf(weights.get(i)));
            BigDecimal partTimesWhole = BigDecimal.valueOf(parts.get(i).pence()).multiply(BigDecimal.valueOf(whole));
            assertThat(partTimesWhole.subtract(exactTimesWhole).abs()).isLessThanOrEqualTo(BigDecimal.valueOf(whole));
        }
    }

    @Property
    void poundsAndBackAreTheSameAmount(@ForAll @LongRange(min = -Money.MOST, max = Money.MOST) long pence) {
        assertThat(Money.ofPounds(new Money(pence).pounds())).isEqualTo(new Money(pence));
    }

    /// The worked figure of the method's section 1.6: 12 weeks from 21 February 2028, 40 days in one year, 44 in
    /// the next.
    @Example
    void sixHundredThousandOverTwoFinancialYears() {
        assertThat(Money.ofPounds(600_000).spreadOver(List.of(40L, 44L)))
                .containsExactly(new Money(28_571_429), new Money(31_428_571));
    }

    @Example
    void aPremiumOfEightPerCent() {
        assertThat(Money.ofPounds(560_000).raisedBy(Percent.of(8))).isEqualTo(Money.ofPounds(604_800));
    }

    @Example
    void partsOfAPennyAreRefused() {
        assertThatThrownBy(() -> Money.ofPounds(new BigDecimal("0.005"))).isInstanceOf(InvalidValue.class);
    }
}
