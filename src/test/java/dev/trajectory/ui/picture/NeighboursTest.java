package dev.trajectory.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.page.Box;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
