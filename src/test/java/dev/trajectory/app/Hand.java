package dev.trajectory.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// A worker whose time a test turns on by hand: what is due at once is done by whoever asks for it, what is due later
/// when the time has come.
final class Hand extends AbstractExecutorService implements ScheduledExecutorService {

    private final List<Task<?>> waiting = new ArrayList<>();
    private long now;

    /// Lets time pass, and does what is due meanwhile.
    void pass(long millis) {
        long until = now + millis;
        while (true) {
            Task<?> next = waiting.stream()
                    .filter(task -> !task.isCancelled() && task.due <= until)
                    .min(Comparator.comparingLong(task -> task.due))
                    .orElse(null);
            if (next == null) {
                now = until;
                return;
            }
            waiting.remove(next);
            now = next.due;
            next.again();
        }
    }

    @Override
    public void execute(Runnable task) {
        task.run();
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return add(new Task<Void>(task, unit.toMillis(delay), 0));
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long first, long delay, TimeUnit unit) {
        return add(new Task<Void>(task, unit.toMillis(first), unit.toMillis(delay)));
    }

    private <T> Task<T> add(Task<T> task) {
        waiting.add(task);
        return task;
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long first, long period, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void shutdown() {
        waiting.clear();
    }

    @Override
    public List<Runnable> shutdownNow() {
        waiting.clear();
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return false;
    }

    @Override
    public boolean isTerminated() {
        return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }

    private final class Task<V> extends FutureTask<V> implements ScheduledFuture<V> {

        private final Runnable action;
        private final long delay;
        private long due;

        Task(Runnable action, long first, long delay) {
            super(action, null);
            this.action = action;
            this.delay = delay;
            due = now + first;
        }

        void again() {
            action.run();
            if (delay > 0) {
                due = now + delay;
                waiting.add(this);
            }
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - now, TimeUnit.MILLISECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.MILLISECONDS), other.getDelay(TimeUnit.MILLISECONDS));
        }
    }
}
