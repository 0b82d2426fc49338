package dev.trajectory.ui.shell;

import dev.trajectory.app.Arrival;
import dev.trajectory.app.Services;
import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.words.ProblemWords;
import dev.trajectory.words.TroubleWords;
import dev.trajectory.words.WindowWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Opens plan files: a window is there at once, and is filled when the file has been read and computed beside it. What
/// is open already, or on its way, is shown and not opened again.
final class Opener {

    private final Kit kit;
    private final OpenWindows windows;
    private final Supplier<Asker> asker;
    private final Runnable onGivenUp;
    private final Map<Path, Opening> onTheirWay = new HashMap<>();

    /// A plan on its way.
    ///
    /// @param twice the warning that another program has the file open, or null
    /// @param here the name by which this program has the file open, or null
    private record Coming(
            Arrival arrival,
            @Nullable FileTrouble twice,
            @Nullable Path here) {}

    /// @param asker where to say why a file was not opened
    /// @param onGivenUp told when a window is closed before its plan is there
    Opener(Kit kit, OpenWindows windows, Supplier<Asker> asker, Runnable onGivenUp) {
        this.kit = kit;
        this.windows = windows;
        this.asker = asker;
        this.onGivenUp = onGivenUp;
    }

    void open(Path file) {
        if (!isShown(file.toAbsolutePath())) {
            var _ = open(
                    file,
                    CompletableFuture.supplyAsync(
                            () -> Arrival.of(file), services().disk()));
        }
    }

    /// Shows the window that a file has already.
    private boolean isShown(Path path) {
        PlanWindow open = windows.of(path);
        Opening coming = onTheirWay.get(path);
        if (open != null) {
            open.comeForward();
        } else if (coming != null) {
            coming.stage().toFront();
        }
        return open != null || coming != null;
    }

    /// Opens a file that is being read already.
    ///
    /// @return done when its window is there, or when it is clear that there will be none
    CompletableFuture<Void> open(Path file, CompletableFuture<Arrival> reading) {
        Path path = file.toAbsolutePath();
        if (isShown(path)) {
            return CompletableFuture.completedFuture(null);
        }
        List<Path> open = windows.files();
        return await(
                path,
                reading.thenApplyAsync(
                        arrival -> {
                            Path here = open.stream()
                                    .filter(each -> isSame(each, path))
                                    .findFirst()
                                    .orElse(null);
                            FileTrouble twice =
                                    here == null ? services().openPlans().claim(path) : null;
                            return new Coming(arrival, twice, here);
                        },
                        services().disk()));
    }

    /// Whether two names lead to the same file.
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /// Opens a sample as a plan that was never saved, so that the sample stays as it is.
    void openCopy(Path sample) {
        var _ = await(
                sample,
                CompletableFuture.supplyAsync(
                        () -> new Coming(Arrival.ofCopy(sample), null, null),
                        services().disk()));
    }

    private CompletableFuture<Void> await(Path path, CompletableFuture<Coming> coming) {
        String name = String.valueOf(path.getFileName()).replace(PlanFiles.EXTENSION, "");
        Opening opening = new Opening(kit, name, coming, () -> {
            onTheirWay.remove(path);
            services().disk().execute(() -> services().openPlans().release(path));
            onGivenUp.run();
        });
        onTheirWay.put(path, opening);
        CompletableFuture<Void> done = new CompletableFuture<>();
        var _ = coming.whenComplete((plan, error) -> Platform.runLater(() -> opening.onceSeen(() -> {
            try {
                if (opening.isGivenUp()) {
                    return;
                }
                onTheirWay.remove(path);
                if (plan == null) {
                    opening.stage().close();
                    throw new IllegalStateException("The file was not opened", error);
                }
                arrived(path, plan, opening);
            } finally {
                done.complete(null);
            }
        })));
        return done;
    }

    private void arrived(Path path, Coming coming, Opening opening) {
        Path here = coming.here();
        if (here != null) {
            opening.stage().close();
            if (!isShown(here)) {
                open(path);
            }
            return;
        }
        switch (coming.arrival()) {
            case Arrival.Ready ready -> {
                PlanWindow window = windows.show(ready, opening.stage());
                if (ready.file() != null) {
                    remember(path, ready.document().plan().programme().name());
                }
                warn(ready, coming.twice(), window);
            }
            case Arrival.Refused(var problem) -> {
                opening.stage().close();
                services().disk().execute(() -> services().openPlans().release(path));
                asker.get().tell(words().say("open.refused"), problems().say(problem), words());
            }
        }
    }

    private void warn(Arrival.Ready ready, @Nullable FileTrouble twice, Asker window) {
        if (ready.caution() != null) {
            window.tell(words().say("open.caution"), problems().say(ready.caution()), words());
        }
        if (twice != null) {
            TroubleWords troubles = new TroubleWords(words().locale());
            window.tell(troubles.what(twice), troubles.advice(twice), words());
        }
    }

    /// Lists a plan among those worked on before.
    void remember(Path file, String name) {
        services()
                .disk()
                .execute(() -> services()
                        .preferences()
                        .change(now ->
                                now.withRecent(file, name, services().clock().instant())));
    }

    private Services services() {
        return kit.services();
    }

    private WindowWords words() {
        return kit.words();
    }

    private ProblemWords problems() {
        return new ProblemWords(words().locale());
    }
}
