package dev.trajectory.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.ui.Ui;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.BoundingBox;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class PopoverTest {

    @Test
    void itIsToldOnceThatItGoesHoweverThatComesAndNotWhereItMayNot() {
        AtomicInteger told = new AtomicInteger();
        AtomicBoolean may = new AtomicBoolean();
        Ui.run(() -> {
            Popover popover = new Popover("Close");
            Pane pane = new Pane(popover);
            pane.resize(400, 300);
            popover.onClose(told::incrementAndGet);
            popover.askBefore(may::get);
            popover.open("Heading", new Region(), new BoundingBox(0, 0, 10, 10), 200);
            Button cross = (Button) popover.lookup(".button");
            cross.fire();
            assertThat(told).hasValue(0);
            may.set(true);
            cross.fire();
            popover.close();
            assertThat(told).hasValue(1);
            popover.open("Heading", new Region(), new BoundingBox(0, 0, 10, 10), 200);
            popover.leave();
            assertThat(told).hasValue(2);
        });
    }

    /// What it speaks of is 20 wide; it is 200 wide in a pane of 400, and 8 away.
    @Test
    void itStandsRightOrLeftOfWhatItSpeaksOfAndBelowWhereThereIsNoRoom() {
        Ui.run(() -> {
            Popover popover = new Popover("Close");
            Pane pane = new Pane(popover);
            pane.resize(400, 300);
            popover.standAside(false);
            popover.open("Heading", new Region(), new BoundingBox(40, 50, 20, 20), 200);
            assertThat(popover.getLayoutX()).isEqualTo(68);
            assertThat(popover.getLayoutY()).isEqualTo(50);
            popover.open("Heading", new Region(), new BoundingBox(300, 50, 20, 20), 200);
            assertThat(popover.getLayoutX()).isEqualTo(92);
            assertThat(popover.getLayoutY()).isEqualTo(50);
            popover.open("Heading", new Region(), new BoundingBox(20, 50, 360, 20), 200);
            assertThat(popover.getLayoutX()).isEqualTo(8);
            assertThat(popover.getLayoutY()).isEqualTo(78);
            popover.standAside(true);
            popover.open("Heading", new Region(), new BoundingBox(40, 50, 20, 20), 200);
            assertThat(popover.getLayoutX()).isEqualTo(68);
            assertThat(popover.getLayoutY()).isEqualTo(8);
        });
    }
}
