package dev.trajectory.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.cli.bench.SyntheticPlan;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.outlook.Outlook;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What was laid out beside the UI thread is shown as long as it is what would be laid out there.
class ReadyBoardsTest {

    private static final PageStyle LIGHT = new PageStyle(Theme.LIGHT);
    private static final BoardSwitches LARGE = BoardSwitches.USUAL.withZoom(1.5);

    private final Outlook outlook = Outlook.dates(SyntheticPlan.of(20, false));
    private final Outlook later = Outlook.dates(SyntheticPlan.of(30, false));
    private final BoardLayout board = BoardLayout.of(outlook, LIGHT, LARGE, Locale.UK);

    @Test
    void theBoardThatFollowsIsTheOneThatWouldBeWithoutIt() {
        BoardLayout next = board.next(later);
        BoardLayout afresh = BoardLayout.of(later, LIGHT, LARGE, Locale.UK);
        assertThat(next.cards()).isEqualTo(afresh.cards());
        assertThat(next.grid().columns()).isEqualTo(afresh.grid().columns());
        assertThat(next.isFor(LIGHT, LARGE)).isTrue();
    }

    @Test
    void aBoardIsTakenOnceForItsOutlookAndAsItIsLookedAt() {
        ReadyBoards ready = new ReadyBoards();
        ready.add(board);
        assertThat(ready.take(later, LIGHT, LARGE)).isNull();
        assertThat(ready.take(outlook, LIGHT, LARGE.withMonths(true))).isNull();
        assertThat(ready.take(outlook, new PageStyle(Theme.DARK), LARGE)).isNull();
        assertThat(ready.take(outlook, LIGHT, LARGE)).isSameAs(board);
        assertThat(ready.take(outlook, LIGHT, LARGE)).isNull();
    }

    @Test
    void ofThoseOvertakenTheLatestAloneAreKept() {
        ReadyBoards ready = new ReadyBoards();
        ready.add(board);
        ready.add(board.next(later));
        ready.add(board.next(later));
        assertThat(ready.take(outlook, LIGHT, LARGE)).isNull();
    }
}
