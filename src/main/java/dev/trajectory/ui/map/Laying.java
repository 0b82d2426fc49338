package dev.trajectory.ui.map;

import dev.trajectory.draw.Density;
import dev.trajectory.draw.map.Around;
import dev.trajectory.draw.map.Arrangement;
import dev.trajectory.draw.map.LayoutWatch;
import dev.trajectory.draw.map.MapGraph;
import dev.trajectory.draw.map.MapLayout;
import dev.trajectory.draw.map.MapScene;
import dev.trajectory.draw.map.MapSizes;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.edit.Implied;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.ImpliedThroughout;
import dev.trajectory.outlook.Outlook;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Lays out maps beside the UI thread, one after the other. Only the latest request counts: one that a later one
/// overtakes is given up. A plan whose dates alone have changed keeps its layout.
///
/// May be asked on the UI thread only; answers there.
final class Laying {

    /// A map asked for.
    ///
    /// @param option the name of the option the outlook is of, or empty
    record Request(Outlook outlook, Wish wish, PageStyle style, String option, Locale locale) {

        List<Implied> implied() {
            return ImpliedThroughout.in(outlook.plan(), outlook.schedule());
        }

        MapGraph all(List<Implied> implied) {
            Set<DependencyLine> hidden = new HashSet<>();
            if (wish.hidesImplied()) {
                implied.forEach(each -> hidden.add(new DependencyLine(each.waiting(), each.on())));
            }
            return MapGraph.of(outlook.plan(), hidden);
        }

        /// What is looked at with the chunk in focus; null where none is in focus.
        @Nullable
        Set<ChunkId> near(MapGraph all) {
            ChunkId focus = wish.focus();
            return focus == null || !all.cards().containsKey(focus)
                    ? null
                    : new Around(outlook.plan(), all.lines())
                            .near(focus, wish.reach().steps());
        }
    }

    /// A map as it was asked for.
    ///
    /// @param near what is looked at with the chunk in focus; null where none is in focus
    /// @param implied the dependencies of the plan that say nothing new, hidden or not
    record Laid(Wish wish, MapScene scene, @Nullable Set<ChunkId> near, List<Implied> implied) {}

    /// What is told of a request.
    interface Answer {

        /// So much of it is done, of 1.
        void reached(double share);

        /// It is done.
        void made(Laid map);

        void failed(Throwable error);
    }

    private record Made(MapGraph graph, Arrangement arrangement, MapSizes sizes, MapLayout layout) {}

    private final Executor worker;
    private final AtomicReference<@Nullable Request> latest = new AtomicReference<>();
    private volatile @Nullable Made last;

    Laying() {
        this(Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "map");
            thread.setDaemon(true);
            return thread;
        }));
    }

    /// @param worker runs what it is given one after the other
    Laying(Executor worker) {
        this.worker = worker;
    }

    /// Makes a map; one asked for before is given up.
    void make(Request request, Answer answer) {
        latest.set(request);
        worker.execute(() -> run(request, answer));
    }

    /// Gives up what is being made.
    void cancel() {
        latest.set(null);
    }

    private void run(Request request, Answer answer) {
        if (!isWanted(request)) {
            return;
        }
        try {
            List<Implied> implied = request.implied();
            MapGraph all = request.all(implied);
            Set<ChunkId> near = request.near(all);
            MapGraph shown = near == null || request.wish().faded() ? all : all.only(near::contains);
            MapLayout layout = layout(request, shown, share -> tell(request, () -> answer.reached(share)));
            if (isWanted(request)) {
                MapScene scene =
                        MapScene.of(request.outlook(), layout, request.style(), request.option(), request.locale());
                Laid map = new Laid(request.wish(), scene, near, implied);
                tell(request, () -> answer.made(map));
            }
        } catch (RuntimeException | StackOverflowError error) {
            tell(request, () -> answer.failed(error));
        }
    }

    private MapLayout layout(Request request, MapGraph graph, DoubleConsumer reached) {
        Arrangement arrangement = request.wish().arrangement();
        Density density = request.style().theme().density();
        MapSizes sizes = MapSizes.of(density);
        Made before = last;
        if (before != null
                && before.arrangement() == arrangement
                && before.sizes().equals(sizes)
                && before.graph().equals(graph)) {
            return before.layout();
        }
        MapLayout layout = MapLayout.of(graph, arrangement, sizes, new LayoutWatch() {
            @Override
            public boolean isCancelled() {
                return !isWanted(request);
            }

            @Override
            public void reached(double share) {
                reached.accept(share);
            }
        });
        if (isWanted(request)) {
            last = new Made(graph, arrangement, sizes, layout);
        }
        return layout;
    }

    @SuppressWarnings("ReferenceEquality") // the same map may be asked for twice
    private boolean isWanted(Request request) {
        return latest.get() == request;
    }

    private void tell(Request request, Runnable answer) {
        Platform.runLater(() -> {
            if (isWanted(request)) {
                answer.run();
            }
        });
    }
}
