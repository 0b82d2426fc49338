package dev.trajectory.app;

import dev.trajectory.app.PlanFile.Keeping;
import dev.trajectory.file.FileTrouble;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Looks at the file of an open plan every now and then, and says at once when something is the matter with it.
///
/// It asks the disk and does not wait to be told: shared drives do not tell. Any thread may call it; the listener is
/// called by the worker, or by whoever saves or reloads.
public final class FileWatch implements AutoCloseable {

    /// How often to look, unless there is a reason to look at once.
    public static final Duration EVERY = Duration.ofSeconds(2);

    private final ScheduledExecutorService worker;
    private final Consumer<@Nullable FileTrouble> listener;
    private final Future<?> looking;
    private PlanFile file;
    private @Nullable FileTrouble trouble;
    private boolean isClosed;

    /// A watch that begins at once, with its first look after a while.
    ///
    /// @param worker for looking alone: a shared drive that does not answer keeps it waiting
    /// @param listener told of a trouble when it starts or is another one, and null when it is over
    public FileWatch(
            PlanFile file, ScheduledExecutorService worker, Duration every, Consumer<@Nullable FileTrouble> listener) {
        this.file = file;
        this.worker = worker;
        this.listener = listener;
        looking =
                worker.scheduleWithFixedDelay(this::lookNow, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Looks as soon as can be, such as when the window comes to the front. Returns at once.
    public void look() {
        try {
            worker.execute(this::lookNow);
        } catch (RejectedExecutionException e) {
            // The program is ending, and nobody looks any more.
        }
    }

    /// Saves while nobody looks, so that what is saved here is not taken for someone else's doing. Waits for a
    /// look that is under way; not for the window's thread.
    public synchronized Keeping save(Function<PlanFile, Keeping> saving) {
        Keeping kept = saving.apply(file);
        if (kept instanceof Keeping.Done done) {
            file = done.file();
            say(null);
        }
        return kept;
    }

    /// Goes on from the file as it was read again.
    public synchronized void reloaded(PlanFile now) {
        file = now;
        say(null);
    }

    public synchronized PlanFile file() {
        return file;
    }

    private synchronized void lookNow() {
        if (!isClosed) {
            PlanFile.Look look = file.look();
            file = look.file();
            say(look.trouble());
        }
    }

    private void say(@Nullable FileTrouble now) {
        if (!Objects.equals(now, trouble)) {
            trouble = now;
            listener.accept(now);
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        looking.cancel(false);
    }
}
