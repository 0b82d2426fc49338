package dev.trajectory.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.edit.Waiting;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.ui.theme.Appearance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What is dragged on the roadmap, held near an edge while Northmoor scrolls under it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScrolledDragTest {

    private static final Plan PLAN = Ui.sample("northmoor");
    private static final String ENGINE = "Regional integration engine";
    private static final long FRAME = 50_000_000;

    private final List<LongConsumer> ticking = new ArrayList<>();
    private MainWindow window;
    private RoadmapSurface surface;
    private long now;

    @BeforeAll
    void open() {
        window = Ui.get(() -> {
            Appearance appearance = new Appearance(each -> {
                ticking.add(each);
                return () -> ticking.remove(each);
            });
            appearance.systemIsStill().set(true);
            return Ui.window(Ui.session(PLAN), appearance, 1200, 620);
        });
        surface = (RoadmapSurface) Ui.get(() -> window.scene().lookup("#roadmap"));
        Ui.press(window, KeyCode.DIGIT3, KeyCode.CONTROL);
    }

    /// One window does for all: each begins where the plan does, with the bar in sight.
    @BeforeEach
    void beginAnew() {
        Ui.run(() -> {
            while (window.desk().snapshot().history().canUndo()) {
                window.desk().session().undo();
            }
            window.desk().select(Set.of());
        });
        Ui.press(window, KeyCode.HOME, KeyCode.ALT);
        Ui.run(() -> surface.reveal(chunk().id()));
        Ui.frame();
        Ui.run(ticking::clear);
    }

    @AfterEach
    void nothingScrollsOnceItIsLetGo() {
        frames(60);
        assertThat(ticking).isEmpty();
    }

    @Test
    void aBarHeldAtTheRightEdgeGoesOnIntoTheFuture() {
        RoadmapChart.Box bar = Ui.get(() -> surface.chart().span(chunk().id()));
        RoadmapChart.Box area = Ui.get(() -> surface.chart().timeline());
        LocalDate edge = Ui.get(() -> surface.chart().day(area.right() - 2));

        press(bar.x() + 10, bar.middle());
        to(area.right() - 2, bar.middle());
        frames(20);
        LocalDate seen = Ui.get(() -> surface.chart().day(area.right() - 2));
        Ui.screen(window, "roadmap-drag-scrolled");
        assertThat(seen).isAfter(edge.plusWeeks(20));
        release(area.right() - 2, bar.middle());

        assertThat(chunk().notBefore()).isBetween(seen.minusWeeks(2), seen.plusWeeks(1));
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(PLAN);
    }

    @Test
    void escEndsTheScrollingAndLeavesThePlanAsItWas() {
        RoadmapChart.Box bar = Ui.get(() -> surface.chart().span(chunk().id()));
        RoadmapChart.Box area = Ui.get(() -> surface.chart().timeline());
        LocalDate first = Ui.get(() -> surface.chart().time().from());

        press(bar.x() + 10, bar.middle());
        to(area.x() + 1, bar.middle());
        frames(5);
        LocalDate then = Ui.get(() -> surface.chart().time().from());
        assertThat(then).isBefore(first);
        frames(200);
        LocalDate last = Ui.get(() -> surface.chart().time().from());
        assertThat(last)
                .as("there is nothing before the plan's start")
                .isBetween(
                        PLAN.settings().planStart().minusWeeks(5),
                        PLAN.settings().planStart());
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(ticking).isEmpty();
        release(area.x() + 1, bar.middle());

        assertThat(window.desk().plan()).isEqualTo(PLAN);
        assertThat(Ui.get(() -> surface.chart().time().from())).isEqualTo(last);
    }

    @Test
    void theEdgeOfABarIsPulledBeyondWhatWasInSight() {
        RoadmapChart.Box bar = Ui.get(() -> surface.chart().span(chunk().id()));
        RoadmapChart.Box area = Ui.get(() -> surface.chart().timeline());
        LocalDate start = Ui.get(() -> surface.chart().day(bar.x() + 1));

        press(bar.right() - 2, bar.middle());
        to(area.right() - 1, bar.middle());
        frames(10);
        LocalDate seen = Ui.get(() -> surface.chart().day(area.right() - 1));
        release(area.right() - 1, bar.middle());

        assertThat(chunk().duration().unit()).isEqualTo(WorkSpan.Unit.WEEKS);
        assertThat(start.plusWeeks(chunk().duration().amount())).isBetween(seen.minusWeeks(2), seen.plusWeeks(2));
    }

    /// The bar that waits is below what was in sight when the line was begun.
    @Test
    void aLinkIsDrawnToABarThatWasNotInSight() {
        ChunkId engine = chunk().id();
        RoadmapChart.Box bar = Ui.get(() -> surface.chart().span(engine));
        RoadmapChart.Box area = Ui.get(() -> surface.chart().timeline());
        ChunkId far = Ui.get(() -> surface.chart().order().reversed().stream()
                .filter(id ->
                        isLegal(engine, id) && isWithin(area, surface.chart().span(id)))
                .findFirst()
                .orElseThrow());
        assertThat(Ui.get(() -> surface.chart().bar(far)).y()).isGreaterThan(area.bottom());
        Ui.mouse(surface, MouseEvent.MOUSE_MOVED, Set.of(), bar.x() + 5, bar.middle());
        RoadmapChart.Box end = Ui.get(() -> surface.chart().bar(engine));

        press(end.right() + 5, bar.middle());
        to(end.right() + 20, area.bottom() - 1);
        frames(60);
        RoadmapChart.Box other = Ui.get(() -> surface.chart().bar(far));
        double x = other.x() + 2;
        assertThat(other.middle()).isLessThan(area.bottom());
        to(x, other.middle());
        Ui.screen(window, "roadmap-link-scrolled");
        release(x, other.middle());

        assertThat(window.desk().plan().chunks().get(far).dependencies())
                .extracting(Dependency::on)
                .contains(engine);
    }

    @Test
    void rowsAreSelectedBeyondTheLowerEdge() {
        RoadmapChart.Box area = Ui.get(() -> surface.chart().timeline());
        List<ChunkId> rows = Ui.get(() -> surface.chart().order());
        Ui.run(() -> surface.reveal(rows.get(2)));
        RoadmapChart.Box row = Ui.get(() -> surface.chart().row(rows.get(2)).box());
        LocalDate first = Ui.get(() -> surface.chart().time().from());

        press(80, row.middle());
        to(80, area.bottom() + 30);
        frames(60);
        release(80, area.bottom() + 30);

        assertThat(window.desk().snapshot().selection()).hasSize(rows.size() - 2);
        assertThat(Ui.get(() -> surface.chart().time().from())).isEqualTo(first);
    }

    private static boolean isLegal(ChunkId on, ChunkId waiting) {
        return !waiting.equals(on) && !Waiting.in(PLAN).cannotWaitFor(on).contains(waiting);
    }

    private static boolean isWithin(RoadmapChart.Box area, RoadmapChart.Box span) {
        return span != null && span.x() > area.x() && span.right() < area.right();
    }

    private void press(double x, double y) {
        Ui.mouse(surface, MouseEvent.MOUSE_PRESSED, Set.of(), x, y);
    }

    private void to(double x, double y) {
        Ui.mouse(surface, MouseEvent.MOUSE_DRAGGED, Set.of(), x, y);
    }

    private void release(double x, double y) {
        Ui.mouse(surface, MouseEvent.MOUSE_RELEASED, Set.of(), x, y);
    }

    /// Lets time pass in which the hand is held still.
    private void frames(int count) {
        for (int i = 0; i < count; i++) {
            now += FRAME;
            Ui.run(() -> List.copyOf(ticking).forEach(each -> each.accept(now)));
        }
        Ui.frame();
    }

    private Chunk chunk() {
        return window.desk().plan().chunks().stream()
                .filter(chunk -> chunk.title().equals(ENGINE))
                .findFirst()
                .orElseThrow();
    }
}
