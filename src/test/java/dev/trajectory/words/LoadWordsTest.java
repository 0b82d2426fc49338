package dev.trajectory.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.RoleId;
import dev.trajectory.schedule.Load.PeopleInMonth;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.Stretch;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is too much never reads as if it fitted, and people have the same figures wherever they are told.
class LoadWordsTest {

    private static final YearMonth JUNE = YearMonth.of(2028, 6);
    private static final LoadCell PEOPLE = new LoadCell.People(new RoleId("R"), JUNE);
    private static final LoadCell POINTS = new LoadCell.Points(new OrganisationId("O"), JUNE);

    private final LoadWords words = new LoadWords(blank(), Locale.UK);

    private static Plan blank() {
        return switch (PlanFiles.read(Path.of("samples", "blank.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    /// June has 30 days: 6,480 hundredths of a person's day are 2.16 people, 6,012 are 2.004.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        6480 | 2.16 of 2 people | 108%          | 108  | -0.16
        6120 | 2.04 of 2 people | 102%          | 102  | -0.04
        6012 | 2.01 of 2 people | just over 100% | >100 | -0.01
        6000 | 2 of 2 people    | 100%          | 100  | 0
        5994 | 2 of 2 people    | 100%          | 100  | 0
        10   | 0 of 2 people    | <1%           | <1   | 2
        """)
    void peopleReadAsTheyAre(long asked, String of, String share, String cell, String left) {
        Stretch stretch = new Stretch(asked, 200L * 30);

        assertThat(words.asked(PEOPLE, stretch)).isEqualTo(of);
        assertThat(words.share(PEOPLE, stretch)).isEqualTo(share);
        assertThat(words.shareAlone(PEOPLE, stretch)).isEqualTo(cell);
        assertThat(words.left(PEOPLE, stretch)).isEqualTo(left.replace('-', '\u2212'));
        assertThat(new PeopleInMonth(JUNE, asked, 200)
                                .people()
                                .stripTrailingZeros()
                                .toPlainString() + " of 2 people")
                .isEqualTo(of);
    }

    @Test
    void ofNothingThereIsNoShare() {
        Stretch stretch = new Stretch(3, 0L);

        assertThat(words.share(POINTS, stretch)).isEqualTo("3 of 0 points");
        assertThat(words.sentence(POINTS, stretch)).isEqualTo("3 of 0 points: more than there is.");
        assertThat(words.share(POINTS, new Stretch(1001, 1000L))).isEqualTo("just over 100%");
    }
}
