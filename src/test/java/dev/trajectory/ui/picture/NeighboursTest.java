package dev.trajectory.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.money.AffordabilityPage;
import dev.trajectory.draw.money.MoneyPage;
import dev.trajectory.draw.money.MoneySwitches;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Spot;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.Ui;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Two rows of three figures, the second a little narrower, and a title over them.
class NeighboursTest {

    private static final Neighbours PAGE = new Neighbours(List.of(
            new Box(0, 0, 400, 20),
            new Box(0, 40, 60, 20),
            new Box(150, 40, 60, 20),
            new Box(300, 40, 60, 20),
            new Box(5, 60, 40, 20),
            new Box(155, 60, 40, 20),
            new Box(310, 60, 40, 20)));

    @ParameterizedTest
    @CsvSource({
        "1, RIGHT, 2",
        "3, RIGHT, 4",
        "6, RIGHT, 6",
        "4, LEFT, 3",
        "0, LEFT, 0",
        "2, DOWN, 5",
        "5, UP, 2",
        "6, UP, 3",
        "3, UP, 0",
        "0, DOWN, 2",
        "6, DOWN, 6",
        "0, UP, 0",
        "4, HOME, 0",
        "1, END, 6",
        "1, PAGE_DOWN, 1"
    })
    void arrowsLeadAlongRowsAndToTheNearestAboveAndBelow(int from, KeyCode key, int to) {
        assertThat(PAGE.from(from, key)).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(doubles = {900, 1290, 1856})
    void arrowsReachAllThatCanBeAskedOnAPage(double width) {
        Outlook outlook = Outlook.of(Ui.sample("northmoor"));
        PageStyle style = new PageStyle(Theme.LIGHT);
        for (Page page : List.of(
                AffordabilityPage.of(outlook, style, width, Locale.UK),
                MoneyPage.of(outlook, style, width, MoneySwitches.USUAL, Locale.UK))) {
            Neighbours neighbours =
                    new Neighbours(page.spots().stream().map(Spot::box).toList());
            Set<Integer> reached = new LinkedHashSet<>(Set.of(0));
            Deque<Integer> open = new ArrayDeque<>(reached);
            while (!open.isEmpty()) {
                int from = open.pop();
                for (KeyCode key : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN)) {
                    int to = neighbours.from(from, key);
                    if (reached.add(to)) {
                        open.push(to);
                    }
                }
            }
            assertThat(reached).hasSize(page.spots().size());
        }
    }
}
