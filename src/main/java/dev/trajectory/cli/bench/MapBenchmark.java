package dev.trajectory.cli.bench;

import dev.trajectory.draw.Density;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.map.Arrangement;
import dev.trajectory.draw.map.LayoutWatch;
import dev.trajectory.draw.map.MapCamera;
import dev.trajectory.draw.map.MapGraph;
import dev.trajectory.draw.map.MapLayout;
import dev.trajectory.draw.map.MapLook;
import dev.trajectory.draw.map.MapPicture;
import dev.trajectory.draw.map.MapScene;
import dev.trajectory.draw.map.MapSizes;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How long a dependency map takes to lay out beside the window, where 2 s are allowed, and how long the window
/// computes for each frame of panning over it and of zooming out until all of it is seen, where 16 ms are.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@NullUnmarked
public class MapBenchmark {

    private static final int WIDTH = 1_400;
    private static final int HEIGHT = 760;
    private static final double STEP = 60;
    private static final double OUT = 0.95;

    /// How many chunks the plan has. Larger plans are looked at in parts.
    @Param("1000")
    public int chunks;

    /// Which limits bind; see [SequencingBenchmark#limits].
    @Param("dates")
    public String limits;

    private Plan plan;
    private MapScene scene;
    private MapCamera first;
    private MapCamera camera;
    private MapCamera zoomed;

    /// Makes the plan, its dates and its map, as they are between two edits.
    @Setup
    public void prepare() {
        plan = SyntheticPlan.of(chunks, limits.equals("pools"));
        MapLayout layout = layOut();
        scene = MapScene.of(Outlook.dates(plan), layout, new PageStyle(Theme.LIGHT), "", Locale.UK);
        first = MapCamera.fitting(layout, scene.style(), WIDTH, HEIGHT, 1)
                .reading(layout.cards().firstEntry().getValue(), layout, 1);
        camera = first;
        zoomed = first;
    }

    /// The layout of the whole plan.
    @Benchmark
    public MapLayout layOut() {
        return MapLayout.of(MapGraph.of(plan), Arrangement.STEPS, MapSizes.of(Density.NORMAL), LayoutWatch.PATIENT);
    }

    /// One frame further to the right, and from the left again.
    @Benchmark
    public Picture panMapFrame() {
        camera = camera.left() > scene.layout().width() ? first : camera.moved(STEP, 0);
        return MapPicture.of(scene, camera, MapLook.PLAIN);
    }

    /// One frame further out, until all is seen, and from close by again.
    @Benchmark
    public Picture zoomMapFrame() {
        boolean all = zoomed.scale() * scene.layout().width() < WIDTH;
        zoomed = all ? first : zoomed.zoomed(0, HEIGHT / 2.0, OUT);
        return MapPicture.of(scene, zoomed, MapLook.PLAIN);
    }
}
