package dev.trajectory.edit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Money;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {

    private static final Sums SUMS = new Sums("GBP", Locale.UK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200000|120000000",
                "1,200,000|120000000",
                "£1.2m|120000000",
                "1.2 M|120000000",
                "400k|40000000",
                "£ 400 k|40000000",
                "2bn|200000000000",
                "3mn|300000000",
                "12.34|1234",
                ".5k|50000",
                "-£90|-9000",
                "−90|-9000",
                "(250)|-25000",
                "GBP 250|25000",
                "1 200 000|120000000",
                "£-90|-9000",
                "250 gbp|25000",
                "1.2m £|120000000",
                "1.|100"
            })
    void sumsAreReadAsPeopleWriteThem(String text, long pence) {
        assertThat(SUMS.read(text)).isEqualTo(new Money(pence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "k",
                "€400",
                "$1",
                "1,2",
                "1.200,50",
                "12,00",
                "1.2.3",
                "soon",
                "1k5",
                "0.001",
                "1,5m",
                "12,5k",
                "1 5",
                "1,200 000",
                "1,2,300",
                "--90",
                "(-90)",
                "1£2",
                "££1",
                "(250",
                "9999999999999999bn"
            })
    void whatIsNoSumOfTheCurrencyIsNotRead(String text) {
        assertThat(SUMS.read(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"250|25000000", "1.5|150000", "2m|200000000", "£3k|300000"})
    void aNumberCountsTheUnitUnlessItSaysItsOwn(String text, long pence) {
        assertThat(SUMS.read(text, BigDecimal.valueOf(1000))).isEqualTo(new Money(pence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.200.000|120000000", "1,5k|150000", "1.200,50|120050"})
    void signsAreThoseOfTheLocale(String text, long pence) {
        assertThat(new Sums("EUR", Locale.GERMANY).read(text)).isEqualTo(new Money(pence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "€400|EUR",
                "$5|USD",
                "US$ 5|USD",
                "5 usd|USD",
                "CHF 1,200.50|CHF",
                "-€1.2m|EUR",
                "(EUR 3k)|EUR",
                "400k€|EUR"
            })
    void aSumIsReadInItsOwnCurrencyAndKnownAsOneOfAnotherElsewhere(String text, String currency) {
        Sums own = new Sums(currency, Locale.UK);
        assertThat(own.read(text)).isNotNull();
        assertThat(own.isOfAnother(text)).isFalse();
        assertThat(SUMS.read(text)).isNull();
        assertThat(SUMS.isOfAnother(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "€", "EUR", "€soon", "abc 5", "£5", "5", "1,5", "€1,5"})
    void whatIsNoSumOfAnyCurrencyIsOfNoOther(String text) {
        assertThat(SUMS.isOfAnother(text)).isFalse();
    }

    @Property
    void everySumInPlainPoundsIsReadAsItself(@ForAll @LongRange(min = -Money.MOST, max = Money.MOST) long pence) {
        Money money = new Money(pence);
        assertThat(SUMS.read(money.pounds().toPlainString())).isEqualTo(money);
    }
}
