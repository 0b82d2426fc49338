package dev.trajectory.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.ChangeSettings;
import dev.trajectory.edit.Going;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.Relief;
import dev.trajectory.schedule.LoadCell;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What would relieve a month, in words.
class ReliefWordsTest {

    private static final LoadCell CELL = new LoadCell.People(new RoleId("R"), YearMonth.of(2028, 6));

    private final Plan plan = blank();
    private final ReliefWords words = new ReliefWords(plan, Locale.UK);

    private static Plan blank() {
        return switch (PlanFiles.read(Path.of("samples", "blank.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private Relief relief(Relief.Way way, Going going) {
        Outlook outlook = Outlook.dates(plan);
        return new Relief(
                way, new ChangeSettings(plan.settings()), null, Effect.between(outlook, outlook), going, List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        100 | 20w | over 20 weeks with 1 person
        50  | 1w  | over 1 week with 0.5 people
        250 | 12d | over 12 days with 2.5 people
        """)
    void fewerPeopleAreCountedAndTheirTimeIsSaid(int people, String over, String said) {
        Relief.Way way = new Relief.Way.Fewer(new ChunkId("C"), people, WorkSpan.parse(over));

        assertThat(words.way(CELL, relief(way, Going.AS_ASKED))).endsWith(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ALL      | It goes into every option.
        NAMED    | It stays in this option. Votes, rollouts and sign-offs go on naming the chunk as the plan has it.
        AS_ASKED | ''
        """)
    void itIsSaidOfHalvesWhereTheyGo(Going going, String said) {
        assertThat(words.going(relief(new Relief.Way.Split(new ChunkId("C")), going)))
                .isEqualTo(said);
    }
}
