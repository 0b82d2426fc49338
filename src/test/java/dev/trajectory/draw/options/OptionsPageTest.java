package dev.trajectory.draw.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Seen;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Counting;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Alternatives;
import dev.trajectory.outlook.Comparison;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of options says what was compared, and is laid out so that all of it can be read.
class OptionsPageTest {

    private static final Plan NORTHMOOR = switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
        case Reading.Opened opened -> opened.document().plan();
        case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
    };
    private static final Comparison ALL =
            Comparison.of(NORTHMOOR, List.copyOf(NORTHMOOR.options().byId().values()), Counting.SECURED);
    private static final Comparison LAST_TWO =
            new Comparison(Counting.SECURED, ALL.options().subList(3, 5));

    private static OptionsPage.Content content(Comparison comparison) {
        return new OptionsPage.Content(NORTHMOOR, comparison, Alternatives.of(ALL), new OptionId("O3"), true);
    }

    @ParameterizedTest
    @CsvSource({"700, LIGHT, 1", "1376, DARK, 1", "1376, LIGHT, 1.5", "1920, PROJECTOR, 1"})
    void nothingOverlapsAndAllIsOnCards(double width, Theme theme, double factor) {
        for (Comparison comparison : List.of(ALL, LAST_TWO)) {
            Page page = OptionsPage.of(content(comparison), new PageStyle(theme, factor), width, Locale.UK);

            Seen.assertNoneOverlap(page.picture());
            Seen.assertAllOnCards(page.picture(), Measures.CARD_RADIUS);
            assertThat(page.picture().width()).isEqualTo(width);
            assertThat(Seen.words(page.picture()).stream().map(Seen.Words::text))
                    .contains("£20.8m", "1.16", "£15.4m in 2028/29", "£10.6m in 2029/30");
        }
    }
}
