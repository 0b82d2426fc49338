package dev.trajectory.ui.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Progress;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed about a chunk is read as it is meant, or refused in words; on Northmoor, and on Northmoor a year on.
class ChunkInputTest {

    private static final ChunkId WAN = new ChunkId("C13");
    private static final ChunkId SIGN_ON = new ChunkId("C20");
    private static final ChunkId MOBILISE = new ChunkId("C01");

    private final MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));

    @ParameterizedTest
    @CsvSource({
        "8, 8w",
        "8w, 8w",
        "8 weeks, 8w",
        "12d, 12d",
        "12 days, 12d",
        "2m, 9w",
        "2 months, 9w",
        "2.4, 12d",
        "0, 0d",
    })
    void aDurationIsReadInTheUnitItIsTypedIn(String typed, String meant) {
        ChunkInput.Read read = read(Column.WEEKS, WAN, typed);
        assertThat(read.problem()).isEmpty();
        Ui.run(() -> window.desk().perform(read.edit()));
        assertThat(chunk(WAN).duration()).isEqualTo(WorkSpan.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 year", "3 parsecs", "8x", "-2", "long", "6000w"})
    void aDurationInAnotherUnitIsRefused(String typed) {
        ChunkInput.Read read = read(Column.WEEKS, WAN, typed);
        assertThat(read.edit()).isNull();
        assertThat(read.problem()).contains(typed);
    }

    @Test
    void whatIsHalfDoneHasBegunOnTheDayPlanned() {
        Placement planned = placement(WAN);
        perform(Column.STATUS, WAN, "50 %");
        assertThat(chunk(WAN).progress()).isEqualTo(new Progress(planned.start(), null, 50, null));
        assertThat(placement(WAN).start()).isEqualTo(planned.start());
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "100%", "done", "Done"})
    void whatIsDoneWasDoneOnTheDaysPlanned(String typed) {
        Placement planned = placement(WAN);
        perform(Column.STATUS, WAN, typed);
        assertThat(chunk(WAN).progress()).isEqualTo(new Progress(planned.start(), planned.finish(), 100, null));
        assertThat(placement(WAN).finish()).isEqualTo(planned.finish());
    }

    @Test
    void whatIsDoneWasDoneByTheStatusDate() {
        MainWindow later = Ui.get(() -> Ui.window(Ui.sample("northmoor-one-year-on"), 1440, 900));
        LocalDate status = later.desk().plan().settings().statusDate();
        LocalDate began = later.desk().plan().chunks().get(SIGN_ON).progress().start();
        ChunkInput.Read read = read(later, Column.STATUS, SIGN_ON, "done");
        Ui.run(() -> later.desk().perform(read.edit()));
        assertThat(later.desk().plan().chunks().get(SIGN_ON).progress())
                .isEqualTo(new Progress(began, status, 100, null));

        ChunkInput.Read back = read(later, Column.STATUS, MOBILISE, "90");
        Ui.run(() -> later.desk().perform(back.edit()));
        assertThat(later.desk().plan().chunks().get(MOBILISE).progress().finish())
                .as("what is not all done is not finished")
                .isNull();
    }

    @Test
    void whatIsToStartAfterTheStatusDateIsAskedWhenItBegan() {
        MainWindow later = Ui.get(() -> Ui.window(Ui.sample("northmoor-one-year-on"), 1440, 900));
        for (String typed : List.of("50", "done")) {
            ChunkInput.Read read = read(later, Column.STATUS, WAN, typed);
            assertThat(read.edit()).isNull();
            assertThat(read.problem()).contains("22 Sep 2028", "Type the day it began first");
        }
        assertThat(read(later, Column.STATUS, WAN, "0").problem()).isEmpty();
    }

    @Test
    void whatIsNoPercentageIsRefused() {
        assertThat(read(Column.STATUS, WAN, "101").problem()).contains("101");
        assertThat(read(Column.STATUS, WAN, "half").problem()).contains("half");
    }

    private void perform(Column column, ChunkId id, String typed) {
        ChunkInput.Read read = read(column, id, typed);
        assertThat(read.problem()).isEmpty();
        Ui.run(() -> window.desk().perform(read.edit()));
        Ui.frame();
    }

    private ChunkInput.Read read(Column column, ChunkId id, String typed) {
        return read(window, column, id, typed);
    }

    private static ChunkInput.Read read(MainWindow window, Column column, ChunkId id, String typed) {
        return Ui.get(() -> new ChunkInput(window.desk()).read(column, List.of(id), typed));
    }

    private Chunk chunk(ChunkId id) {
        return window.desk().plan().chunks().get(id);
    }

    private Placement placement(ChunkId id) {
        return Ui.get(() -> window.desk().snapshot().outlook().schedule().placement(id));
    }
}
