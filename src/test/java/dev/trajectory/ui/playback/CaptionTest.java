package dev.trajectory.ui.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How much of a quarter is named where there is little room.
class CaptionTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void asMuchIsNamedAsThereIsRoomForAndThatIsFoundInFewTries(int room) {
        List<Integer> tried = new ArrayList<>();
        int most = Caption.most(3, 12, each -> {
            tried.add(each);
            return each <= room;
        });
        assertThat(most).isEqualTo(Math.max(3, room));
        assertThat(tried).hasSizeLessThanOrEqualTo(4);
    }
}
