package dev.trajectory.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

    private static final double ROUNDING = 0.0501;

    /// The contrasts that the design states: text, ground, and the ratio in the light, dark and projector theme.
    @ParameterizedTest
    @CsvSource({
        "INK, CANVAS, 17.7, 15.7, 21.0",
        "INK_2, CANVAS, 8.1, 9.4, 15.0",
        "INK_3, CANVAS, 5.3, 6.5, 10.4",
        "LINE_STRONG, CANVAS, 3.4, 4.1, 13.3",
        "ACCENT, CANVAS, 6.6, 6.8, 11.5",
        "CRITICAL, CANVAS, 17.7, 16.6, 21.0",
        "DANGER, CANVAS, 6.0, 7.4, 9.5",
        "WARN, CANVAS, 6.4, 10.4, 10.8",
        "OK, CANVAS, 5.8, 9.0, 10.4",
        "ASKED, CANVAS, 6.1, 8.4, 11.3",
        "FREEZE, CANVAS, 5.5, 8.5, 10.0",
        "DONE_INK, CANVAS, 6.3, 8.0, 15.0",
        "DONE_INK, DONE, 5.1, 6.2, 11.7",
        "ON_ACCENT, ACCENT, 6.6, 7.1, 11.5",
        "ACCENT, ACCENT_SOFT, 5.7, 5.4, 9.3",
        "DANGER, DANGER_SOFT, 5.2, 6.3, 7.9",
        "WARN, WARN_SOFT, 5.8, 8.1, 9.5",
        "OK, OK_SOFT, 5.1, 7.2, 8.8",
        "FREEZE, FREEZE_SOFT, 4.9, 7.4, 8.4"
    })
    void contrastsAreAsStated(Token text, Token ground, double light, double dark, double projector) {
        assertThat(contrast(Theme.LIGHT, text, ground)).isCloseTo(light, within(ROUNDING));
        assertThat(contrast(Theme.DARK, text, ground)).isCloseTo(dark, within(ROUNDING));
        assertThat(contrast(Theme.PROJECTOR, text, ground)).isCloseTo(projector, within(ROUNDING));
    }

    @ParameterizedTest
    @EnumSource
    void textCanBeReadOnEveryGroundItStandsOn(Theme theme) {
        List<Token> inks = List.of(
                Token.INK,
                Token.INK_2,
                Token.INK_3,
                Token.ACCENT,
                Token.CRITICAL,
                Token.DANGER,
                Token.WARN,
                Token.OK,
                Token.ASKED,
                Token.FREEZE,
                Token.YOURS,
                Token.THEIRS);
        for (Token ink : inks) {
            for (Token ground : List.of(Token.CANVAS, Token.HEAD, Token.RAISED)) {
                assertReadable(theme, theme.colour(ink), theme.colour(ground), ink + " on " + ground);
            }
        }
        assertReadable(theme, theme.colour(Token.INK), theme.colour(Token.APP), "ink on app");
        assertReadable(theme, theme.colour(Token.INK), theme.colour(Token.SUNKEN), "ink on sunken");
        assertReadable(theme, theme.colour(Token.ON_WARN_FILL), theme.colour(Token.WARN_FILL), "badge");
    }

    @ParameterizedTest
    @MethodSource("liveries")
    void textCanBeReadOnEveryLivery(Theme theme, Livery livery) {
        Colour ink = theme.colour(Token.INK);
        assertReadable(theme, livery.onSolid(), livery.solid(), livery.name() + " solid");
        assertReadable(theme, ink, livery.tint(), livery.name() + " tint");
        assertReadable(theme, livery.onSolid(), livery.solidProgress(), livery.name() + " solid in progress");
    }

    @ParameterizedTest
    @MethodSource("liveries")
    void textCanBeReadOnTheFinishedPartOfABar(Theme theme, Livery livery) {
        assertReadable(theme, theme.colour(Token.INK), livery.progress(), livery.name() + " in progress");
    }

    @ParameterizedTest
    @EnumSource
    void everyHeatCellCanBeRead(Theme theme) {
        for (int percent = 0; percent <= 200; percent++) {
            Heat heat = theme.heat(percent);
            assertReadable(theme, heat.ink(), heat.fill(), "heat " + percent);
        }
    }

    /// More load draws the eye more, on a bright ground as on a dark one; what is over 100 % is told apart from
    /// what is full by its colour as well, and must stand out more than all that is not.
    @ParameterizedTest
    @EnumSource
    void theMoreIsAskedTheFurtherACellIsFromTheCanvas(Theme theme) {
        List<Double> contrasts = Stream.of(25, 50, 75, 90, 100)
                .map(percent -> theme.heat(percent).fill().contrast(theme.colour(Token.CANVAS)))
                .toList();
        assertThat(contrasts).isSorted().doesNotHaveDuplicates();
        assertThat(theme.heat(101).fill().contrast(theme.colour(Token.CANVAS))).isGreaterThan(2 * contrasts.get(3));
        if (theme == Theme.DARK) {
            assertThat(theme.heat(101).fill().contrast(theme.colour(Token.CANVAS)))
                    .isGreaterThan(contrasts.get(4));
        }
    }

    @Test
    void tintsAndBordersAreTheOnesDrawnInTheDesign() {
        Livery navy = Theme.LIGHT.livery(0);
        assertThat(navy.tint()).isEqualTo(Colour.of("#DBE0EA"));
        assertThat(navy.border()).isEqualTo(Colour.of("#7B90B1"));
        Livery teal = Theme.LIGHT.livery(1);
        assertThat(teal.tint()).isEqualTo(Colour.of("#D8E9E7"));
        assertThat(teal.progress()).isEqualTo(Colour.of("#8EBFB9"));
        assertThat(teal.solidProgress()).isEqualTo(Colour.of("#06433C"));
    }

    @Test
    void liveriesRepeatAfterTwelve() {
        assertThat(Theme.DARK.livery(12)).isEqualTo(Theme.DARK.livery(0));
        assertThat(IntStream.range(0, 12).map(i -> Theme.LIGHT.livery(i).texture()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void heatStepsAreClosedAbove() {
        assertThat(Theme.LIGHT.heat(100).fill()).isEqualTo(Colour.of("#2F4A70"));
        assertThat(Theme.LIGHT.heat(100.01).fill()).isEqualTo(Colour.of("#BF2420"));
        assertThat(Theme.LIGHT.heat(90).fill()).isEqualTo(Colour.of("#98ADC7"));
        assertThat(Theme.LIGHT.heat(25).fill()).isEqualTo(Colour.of("#EDF1F6"));
    }

    @Test
    void nothingOnAProjectorIsSmallerThan22Pixels() {
        for (TextRole role : TextRole.values()) {
            assertThat(Theme.PROJECTOR.lettering(role).size()).as(role.name()).isGreaterThanOrEqualTo(22);
        }
    }

    @Test
    void themesAreNamedOnTheCommandLine() {
        assertThat(Theme.named("dark")).isEqualTo(Theme.DARK);
        assertThatThrownBy(() -> Theme.named("sepia"))
                .isInstanceOfSatisfying(
                        PaintingRefused.class,
                        refused -> assertThat(refused.sentence(Locale.UK))
                                .isEqualTo("There is no theme called “sepia”. Maybe choose light, dark or projector."));
    }

    static Stream<Arguments> liveries() {
        return Stream.of(Theme.values())
                .flatMap(theme -> IntStream.range(0, Livery.COUNT).mapToObj(i -> Arguments.of(theme, theme.livery(i))));
    }

    private static double contrast(Theme theme, Token text, Token ground) {
        return theme.colour(text).contrast(theme.colour(ground));
    }

    private static void assertReadable(Theme theme, Colour text, Colour ground, String what) {
        assertThat(text.contrast(ground)).as(theme + ": " + what).isGreaterThanOrEqualTo(theme.leastContrast());
    }
}
