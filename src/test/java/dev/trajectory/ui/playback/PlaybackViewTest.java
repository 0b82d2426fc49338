package dev.trajectory.ui.playback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.View;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.workshop.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Northmoor played to an audience, by keys and by ticks.
class PlaybackViewTest {

    private static final Plan PLAN = Ui.sample("northmoor");

    private final List<LongConsumer> ticking = new ArrayList<>();
    private MainWindow window;

    private void open(double width, double height, boolean still) {
        window = Ui.get(() -> {
            Appearance appearance = new Appearance(each -> {
                ticking.add(each);
                return () -> ticking.remove(each);
            });
            appearance.systemIsStill().set(still);
            return Ui.window(Ui.session(PLAN), appearance, width, height);
        });
    }

    private void play() {
        Ui.press(window, KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    private void tick(long nanos) {
        Ui.run(() -> List.copyOf(ticking).forEach(each -> each.accept(nanos)));
        Ui.frame();
    }

    private String place() {
        return Ui.get(() -> ((Label) window.scene().getRoot().lookup("#playback-place")).getText());
    }

    @Test
    void keysStepThroughTheQuartersAndEscGivesTheWindowBack() {
        open(1440, 900, true);
        play();
        assertThat(window.view()).isInstanceOf(PlaybackView.class);
        assertThat(place()).isEqualTo("1 of 13");
        for (int i = 0; i < 5; i++) {
            Ui.press(window, KeyCode.RIGHT);
        }
        Ui.screen(window, "playback");
        assertThat(place()).isEqualTo("6 of 13");
        Ui.press(window, KeyCode.PAGE_UP);
        assertThat(place()).isEqualTo("5 of 13");
        Ui.press(window, KeyCode.END);
        assertThat(place()).isEqualTo("13 of 13");
        Ui.press(window, KeyCode.ESCAPE);

        assertThat(window.view()).isNotInstanceOf(PlaybackView.class);
        assertThat(window.desk().plan()).isEqualTo(PLAN);
    }

    @Test
    void spacePlaysByTicksAndNothingTicksAfterwards() {
        open(1440, 900, true);
        play();
        Ui.press(window, KeyCode.SPACE);
        tick(1);
        tick(1 + Reel.STAY);
        assertThat(place()).isEqualTo("2 of 13");
        tick(1 + 2 * Reel.STAY);
        assertThat(place()).isEqualTo("3 of 13");
        Ui.press(window, KeyCode.SPACE);
        assertThat(ticking).isEmpty();
        Ui.press(window, KeyCode.SPACE);
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(ticking).isEmpty();
    }

    @Test
    void stepsSlideWhereThingsMayMove() {
        open(1440, 900, false);
        play();
        Ui.press(window, KeyCode.RIGHT);
        tick(1);
        tick(1 + Reel.SLIDE / 2);
        assertThat(ticking).isNotEmpty();
        tick(1 + Reel.SLIDE);
        assertThat(ticking).isEmpty();
    }

    private View board() {
        return window.here().view().get();
    }

    @Test
    void fromTheRoomItPlaysOnTheProjectorAndGivesTheRoomBack() {
        open(1920, 1080, true);
        Ui.press(window, KeyCode.F5);
        play();
        for (int i = 0; i < 4; i++) {
            Ui.press(window, KeyCode.PAGE_DOWN);
        }
        Ui.screen(window, "playback-room-1920");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(window.view()).isInstanceOf(Room.class);
        play();
        Ui.run(() -> window.look("board"));
        assertThat(window.view()).as("the workshop and what was played in it").isSameAs(board());
        assertThat(Ui.get(() -> board().node().getScene())).isSameAs(window.scene());
        play();
        Ui.run(() -> window.look("board"));
        assertThat(window.view()).as("what was played in the window").isSameAs(board());
        assertThat(ticking).isEmpty();
    }

    @Test
    void onALaptopInTheRoom() {
        open(1366, 768, true);
        Ui.press(window, KeyCode.F5);
        play();
        for (int i = 0; i < 7; i++) {
            Ui.press(window, KeyCode.PAGE_DOWN);
        }
        Ui.screen(window, "playback-room-1366");
        assertThat(place()).isEqualTo("8 of 13");
    }

    @Test
    void aPlanWithoutDatesSaysThatThereIsNothingToPlay() {
        window = Ui.get(() -> Ui.window(Ui.sample("blank"), 1440, 900));
        play();
        assertThat(place()).startsWith("No chunk has dates");
        Ui.press(window, KeyCode.RIGHT);
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(window.view()).isNotInstanceOf(PlaybackView.class);
    }
}
