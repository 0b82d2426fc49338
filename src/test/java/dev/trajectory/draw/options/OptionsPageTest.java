package dev.trajectory.draw.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Seen;
import dev.trajectory.draw.page.Spot;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.finance.Finances;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Alternatives;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Figure;
import dev.trajectory.outlook.Figures;
import dev.trajectory.words.OptionWords;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

    @Test
    void whatIsScoredAndWhatIsNotValuedInMoneyStandsBesideTheFigures() {
        Comparison scored = new Comparison(
                Counting.SECURED,
                LAST_TWO.options().stream()
                        .map(each -> new Comparison.Compared(scored(each.option()), each.outlook(), each.figures()))
                        .toList());

        assertThat(texts(content(scored)))
                .contains("Strategic fit", "O3: Staff trust it.", "O4")
                .contains("Critical success factors, 1 (hardly) to 5 (fully)");
        assertThat(texts(content(LAST_TWO))).doesNotContain("Critical success factors, 1 (hardly) to 5 (fully)");
    }

    private static Option scored(Option option) {
        boolean isThird = option.id().value().equals("O3");
        return option.draft()
                .successFactors(new LinkedHashMap<>(Map.of("Strategic fit", isThird ? 3 : 4)))
                .unmonetised(isThird ? "Staff\ntrust it." : "")
                .option();
    }

    @Test
    void ofManyThatMoveTheFurthestAreDrawnAndTheOthersCounted() {
        Comparison three = new Comparison(
                Counting.SECURED,
                List.of(
                        ALL.options().get(3),
                        ALL.options().get(4),
                        ALL.options().get(2)));

        assertThat(texts(content(LAST_TWO))).contains("O3 to O4: 24 chunks move; 0 only in O3, 0 only in O4");
        assertThat(texts(content(LAST_TWO))).noneMatch(text -> text.contains("more move less far"));
        assertThat(texts(content(three))).contains("16 more move less far");
    }

    @Test
    void oneOptionAloneIsToldWithoutAVerdictBetweenOptions() {
        Comparison one = new Comparison(Counting.SECURED, LAST_TWO.options().subList(0, 1));

        assertThat(String.join(" ", texts(content(one))))
                .contains("O3 alone is worth £20.8m (net present social value) at a benefit-cost ratio of 1.16")
                .contains("£15.4m of capital in 2028/29 and £10.6m of revenue in 2029/30");
    }

    @Test
    void whichOptionIsAskedAboutIsKnownOfEveryFigure() {
        Page page = OptionsPage.of(content(LAST_TWO), new PageStyle(Theme.LIGHT), 1_400, Locale.UK);

        assertThat(page.spots().stream()
                        .map(Spot::subject)
                        .filter(Subject.Figure.class::isInstance)
                        .map(subject -> ((Subject.Figure) subject).option()))
                .containsOnly(new OptionId("O3"), new OptionId("O4"))
                .hasSizeGreaterThan(16);
    }

    @Test
    void howSureTheWorthIsStandsBesideItAndIsTheSumOfItsTerms() {
        Page page = OptionsPage.of(content(LAST_TWO), new PageStyle(Theme.LIGHT), 1_400, Locale.UK);

        assertThat(texts(content(LAST_TWO)))
                .contains("£7.7m", "−£9.5m", "−£2.9m", "£2.0m")
                .contains("Benefits on evidence without a grade, present value")
                .doesNotContain("Benefits on evidence of grade A, present value");
        for (Spot spot : page.spots()) {
            if (spot.subject() instanceof Subject.Figure figure && figure.amount() != null) {
                assertThat(figure.terms().stream()
                                .mapToLong(term -> term.amount(money(figure)).pence())
                                .sum())
                        .as(figure.name())
                        .isEqualTo(figure.amount().pence());
            }
        }
    }

    @Test
    void whateverIsSomethingAnswersWhy() {
        OptionWords words = new OptionWords(NORTHMOOR, Locale.UK);
        for (Comparison.Compared each : ALL.options()) {
            Reasons reasons = new Reasons(words, Counting.SECURED, each);
            for (Figure figure : Figure.values()) {
                String value = words.value(figure, each.figures());
                boolean isNothing = List.of("–", "£0", "0", "none").contains(value);
                assertThat(reasons.of(figure) == null)
                        .as(each.id() + " " + figure + " " + value)
                        .isEqualTo(isNothing);
            }
        }
    }

    @Test
    void theHighestLoadIsWhatItsChunksAskForAndTheCountThoseOfAllThatLead() {
        for (Comparison.Compared each : ALL.options()) {
            PlanReasons reasons = new PlanReasons(new OptionWords(NORTHMOOR, Locale.UK), each);
            Figures.PeakLoad peak = each.figures().highestLoad();
            if (peak == null) {
                assertThat(reasons.of(Figure.HIGHEST_LOAD)).isEmpty();
                continue;
            }
            List<Term> load = reasons.of(Figure.HIGHEST_LOAD);
            int points = numbers(load.subList(0, load.size() - 1));

            assertThat(((Term.Told) load.getLast()).detail()).contains(points + " of ", peak.percent() + "%");
            assertThat(numbers(reasons.of(Figure.CHUNKS)))
                    .isEqualTo(each.figures().chunks());
        }
    }

    private static int numbers(List<Term> terms) {
        return terms.stream()
                .map(term -> ((Term.Told) term).value().split(" ")[0])
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static Finances money(Subject.Figure figure) {
        return LAST_TWO.options().stream()
                .filter(each -> each.id().equals(figure.option()))
                .findFirst()
                .orElseThrow()
                .outlook()
                .money();
    }

    private static List<String> texts(OptionsPage.Content content) {
        return Seen.words(OptionsPage.of(content, new PageStyle(Theme.LIGHT), 1_400, Locale.UK)
                        .picture())
                .stream()
                .map(Seen.Words::text)
                .toList();
    }

    private static OptionsPage.Content content(Comparison comparison) {
        return new OptionsPage.Content(
                NORTHMOOR, comparison, Alternatives.of(ALL).choice(), new OptionId("O3"), true);
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
