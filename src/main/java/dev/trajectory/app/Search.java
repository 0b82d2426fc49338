package dev.trajectory.app;

import dev.trajectory.finance.reach.Watch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Work that may take long, done beside the UI thread: it tells how far it is and the best it has found, can be
/// stopped with that, and is forgotten when other work is started.
///
/// May be asked on the UI thread only; answers there.
///
/// @param <T> what is searched
public final class Search<T> {

    /// What is done beside the UI thread.
    @FunctionalInterface
    public interface Work<T> {

        /// Searches to the end, or until it is stopped; gives the best there is.
        T search(Watch<T> watch);
    }

    /// Told what comes of it, on the UI thread.
    public interface Listener<T> {

        void sofar(double share, T best);

        void done(T found);

        /// Told instead when it failed with an error nobody foresaw.
        void failed(Throwable error);
    }

    private final class Run implements Watch<T> {

        private final Listener<T> listener;
        private final AtomicBoolean stopped = new AtomicBoolean();

        Run(Listener<T> listener) {
            this.listener = listener;
        }

        void run(Work<T> work) {
            try {
                T found = work.search(this);
                answer(() -> {
                    running = null;
                    listener.done(found);
                });
            } catch (RuntimeException | StackOverflowError error) {
                fail(error);
            } catch (Error error) {
                fail(error);
                throw error;
            }
        }

        private void fail(Throwable error) {
            answer(() -> {
                running = null;
                listener.failed(error);
            });
        }

        @Override
        public boolean isStopped() {
            return stopped.get();
        }

        @Override
        public void sofar(double share, T best) {
            answer(() -> listener.sofar(share, best));
        }

        private void answer(Runnable answer) {
            ui.execute(() -> {
                if (equals(running)) {
                    answer.run();
                }
            });
        }
    }

    private final Executor worker;
    private final Executor ui;
    private @Nullable Run running;

    Search(Executor worker, Executor ui) {
        this.worker = worker;
        this.ui = ui;
    }

    /// Starts work; what is under way is forgotten.
    public void start(Work<T> work, Listener<T> listener) {
        forget();
        Run run = new Run(listener);
        running = run;
        worker.execute(() -> run.run(work));
    }

    /// Starts work of which only what it finds in the end is told. Should it fail, that is thrown on the UI
    /// thread.
    public void find(Supplier<T> work, Consumer<T> found) {
        start(_ -> work.get(), new Listener<>() {
            @Override
            public void sofar(double share, T best) {}

            @Override
            public void done(T result) {
                found.accept(result);
            }

            @Override
            public void failed(Throwable error) {
                throw new IllegalStateException("What was looked for cannot be worked out", error);
            }
        });
    }

    /// Whether work is under way.
    public boolean isRunning() {
        return running != null;
    }

    /// Ends the work under way with the best it has, which is told as if it were done.
    public void stop() {
        Run run = running;
        if (run != null) {
            run.stopped.set(true);
        }
    }

    /// Ends the work under way and tells nothing more of it.
    public void forget() {
        stop();
        running = null;
    }
}
