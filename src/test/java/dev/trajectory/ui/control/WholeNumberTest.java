package dev.trajectory.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.ui.Ui;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNumberTest {

    @ParameterizedTest
    @CsvSource({"12, 12", "'', 3", "' ', 3", "many, 3", "1.5, 3", "-4, 0", "99999, 520", "99999999999, 3"})
    void whatIsNoNumberLeavesTheOneThatWasThere(String typed, int value) {
        int read = Ui.get(() -> {
            WholeNumber number = new WholeNumber(0, 520, 3);
            number.getEditor().setText(typed);
            number.commitValue();
            return number.getValue();
        });

        assertThat(read).isEqualTo(value);
    }
}
