package dev.trajectory.edit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    private static final Numerals UK = new Numerals(Locale.UK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.5|12.5", "1,250|1250", "1 250 000.5|1250000.5", "-3|-3", "− 3|-3", "+.5|0.5", "1250.|1250"})
    void numbersAreReadAsPeopleWriteThem(String text, BigDecimal number) {
        assertThat(UK.read(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "-", "1,5", "12,50", "1,2345", "1 5", "1,250 000", "1.250.000", "1e9", "0x1", "٣"})
    void whatPartsNoThreeDigitsPartsNoThousands(String text) {
        assertThat(UK.read(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de-DE|1.250,5", "fr-FR|1 250,5", "de-CH|1’250.5", "en-GB|1,250.5"})
    void signsAreThoseOfTheLocale(String locale, String text) {
        assertThat(new Numerals(Locale.forLanguageTag(locale)).read(text)).isEqualByComparingTo("1250.5");
    }

    @Property
    void everyNumberIsReadBackAsItIsWritten(
            @ForAll @Scale(3) @BigRange(min = "-1e12", max = "1e12") BigDecimal number) {
        for (Locale locale : new Locale[] {Locale.UK, Locale.GERMANY, Locale.FRANCE}) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setMaximumFractionDigits(3);
            assertThat(Objects.requireNonNull(new Numerals(locale).read(format.format(number))))
                    .isEqualByComparingTo(number);
        }
    }
}
