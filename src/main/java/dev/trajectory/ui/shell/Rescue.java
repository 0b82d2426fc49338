package dev.trajectory.ui.shell;

import dev.trajectory.app.Arrival;
import dev.trajectory.app.Leftover;
import dev.trajectory.app.Recovery;
import dev.trajectory.app.Services;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.words.WindowWords;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Offers, one after the other, the plans that a program which ended badly left behind.
final class Rescue {

    private final Kit kit;
    private final OpenWindows windows;
    private final Supplier<Asker> asker;

    /// @param asker where to ask
    Rescue(Kit kit, OpenWindows windows, Supplier<Asker> asker) {
        this.kit = kit;
        this.windows = windows;
        this.asker = asker;
    }

    /// Looks for such plans, and offers what it finds.
    ///
    /// @return done when the first is offered, or there is none
    CompletableFuture<Void> start() {
        return CompletableFuture.supplyAsync(
                        () -> services().journals().recovery(), services().disk())
                .thenAcceptAsync(
                        recovery -> {
                            List<Leftover> leftovers = recovery.leftovers();
                            windows.awaitRecovered(
                                    leftovers.stream().map(Leftover::lineage).toList());
                            offer(recovery, new ArrayDeque<>(leftovers));
                        },
                        Platform::runLater);
    }

    private void offer(Recovery recovery, Deque<Leftover> left) {
        Leftover next = left.poll();
        if (next == null) {
            services().disk().execute(recovery::close);
            return;
        }
        WindowWords words = kit.words();
        String when = DateTimeFormatter.ofPattern("d MMM, HH:mm", words.locale())
                .withZone(services().clock().getZone())
                .format(next.lastChange());
        asker.get()
                .ask(
                        words.say("recover.title", next.planName()),
                        words.say("recover.text", next.unsaved(), when, next.lost()),
                        List.of(
                                new Answer(words.say("recover.yes"), () -> recover(next, () -> offer(recovery, left))),
                                new Answer(words.say("recover.later"), () -> offer(recovery, left)),
                                new Answer(words.say("recover.no"), () -> {
                                    services().disk().execute(next::putAside);
                                    windows.noMore(next.lineage());
                                    offer(recovery, left);
                                })));
    }

    /// What is recovered has a new journal on the disk before its old one is put aside.
    private void recover(Leftover leftover, Runnable then) {
        services().disk().execute(() -> {
            Arrival.Ready ready = Arrival.of(leftover.recover());
            Platform.runLater(() -> {
                var _ = windows.showRecovered(ready)
                        .plan()
                        .settled()
                        .thenRun(() -> services().disk().execute(leftover::putAside));
                then.run();
            });
        });
    }

    private Services services() {
        return kit.services();
    }
}
