package dev.trajectory.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Shape;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.file.Preferences.Motion;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.ui.theme.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Bars slide on a re-plan, by a clock that the test sets.
class SlidingTest {

    private static final Offset<Double> A_PIXEL = Offset.offset(1.0);

    private final List<LongConsumer> clocks = new ArrayList<>();
    private final Appearance appearance = new Appearance(each -> {
        clocks.add(each);
        return () -> clocks.remove(each);
    });

    private MainWindow window;
    private RoadmapSurface surface;
    private ChunkId first;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), appearance, 1440, 900));
        surface = (RoadmapSurface) Ui.get(() -> window.scene().lookup("#roadmap"));
        Ui.frame();
        first = window.desk().plan().chunks().stream()
                .filter(chunk -> chunk.title().equals("Regional integration engine"))
                .map(Chunk::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void barsGoFastAtFirstAndArriveAfter180Milliseconds() {
        double from = right(first);
        lengthen(8);
        assertThat(right(first)).as("at the beginning").isEqualTo(from, A_PIXEL);
        at(0);
        at(90);
        double middle = right(first);
        Ui.screen(window, "roadmap-slide");
        at(180);
        double to = right(first);

        assertThat(Math.abs(to - from)).isGreaterThan(20);
        assertThat((middle - from) / (to - from))
                .as("ease-out, half the time gone")
                .isEqualTo(0.875, Offset.offset(0.06));
        at(1000);
        assertThat(right(first)).isEqualTo(to);
    }

    @Test
    void theLongestMoversSayHowFarForTwoSeconds() {
        lengthen(8);
        at(0);
        at(200);
        assertThat(texts()).contains("+8 wk");
        Ui.screen(window, "roadmap-moved");
        at(1_999);
        assertThat(texts()).contains("+8 wk");
        at(2_000);
        assertThat(texts()).doesNotContain("+8 wk");
        assertThat(clocks).as("nothing runs on").isEmpty();
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        at(3_000);
        assertThat(texts()).contains("\u22128 wk");
    }

    @Test
    void anEditMeanwhileGoesOnFromWhereBarsAre() {
        double from = right(first);
        lengthen(8);
        at(0);
        at(60);
        double midway = right(first);
        assertThat(midway).isGreaterThan(from + 5);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);

        assertThat(right(first)).as("undone, not yet moved").isEqualTo(midway, A_PIXEL);
        at(100);
        at(280);
        assertThat(right(first)).isEqualTo(from, A_PIXEL);
    }

    @Test
    void scrollingMeanwhileMovesAllAlike() {
        lengthen(8);
        at(0);
        at(60);
        double before = surfaceX(first);
        Ui.wheel(surface, Set.of(KeyCode.SHIFT), -40, 700, 400);

        assertThat(surfaceX(first)).isEqualTo(before - 40, Offset.offset(2.0));
    }

    @Test
    void barsDroppedDoNotJumpBack() {
        RoadmapChart.Box bar = Ui.get(() -> chart().span(first));
        double week = Ui.get(() -> chart().perDay()) * 7;

        Ui.drag(
                surface,
                () -> Ui.screen(window, "roadmap-stretch"),
                Set.of(),
                bar.right() - 2,
                bar.middle(),
                bar.right() - 2 + 6 * week,
                bar.middle());

        assertThat(right(first)).isEqualTo(bar.right() + 6 * week, Offset.offset(3.0));
    }

    @Test
    void whereTheSystemAsksForLessMotionBarsAreThereAtOnce() {
        Ui.run(() -> appearance.systemIsStill().set(true));
        double from = right(first);
        lengthen(8);

        assertThat(right(first)).isGreaterThan(from + 20);
        assertThat(texts()).contains("+8 wk");
    }

    @Test
    void whereTheUserWantsNoMotionBarsAreThereAtOnce() {
        Ui.run(() -> appearance.motion().set(Motion.OFF));
        double from = right(first);
        lengthen(8);

        assertThat(right(first)).isGreaterThan(from + 20);
    }

    @Test
    void namingAChunkMovesNothing() {
        Ui.run(() -> window.desk().perform(new ChangeChunks<>(List.of(first), ChunkField.TITLE, "Another name")));
        Ui.frame();

        assertThat(clocks).isEmpty();
    }

    private int weeks(ChunkId id) {
        return window.desk().plan().chunks().get(id).duration().amount();
    }

    private void lengthen(int by) {
        WorkSpan longer = WorkSpan.weeks(weeks(first) + by);
        Ui.run(() -> window.desk().perform(new ChangeChunks<>(List.of(first), ChunkField.DURATION, longer)));
        Ui.frame();
    }

    private void at(long milliseconds) {
        Ui.run(() -> List.copyOf(clocks).forEach(clock -> clock.accept(milliseconds * 1_000_000)));
        Ui.frame();
    }

    private RoadmapChart chart() {
        return surface.chart();
    }

    private double right(ChunkId id) {
        return Ui.get(() -> chart().span(id).right());
    }

    private double surfaceX(ChunkId id) {
        return Ui.get(() -> chart().span(id).x());
    }

    private List<String> texts() {
        return Ui.get(() -> texts(chart().picture().shapes().stream()).toList());
    }

    private static Stream<String> texts(Stream<? extends Shape> shapes) {
        return shapes.flatMap(shape -> switch (shape) {
            case Shape.Text text -> Stream.of(text.text());
            case Shape.Clipped clipped -> texts(clipped.shapes().stream());
            default -> Stream.of();
        });
    }
}
