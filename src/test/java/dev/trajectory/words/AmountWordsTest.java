package dev.trajectory.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Money;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountWordsTest {

    private final AmountWords words = new AmountWords("GBP", Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "2080528000, £20.8m",
        "99949999, £999k",
        "99950000, £1.0m",
        "35191240, £352k",
        "9049, £90",
        "0, £0",
        "-769700000, −£7.7m",
    })
    void briefSumsHaveOneDecimalInMillionsAndNoneBelow(long pence, String said) {
        assertThat(words.brief(new Money(pence))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"132720000, '1,327'", "-4900, 0", "-51000, −1", "0, –"})
    void cellsHoldWholeThousands(long pence, String said) {
        assertThat(words.thousands(new Money(pence))).isEqualTo(said);
    }

    @Test
    void aCodeThatNamesNoCurrencyStandsForItself() {
        assertThat(new AmountWords("QQQ", Locale.UK).exact(Money.ofPounds(1_200)))
                .isEqualTo("QQQ\u00a01,200");
    }

    @Test
    void aSumIsSaidToThePennyWhenAsked() {
        assertThat(words.exact(new Money(-35191240))).isEqualTo("−£351,912.40");
        assertThat(words.exact(Money.ofPounds(1_200_000))).isEqualTo("£1,200,000");
    }

    @Test
    void gainsAreSaidWithTheirSign() {
        assertThat(words.signed(Money.ofPounds(22_100_000))).isEqualTo("+£22.1m");
        assertThat(words.signed(Money.ofPounds(-12_600_000))).isEqualTo("−£12.6m");
    }

    @Test
    void whatIsNoSumIsSaidWithWhatToTypeInItsPlace() {
        AmountWords euros = new AmountWords("EUR", Locale.UK);
        assertThat(euros.notRead("lots"))
                .isEqualTo("“lots” is not a sum of money. Type it as €120,000, €450k or €1.2m.");
        assertThat(euros.notRead("£120,000"))
                .isEqualTo("This plan counts in EUR, and “£120,000” is in another currency."
                        + " Type what it comes to in EUR.");
    }

    @Test
    void otherCurrenciesHaveTheirOwnSign() {
        assertThat(new AmountWords("EUR", Locale.UK).brief(Money.ofPounds(1_500_000)))
                .isEqualTo("€1.5m");
    }
}
