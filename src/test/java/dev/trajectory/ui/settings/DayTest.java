package dev.trajectory.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1 Apr 2027", " 1 april 2027 ", "01/04/2027", "1.4.2027", "2027-4-1", "2027-04-01", "1-Apr-2027"})
    void readsADayAsPeopleWriteIt(String text) {
        assertThat(Day.read(text, Locale.UK)).isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 Feb 2027", "1 Ap 2027", "1 Smarch 2027", "13/13/2027", "1 Apr 27"})
    void readsNothingElse(String text) {
        assertThat(Day.read(text, Locale.UK)).isNull();
    }

    @Property
    void readsEachDayAsTheWindowSaysIt(@ForAll @IntRange(max = 109_000) int days) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(days);
        assertThat(Day.read(new WindowWords(Locale.UK).day(day), Locale.UK)).isEqualTo(day);
    }
}
