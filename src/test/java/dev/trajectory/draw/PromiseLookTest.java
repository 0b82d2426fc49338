package dev.trajectory.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.schedule.PromiseNow.Concern;
import dev.trajectory.schedule.PromiseNow.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A promise is drawn as it is counted.
class PromiseLookTest {

    @ParameterizedTest
    @EnumSource
    void theColourOfALineIsThatOfItsConcern(Standing standing) {
        Token colour = PromiseLook.of(standing).colour();
        assertThat(colour == Token.DANGER).isEqualTo(standing.concern() == Concern.LATE);
        assertThat(colour == Token.OK)
                .isEqualTo(standing == Standing.COME || standing.concern().compareTo(Concern.AGREED) >= 0);
        assertThat(standing.isInTrouble())
                .isEqualTo(standing.concern() == Concern.LATE || standing.concern() == Concern.AT_RISK);
    }
}
