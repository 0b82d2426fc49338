package dev.trajectory.draw.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.Ui;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MoneyAnswersTest {

    private static List<StatusFigures.Figure> figures(Outlook outlook) {
        return StatusFigures.of(outlook, Locale.UK);
    }

    @Test
    void answersAboutMoneySayInWhichYearsAndPricesTheyAre() {
        List<StatusFigures.Figure> figures = figures(Outlook.dates(Ui.sample("northmoor")));
        List<String> names = figures.stream().map(StatusFigures.Figure::name).toList();
        int ratio = names.indexOf(StatusFigures.COST_RATIO);

        assertThat(figures.get(ratio + 1))
                .isEqualTo(new StatusFigures.Figure(
                        StatusFigures.MONEY_BASIS,
                        "2027/28 to 2036/37 · 2027/28 prices · 3.5% discount rate",
                        "",
                        false));
    }

    @Test
    void whereNothingCostsAnythingNothingIsSaidOfMoney() {
        assertThat(figures(Outlook.dates(SmallPlan.everything())))
                .extracting(StatusFigures.Figure::name)
                .doesNotContain(StatusFigures.MONEY_BASIS, StatusFigures.COST_RATIO);
    }
}
